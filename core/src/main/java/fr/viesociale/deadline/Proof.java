package fr.viesociale.deadline;

import fr.viesociale.rule.Missing;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ce qui montre qu'une chose est faite.
 *
 * @param done whether it was done by the day
 * @param open whether it may be done without being recorded
 * @param doubt what would settle it where it is not known
 */
record Proof(Holds done, boolean open, Missing doubt) {

    /** Whether one of some acts was recorded by the day. */
    static <E> Holds any(Stream<E> acts, Dated<E> dated, LocalDate on) {
        return acts.map(act -> When.reached(dated.date(act), on)).reduce(Holds.NO, Holds::or);
    }

    /** How the date of an act is read. */
    interface Dated<E> {
        @Nullable
        PartialDate date(E act);
    }
}
