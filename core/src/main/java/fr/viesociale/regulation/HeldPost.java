package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Un poste tenu pendant un agrément de sa structure.
 *
 * @param agrement the agrément
 * @param post the post
 * @param within whether the post is held on a day of the agrément, yes or undetermined
 */
record HeldPost(Agrement agrement, Post post, Holds within) implements Wording {

    /** The posts of one function held on a day of an agrément; null where none is recorded and there may be some. */
    static @Nullable Listed<HeldPost> of(PostFunction function, Agrement agrement, Situation situation) {
        List<Post> posts = recorded(function, agrement, situation);
        boolean open = situation.open(Kind.POST, agrement.structure(), posts.isEmpty());
        AgrementDays days = AgrementDays.of(agrement, situation);
        return posts.isEmpty() && open
                ? null
                : Listed.of(
                        posts.stream()
                                .map(post -> new HeldPost(agrement, post, days.so(post.period()::overlaps)))
                                .filter(held -> held.within != Holds.NO),
                        Function.identity(),
                        HeldPost::within,
                        open);
    }

    /** The posts of one function in the structure of an agrément, whatever their dates. */
    static List<Post> recorded(PostFunction function, Agrement agrement, Situation situation) {
        return situation.postsOf(agrement.structure()).stream()
                .filter(post -> post.function().equals(function))
                .toList();
    }

    Text name() {
        return Text.of(in(Language.FRENCH), in(Language.ENGLISH));
    }

    @Override
    public String in(Language language) {
        return post.function().in(language) + " (" + post.period().in(language) + ")";
    }
}
