package fr.viesociale.time;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Une période: the days from a first to a last, both included. Either bound may be a day, a month, a year, open or not
 * known; every question answers yes, no, or undetermined, over all the days that the bounds may turn out to be.
 *
 * @param first the first day, never null
 * @param last the last day, never null
 */
public record DateRange(Bound first, Bound last) implements Wording {

    /** Further than any day, where a range has no end: no date, a number that stays inside this type. */
    private static final long FAR = Long.MAX_VALUE / 4;

    /** Further than any day, where a range has an end that is not known: an open one reaches further still. */
    private static final long NEAR = FAR / 2;

    /** @throws fr.viesociale.fault.Refused when a bound is missing, or the range must end before it begins */
    public DateRange {
        var faults = new Faults();
        faults.need("first", first).need("last", last);
        if (first instanceof PartialDate from
                && last instanceof PartialDate until
                && until.latest().isBefore(from.earliest())) {
            faults.add(Fault.of(
                    "range.reversed",
                    "last",
                    Text.of(
                            "la fin (" + until + ") précède le début (" + from + ")",
                            "the end (" + until + ") is before the start (" + from + ")")));
        }
        faults.refuse();
    }

    /**
     * A range from its two bounds as text.
     *
     * @param first such as {@code 2020-01-01}, {@code 2018-11}, {@code open} or {@code unknown}
     * @param last likewise
     * @return the range, never null
     * @throws fr.viesociale.fault.Refused when a text is no bound, or the range must end before it begins
     */
    public static DateRange of(String first, String last) {
        return new DateRange(Bound.parse(first), Bound.parse(last));
    }

    /**
     * A range without an end.
     *
     * @param first its first day
     * @return the range, never null
     * @throws fr.viesociale.fault.Refused when the text is no bound
     */
    public static DateRange from(String first) {
        return new DateRange(Bound.parse(first), Edge.OPEN);
    }

    /**
     * Whether a day is in the range.
     *
     * @param day the day
     * @return yes, no, or undetermined, never null
     */
    public Holds covers(LocalDate day) {
        long on = day.toEpochDay();
        if (on < firstEarliest() || on > lastLatest()) {
            return Holds.NO;
        }
        return firstLatest() <= on && on <= lastEarliest() ? Holds.YES : Holds.UNDETERMINED;
    }

    /**
     * Whether it holds a date, as far as both are known.
     *
     * @param date the date
     * @return yes, no, or undetermined, never null
     */
    public Holds covers(When date) {
        Holds begun = first == Edge.OPEN ? Holds.YES : start().after(date).not();
        Holds over = last == Edge.OPEN ? Holds.NO : date.after(end());
        return begun.and(over.not());
    }

    /**
     * Whether two ranges share a day.
     *
     * @param other the other range
     * @return yes, no, or undetermined, never null
     */
    public Holds overlaps(DateRange other) {
        if (firstEarliest() > other.lastLatest() || other.firstEarliest() > lastLatest()) {
            return Holds.NO;
        }
        return firstLatest() <= other.lastEarliest() && other.firstLatest() <= lastEarliest()
                ? Holds.YES
                : Holds.UNDETERMINED;
    }

    /**
     * Whether it lasts at least a period, its end day included. Adding months or years clamps to the last day that
     * exists: four years from 2024-02-29 end on 2028-02-28.
     *
     * @param period the period, not negative
     * @return yes, no, or undetermined, never null
     */
    public Holds lastsAtLeast(Period period) {
        if (plus(firstLatest(), period) <= next(lastEarliest())) {
            return Holds.YES;
        }
        return plus(firstEarliest(), period) > next(lastLatest()) ? Holds.NO : Holds.UNDETERMINED;
    }

    /**
     * Whether it lasts at most a period, its end day included. Adding months or years clamps as in
     * {@link #lastsAtLeast}.
     *
     * @param period the period, not negative
     * @return yes, no, or undetermined, never null
     */
    public Holds lastsAtMost(Period period) {
        if (bounded() && next(lastLatest()) <= plus(firstEarliest(), period)) {
            return Holds.YES;
        }
        boolean endless = first == Edge.OPEN || last == Edge.OPEN;
        return endless || next(lastEarliest()) > plus(firstLatest(), period) ? Holds.NO : Holds.UNDETERMINED;
    }

