package fr.viesociale.regulation;

import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Jour par jour: whether something is so on every day of a period. Each day on which one of the ranges that decide it begins
 * or ends, or may, opens a stretch: within a stretch nothing changes, so that its first day tells all of it.
 */
final class DayByDay {

    private DayByDay() {}

    /** The first day of each stretch, and the day before them all; none where no range begins or ends on a known day. */
    static List<LocalDate> stretches(Stream<DateRange> ranges) {
        SortedSet<LocalDate> days = new TreeSet<>();
        ranges.forEach(range -> {
            add(days, range.start().earliest());
            add(days, range.start().latest());
            add(days, after(range.end().earliest()));
            add(days, after(range.end().latest()));
        });
        if (!days.isEmpty()) {
            days.add(days.first().minusDays(1));
        }
        return new ArrayList<>(days);
    }

    /** Whether something is met on every day that wants it, and the first such day on which it is not, or may not be. */
    static Covering every(Stream<DateRange> ranges, Function<LocalDate, Holds> wanted, Function<LocalDate, Holds> met) {
        LocalDate left = null;
        LocalDate doubtful = null;
        for (LocalDate day : stretches(ranges)) {
            Holds holds = wanted.apply(day).not().or(met.apply(day));
            left = left == null && holds == Holds.NO ? day : left;
            doubtful = doubtful == null && holds == Holds.UNDETERMINED ? day : doubtful;
        }
        return left != null
                ? new Covering(Holds.NO, left)
                : new Covering(doubtful == null ? Holds.YES : Holds.UNDETERMINED, doubtful);
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static void add(SortedSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
