package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.coverage.Interval;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le temps de travail d'une fonction, jour par jour: the posts of a structure together, on the days of an agrément. A post
 * that serves several structures gives each of them a part that is not known, less than the whole.
 *
 * @param stretches the stretches of days of the agrément, in their order
 */
record WorkingTime(List<Stretch> stretches) implements Wording {

    /**
     * Days on which nothing changes.
     *
     * @param from the first of them
     * @param wanted whether they are days of the agrément, yes or undetermined
     * @param held whether anybody holds the function
     * @param least the least time
     * @param lightest the least time if anybody holds it
     * @param most the most time, null where nothing bounds it
     * @param shared whether the time stays below the most, since a post of it is shared
     */
    record Stretch(
            LocalDate from,
            Holds wanted,
            Holds held,
            BigDecimal least,
            BigDecimal lightest,
            @Nullable BigDecimal most,
            boolean shared) {

        Holds atLeast(BigDecimal bound, BigDecimal time) {
            boolean below = most != null && (shared ? most.compareTo(bound) <= 0 : most.compareTo(bound) < 0);
            return time.compareTo(bound) >= 0 ? Holds.YES : below ? Holds.NO : Holds.UNDETERMINED;
        }

        Holds atMost(BigDecimal bound) {
            boolean within = most != null && most.compareTo(bound) <= 0;
            return within ? Holds.YES : least.compareTo(bound) > 0 ? Holds.NO : Holds.UNDETERMINED;
        }

        Interval time() {
            return new Interval(least, most);
        }
    }

    /** The time of one function; null where no post is recorded and there may be some. */
    static @Nullable WorkingTime of(PostFunction function, Agrement agrement, Situation situation) {
        List<Post> posts = HeldPost.recorded(function, agrement, situation);
        boolean open = situation.open(Kind.POST, agrement.structure(), posts.isEmpty());
        if (posts.isEmpty() && open) {
            return null;
        }
        AgrementDays days = AgrementDays.of(agrement, situation);
        return new WorkingTime(
                DayByDay.stretches(Stream.concat(days.ranges(), posts.stream().map(Post::period))).stream()
                        .map(day -> on(day, days.so(range -> range.covers(day)), posts, open))
                        .filter(stretch -> stretch.wanted != Holds.NO)
                        .toList());
    }

    private static Stretch on(LocalDate day, Holds wanted, List<Post> posts, boolean open) {
        Holds held = open ? Holds.UNDETERMINED : Holds.NO;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal lightest = null;
        BigDecimal most = open ? null : BigDecimal.ZERO;
        boolean shared = false;
        for (Post post : posts) {
            Holds covers = post.period().covers(day);
            if (covers == Holds.NO) {
                continue;
            }
            held = held.or(covers);
            BigDecimal time = time(post);
            boolean partly = post.structures().size() > 1;
            shared |= partly;
            BigDecimal sure = partly || time == null ? BigDecimal.ZERO : time;
            lightest = lightest == null ? sure : lightest.min(sure);
            least = covers == Holds.YES ? least.add(sure) : least;
            most = most == null || time == null ? null : most.add(time);
        }
        lightest = held == Holds.YES || open || lightest == null ? least : lightest;
        return new Stretch(day, wanted, held, least, lightest, most, shared);
    }

    /** A negative time says nothing. */
    private static @Nullable BigDecimal time(Post post) {
        Quantity recorded = post.fullTimeEquivalent();
        return recorded == null || recorded.number().signum() < 0 ? null : recorded.number();
    }

    /** At least so much on every day. */
    Holds everyDayAtLeast(Quantity bound) {
        return every(stretch -> stretch.atLeast(bound.number(), stretch.least));
    }

    /** At least so much on every day on which anybody holds the function. */
    Holds whileHeldAtLeast(Quantity bound) {
        return every(stretch -> stretch.held.not().or(stretch.atLeast(bound.number(), stretch.lightest)));
    }

    /** At most so much on every day. */
    Holds everyDayAtMost(Quantity bound) {
        return every(stretch -> stretch.atMost(bound.number()));
    }

    private Holds every(Function<Stretch, Holds> met) {
        return stretches.stream()
                .map(stretch -> stretch.wanted.not().or(met.apply(stretch)))
                .reduce(Holds.YES, Holds::and);
    }

    /** Such as « 1, puis 0,8 à partir du 1er juillet 2024 ». */
    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> told = new ArrayList<>();
        String before = null;
        for (Stretch stretch : stretches) {
            String time = stretch.time().in(language);
            if (before == null) {
                told.add(time);
            } else if (!time.equals(before)) {
                told.add(time
                        + (french ? " à partir du " : " from ")
                        + PartialDate.of(stretch.from).in(language));
            }
            before = time;
        }
        return told.isEmpty() ? (french ? "aucun jour" : "no day") : String.join(french ? ", puis " : ", then ", told);
    }
}
