package fr.viesociale.project;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * La situation: a project on a day, with the look-ups that rules and other questions share. Made for one question, never
 * kept. The day selects facts; which law governs a fact is the rules' matter.
 */
public final class Situation {

    private final TerritorialProject project;
    private final LocalDate on;
    private final Map<Id, List<Agrement>> agrements;
    private final Map<Id, List<BoardDecision>> decisions;
    private final Map<Id, List<ConventionVersion>> versions;
    private final Map<Id, List<Party>> parties;
    private final Map<Id, List<Seat>> seats;
    private final Map<Id, List<StateAct>> stateActs;

    Situation(TerritorialProject project, LocalDate on) {
        this.project = project;
        this.on = on;
        this.agrements = grouped(project.all(Kind.AGREMENT), Agrement::structure);
        this.versions = grouped(project.all(Kind.CONVENTION_VERSION), ConventionVersion::convention);
        this.parties = grouped(project.all(Kind.PARTY), Party::version);
        this.seats = grouped(project.all(Kind.SEAT), Seat::body);
        this.stateActs = grouped(project.all(Kind.STATE_ACT), StateAct::decision);
        this.decisions = new HashMap<>();
        for (BoardDecision decision : project.all(Kind.BOARD_DECISION)) {
            decision.agrements()
                    .forEach(id -> decisions
                            .computeIfAbsent(id, none -> new ArrayList<>(1))
                            .add(decision));
        }
    }

    private static <E extends Entry> Map<Id, List<E>> grouped(List<E> entries, Function<E, Id> by) {
        Map<Id, List<E>> groups = new HashMap<>();
        for (E entry : entries) {
            groups.computeIfAbsent(by.apply(entry), none -> new ArrayList<>(4)).add(entry);
        }
        return groups;
    }

    /**
     * The project.
     *
     * @return the project, never null
     */
    public TerritorialProject project() {
        return project;
    }

    /**
     * The day.
     *
     * @return the day of the question, never null
     */
    public LocalDate on() {
        return on;
    }

    /**
     * An entry that another one names.
     *
     * @param <E> the entry
     * @param kind its kind
     * @param id its id
     * @return the entry, never null
     * @throws NoSuchElementException when the project has none: it never happens with an id that an entry names
     */
    public <E extends Entry> E get(Kind<E> kind, Id id) {
        return project.find(kind, id).orElseThrow(() -> new NoSuchElementException(kind + "/" + id.value()));
    }

    /**
     * The agréments of a structure, whatever their dates.
     *
     * @param structure the structure
     * @return the agréments, sorted by id, never null
     */
    public List<Agrement> agrementsOf(Id.Structure structure) {
        return agrements.getOrDefault(structure, List.of());
    }

    /**
     * The decisions about an agrément, whoever took them.
     *
     * @param agrement the agrément
     * @return the decisions, sorted by id, never null
     */
    public List<BoardDecision> decisionsOn(Id.Agrement agrement) {
        return decisions.getOrDefault(agrement, List.of());
    }

    /**
     * The versions of a convention.
     *
     * @param convention the convention
     * @return the versions, sorted by id, never null
     */
    public List<ConventionVersion> versionsOf(Id.Convention convention) {
        return versions.getOrDefault(convention, List.of());
    }

    /**
     * The signatories of a convention version.
     *
     * @param version the version
     * @return the parties, sorted by id, never null
     */
    public List<Party> partiesOf(Id.ConventionVersion version) {
        return parties.getOrDefault(version, List.of());
    }

    /**
     * The seats on a body, whatever their dates.
     *
     * @param body the body
     * @return the seats, sorted by id, never null
     */
    public List<Seat> seatsOf(Id.Body body) {
        return seats.getOrDefault(body, List.of());
    }

    /**
     * Whether an agrément was created: by a recorded decision of the board of the Caf or of a committee holding its
     * delegation. An act of another body creates none, nor does a decision that the State annulled; with no decision on
     * record, or one that the State suspended by the day, it is not known.
     *
     * @param agrement the agrément
     * @return yes, no, or undetermined, never null
     */
    public Holds granted(Agrement agrement) {
        Holds granted = Holds.NO;
        boolean none = true;
        for (BoardDecision decision : decisionsOn(agrement.id())) {
            if (decision.nature() == DecisionNature.GRANT) {
                none = false;
                granted = granted.or(competent(decision).and(leftByTheState(decision)));
            }
        }
        return none ? Holds.UNDETERMINED : granted;
    }

