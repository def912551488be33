package fr.viesociale.examples.benchmarks;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Les mêmes faits en beans: what a host has that keeps no projet social de territoire. Each object holds the objects that it
 * speaks of, so that nobody looks anything up while the clock runs.
 */
public final class Beans {

    private Beans() {}

    /** A whole territory. */
    public static final class TerritoryBean {
        private final List<StructureBean> structures = new ArrayList<>();

        /** The structures. */
        public List<@Valid StructureBean> getStructures() {
            return structures;
        }
    }

    /** A structure. */
    @Meets(Requirement.NO_OVERLAP)
    @Meets(Requirement.CENTRE_OR_EVS)
    public static final class StructureBean {
        private final String id;
        private final StructureKind kind;
        private final List<AgrementBean> own = new ArrayList<>();
        private final List<AgrementBean> agrements = new ArrayList<>();

        StructureBean(Structure structure) {
            this.id = structure.id().value();
            this.kind = structure.kind();
        }

        /** What it is called. */
        public String getId() {
            return id;
        }

        /** What it is. */
        public StructureKind getKind() {
            return kind;
        }

        /** The agréments that name it first. */
        public List<@Valid AgrementBean> getOwn() {
            return own;
        }

        /** All agréments that name it. */
        public List<AgrementBean> getAgrements() {
            return agrements;
        }
    }

    /** An agrément. */
    @Meets(Requirement.DECIDED)
    @Meets(Requirement.DURATION)
    @Meets(Requirement.ACF_WITHIN_AGC)
    @Meets(Requirement.TRANSITION)
    @Meets(Requirement.FAMILIES_PART)
    @Meets(Requirement.KINDS)
    @Meets(Requirement.DECIDED_BEFORE_START)
    @Meets(Requirement.ONE_STRUCTURE_ONE_PROJECT)
    @Meets(Requirement.ADOPTED_BEFORE_FILING)
    public static final class AgrementBean {
        private final String id;
        private final StructureBean structure;
        private final int otherStructures;
        private final AgrementKind kind;
        private final DateRange period;
        private final @Nullable ProjectBean project;
        private final @Nullable RequestBean request;
        private final List<DecisionBean> decisions = new ArrayList<>();

        AgrementBean(
                Agrement agrement,
                StructureBean structure,
                @Nullable ProjectBean project,
                @Nullable RequestBean request) {
            this.id = agrement.id().value();
            this.structure = structure;
            this.otherStructures = agrement.otherStructures().size();
            this.kind = agrement.kind();
            this.period = agrement.period();
            this.project = project;
            this.request = request;
        }

        /** What it is called. */
        public String getId() {
            return id;
        }

        /** The structure that it names first. */
        public StructureBean getStructure() {
            return structure;
        }

        /** How many others it names. */
        public int getOtherStructures() {
            return otherStructures;
        }

        /** Its kind. */
        public AgrementKind getKind() {
            return kind;
        }

        /** From its first to its last day. */
        public DateRange getPeriod() {
            return period;
        }

        /** The projet social that it approves. */
        public @Nullable ProjectBean getProject() {
            return project;
        }

        /** The request that it answers. */
        public @Nullable RequestBean getRequest() {
            return request;
        }

        /** The decisions about it. */
        public List<@Valid DecisionBean> getDecisions() {
            return decisions;
        }
    }

    /** A projet social. */
    public static final class ProjectBean {
        private final @Nullable PartialDate adoptedOn;
        private final @Nullable Boolean familyStrand;

        ProjectBean(StructureProject project) {
            this.adoptedOn = project.adoptedOn();
            this.familyStrand = project.parts().stream()
                    .filter(part -> part.part().equals(PartCode.VOLET_FAMILLES))
                    .map(StatedPart::present)
                    .findFirst()
                    .orElse(null);
        }

        /** When it was adopted. */
        public @Nullable PartialDate getAdoptedOn() {
            return adoptedOn;
        }

        /** Whether it has a family strand. */
        public @Nullable Boolean getFamilyStrand() {
            return familyStrand;
        }
    }

    /** A request. */
    public static final class RequestBean {
        private final @Nullable PartialDate filedOn;

        RequestBean(AgrementRequest request) {
            this.filedOn = request.filedOn();
        }

        /** When it was filed. */
        public @Nullable PartialDate getFiledOn() {
            return filedOn;
        }
    }

    /** A decision. */
    @Meets(Requirement.DECIDING_BODY)
    @Meets(Requirement.DELEGATION)
    public static final class DecisionBean {
        private final String id;
        private final @Nullable BodyBean body;
        private final DecisionNature nature;
        private final @Nullable PartialDate decidedOn;

