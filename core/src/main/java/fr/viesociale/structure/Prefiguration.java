package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La préfiguration: the stage before a first agrément.
 *
 * @param id what it is called, never null
 * @param structure the structure to come, never null
 * @param period when, both ends included, never null
 * @param cafAssociatedOn since when the Caf is associated, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Prefiguration(
        Id.Prefiguration id,
        Id.Structure structure,
        DateRange period,
        @Nullable PartialDate cafAssociatedOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Prefiguration {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
