package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un classement en zone: that a commune or a place is recorded under a zone label, on the days named.
 *
 * @param id what it is called, never null
 * @param kind the label, never null
 * @param place what is labelled, never null
 * @param period when it is, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ZoneLabel(
        Id.ZoneLabel id,
        ZoneKind kind,
        Mention place,
        DateRange period,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ZoneLabel {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("kind", kind);
        faults.need("place", place);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(place);
    }
}