    /**
     * When it begins.
     *
     * @return the days that its first day may be; nothing known where it is open, never null
     */
    public When start() {
        if (first instanceof PartialDate date && exact(first)) {
            return When.on(date.earliest());
        }
        return first == Edge.OPEN ? When.UNKNOWN : new When(day(firstEarliest()), day(firstLatest()));
    }

    /**
     * When it ends.
     *
     * @return the days that its last day may be; nothing known where it is open, never null
     */
    public When end() {
        if (last instanceof PartialDate date && exact(last)) {
            return When.on(date.earliest());
        }
        return last == Edge.OPEN ? When.UNKNOWN : new When(day(lastEarliest()), day(lastLatest()));
    }

    /**
     * The same range cut short, so that nothing of it is left after a day. What cuts it shows that it had not ended
     * before: where its own end was not known closely, the day becomes its end.
     *
     * @param day the last day that may be left
     * @return the range that is left, empty when it would have begun later, or the day is before all that can be recorded
     */
    public Optional<DateRange> until(LocalDate day) {
        long cut = day.toEpochDay();
        if (firstEarliest() > cut || day.getYear() < 1000) {
            return Optional.empty();
        }
        return Optional.of(lastLatest() <= cut ? this : new DateRange(first, PartialDate.of(day)));
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        if (first.equals(last) && first instanceof PartialDate day && day.precision() == PartialDate.Precision.DAY) {
            return (french ? "le " : "on ") + day.in(language);
        }
        String from = first == Edge.OPEN
                ? ""
                : first == Edge.UNKNOWN
                        ? (french ? "début non connu, " : "start not known, ")
                        : (french ? month(first) ? "de " : "du " : "from ") + first.in(language) + " ";
        String until = last == Edge.OPEN
                ? (french ? "sans terme" : "without an end")
                : last == Edge.UNKNOWN
                        ? (french ? "terme non connu" : "end not known")
                        : (french ? month(last) ? "à " : "au " : "to ") + last.in(language);
        return from.isEmpty() && last instanceof PartialDate
                ? (french ? "jusqu'" : "up ") + until
                : from.stripTrailing().endsWith(",") || last instanceof PartialDate
                        ? from + until
                        : from.stripTrailing() + (from.isEmpty() ? "" : ", ") + until;
    }

    @Override
    public String toString() {
        return first.value() + "/" + last.value();
    }

    private static boolean month(Bound bound) {
        return bound instanceof PartialDate date && date.precision() != PartialDate.Precision.DAY;
    }

    /** The bounds as day numbers. A range has at least one day, so that each bound limits the other. */
    long firstEarliest() {
        return first instanceof PartialDate date ? date.earliest().toEpochDay() : first == Edge.OPEN ? -FAR : -NEAR;
    }

    long firstLatest() {
        return first == Edge.OPEN || exact(first)
                ? firstEarliest()
                : Math.min(first instanceof PartialDate date ? date.latest().toEpochDay() : NEAR, lastLatest());
    }

    long lastEarliest() {
        return last == Edge.OPEN || exact(last)
                ? lastLatest()
                : Math.max(last instanceof PartialDate date ? date.earliest().toEpochDay() : -NEAR, firstEarliest());
    }

    long lastLatest() {
        return last instanceof PartialDate date ? date.latest().toEpochDay() : last == Edge.OPEN ? FAR : NEAR;
    }

    private static boolean exact(Bound bound) {
        return bound instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY;
    }

    private boolean bounded() {
        return !far(firstEarliest()) && !far(lastLatest());
    }

    private static long plus(long day, Period period) {
        return far(day) ? day : LocalDate.ofEpochDay(day).plus(period).toEpochDay();
    }

    private static long next(long day) {
        return far(day) ? day : day + 1;
    }

    static @Nullable LocalDate day(long day) {
        return far(day) ? null : LocalDate.ofEpochDay(day);
    }

    /** Whether it is no day, nor the day after one. */
    private static boolean far(long day) {
        return Math.abs(day) > NEAR / 2;
    }
}
