package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le périmètre géographique d'une convention, as a dated set of communes.
 *
 * @param id what it is called, never null
 * @param version the version, never null
 * @param communes the communes that it covers, never null
 * @param period when, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ConventionScope(
        Id.ConventionScope id,
        Id.ConventionVersion version,
        List<CommuneCode> communes,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ConventionScope {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("version", version);
        communes = faults.list("communes", communes);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(version);
    }
}
