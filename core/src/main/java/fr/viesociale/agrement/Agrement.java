package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un agrément: the approval of a structure's projet social by the Caf, for a period.
 *
 * <p>It is recorded as somebody's register has it, whoever decided it and however long it lasts. Whether it was in force on a
 * day is an answer, drawn from the decisions recorded about it: only the board of the Caf, or a committee holding its
 * delegation, creates one (circulaire Cnaf 2012-013; caf.fr).
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param kind its kind, never null
 * @param period from its first to its last day, both included, never null
 * @param request the request that it answers, null when not recorded
 * @param project the projet social that it approves, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Agrement(
        Id.Agrement id,
        Id.Structure structure,
        AgrementKind kind,
        DateRange period,
        Id.@Nullable AgrementRequest request,
        Id.@Nullable StructureProject project,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Agrement {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("kind", kind);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.<@Nullable Id>of(structure, request, project).filter(Objects::nonNull);
    }
}
