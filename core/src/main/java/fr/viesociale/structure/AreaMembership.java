package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'appartenance à un quartier prioritaire: that a structure stands in a priority area, and on what that rests.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param priorityArea the area, never null
 * @param proof on what it rests, null when not recorded
 * @param declaredBy who declares it, null when not recorded
 * @param statedOn when it was tested or declared, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record AreaMembership(
        Id.AreaMembership id,
        Id.Structure structure,
        Id.PriorityArea priorityArea,
        @Nullable ProofKind proof,
        Id.@Nullable Organisation declaredBy,
        @Nullable PartialDate statedOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public AreaMembership {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("priorityArea", priorityArea);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure, priorityArea, declaredBy);
    }
}
