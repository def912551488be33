package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.project.Situation;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Les jours d'un agrément: those that are certain, and those that may be.
 *
 * @param surely the days that are certain, empty when none is
 * @param possibly the days that may be, empty when there are none
 */
record AgrementDays(Optional<DateRange> surely, Optional<DateRange> possibly) {

    /** The days of its period that no withdrawal took, whoever decided it. */
    static AgrementDays of(Agrement agrement, Situation situation) {
        return new AgrementDays(situation.beforeAnyWithdrawal(agrement), situation.untilWithdrawn(agrement));
    }

    /** The days on which it is held, by a decision of a body that decides on agréments. */
    static AgrementDays held(Agrement agrement, Situation situation) {
        return new AgrementDays(situation.surelyHeld(agrement), situation.possiblyHeld(agrement));
    }

    /** Whether something is so of them: yes of those that are certain, or no of all those that may be. */
    Holds so(Function<DateRange, Holds> test) {
        return possibly.map(test).orElse(Holds.NO) == Holds.NO
                ? Holds.NO
                : surely.map(test).filter(Holds.YES::equals).orElse(Holds.UNDETERMINED);
    }

    /** Whether they share a day with those of another agrément. */
    Holds meet(AgrementDays other) {
        return so(mine -> other.so(mine::overlaps));
    }

    Stream<DateRange> ranges() {
        return Stream.of(surely, possibly).flatMap(Optional::stream);
    }
}
