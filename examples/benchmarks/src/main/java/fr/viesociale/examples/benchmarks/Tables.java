package fr.viesociale.examples.benchmarks;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.Bound;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Les mêmes faits en tables: one flat row an entry, as the tables of a host have them. Rows name each other by id; what is
 * null is not known, except where a column says otherwise.
 */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
public final class Tables {

    private Tables() {}

    /** A structure. */
    public record StructureFact(String id, String kind) {}

    /** An agrément. */
    public record AgrementFact(
            String id,
            String structureId,
            String kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String requestId,
            @Nullable String projectId) {

        /** The latest day that the first one may be: a range has at least one day. */
        public @Nullable LocalDate firstAtLatest() {
            return first == null ? last : first;
        }

        /** The earliest day that the last one may be. */
        public @Nullable LocalDate lastAtEarliest() {
            return last == null ? first : last;
        }
    }

    /** One more structure that an agrément names. */
    public record OtherStructureFact(String agrementId, String structureId) {}

    /** A projet social. */
    public record ProjectFact(
            String id,
            @Nullable LocalDate adoptedOn,
            @Nullable Boolean familyStrand) {}

    /** A request. */
    public record RequestFact(String id, @Nullable LocalDate filedOn) {}

    /** A decision on an agrément. */
    public record DecisionFact(
            String id,
            String agrementId,
            String nature,
            @Nullable String bodyId,
            @Nullable LocalDate decidedOn) {}

    /** A body. */
    public record BodyFact(String id, String kind) {}

    /** A delegation; without a last day, it has none. */
    public record DelegationFact(
            String delegatorId,
            String delegateId,
            LocalDate first,
            @Nullable LocalDate last) {}

    /** A seat; without a last day, it has none. */
    public record SeatFact(
            String bodyId,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable Boolean boardMember) {}

    /**
     * All rows of a territory.
     *
     * @param project the territory
     * @return the rows, table after table, never null
     */
    static List<Object> of(TerritorialProject project) {
        List<Object> rows = new ArrayList<>();
        for (Body body : project.all(Kind.BODY)) {
            rows.add(new BodyFact(body.id().value(), body.kind().value()));
        }
        for (Delegation delegation : project.all(Kind.DELEGATION)) {
            rows.add(new DelegationFact(
                    delegation.delegator().value(),
                    delegation.delegate().value(),
                    Objects.requireNonNull(day(delegation.period().first())),
                    end(delegation.period().last())));
        }
        for (Seat seat : project.all(Kind.SEAT)) {
            SeatHolding holding = seat.holding();
            rows.add(new SeatFact(
                    seat.body().value(),
                    Objects.requireNonNull(day(seat.period().first())),
                    end(seat.period().last()),
                    holding == null ? null : holding.boardMember()));
        }
        for (Structure structure : project.all(Kind.STRUCTURE)) {
            rows.add(new StructureFact(structure.id().value(), structure.kind().value()));
        }
        for (StructureProject one : project.all(Kind.STRUCTURE_PROJECT)) {
            rows.add(new ProjectFact(one.id().value(), day(one.adoptedOn()), familyStrand(one)));
        }
        for (AgrementRequest request : project.all(Kind.AGREMENT_REQUEST)) {
            rows.add(new RequestFact(request.id().value(), day(request.filedOn())));
        }
        for (Agrement agrement : project.all(Kind.AGREMENT)) {
            rows.add(new AgrementFact(
                    agrement.id().value(),
                    agrement.structure().value(),
                    agrement.kind().value(),
                    day(agrement.period().first()),
                    day(agrement.period().last()),
                    value(agrement.request()),
                    value(agrement.project())));
            for (Id.Structure other : agrement.otherStructures()) {
                rows.add(new OtherStructureFact(agrement.id().value(), other.value()));
            }
        }
        for (BoardDecision decision : project.all(Kind.BOARD_DECISION)) {
            for (Id.Agrement agrement : decision.agrements()) {
                rows.add(new DecisionFact(
                        decision.id().value(),
                        agrement.value(),
                        decision.nature().name(),
                        value(decision.body()),
                        day(decision.decidedOn())));
            }
        }
        return rows;
    }

    private static @Nullable Boolean familyStrand(StructureProject project) {
        return project.parts().stream()
                .filter(part -> part.part().equals(PartCode.VOLET_FAMILLES))
                .map(StatedPart::present)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** The last day of what may have none: one that is not known would need a column of its own. */
    private static @Nullable LocalDate end(Bound bound) {
        if (bound == Edge.UNKNOWN) {
            throw new IllegalArgumentException("an end that is not known");
        }
        return day(bound);
    }

    /** A table has days only; the made-up territory has no months. */
    private static @Nullable LocalDate day(@Nullable Bound bound) {
        return bound instanceof PartialDate date ? date.earliest() : null;
    }
}
