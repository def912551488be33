package fr.viesociale.governance;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import org.jspecify.annotations.Nullable;

/**
 * Une organisation et sa présence.
 *
 * @param organisation which organisation, never null
 * @param attendance whether it was there, never null
 * @param seats for how many seats, null when not recorded
 * @param proxyTo to whom it gave its proxy, null when not recorded
 */
public record Attendee(
        Id.Organisation organisation,
        Attendance attendance,
        @Nullable Integer seats,
        Id.@Nullable Organisation proxyTo) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Attendee {
        var faults = new Faults();
        faults.need("organisation", organisation);
        faults.need("attendance", attendance);
        faults.refuse();
    }
}