    private Holds leftByTheState(BoardDecision decision) {
        Holds left = Holds.YES;
        for (StateAct act : stateActs.getOrDefault(decision.id(), List.of())) {
            left = left.and(
                    switch (act.kind()) {
                        case ANNULMENT, MINISTER_ANNULS -> Holds.NO;
                        case MINISTER_CONFIRMS -> Holds.YES;
                        case SUSPENSION -> {
                            When taken = When.of(act.takenOn());
                            yield taken != null && taken.after(on) == Holds.YES ? Holds.YES : Holds.UNDETERMINED;
                        }
                    });
        }
        return left;
    }

    /**
     * Whether an agrément is in force on the day: created, the day in its period, not withdrawn by then. As recorded: a
     * retroactive decision covers the days that it names. What an extension does to the days that it adds was found in no
     * text: on those, it is not known.
     *
     * @param agrement the agrément
     * @return yes, no, or undetermined, never null
     */
    public Holds inForce(Agrement agrement) {
        Holds inForce = agrement.period().covers(on);
        if (inForce == Holds.NO) {
            return extended(agrement) ? granted(agrement).and(Holds.UNDETERMINED) : Holds.NO;
        }
        if (surelyHeld(agrement).map(held -> held.covers(on) == Holds.YES).orElse(false)) {
            return Holds.YES;
        }
        for (BoardDecision withdrawal : withdrawals(agrement)) {
            inForce = inForce.and(
                    when(withdrawal).after(on).or(competent(withdrawal).not()));
        }
        return inForce.and(granted(agrement));
    }

    /** Whether the day is one that an extension adds, or may add. */
    private boolean extended(Agrement agrement) {
        return agrement.period().start().after(on) == Holds.NO
                && project.all(Kind.EXTENSION).stream()
                        .filter(extension -> extension.agrement().equals(agrement.id()))
                        .anyMatch(extension -> extension.until().when().before(on) != Holds.YES);
    }

    /**
     * The days on which an agrément is held for certain.
     *
     * @param agrement the agrément
     * @return the range, cut short by a withdrawal; empty when nothing is certain
     */
    public Optional<DateRange> surelyHeld(Agrement agrement) {
        return granted(agrement) == Holds.YES ? beforeAnyWithdrawal(agrement) : Optional.empty();
    }

    /**
     * The days on which an agrément may be held.
     *
     * @param agrement the agrément
     * @return the range, cut short by a withdrawal; empty when it is certain that there is none
     */
    public Optional<DateRange> possiblyHeld(Agrement agrement) {
        return granted(agrement) == Holds.NO ? Optional.empty() : untilWithdrawn(agrement);
    }

    /**
     * The period of an agrément as it is recorded, whoever decided it, without the days that follow a withdrawal. A
     * withdrawal is taken to show that the period had not ended before.
     *
     * @param agrement the agrément
     * @return the range; empty when it was withdrawn from its first day on
     */
    public Optional<DateRange> untilWithdrawn(Agrement agrement) {
        Optional<DateRange> left = Optional.of(agrement.period());
        for (BoardDecision withdrawal : withdrawals(agrement)) {
            LocalDate latest = when(withdrawal).latest();
            if (competent(withdrawal) == Holds.YES && latest != null) {
                left = left.flatMap(range -> range.until(latest.minusDays(1)));
            }
        }
        return left;
    }

    /**
     * The period of an agrément as it is recorded, whoever decided it, without any day that a withdrawal may have taken.
     *
     * @param agrement the agrément
     * @return the range; empty when it may have been withdrawn from its first day on
     */
    public Optional<DateRange> beforeAnyWithdrawal(Agrement agrement) {
        Optional<DateRange> left = Optional.of(agrement.period());
        for (BoardDecision withdrawal : withdrawals(agrement)) {
            LocalDate earliest = when(withdrawal).earliest();
            left = left.flatMap(range -> earliest == null ? Optional.empty() : range.until(earliest.minusDays(1)));
        }
        return left;
    }

