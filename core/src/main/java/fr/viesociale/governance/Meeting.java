package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une réunion d'instance, planned or held, and which organisations were there.
 *
 * @param id what it is called, never null
 * @param body the body, never null
 * @param plannedOn when it is planned, null when not recorded
 * @param heldOn when it was held, null when not recorded
 * @param attendees who was there, never null
 * @param resolutions what was resolved, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Meeting(
        Id.Meeting id,
        Id.Body body,
        @Nullable PartialDate plannedOn,
        @Nullable PartialDate heldOn,
        List<Attendee> attendees,
        List<Id.Resolution> resolutions,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Meeting {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("body", body);
        attendees = faults.list("attendees", attendees);
        resolutions = faults.list("resolutions", resolutions);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(
                body,
                attendees.stream().map(Attendee::organisation).toList(),
                attendees.stream()
                        .map(Attendee::proxyTo)
                        .filter(Objects::nonNull)
                        .toList(),
                resolutions);
    }
}
