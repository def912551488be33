package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Un état daté d'une action.
 *
 * @param status the status, never null
 * @param since since when, null when not recorded
 */
public record ActionState(ActionStatus status, @Nullable PartialDate since) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ActionState {
        var faults = new Faults();
        faults.need("status", status);
        faults.refuse();
    }
}
