package fr.viesociale.regulation;

import fr.viesociale.structure.ProjectAction;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.Objects;

/**
 * La part des actions collectives: shown to whoever rates it, never rated here.
 *
 * @param collective how many actions are marked as collective
 * @param marked how many are marked as collective or as individual
 * @param all how many there are
 * @param open whether others may be missing
 */
record CollectiveShare(long collective, long marked, long all, boolean open) implements Wording {

    static CollectiveShare of(Held<ProjectAction> actions) {
        var marks = actions.entries().stream()
                .map(action -> action.profile().collective())
                .filter(Objects::nonNull)
                .toList();
        return new CollectiveShare(
                marks.stream().filter(mark -> mark).count(),
                marks.size(),
                actions.entries().size(),
                actions.open());
    }

    /** Whether there is a share to show: one action at least says whether it is collective. */
    Holds shown() {
        return marked > 0 ? Holds.YES : open ? Holds.UNDETERMINED : Holds.NO;
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        long unmarked = all - marked;
        return collective
                + (french ? " sur " : " of ")
                + all
                + (unmarked == 0 ? "" : (french ? ", sans mention : " : ", not marked: ") + unmarked);
    }
}
