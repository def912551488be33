package fr.viesociale.regulation;

import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Les jours qui comptent: the days of agréments or of conventions, those that count for certain and those that may.
 *
 * @param sure the ranges that count for certain
 * @param possible the ranges that may count, those that do among them
 * @param open whether there may be others that nobody recorded
 */
record CountedDays(List<DateRange> sure, List<DateRange> possible, boolean open) {

    /** Whether they hold every day of a range; null where one is left out and others may be missing from the list. */
    @Nullable
    Covering covering(DateRange wanted) {
        Covering covering = Covering.of(wanted, sure, possible);
        return covering.holds() == Holds.NO && open ? null : covering;
    }

    /** How many days of a year they hold; null where it is not known of every day. */
    @Nullable
    YearShare of(Year year) {
        int held = 0;
        for (int day = 1; day <= year.length(); day++) {
            Holds holds = on(year.atDay(day));
            if (holds == Holds.UNDETERMINED) {
                return null;
            }
            held += holds == Holds.YES ? 1 : 0;
        }
        return new YearShare(held, year.length());
    }

    private Holds on(LocalDate day) {
        if (sure.stream().anyMatch(range -> range.covers(day) == Holds.YES)) {
            return Holds.YES;
        }
        boolean perhaps = open || possible.stream().anyMatch(range -> range.covers(day) != Holds.NO);
        return perhaps ? Holds.UNDETERMINED : Holds.NO;
    }
}
