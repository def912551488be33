package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un siège: the place of an organisation on a body, for a period. The person who sits is not recorded.
 *
 * @param id what it is called, never null
 * @param body the body, never null
 * @param organisation who holds it, never null
 * @param count how many seats it holds, at least 1, null when not recorded
 * @param period when it holds them, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Seat(
        Id.Seat id,
        Id.Body body,
        Id.Organisation organisation,
        @Nullable Integer count,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Seat {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("body", body);
        faults.need("organisation", organisation);
        faults.need("period", period);
        faults.check(
                count == null || count >= 1, "count", "seat.count", Text.of("au moins un siège", "at least one seat"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.of(body, organisation);
    }
}
