package fr.viesociale.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranges in a small window of days, and says beside each one between which days its bounds may fall, counted by
 * hand from the first day of the window and never asked of the range itself.
 *
 * <p>An open bound falls outside everything. A bound that is not known may fall on any day of the window, and of a wide
 * margin around it.
 */
final class Draw {

    /** The first day of the window. */
    static final LocalDate ORIGIN = LocalDate.of(2019, 1, 1);

    /** The days of the window: 2019 to 2021, a leap year between two others. */
    static final int DAYS = 365 + 366 + 365;

    /** How far from the window a bound that is not known may fall: more than the longest period that is asked. */
    static final int MARGIN = 3_000;

    /** Where an open bound falls: further than any bound that is not known. */
    static final int OUTSIDE = 100_000;

    /** A bound, and the days between which it may fall. */
    record Drawn(Bound bound, int low, int high) {}

    /** A range, and the days between which each bound may fall. */
    record Span(DateRange range, Drawn first, Drawn last) {

        /** The completions that run from one extreme day to another, where the two bounds meet included. */
        int[][] completions() {
            int[] edges = {first.low, first.high, last.low, last.high};
            int[][] found = new int[16][];
            int count = 0;
            for (int from : edges) {
                for (int until : edges) {
                    if (allows(from, until)) {
                        found[count++] = new int[] {from, until};
                    }
                }
            }
            return Arrays.copyOf(found, count);
        }

        /** Whether the range may turn out to run from one day to another. */
        boolean allows(int from, int until) {
            return from <= until && first.low <= from && from <= first.high && last.low <= until && until <= last.high;
        }
    }

    private final SplittableRandom random;
    private final Drawn[] days = new Drawn[DAYS];
    private final Drawn[] months = new Drawn[36];
    private final Drawn[] years = new Drawn[3];
    private final Drawn noStart = new Drawn(Edge.OPEN, -OUTSIDE, -OUTSIDE);
    private final Drawn noEnd = new Drawn(Edge.OPEN, OUTSIDE, OUTSIDE);
    private final Drawn unknown = new Drawn(Edge.UNKNOWN, -MARGIN, DAYS + MARGIN);

    Draw(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < DAYS; i++) {
            days[i] = new Drawn(PartialDate.of(ORIGIN.plusDays(i)), i, i);
        }
        int day = 0;
        for (int i = 0; i < 36; i++) {
            YearMonth month = YearMonth.of(2019 + i / 12, 1 + i % 12);
            months[i] = new Drawn(Bound.parse(month.toString()), day, day + month.lengthOfMonth() - 1);
            day += month.lengthOfMonth();
        }
        for (int i = 0; i < 3; i++) {
            years[i] = new Drawn(Bound.parse("" + (2019 + i)), months[12 * i].low, months[12 * i + 11].high);
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Any day of the window, or a little before or after it. */
    int day() {
        return random.nextInt(-40, DAYS + 40);
    }

    /** A range that may exist; half of them stay within a few weeks, so that bounds meet. */
    Span span() {
        while (true) {
            int near = random.nextInt(3) == 0 ? -1 : 380 + random.nextInt(60);
            Drawn first = bound(near, noStart);
            Drawn last = bound(near < 0 ? near : near + random.nextInt(40) - 8, noEnd);
            if (first.low <= last.high) {
                return new Span(new DateRange(first.bound, last.bound), first, last);
            }
        }
    }

    private Drawn bound(int near, Drawn open) {
        int kind = random.nextInt(12);
        if (kind < 6) {
            return days[near < 0 ? random.nextInt(DAYS) : near];
        }
        if (kind < 8) {
            return months[near < 0 ? random.nextInt(36) : near / 31];
        }
        return kind == 8 ? years[random.nextInt(3)] : kind == 9 ? open : kind == 10 ? unknown : days[0];
    }
}
