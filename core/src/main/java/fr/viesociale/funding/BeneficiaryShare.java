package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * La part d'un bénéficiaire: share and amount are two facts.
 *
 * @param beneficiary who receives it, never null
 * @param share the share of the total, 1 for all of it, null when not recorded
 * @param amount the amount, null when not recorded
 */
public record BeneficiaryShare(
        Id.Organisation beneficiary,
        @Nullable Quantity share,
        @Nullable Money amount) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public BeneficiaryShare {
        var faults = new Faults();
        faults.need("beneficiary", beneficiary);
        faults.refuse();
    }
}
