package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * La provenance d'un fait: where it was read, who asserts it, as of when.
 *
 * @param source the document or register, as a reader would look it up, never null
 * @param assertedBy the organisation that asserts it, null when that is not recorded
 * @param asOf the date of which it is true, or on which it was asserted, null when that is not recorded
 */
public record Provenance(
        String source,
        Id.@Nullable Organisation assertedBy,
        @Nullable PartialDate asOf) {

    /** @throws fr.viesociale.fault.Refused when the source is missing or unreadable */
    public Provenance {
        var faults = new Faults();
        source = faults.line("source", source);
        faults.refuse();
    }
}
