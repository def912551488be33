package fr.viesociale.project;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.DistrictName;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La situation: a project on a day, with the look-ups that rules and other questions share. Made for one question, never
 * kept. The day selects facts; which law governs a fact is the rules' matter.
 */
public final class Situation {

    private final TerritorialProject project;
    private final LocalDate on;
    private final boolean asDecided;
    // by the value of one kind of id each
    private final Map<String, List<Agrement>> agrements;
    private final Map<String, List<BoardDecision>> decisions;
    private final Map<String, List<ConventionVersion>> versions;
    private final Map<String, List<Party>> parties;
    private final Map<String, List<Seat>> seats;
    private final Map<String, List<StateAct>> stateActs;
    private final Map<String, List<Post>> posts;
    private final Map<String, List<DecisionReasons>> reasons;
    private final Map<String, List<DecisionSteps>> steps;
    private final Map<String, List<Extension>> extensions;
    private final Map<Id, List<Derogation>> derogations;
    private final Map<Of, List<Inventory>> inventories;

    /** A list: its name, and what it is of, null for the whole territory. */
    private record Of(String list, @Nullable Id within) {}

    Situation(TerritorialProject project, LocalDate on, boolean asDecided) {
        this.project = project;
        this.on = on;
        this.asDecided = asDecided;
        this.agrements = new HashMap<>();
        for (Agrement agrement : project.all(Kind.AGREMENT)) {
            agrements
                    .computeIfAbsent(agrement.structure().value(), none -> new ArrayList<>(4))
                    .add(agrement);
            for (Id.Structure other : agrement.otherStructures()) {
                List<Agrement> named = agrements.computeIfAbsent(other.value(), none -> new ArrayList<>(4));
                if (!named.contains(agrement)) {
                    named.add(agrement);
                }
            }
        }
        this.versions = grouped(
                project.all(Kind.CONVENTION_VERSION),
                version -> version.convention().value());
        this.parties = grouped(project.all(Kind.PARTY), party -> party.version().value());
        this.seats = grouped(project.all(Kind.SEAT), seat -> seat.body().value());
        this.stateActs =
                grouped(project.all(Kind.STATE_ACT), act -> act.decision().value());
        this.extensions = grouped(
                project.all(Kind.EXTENSION), extension -> extension.agrement().value());
        this.derogations = grouped(
                project.all(Kind.DEROGATION), derogation -> derogation.subject().id());
        this.inventories = grouped(project.all(Kind.INVENTORY), Situation::listed);
        this.posts = new HashMap<>();
        for (Post post : project.all(Kind.POST)) {
            post.structures().stream()
                    .distinct()
                    .forEach(structure -> posts.computeIfAbsent(structure.value(), none -> new ArrayList<>(4))
                            .add(post));
        }
        this.reasons = grouped(
                project.all(Kind.DECISION_REASONS),
                reasons -> reasons.decision().value());
        this.steps = grouped(
                project.all(Kind.DECISION_STEPS), steps -> steps.decision().value());
        this.decisions = new HashMap<>();
        for (BoardDecision decision : project.all(Kind.BOARD_DECISION)) {
            for (Id.Agrement id : decision.agrements()) {
                decisions
                        .computeIfAbsent(id.value(), none -> new ArrayList<>(1))
                        .add(decision);
            }
        }
    }

    private static Of listed(Inventory inventory) {
        Mention of = inventory.within();
        return new Of(inventory.list(), of == null ? null : of.id());
    }

