package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;

/**
 * Une correspondance entre deux orientations.
 *
 * @param former the orientation of the former convention, never null
 * @param next the one that takes it up, never null
 */
public record OrientationPair(Id.Orientation former, Id.Orientation next) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public OrientationPair {
        var faults = new Faults();
        faults.need("former", former);
        faults.need("next", next);
        faults.refuse();
    }
}
