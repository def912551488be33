package fr.viesociale.funding;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Les dépôts d'une prestation de service.
 *
 * @param forecastOn when the forecast was filed, null when not recorded
 * @param actualOn when the actual figures were filed, null when not recorded
 */
public record ClaimDates(
        @Nullable PartialDate forecastOn, @Nullable PartialDate actualOn) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ClaimDates {
        var faults = new Faults();
        faults.refuse();
    }
}
