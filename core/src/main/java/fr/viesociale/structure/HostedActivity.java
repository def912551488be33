package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une activité accueillie dans une structure.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param name what it is, never null
 * @param nature its nature, never null
 * @param period when, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record HostedActivity(
        Id.HostedActivity id,
        Id.Structure structure,
        String name,
        ActivityNature nature,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public HostedActivity {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        name = faults.line("name", name);
        faults.need("nature", nature);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
