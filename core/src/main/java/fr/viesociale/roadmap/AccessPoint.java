package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un point d'accès aux droits et aux démarches en ligne.
 *
 * @param id what it is called, never null
 * @param name its name, never null
 * @param kind what one finds there, never null
 * @param district the district where it stands, null when not recorded
 * @param structure the structure that runs it, null when not recorded
 * @param action the action that it belongs to, null when not recorded
 * @param period when, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record AccessPoint(
        Id.AccessPoint id,
        String name,
        AccessKind kind,
        Id.@Nullable District district,
        Id.@Nullable Structure structure,
        Id.@Nullable Action action,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public AccessPoint {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("kind", kind);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(district, structure, action);
    }
}