    private static <K, E extends Entry> Map<K, List<E>> grouped(List<E> entries, Function<E, K> by) {
        Map<K, List<E>> groups = new HashMap<>();
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
     * The same day as it was decided by then: acts taken later do not count, although they may name days before. What was
     * recorded later but decided by the day does count.
     *
     * @return the situation as decided, never null
     */
    public Situation asDecided() {
        return asDecided ? this : new Situation(project, on, true);
    }

    /**
     * Whether acts taken after the day are left out.
     *
     * @return false where every act on record counts, whenever it was taken
     */
    public boolean decided() {
        return asDecided;
    }

    /**
     * Whether an act counts: always as recorded; as decided, when it was taken by the day.
     *
     * @param takenOn the day of the act, null when it is not recorded
     * @return yes, no, or undetermined, never null
     */
    public Holds counts(@Nullable PartialDate takenOn) {
        return asDecided ? When.reached(takenOn, on) : Holds.YES;
    }

    /**
     * What this answers for, and what another answer may differ from it by.
     *
     * @return the basis, without a rule book, never null
     */
    public Basis basis() {
        return new Basis(this, null);
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
     * The agréments of a structure, whatever their dates: those that name it, alone or with others. That one agrément
     * names several structures is a matter for the rules; whom it covers is what is recorded.
     *
     * @param structure the structure
     * @return the agréments, sorted by id, never null
     */
    public List<Agrement> agrementsOf(Id.Structure structure) {
        return agrements.getOrDefault(structure.value(), List.of());
    }

    /**
     * The posts of a structure, whatever their dates: those that serve it, alone or with others.
     *
     * @param structure the structure
     * @return the posts, sorted by id, never null
     */
    public List<Post> postsOf(Id.Structure structure) {
        return posts.getOrDefault(structure.value(), List.of());
    }

    /**
     * The decisions about an agrément, whoever took them.
     *
     * @param agrement the agrément
     * @return the decisions, sorted by id, never null
     */
    public List<BoardDecision> decisionsOn(Id.Agrement agrement) {
        return decisions.getOrDefault(agrement.value(), List.of());
    }

    /**
     * The versions of a convention.
     *
     * @param convention the convention
     * @return the versions, sorted by id, never null
     */
    public List<ConventionVersion> versionsOf(Id.Convention convention) {
        return versions.getOrDefault(convention.value(), List.of());
    }

    /**
     * When a convention was first signed, in any of its versions.
     *
     * @param convention the convention
     * @return the date, empty when no signature is recorded
     */
    public Optional<PartialDate> firstSigned(Id.Convention convention) {
        return versionsOf(convention).stream()
                .map(ConventionVersion::signedOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
    }

    /**
     * The signatories of a convention version.
     *
     * @param version the version
     * @return the parties, sorted by id, never null
     */
    public List<Party> partiesOf(Id.ConventionVersion version) {
        return parties.getOrDefault(version.value(), List.of());
    }

    /**
     * The seats on a body, whatever their dates.
     *
     * @param body the body
     * @return the seats, sorted by id, never null
     */
    public List<Seat> seatsOf(Id.Body body) {
        return seats.getOrDefault(body.value(), List.of());
    }

    /**
     * Whether an agrément was created: by a recorded decision of the board of the Caf or of a committee holding its
     * delegation. An act of another body creates none, nor does a decision that the State or the minister annulled; with
     * no decision on record it is not known.
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
                granted = granted.or(competent(decision)
                        .and(counts(decision.decidedOn()))
                        .and(annulled(decision).not()));
            }
        }
        return none ? Holds.UNDETERMINED : granted;
    }

    /**
     * Whether the State or the minister annulled a decision, in the view of this situation.
     *
     * @param decision the decision
     * @return yes, no, or undetermined, never null
     */
    public Holds annulled(BoardDecision decision) {
        Holds annulled = Holds.NO;
        for (StateAct act : stateActsOn(decision.id())) {
            if (act.kind() == StateActKind.ANNULMENT || act.kind() == StateActKind.MINISTER_ANNULS) {
                annulled = annulled.or(counts(act.takenOn()));
            }
        }
        return annulled;
    }

    /**
     * Whether the State's suspension of a decision runs on the day: from its own day until the minister confirms the
     * decision, or until the delay of the minister has passed in silence.
     *
     * @param decision the decision
     * @return yes, no, or undetermined where a date is not known closely, never null
     */
    public Holds suspended(BoardDecision decision) {
        List<StateAct> acts = stateActsOn(decision.id());
        Holds lifted = acts.stream()
                .filter(act -> act.kind() == StateActKind.MINISTER_CONFIRMS)
                .map(act -> When.reached(act.takenOn(), on))
                .reduce(Holds.NO, Holds::or);
        return acts.stream()
                .filter(act -> act.kind() == StateActKind.SUSPENSION)
                .map(act -> When.reached(act.takenOn(), on)
                        .and(StateControl.enforceableFrom(act.takenOn()).after(on)))
                .reduce(Holds.NO, Holds::or)
                .and(lifted.not());
    }

    /**
     * The acts of the State on a decision.
     *
     * @param decision the decision
     * @return the acts, sorted by id, never null
     */
    public List<StateAct> stateActsOn(Id.BoardDecision decision) {
        return stateActs.getOrDefault(decision.value(), List.of());
    }

    /**
     * The derogations on record for an entry, whatever their dates and reasons.
     *
     * @param subject the entry
     * @return the derogations, sorted by id, never null
     */
    public List<Derogation> derogationsFor(Id subject) {
        return derogations.getOrDefault(subject, List.of());
    }

    /**
     * The reasons of a decision, as they are recorded.
     *
     * @param decision the decision
     * @return the reasons, sorted by id, never null
     */
    public List<DecisionReasons> reasonsOf(Id.BoardDecision decision) {
        return reasons.getOrDefault(decision.value(), List.of());
    }

    /**
     * The steps around a decision, as they are recorded.
     *
     * @param decision the decision
     * @return the steps, sorted by id, never null
     */
    public List<DecisionSteps> stepsAround(Id.BoardDecision decision) {
        return steps.getOrDefault(decision.value(), List.of());
    }

    /**
     * Whether an agrément is in force on the day by its own acts: created, the day in its period, neither withdrawn nor
     * suspended then. A family agrément that has no global one beside it is told by its standing. As recorded, a
     * retroactive decision covers the days that it names; {@link #asDecided} tells the other view. What an extension does
     * to the days that it adds was found in no text: on those, it is not known.
     *
     * @param agrement the agrément
     * @return yes, no, or undetermined, never null
     */
    public Holds inForce(Agrement agrement) {
        return runs(agrement).and(suspended(agrement).not());
    }

    /**
     * Whether the period of an agrément runs on the day: as {@link #inForce(Agrement)}, but a suspension by the State, which
     * does not move its end, changes nothing.
     *
     * @param agrement the agrément
     * @return yes, no, or undetermined, never null
     */
    public Holds runs(Agrement agrement) {
        Holds runs = agrement.period().covers(on);
        if (runs == Holds.NO) {
            if (!mayBeExtended(agrement)) {
                return Holds.NO;
            }
            runs = Holds.UNDETERMINED;
        }
        Holds granted = granted(agrement);
        if (granted == Holds.YES
                && beforeAnyWithdrawal(agrement)
                        .filter(left -> left.covers(on) == Holds.YES)
                        .isPresent()) {
            return Holds.YES;
        }
        for (BoardDecision withdrawal : withdrawals(agrement)) {
            runs = runs.and(when(withdrawal)
                    .after(on)
                    .or(competent(withdrawal).not())
                    .or(counts(withdrawal.decidedOn()).not()));
        }
        return runs.and(granted);
    }

    private Holds suspended(Agrement agrement) {
        return grants(agrement)
                .filter(grant -> competent(grant) != Holds.NO && annulled(grant) != Holds.YES)
                .map(this::suspended)
                .reduce(Holds::and)
                .orElse(Holds.NO);
    }

    private Stream<BoardDecision> grants(Agrement agrement) {
        return decisionsOn(agrement.id()).stream().filter(decision -> decision.nature() == DecisionNature.GRANT);
    }

    /** Whether the State ever suspended a decision that gave it: then not every day of it is certain. */
    private boolean everSuspended(Agrement agrement) {
        return !stateActs.isEmpty()
                && grants(agrement)
                        .flatMap(grant -> stateActsOn(grant.id()).stream())
                        .anyMatch(act -> act.kind() == StateActKind.SUSPENSION && counts(act.takenOn()) != Holds.NO);
    }

    /**
     * Whether the day is one that an extension adds to an agrément, or may add.
     *
     * @param agrement the agrément
     * @return true where an extension on record reaches the day or later
     */
    public boolean mayBeExtended(Agrement agrement) {
        return agrement.period().start().after(on) == Holds.NO
                && extendedUntil(agrement).filter(until -> !until.isBefore(on)).isPresent();
    }

    /**
     * The last day that the extensions of an agrément name, whatever their effect may be.
     *
     * @param agrement the agrément
     * @return the latest day that may be it, empty where no extension counts
     */
    public Optional<LocalDate> extendedUntil(Agrement agrement) {
        return extensions.getOrDefault(agrement.id().value(), List.of()).stream()
                .filter(extension -> counts(extension.extendedOn()) != Holds.NO)
                .map(extension -> extension.until().latest())
                .max(Comparator.naturalOrder());
    }

    /**
     * The days on which an agrément is held for certain.
     *
     * @param agrement the agrément
     * @return the range, cut short by a withdrawal; empty when nothing is certain
     */
    public Optional<DateRange> surelyHeld(Agrement agrement) {
        return granted(agrement) == Holds.YES && !everSuspended(agrement)
                ? beforeAnyWithdrawal(agrement)
                : Optional.empty();
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
            if (competent(withdrawal).and(counts(withdrawal.decidedOn())) == Holds.YES && latest != null) {
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
        List<BoardDecision> withdrawals = List.of();
        for (BoardDecision decision : decisionsOn(agrement.id())) {
            if (decision.nature() == DecisionNature.WITHDRAW
                    && competent(decision).and(counts(decision.decidedOn())) != Holds.NO) {
                withdrawals = withdrawals.isEmpty() ? new ArrayList<>() : withdrawals;
                withdrawals.add(decision);
            }
        }
        return withdrawals;
    }

    private static When when(BoardDecision withdrawal) {
        PartialDate from = withdrawal.effectiveOn() != null ? withdrawal.effectiveOn() : withdrawal.decidedOn();
        return from == null ? When.UNKNOWN : from.when();
    }

    /**
     * Whether a decision on an agrément was taken by a body of a kind that decides on them.
     *
     * @param decision the decision
     * @return yes, no, or undetermined where the body is not recorded, never null
     */
    public Holds competent(BoardDecision decision) {
        Id.Body body = decision.body();
        return body == null
                ? Holds.UNDETERMINED
                : Holds.of(get(Kind.BODY, body).kind().decidesAgrements());
    }

    /**
     * Whether a decision is recorded as giving less than was asked: it says so, or sets conditions and does not say
     * otherwise. A shorter term is a restriction only where the decision says so.
     *
     * @param decision the decision
     * @return true where it is
     */
    public boolean restrictive(BoardDecision decision) {
        return reasonsOf(decision.id()).stream()
                .anyMatch(one -> one.restrictive() == null ? !one.conditions().isEmpty() : one.restrictive());
    }

    /**
     * Whether the notification of a decision states the remedies against it and their delays, without which no delay runs.
     *
     * @param decision the decision
     * @return yes or no as a document shows, undetermined where none is on record, never null
     */
    public Holds remediesStated(BoardDecision decision) {
        return project.all(Kind.EVIDENCE).stream()
                .filter(paper -> paper.kind().equals(DocumentKind.REMEDIES_STATED))
                .filter(paper -> paper.subjects().stream().map(Mention::id).anyMatch(decision.id()::equals))
                .map(paper -> switch (paper.state()) {
                    case EXISTS -> Holds.YES;
                    case MISSING -> Holds.NO;
                    case LATE -> Holds.UNDETERMINED;
                })
                .reduce(Holds::or)
                .orElse(Holds.UNDETERMINED);
    }

    /**
     * Whether a version of a convention is in force on the day: signed by then, and the day in its term.
     *
     * @param version the version
     * @return yes, no, or undetermined where the signature or the term is not known, never null
     */
    public Holds inForce(ConventionVersion version) {
        return When.reached(version.signedOn(), on).and(version.term().covers(on));
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
        if (inventories.isEmpty()) {
            return empty;
        }
        Optional<Inventory> said = said(kind, within).or(() -> said(kind, null));
        return said.map(inventory -> !inventory.complete()).orElse(empty);
    }

    private Optional<Inventory> said(Kind<?> kind, @Nullable Id within) {
        return inventories.getOrDefault(new Of(kind.plural(), within), List.of()).stream()
                .max(Comparator.comparing(
                        Inventory::asOf, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())));
    }

    /**
     * What a person calls an entry on the day: the dated name of a district, the name or title of others, what they link
     * where they have none of their own.
     *
     * @param id what is called
     * @return a name, never null; the kind and the id of what has none
     */
    public Text nameOf(Id id) {
        Optional<String> dated = id instanceof Id.District district ? nameOnTheDay(district) : Optional.empty();
        return dated.map(Text::same)
                .orElseGet(() ->
                        project.entry(id).map(this::ownName).orElseGet(() -> Text.same(id.kind() + " " + id.value())));
    }

    private Optional<String> nameOnTheDay(Id.District district) {
        return project.all(Kind.DISTRICT_NAME).stream()
                .filter(name ->
                        name.district().equals(district) && name.period().covers(on) == Holds.YES)
                .map(DistrictName::name)
                .findFirst();
    }

    private Text ownName(Entry entry) {
        if (entry instanceof Agrement agrement) {
            Text of = nameOf(agrement.structure());
            DateRange period = agrement.period();
            return Text.of(
                    agrement.kind().value() + " de " + of.fr() + ", " + period.in(Language.FRENCH),
                    agrement.kind().value() + " of " + of.en() + ", " + period.in(Language.ENGLISH));
        }
        if (entry instanceof Party party) {
            return nameOf(party.organisation());
        }
        if (entry instanceof ConventionVersion version) {
            return nameOf(version.convention());
        }
        String name = entry.name();
        if (entry instanceof PriorityArea area) { // two vintages often bear the same name
            String code = area.code().value();
            return Text.same(area.name().contains(code) ? area.name() : area.name() + " (" + code + ")");
        }
        if (name != null) {
            return Text.same(name);
        }
        Text kind = Kind.of(entry).name();
        String value = " " + entry.id().value();
        return Text.of(kind.fr() + value, kind.en() + value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Situation situation
                && on.equals(situation.on)
                && asDecided == situation.asDecided
                && project.equals(situation.project);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, on, asDecided);
    }

    @Override
    public String toString() {
        return project + ", " + on + (asDecided ? " (as decided)" : "");
    }
}
