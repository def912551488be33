package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un événement de la vie d'une structure: a change, a merger, a breach, and when the Caf was told.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param kind what happened, never null
 * @param occurredOn when it happened or was opened, null when not recorded
 * @param closedOn when it was closed, null when not recorded
 * @param notifiedOn when the Caf was told, null when not recorded
 * @param others the other structures of a merger or a split, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record StructureEvent(
        Id.StructureEvent id,
        Id.Structure structure,
        EventKind kind,
        @Nullable PartialDate occurredOn,
        @Nullable PartialDate closedOn,
        @Nullable PartialDate notifiedOn,
        List<Id.Structure> others,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public StructureEvent {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("kind", kind);
        others = faults.list("others", others);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure, others);
    }
}
