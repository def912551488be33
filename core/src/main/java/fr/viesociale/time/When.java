package fr.viesociale.time;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Quand, autant qu'on le sache: the days on which something may have happened.
 *
 * @param earliest the first possible day, null when nothing bounds it
 * @param latest the last possible day, null when nothing bounds it
 */
public record When(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** Nothing is known. */
    public static final When UNKNOWN = new When(null, null);

    /**
     * A day that is known.
     *
     * @param day the day
     * @return that day alone, never null
     */
    public static When on(LocalDate day) {
        return new When(day, day);
    }

    /**
     * The days that a recorded date may be.
     *
     * @param date the date, null when none is recorded
     * @return the days, null when none is recorded
     */
    public static @Nullable When of(@Nullable PartialDate date) {
        return date == null ? null : date.when();
    }

    /**
     * When the first of several things happened.
     *
     * @param all when each of them did, at least one
     * @return the days that it may be, never null
     */
    public static When first(Collection<When> all) {
        boolean bounded = all.stream().allMatch(when -> when.earliest != null);
        return new When(
                bounded ? bounds(all, When::earliest).min(naturalOrder()).orElse(null) : null,
                bounds(all, When::latest).min(naturalOrder()).orElse(null));
    }

    /**
     * When the last of several things happened.
     *
     * @param all when each of them did, at least one
     * @return the days that it may be, never null
     */
    public static When last(Collection<When> all) {
        boolean bounded = all.stream().allMatch(when -> when.latest != null);
        return new When(
                bounds(all, When::earliest).max(naturalOrder()).orElse(null),
                bounded ? bounds(all, When::latest).max(naturalOrder()).orElse(null) : null);
    }

    private static Stream<LocalDate> bounds(Collection<When> all, Function<When, @Nullable LocalDate> bound) {
        return all.stream().flatMap(when -> Stream.ofNullable(bound.apply(when)));
    }

    /**
     * Whether a recorded date had come by a day.
     *
     * @param date the date, null when none is recorded
     * @param day the day, included
     * @return yes, no, or undetermined; undetermined when none is recorded, never null
     */
    public static Holds reached(@Nullable PartialDate date, LocalDate day) {
        return date == null ? Holds.UNDETERMINED : date.when().after(day).not();
    }

    /**
     * So much later. A day that the month does not have becomes its last one.
     *
     * @param delay how much later; a negative one is earlier
     * @return the days that it may be then, never null
     */
    public When plus(Period delay) {
        return new When(earliest == null ? null : earliest.plus(delay), latest == null ? null : latest.plus(delay));
    }

    /**
     * Whether it happened before a day.
     *
     * @param day the day
     * @return yes, no, or undetermined, never null
     */
    public Holds before(LocalDate day) {
        if (latest != null && latest.isBefore(day)) {
            return Holds.YES;
        }
        return earliest != null && !earliest.isBefore(day) ? Holds.NO : Holds.UNDETERMINED;
    }

    /**
     * Whether it happened after a day.
     *
     * @param day the day
     * @return yes, no, or undetermined, never null
     */
    public Holds after(LocalDate day) {
        if (earliest != null && earliest.isAfter(day)) {
            return Holds.YES;
        }
        return latest != null && !latest.isAfter(day) ? Holds.NO : Holds.UNDETERMINED;
    }

    /**
     * Whether it happened after something else.
     *
     * @param other when that happened
     * @return yes, no, or undetermined where the days that they may be do not tell, never null
     */
    public Holds after(When other) {
        if (other.latest != null && after(other.latest) == Holds.YES) {
            return Holds.YES;
        }
        return other.earliest != null && after(other.earliest) == Holds.NO ? Holds.NO : Holds.UNDETERMINED;
    }
}
