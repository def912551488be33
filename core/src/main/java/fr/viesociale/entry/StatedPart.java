package fr.viesociale.entry;

import fr.viesociale.fault.Faults;

/**
 * Une partie d'un document, présente ou connue absente.
 *
 * <p>A part that nobody mentions is not known.
 *
 * @param part which part, never null
 * @param present whether the document has it, never null
 */
public record StatedPart(PartCode part, Boolean present) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public StatedPart {
        var faults = new Faults();
        faults.need("part", part);
        faults.need("present", present);
        faults.refuse();
    }
}
