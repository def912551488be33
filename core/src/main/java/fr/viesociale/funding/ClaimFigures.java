package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Les chiffres d'une prestation de service.
 *
 * @param eligibleCost the eligible cost of the year, null when not recorded
 * @param rate the rate applied, null when not recorded
 * @param forecast the amount forecast, null when not recorded
 * @param actual the amount paid, null when not recorded
 */
public record ClaimFigures(
        @Nullable Money eligibleCost,
        @Nullable Quantity rate,
        @Nullable Money forecast,
        @Nullable Money actual) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ClaimFigures {
        var faults = new Faults();
        faults.refuse();
    }
}
