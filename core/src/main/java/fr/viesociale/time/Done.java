package fr.viesociale.time;

import org.jspecify.annotations.Nullable;

/**
 * Un acte fait ou non: when something was done, or that it is known not to have been. Where nobody knows, there is no such
 * value: silence is not absence.
 *
 * @param on when it was done, as far as that is known; null when it was not
 */
public record Done(@Nullable When on) {

    /** It is known that it was not done. */
    public static final Done NOT = new Done(null);

    /**
     * Something that may be on record.
     *
     * @param date when it was done, null when no date is recorded
     * @param knownAbsent whether it is known that it was not done
     * @return the act; null when nobody knows
     */
    public static @Nullable Done of(@Nullable PartialDate date, boolean knownAbsent) {
        return date != null ? new Done(date.when()) : knownAbsent ? NOT : null;
    }
}
