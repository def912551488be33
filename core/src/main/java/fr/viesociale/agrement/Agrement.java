package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * @param otherStructures further structures that the act names; one act is for one structure, so that this is empty unless
 *     a register really says otherwise, never null
 * @param kind its kind, never null
 * @param period from its first to its last day, both included, never null
 * @param request the request that it answers, null when not recorded
 * @param project the projet social that it approves, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Agrement(
        Id.Agrement id,
        Id.Structure structure,
        List<Id.Structure> otherStructures,
        AgrementKind kind,
        DateRange period,
        Id.@Nullable AgrementRequest request,
        Id.@Nullable StructureProject project,
        @Nullable About about)
        implements Entry {

    /** The first to begin first; by their ids where that does not tell. */
    public static final Comparator<Agrement> BY_FIRST_DAY = Comparator.comparing(
                    (Agrement agrement) -> agrement.period().start().earliest(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Agrement::id);

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Agrement {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        otherStructures = faults.list("otherStructures", otherStructures);
        faults.need("kind", kind);
        faults.need("period", period);
        faults.refuse();
    }

    /**
     * An agrément of one structure, as every lawful one is.
     *
     * @param id what it is called
     * @param structure the structure
     * @param kind its kind
     * @param period from its first to its last day, both included
     * @param request the request that it answers, null when not recorded
     * @param project the projet social that it approves, null when not recorded
     * @param about how others call it and where its facts come from, null when neither is recorded
     * @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be
     */
    public Agrement(
            Id.Agrement id,
            Id.Structure structure,
            AgrementKind kind,
            DateRange period,
            Id.@Nullable AgrementRequest request,
            Id.@Nullable StructureProject project,
            @Nullable About about) {
        this(id, structure, List.of(), kind, period, request, project, about);
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure, otherStructures, request, project);
    }
}