        DecisionBean(BoardDecision decision, @Nullable BodyBean body) {
            this.id = decision.id().value();
            this.body = body;
            this.nature = decision.nature();
            this.decidedOn = decision.decidedOn();
        }

        /** What it is called. */
        public String getId() {
            return id;
        }

        /** The body that took it. */
        public @Nullable BodyBean getBody() {
            return body;
        }

        /** What it does. */
        public DecisionNature getNature() {
            return nature;
        }

        /** When it was taken. */
        public @Nullable PartialDate getDecidedOn() {
            return decidedOn;
        }
    }

    /** A body. */
    public static final class BodyBean {
        private final BodyKind kind;
        private final List<DateRange> delegations = new ArrayList<>();
        private final List<SeatBean> seats = new ArrayList<>();

        BodyBean(Body body) {
            this.kind = body.kind();
        }

        /** What it is. */
        public BodyKind getKind() {
            return kind;
        }

        /** When the board delegates to it. */
        public List<DateRange> getDelegations() {
            return delegations;
        }

        /** Its seats. */
        public List<SeatBean> getSeats() {
            return seats;
        }
    }

    /** A seat. */
    public static final class SeatBean {
        private final DateRange period;
        private final @Nullable Boolean boardMember;

        SeatBean(Seat seat) {
            this.period = seat.period();
            SeatHolding holding = seat.holding();
            this.boardMember = holding == null ? null : holding.boardMember();
        }

        /** When it is held. */
        public DateRange getPeriod() {
            return period;
        }

        /** Whether a member of the board holds it. */
        public @Nullable Boolean getBoardMember() {
            return boardMember;
        }
    }

    /**
     * The beans of a situation.
     *
     * @param situation the situation
     * @return the territory, never null
     */
    public static TerritoryBean of(Situation situation) {
        var project = situation.project();
        Map<Id, BodyBean> bodies = new HashMap<>();
        project.all(Kind.BODY).forEach(body -> bodies.put(body.id(), new BodyBean(body)));
        for (Delegation delegation : project.all(Kind.DELEGATION)) {
            if (get(bodies, delegation.delegator()).kind.equals(BodyKind.CAF_BOARD)) {
                get(bodies, delegation.delegate()).delegations.add(delegation.period());
            }
        }
        project.all(Kind.SEAT).forEach(seat -> get(bodies, seat.body()).seats.add(new SeatBean(seat)));
        Map<Id, ProjectBean> projects = new HashMap<>();
        project.all(Kind.STRUCTURE_PROJECT).forEach(one -> projects.put(one.id(), new ProjectBean(one)));
        Map<Id, RequestBean> requests = new HashMap<>();
        project.all(Kind.AGREMENT_REQUEST).forEach(one -> requests.put(one.id(), new RequestBean(one)));
        var territory = new TerritoryBean();
        Map<Id, StructureBean> structures = new HashMap<>();
        for (Structure structure : project.all(Kind.STRUCTURE)) {
            var bean = new StructureBean(structure);
            territory.structures.add(bean);
            structures.put(structure.id(), bean);
        }
        Map<Id, AgrementBean> agrements = new HashMap<>();
        for (Agrement agrement : project.all(Kind.AGREMENT)) {
            StructureBean structure = get(structures, agrement.structure());
            Id.StructureProject approved = agrement.project();
            Id.AgrementRequest answered = agrement.request();
            var bean = new AgrementBean(
                    agrement,
                    structure,
                    approved == null ? null : get(projects, approved),
                    answered == null ? null : get(requests, answered));
            structure.own.add(bean);
            agrements.put(agrement.id(), bean);
        }
        for (Structure structure : project.all(Kind.STRUCTURE)) {
            situation
                    .agrementsOf(structure.id())
                    .forEach(agrement ->
                            get(structures, structure.id()).agrements.add(get(agrements, agrement.id())));
        }
        for (BoardDecision decision : project.all(Kind.BOARD_DECISION)) {
            Id.Body body = decision.body();
            var bean = new DecisionBean(decision, body == null ? null : get(bodies, body));
            decision.agrements()
                    .forEach(agrement -> get(agrements, agrement).decisions.add(bean));
        }
        return territory;
    }

    private static <T> T get(Map<Id, T> all, Id id) {
        T one = all.get(id);
        if (one == null) {
            throw new IllegalStateException(id + " is not there");
        }
        return one;
    }
}
