package fr.viesociale.structure;

import fr.viesociale.fault.Faults;

/**
 * Un volet d'un projet social, present or known to be absent.
 *
 * @param part which part, never null
 * @param present whether the project has it
 */
public record ProjectPart(PartCode part, boolean present) {

    /** @throws fr.viesociale.fault.Refused when the part is missing */
    public ProjectPart {
        new Faults().need("part", part).refuse();
    }
}
