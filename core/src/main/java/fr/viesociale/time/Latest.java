package fr.viesociale.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Le dernier état: which of several dated states is that of a day. A state whose date is missing or straddles the day may
 * or may not have begun. Which of two came later is told by their dates, or else by their order in the list.
 *
 * @param <S> the states, such as the statuses of an action
 * @param possible the recorded states that may be that of the day, each once, as they follow one another, never null
 * @param unrecorded whether none of them has surely begun, so that another one, not recorded, may be that of the day
 */
public record Latest<S>(List<S> possible, boolean unrecorded) {

    /** @throws NullPointerException when the list is missing */
    public Latest {
        possible = List.copyOf(possible);
    }

    /**
     * The last state that began by a day, among dated ones.
     *
     * @param <D> the dated states
     * @param <S> the states
     * @param dated the dated states, as they followed one another where their dates do not tell
     * @param state what a dated state says
     * @param since since when, null when not recorded
     * @param day the day
     * @return the last state, never null
     */
    public static <D, S> Latest<S> of(
            List<D> dated, Function<D, S> state, Function<D, @Nullable PartialDate> since, LocalDate day) {
        List<When> begins = begins(dated, since);
        List<S> possible = IntStream.range(0, begins.size())
                .filter(i -> begins.get(i).after(day) != Holds.YES)
                .filter(i -> IntStream.range(0, begins.size())
                        .noneMatch(j -> begins.get(j).after(day) == Holds.NO && follows(begins, j, i)))
                .mapToObj(i -> state.apply(dated.get(i)))
                .distinct()
                .toList();
        return new Latest<>(possible, begins.stream().noneMatch(begin -> begin.after(day) == Holds.NO));
    }

    /** A state without a date begins no earlier than those that it follows in the list. */
    private static <D> List<When> begins(List<D> dated, Function<D, @Nullable PartialDate> since) {
        List<When> begins = new ArrayList<>();
        LocalDate latest = null;
        for (D one : dated) {
            PartialDate recorded = since.apply(one);
            begins.add(recorded == null ? new When(latest, null) : recorded.when());
            latest = recorded == null || (latest != null && latest.isAfter(recorded.earliest()))
                    ? latest
                    : recorded.earliest();
        }
        return begins;
    }

    private static boolean follows(List<When> begins, int later, int former) {
        return after(begins.get(later), begins.get(former))
                || (later > former && !after(begins.get(former), begins.get(later)));
    }

    private static boolean after(When one, When other) {
        return other.latest() != null && one.after(other.latest()) == Holds.YES;
    }

    /**
     * Whether the state of the day is one of some.
     *
     * @param states the states
     * @return yes, no, or undetermined, never null
     */
    public Holds isOneOf(List<S> states) {
        if (!unrecorded && states.containsAll(possible)) {
            return Holds.YES;
        }
        return unrecorded || possible.stream().anyMatch(states::contains) ? Holds.UNDETERMINED : Holds.NO;
    }

    /**
     * Whether the state of the day is this one.
     *
     * @param state the state
     * @return yes, no, or undetermined, never null
     */
    public Holds is(S state) {
        return isOneOf(List.of(state));
    }
}
