package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Quantity;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Une mesure: a value on a date, with its source and how far it was checked.
 *
 * @param measured the value, never null
 * @param measuredOn on which date, null when not recorded
 * @param source where it comes from, null when not recorded
 * @param status how far it was checked, null when not recorded
 */
public record Measure(
        Quantity measured,
        @Nullable PartialDate measuredOn,
        @Nullable String source,
        @Nullable ValueStatus status) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Measure {
        var faults = new Faults();
        faults.need("measured", measured);
        source = faults.optionalLine("source", source);
        faults.refuse();
    }
}
