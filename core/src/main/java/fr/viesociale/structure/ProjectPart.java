package fr.viesociale.structure;

import fr.viesociale.fault.Faults;

/**
 * Un volet d'un projet social, present or known to be absent.
 *
 * @param part which part, never null
 * @param present whether the project has it, never null
 */
public record ProjectPart(PartCode part, Boolean present) {

    /** @throws fr.viesociale.fault.Refused when something is missing */
    public ProjectPart {
        new Faults().need("part", part).need("present", present).refuse();
    }
}
