package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une instance: a steering committee, a technical committee, the board of the Caf, a municipal council.
 *
 * @param id what it is called, never null
 * @param kind what it is, never null
 * @param name its name, never null
 * @param organisation the organisation that it is an organ of, null when it stands between several
 * @param conventions the conventions that it steers, never null
 * @param period when it exists, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Body(
        Id.Body id,
        BodyKind kind,
        String name,
        Id.@Nullable Organisation organisation,
        List<Id.Convention> conventions,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Body {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("kind", kind);
        name = faults.line("name", name);
        conventions = faults.list("conventions", conventions);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(organisation, conventions);
    }
}