    private List<BoardDecision> withdrawals(Agrement agrement) {
        return decisionsOn(agrement.id()).stream()
                .filter(decision -> decision.nature() == DecisionNature.WITHDRAW)
                .filter(decision -> competent(decision) != Holds.NO)
                .toList();
    }

    private static When when(BoardDecision withdrawal) {
        PartialDate from = withdrawal.effectiveOn() != null ? withdrawal.effectiveOn() : withdrawal.decidedOn();
        return from == null ? When.UNKNOWN : from.when();
    }

    private Holds competent(BoardDecision decision) {
        Id.Body body = decision.body();
        return body == null
                ? Holds.UNDETERMINED
                : Holds.of(get(Kind.BODY, body).kind().decidesAgrements());
    }

    /**
     * Whether a version of a convention is in force on the day: signed by then, and the day in its term.
     *
     * @param version the version
     * @return yes, no, or undetermined where the signature or the term is not known, never null
     */
    public Holds inForce(ConventionVersion version) {
        PartialDate signed = version.signedOn();
        Holds signedByThen =
                signed == null ? Holds.UNDETERMINED : signed.when().after(on).not();
        return signedByThen.and(version.term().covers(on));
    }

    /**
     * Whether a convention is in force on the day, in any of its versions.
     *
     * @param convention the convention
     * @return yes, no, or undetermined, never null; undetermined when no version is recorded
     */
    public Holds inForce(Id.Convention convention) {
        List<ConventionVersion> known = versionsOf(convention);
        return known.isEmpty()
                ? Holds.UNDETERMINED
                : known.stream().map(this::inForce).reduce(Holds.NO, Holds::or);
    }

    /**
     * Whether a structure serves a priority area: recorded so, for the area itself or for one that it follows with an
     * identical outline (letter I). Where the outline of the former area was changed, or where only a district of its
     * catchment is said to lie in the area, it is not known.
     *
     * @param structure the structure
     * @param area the area
     * @return yes, no, or undetermined, never null
     */
    public Holds serves(Structure structure, PriorityArea area) {
        if (structure.priorityAreas().contains(area.id())) {
            return Holds.YES;
        }
        boolean servedFormerOne = project.all(Kind.AREA_SUCCESSION).stream()
                .filter(succession -> succession.successors().contains(area.id()))
                .flatMap(succession -> succession.predecessors().stream())
                .anyMatch(structure.priorityAreas()::contains);
        boolean identical = area.code().generation() == PriorityAreaCode.Generation.OF_2024
                && area.code().value().endsWith("I");
        if (servedFormerOne && identical) {
            return Holds.YES;
        }
        boolean touchesIt = structure.districts().stream()
                .map(district -> get(Kind.DISTRICT, district))
                .anyMatch(district -> district.priorityAreas().contains(area.id()));
        return servedFormerOne || touchesIt ? Holds.UNDETERMINED : Holds.NO;
    }

    /**
     * Whether a list may lack entries: somebody says that it is incomplete, or it is empty and nobody says that it is
     * complete. What is said of a list within something goes before what is said of the whole one.
     *
     * @param kind the kind of entries
     * @param within what the list is of, null for the whole territory
     * @param empty whether nothing is recorded in it
     * @return true when entries may be missing from it
     */
    public boolean open(Kind<?> kind, @Nullable Id within, boolean empty) {
        Optional<Inventory> said = said(kind, within).or(() -> said(kind, null));
        return said.map(inventory -> !inventory.complete()).orElse(empty);
    }

    private Optional<Inventory> said(Kind<?> kind, @Nullable Id within) {
        return project.all(Kind.INVENTORY).stream()
                .filter(inventory -> inventory.list().equals(kind.plural()))
                .filter(inventory -> {
                    Mention of = inventory.within();
                    return Objects.equals(of == null ? null : of.id(), within);
                })
                .max(Comparator.comparing(
                        Inventory::asOf, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())));
    }
}
