package fr.viesociale.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.time.Draw.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A range is covered when, whatever the bounds turn out to be and whether or not the doubtful ranges count, each of its
 * days is a day of another: on a million cases, day by day on the days where anything changes.
 */
@Tag("many-tries")
class CoveringLawsTest {

    private static final int CASES = 1_000_000;
    private static final long SEED = 20251218L;

    private final Draw draw = new Draw(SEED);

    @Test
    void the_answer_and_the_first_day_left_out_are_those_of_every_completion() {
        for (int i = 0; i < CASES; i++) {
            Case one = new Case(draw.span(), spans(draw.below(4)), spans(draw.below(2)));
            Covering actual = Covering.of(one.wanted.range(), ranges(one.sure), ranges(one.doubtful));
            Holds expected = one.expected();
            if (actual.holds() != expected) {
                assertThat(actual.holds())
                        .as("case %d of seed %d: %s", i, SEED, one)
                        .isEqualTo(expected);
            }
            LocalDate gap = one.gap(expected);
            if (gap == null ? actual.gap() != null : !gap.equals(actual.gap())) {
                assertThat(actual.gap())
                        .as("case %d of seed %d: %s", i, SEED, one)
                        .isEqualTo(gap);
            }
        }
        assertThat(Covering.of(DateRange.of("open", "open"), List.of(), List.of())
                        .holds())
                .isEqualTo(Holds.NO);
    }

    private List<Span> spans(int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spans.add(draw.span());
        }
        return spans;
    }

    private static List<DateRange> ranges(List<Span> spans) {
        List<DateRange> ranges = new ArrayList<>();
        for (Span span : spans) {
            ranges.add(span.range());
        }
        return ranges;
    }

    private record Case(Span wanted, List<Span> sure, List<Span> doubtful) {

        Holds expected() {
            int[] days = days();
            return mayMiss(days) ? mayCover(days) ? Holds.UNDETERMINED : Holds.NO : Holds.YES;
        }

        /** Whether some completion leaves out a day: a day that may be wanted, and that every sure range may avoid. */
        private boolean mayMiss(int[] days) {
            for (int day : days) {
                if (mayHold(wanted, day) && !isHeld(day)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether some completion leaves out none: every range as long as it may be, the wanted one anywhere. */
        private boolean mayCover(int[] days) {
            for (int i = 0; i < days.length; i++) {
                for (int j = i; j < days.length && mayBeHeld(days[j]); j++) {
                    if (wanted.allows(days[i], days[j])) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The first day left out for certain, else the first that may be; null where it is no day of the calendar. */
        LocalDate gap(Holds holds) {
            if (holds == Holds.YES) {
                return null;
            }
            int[] days = days();
            boolean certain = holds == Holds.NO && Arrays.stream(days).anyMatch(day -> mustHold(wanted, day));
            for (int day : days) {
                if (certain ? mustHold(wanted, day) && !mayBeHeld(day) : mayHold(wanted, day) && !isHeld(day)) {
                    return day < 2 - Draw.MARGIN || day > Draw.DAYS + Draw.MARGIN - 2
                            ? null
                            : Draw.ORIGIN.plusDays(day);
                }
            }
            throw new IllegalStateException("no gap in " + this);
        }

        private boolean isHeld(int day) {
            for (Span span : sure) {
                if (mustHold(span, day)) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayBeHeld(int day) {
            for (Span span : sure) {
                if (mayHold(span, day)) {
                    return true;
                }
            }
            for (Span span : doubtful) {
                if (mayHold(span, day)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean mayHold(Span span, int day) {
            return span.first().low() <= day && day <= span.last().high();
        }

        private static boolean mustHold(Span span, int day) {
            for (int[] completion : span.completions()) {
                if (day < completion[0] || day > completion[1]) {
                    return false;
                }
            }
            return true;
        }

        /** Every day on which a bound may fall first or last, the day before and the day after, sorted. */
        private int[] days() {
            List<Span> all = new ArrayList<>(sure);
            all.addAll(doubtful);
            all.add(wanted);
            int[] days = new int[12 * all.size()];
            int count = 0;
            for (Span span : all) {
                for (int edge : new int[] {
                    span.first().low(),
                    span.first().high(),
                    span.last().low(),
                    span.last().high()
                }) {
                    days[count++] = edge - 1;
                    days[count++] = edge;
                    days[count++] = edge + 1;
                }
            }
            Arrays.sort(days);
            return days;
        }
    }
}
