package fr.viesociale.governance;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un siège: the place of an organisation or a college on a body, for a period. The person who sits is not recorded.
 *
 * @param id what it is called, never null
 * @param body the body, never null
 * @param organisation who holds it, null when not recorded
 * @param college the college that holds it, null when not recorded
 * @param period when, both ends included, never null
 * @param holding how many, and for which post, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Seat(
        Id.Seat id,
        Id.Body body,
        Id.@Nullable Organisation organisation,
        @Nullable GroupCode college,
        DateRange period,
        @Nullable SeatHolding holding,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Seat {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("body", body);
        faults.need("period", period);
        faults.check(
                organisation != null || college != null,
                "",
                "seat.holder",
                Text.of("une organisation ou un collège", "an organisation or a college"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(body, organisation);
    }
}
