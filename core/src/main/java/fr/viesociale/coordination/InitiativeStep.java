package fr.viesociale.coordination;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Une étape datée d'une initiative.
 *
 * @param stage which stage, never null
 * @param reachedOn when, null when not recorded
 */
public record InitiativeStep(
        InitiativeStage stage, @Nullable PartialDate reachedOn) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public InitiativeStep {
        var faults = new Faults();
        faults.need("stage", stage);
        faults.refuse();
    }
}
