package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.Tables.AgrementFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Des jours, comme les règles Drools les comparent: plain dates, and one function for what no pattern says. */
public final class Days {

    /** The first day of the doctrine of 2012. */
    public static final LocalDate DOCTRINE = LocalDate.parse("2012-06-20");

    /** The first day of the frame of 2027. */
    public static final LocalDate FRAME_OF_2027 = LocalDate.parse("2027-01-01");

    private Days() {}

    /**
     * Tells whether every day of an agrément is surely a day of one of some others.
     *
     * @param wanted the agrément, its first day known
     * @param others the others
     * @return true when none of its days is left out, whatever the days that are not known turn out to be
     */
    public static boolean surelyCovered(AgrementFact wanted, List<AgrementFact> others) {
        List<Stretch> sure = new ArrayList<>();
        for (AgrementFact other : others) {
            LocalDate first = other.firstAtLatest();
            LocalDate last = other.lastAtEarliest();
            if (first != null && last != null) {
                sure.add(new Stretch(first, last));
            }
        }
        return wanted.last() != null && covered(known(wanted.first()), known(wanted.last()), sure);
    }

    /**
     * Tells whether every day that an agrément surely has may be a day of one of some others.
     *
     * @param wanted the agrément, its first day known
     * @param others the others
     * @return false when one of its days is left out, whatever the days that are not known turn out to be
     */
    public static boolean perhapsCovered(AgrementFact wanted, List<AgrementFact> others) {
        List<Stretch> possible = new ArrayList<>();
        for (AgrementFact other : others) {
            LocalDate first = other.first();
            LocalDate last = other.last();
            possible.add(new Stretch(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last));
        }
        return covered(known(wanted.first()), known(wanted.lastAtEarliest()), possible);
    }

    /**
     * Tells whether two agréments surely have a day in common.
     *
     * @param one the one
     * @param other the other
     * @return true when they have, whatever the days that are not known turn out to be
     */
    public static boolean surelyShared(AgrementFact one, AgrementFact other) {
        return surelyBy(one.firstAtLatest(), other.lastAtEarliest())
                && surelyBy(other.firstAtLatest(), one.lastAtEarliest());
    }

    private static boolean surelyBy(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && !first.isAfter(last);
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    private static LocalDate known(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static boolean covered(LocalDate first, LocalDate last, List<Stretch> stretches) {
        stretches.sort(Comparator.comparing(Stretch::first));
        LocalDate next = first;
        for (Stretch stretch : stretches) {
            if (stretch.first().isAfter(next)) {
                return false;
            }
            if (!stretch.last().isBefore(last)) {
                return true;
            }
            next = next.isAfter(stretch.last()) ? next : stretch.last().plusDays(1);
        }
        return false;
    }
}
