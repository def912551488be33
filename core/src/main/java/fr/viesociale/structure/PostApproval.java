package fr.viesociale.structure;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Le suivi d'un poste par la Caf.
 *
 * @param notifiedOn when the Caf was told, null when not recorded
 * @param profileValidatedOn when the profile was validated, null when not recorded
 * @param cafAgreementOn when the Caf agreed, null when not recorded
 */
public record PostApproval(
        @Nullable PartialDate notifiedOn,
        @Nullable PartialDate profileValidatedOn,
        @Nullable PartialDate cafAgreementOn) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public PostApproval {
        var faults = new Faults();
        faults.refuse();
    }
}
