package fr.viesociale.time;

import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * La couverture d'une période par d'autres: whether every day of a range is a day of one of several others, looked at
 * together; contiguous ones count as one.
 *
 * @param holds yes, no, or undetermined, never null
 * @param gap the first day that is left out, or may be; null when there is none, or when no day bounds it
 */
public record Covering(Holds holds, @Nullable LocalDate gap) implements Wording {

    private record Days(long first, long last) {}

    private record Gap(boolean any, long first) {}

    /**
     * Looks at every day of a range.
     *
     * @param wanted the range to be covered
     * @param sure the ranges that count for certain
     * @param doubtful the ranges that may turn out to count or not
     * @return whether the ranges cover it, and the first day that they leave, never null
     */
    public static Covering of(DateRange wanted, List<DateRange> sure, List<DateRange> doubtful) {
        List<Days> certain = new ArrayList<>();
        List<Days> possible = new ArrayList<>();
        for (DateRange range : sure) {
            if (range.firstLatest() <= range.lastEarliest()) {
                certain.add(new Days(range.firstLatest(), range.lastEarliest()));
            }
            possible.add(new Days(range.firstEarliest(), range.lastLatest()));
        }
        for (DateRange range : doubtful) {
            possible.add(new Days(range.firstEarliest(), range.lastLatest()));
        }
        Gap perhaps = gap(wanted.firstEarliest(), wanted.lastLatest(), certain);
        if (!perhaps.any) {
            return new Covering(Holds.YES, null);
        }
        if (wanted.firstLatest() <= wanted.lastEarliest()) {
            Gap surely = gap(wanted.firstLatest(), wanted.lastEarliest(), possible);
            if (surely.any) {
                return new Covering(Holds.NO, DateRange.day(surely.first));
            }
        } else if (possible.stream()
                .noneMatch(days -> days.first <= wanted.firstLatest() && wanted.lastEarliest() <= days.last)) {
            // no day is certain, yet there is one; were it alone, nothing would cover it
            return new Covering(Holds.NO, DateRange.day(perhaps.first));
        }
        return new Covering(Holds.UNDETERMINED, DateRange.day(perhaps.first));
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        if (holds == Holds.YES) {
            return french ? "chaque jour est couvert" : "every day is covered";
        }
        return (french ? "premier jour non couvert : " : "first day left out: ")
                + (gap == null
                        ? (french ? "non connu" : "not known")
                        : PartialDate.of(gap).in(language));
    }

    /** The first day from one to another that none of the stretches holds. */
    private static Gap gap(long first, long last, List<Days> stretches) {
        stretches.sort(Comparator.comparingLong(Days::first));
        long next = first;
        for (Days days : stretches) {
            if (days.first > next) {
                break;
            }
            if (days.last >= last) {
                return new Gap(false, 0);
            }
            next = Math.max(next, days.last + 1);
        }
        return new Gap(true, next);
    }
}
