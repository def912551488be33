package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Une étape prévue, et ce qu'il en fut.
 *
 * @param stage which stage, never null
 * @param targetOn when it is planned, null when not recorded
 * @param actualOn when it was reached, null when not recorded
 */
public record Stage(
        StageCode stage,
        @Nullable PartialDate targetOn,
        @Nullable PartialDate actualOn) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Stage {
        var faults = new Faults();
        faults.need("stage", stage);
        faults.refuse();
    }
}
