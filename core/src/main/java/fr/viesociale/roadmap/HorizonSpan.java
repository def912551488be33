package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.DateRange;

/**
 * Ce qu'un horizon veut dire: which years a convention means by it.
 *
 * @param horizon the horizon, never null
 * @param period the days that it covers, both ends included, never null
 */
public record HorizonSpan(HorizonCode horizon, DateRange period) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public HorizonSpan {
        var faults = new Faults();
        faults.need("horizon", horizon);
        faults.need("period", period);
        faults.refuse();
    }
}
