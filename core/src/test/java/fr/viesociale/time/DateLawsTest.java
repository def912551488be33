package fr.viesociale.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.time.Draw.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of a million ranges each: an answer is yes when every completion of the bounds says yes, no when none does,
 * and undetermined otherwise. A completion is a first and a last day that the bounds may turn out to be, in order.
 */
@Tag("many-tries")
class DateLawsTest {

    private static final int CASES = 1_000_000;
    private static final long SEED = 20190502L;

    private final Draw draw = new Draw(SEED);

    private interface Question {
        boolean holds(int first, int last);
    }

    @Test
    void a_day_is_covered_when_every_completion_holds_it() {
        check(() -> {
            Span span = draw.span();
            int day = draw.day();
            Holds expected = ask(span, (first, last) -> first <= day && day <= last);
            Holds actual = span.range().covers(Draw.ORIGIN.plusDays(day));
            return actual == expected ? null : span + " covers " + day + ": " + actual;
        });
    }

    @Test
    void ranges_share_a_day_when_every_two_completions_do() {
        check(() -> {
            Span one = draw.span();
            Span other = draw.span();
            boolean some = false;
            boolean all = true;
            for (int[] a : one.completions()) {
                for (int[] b : other.completions()) {
                    boolean shared = a[0] <= b[1] && b[0] <= a[1];
                    some |= shared;
                    all &= shared;
                }
            }
            Holds actual = one.range().overlaps(other.range());
            return actual == holds(some, all) && other.range().overlaps(one.range()) == actual
                    ? null
                    : one + " overlaps " + other + ": " + actual;
        });
    }

    /** Exact for periods of more than a day; a range lasts a day at least, which shorter ones would have to know. */
    @Test
    void a_range_lasts_at_least_a_period_when_every_completion_does() {
        Lasting[] periods = Lasting.all();
        check(() -> {
            Span span = draw.span();
            Lasting lasting = periods[draw.below(periods.length)];
            Holds expected = ask(span, (first, last) -> lasting.after(first) <= last + 1);
            Holds actual = span.range().lastsAtLeast(lasting.period);
            return actual == expected || (lasting.days() <= 1 && actual == Holds.UNDETERMINED)
                    ? null
                    : span + " lasts at least " + lasting.period + ": " + actual;
        });
    }

    @Test
    void a_range_lasts_at_most_a_period_when_every_completion_does() {
        Lasting[] periods = Lasting.all();
        check(() -> {
            Span span = draw.span();
            Lasting lasting = periods[draw.below(periods.length)];
            Holds expected = ask(span, (first, last) -> last + 1 <= lasting.after(first));
            Holds actual = span.range().lastsAtMost(lasting.period);
            return actual == expected || (lasting.days() <= 1 && actual == Holds.UNDETERMINED)
                    ? null
                    : span + " lasts at most " + lasting.period + ": " + actual;
        });
    }

    @Test
    void the_start_and_the_end_are_the_extreme_days_of_all_completions() {
        check(() -> {
            Span span = draw.span();
            int[] extremes = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE};
            for (int[] completion : span.completions()) {
                extremes[0] = Math.min(extremes[0], completion[0]);
                extremes[1] = Math.max(extremes[1], completion[0]);
                extremes[2] = Math.min(extremes[2], completion[1]);
                extremes[3] = Math.max(extremes[3], completion[1]);
            }
            When start = new When(day(extremes[0]), day(extremes[1]));
            When end = new When(day(extremes[2]), day(extremes[3]));
            return span.range().start().equals(start) && span.range().end().equals(end)
                    ? null
                    : span + " starts " + span.range().start() + " and ends "
                            + span.range().end();
        });
    }

    /** Before the cut, possible days stay possible; they stay as certain as they were where no doubt reaches the cut. */
    @Test
    void a_range_cut_short_keeps_what_stands_before_the_cut_and_nothing_after_it() {
        check(() -> {
            Span span = draw.span();
            int cut = draw.day();
            int day = draw.day();
            LocalDate asked = Draw.ORIGIN.plusDays(day);
            Optional<DateRange> left = span.range().until(Draw.ORIGIN.plusDays(cut));
            Holds after = left.map(range -> range.covers(asked)).orElse(Holds.NO);
            Holds before = span.range().covers(asked);
            boolean sharp = span.first().high() <= cut
                    && span.last().low() == span.last().high();
            boolean kept = day > cut
                    ? after == Holds.NO
                    : sharp ? after == before : (after == Holds.NO) == (before == Holds.NO);
            return kept ? null : span + " until " + cut + " covers " + day + ": " + after;
        });
    }

    private static Holds ask(Span span, Question question) {
        boolean some = false;
        boolean all = true;
        for (int[] completion : span.completions()) {
            boolean holds = question.holds(completion[0], completion[1]);
            some |= holds;
            all &= holds;
        }
        return holds(some, all);
    }

    private static Holds holds(boolean some, boolean all) {
        return all ? Holds.YES : some ? Holds.UNDETERMINED : Holds.NO;
    }

    private static LocalDate day(int day) {
        return day <= -Draw.MARGIN || day >= Draw.DAYS + Draw.MARGIN ? null : Draw.ORIGIN.plusDays(day);
    }

    private static void check(Supplier<String> oneCase) {
        for (int i = 0; i < CASES; i++) {
            String wrong = oneCase.get();
            if (wrong != null) {
                assertThat(wrong).as("case %d of seed %d", i, SEED).isNull();
            }
        }
        assertThat(oneCase.get()).as("one more, of seed %d", SEED).isNull();
    }

    /** A period, and the day on which it ends for each first day: counted month by month, from a table. */
    private static final class Lasting {

        private final Period period;
        private final int[] after = new int[Draw.DAYS + 2 * Draw.MARGIN + 1];

        private Lasting(String text) {
            period = Period.parse(text);
            for (int i = 0; i < after.length; i++) {
                LocalDate day = Draw.ORIGIN.plusDays(i - Draw.MARGIN);
                YearMonth month = YearMonth.from(day).plusMonths(12L * period.getYears() + period.getMonths());
                LocalDate clamped = month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
                after[i] = (int) (clamped.toEpochDay() - Draw.ORIGIN.toEpochDay()) + period.getDays();
            }
        }

        static Lasting[] all() {
            String[] texts = {
                "P0D", "P1D", "P2D", "P10D", "P30D", "P1M", "P2M", "P6M", "P1Y", "P1Y1D", "P2Y", "P1Y6M3D", "P4Y", "P5Y"
            };
            return Arrays.stream(texts).map(Lasting::new).toArray(Lasting[]::new);
        }

        int after(int first) {
            return Math.abs(first) == Draw.OUTSIDE ? first : after[first + Draw.MARGIN];
        }

        long days() {
            return 30 * period.toTotalMonths() + period.getDays();
        }
    }
}
