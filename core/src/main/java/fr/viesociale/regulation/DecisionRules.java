package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Words;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Scope;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les décisions sur un agrément: with which powers they are taken, and under which control of the State. */
final class DecisionRules {

    /** Every decision on record, and every agrément for which none that gives it is. */
    private static final Scope<Situation, Entry> ACTS = new Scope<>("act", DecisionRules::acts, Entry::id);

    static final Fact<Situation, BoardDecision, When> DECIDED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la décision",
            "date of the decision",
            Informant.CAF,
            (decision, situation) -> When.of(decision.decidedOn()));
    private static final Fact<Situation, Entry, When> ACTED_ON = fact(
            "boardDecisions/*/decidedOn",
            "date de la décision",
            "date of the decision",
            Informant.CAF,
            (act, situation) -> act instanceof BoardDecision decision ? When.of(decision.decidedOn()) : null);
    private static final Fact<Situation, Entry, BodyKind> ACTED_BY = fact(
            "boardDecisions/*/body",
            "instance qui a décidé de l'agrément",
            "body that decided on the agrément",
            Informant.CAF,
            (act, situation) -> act instanceof BoardDecision decision ? organ(decision, situation) : null);
    private static final Fact<Situation, BoardDecision, BodyKind> ORGAN = fact(
            "boardDecisions/*/body", "instance qui a décidé", "body that decided", Informant.CAF, DecisionRules::organ);
    private static final Fact<Situation, BoardDecision, Holds> DELEGATED = fact(
            "delegations/*/period",
            "délégation du conseil d'administration en vigueur le jour de la décision",
            "delegation of the board in force on the day of the decision",
            Informant.CAF,
            DecisionRules::delegated);
    private static final Fact<Situation, BoardDecision, Holds> ALL_BOARD_MEMBERS = fact(
            "seats/*/holding/boardMember",
            "sièges de la commission tous tenus par des administrateurs le jour de la décision",
            "every seat of the committee held by a member of the board on the day of the decision",
            Informant.CAF,
            DecisionRules::allBoardMembers);
    private static final Fact<Situation, BoardDecision, When> COMMUNICATED_ON = fact(
            "decisionSteps/*/communicatedOn",
            "date de communication de la décision au service de l'État",
            "date of communication of the decision to the State service",
            Informant.CAF,
            (decision, situation) -> situation.stepsAround(decision.id()).stream()
                    .map(DecisionSteps::communicatedOn)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .map(PartialDate::when)
                    .orElse(null));
    private static final Fact<Situation, BoardDecision, Done> CONTROL = fact(
            "stateActs/*/takenOn",
            "annulation ou suspension par le service de l'État",
            "annulment or suspension by the State service",
            Informant.CAF,
            DecisionRules::control);
    private static final Fact<Situation, BoardDecision, Suspension> SUSPENSION = fact(
            "stateActs/*/kind",
            "suspension de la décision par l'État",
            "suspension of the decision by the State",
            Informant.CAF,
            Suspension::of);
    private static final Fact<Situation, BoardDecision, List<Stated>> STATED = fact(
            "declaredStates/*/state",
            "états déclarés de la décision",
            "declared states of the decision",
            Informant.CAF,
            DecisionRules::stated);

    private static final Parameter<List<BodyKind>> ORGANS = Parameter.<List<BodyKind>>of(
                    "agrement.deciding-body.organs",
                    Text.of("instances qui décident des agréments", "bodies that decide agréments"))
            .value(
                    List.of(BodyKind.CAF_BOARD, BodyKind.CAF_DELEGATED_COMMITTEE),
                    Force.ALWAYS,
                    Sources.seen(Sources.AGREMENT_PAGES));

    private static final Rule<Situation, Entry> DECIDED_BY_THE_BOARD = Provision.national(
                    "agrement.deciding-body",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(Sources.AGREMENT_PAGES),
                    "Un agrément n'existe que par une décision enregistrée du conseil d'administration de la Caf, ou d'une"
                            + " commission qui a sa délégation.",
                    "An agrément exists only through a recorded decision of the Caf's board, or of a committee that holds"
                            + " its delegation.")
            .checked(
                    ACTS,
                    ACTED_ON,
                    Set.of(ACTED_BY, ORGANS),
                    (act, q) -> q.holds(
                            Reason.Shape.ONE_OF,
                            ACTED_BY,
                            act,
                            ORGANS,
                            (organ, organs) -> Holds.of(organs.contains(organ))));

    private static final Rule<Situation, BoardDecision> UNDER_A_DELEGATION = Provision.national(
                    "agrement.delegation-valid",
                    Severity.LAW,
                    Force.ALWAYS,
                    Sources.seen(Sources.BOARD_DELEGATES),
                    "Une commission ne décide d'un agrément que sous une délégation du conseil d'administration en vigueur ce"
                            + " jour-là, et tous ses sièges sont tenus par des administrateurs.",
                    "A committee decides an agrément only under a delegation of the board in force on that day, and members"
                            + " of the board hold all its seats.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(ORGAN, DELEGATED, ALL_BOARD_MEMBERS),
                    (decision, q) -> q.where(
                            ORGAN,
                            decision,
                            organ -> Holds.of(organ.equals(BodyKind.CAF_DELEGATED_COMMITTEE)),
                            () -> q.all(
                                    Text.of("pouvoirs de la commission", "powers of the committee"),
                                    () -> q.holds(DELEGATED, decision, held -> held),
                                    () -> q.holds(ALL_BOARD_MEMBERS, decision, held -> held))));

    private static final Rule<Situation, BoardDecision> CONTROLLED_IN_TIME = Provision.national(
                    "agrement.state-control-window",
                    Severity.LAW,
                    Force.from("2018-06-14"),
                    StateControl.WINDOW.values().get(0).source(),
                    "Le service de l'État n'annule ou ne suspend une décision que dans le délai qui suit le jour où elle lui"
                            + " est communiquée, ce jour ne comptant pas.",
                    "The State service annuls or suspends a decision only within the delay that follows the day on which it"
                            + " is communicated to it, that day not counted.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(CONTROL, COMMUNICATED_ON, Facts.ASSESSMENT_DATE, StateControl.WINDOW),
                    (decision, q) -> q.where(
                            CONTROL,
                            decision,
                            control -> Holds.of(control.on() != null),
                            () -> q.given(
                                    COMMUNICATED_ON,
                                    decision,
                                    communicated -> q.known(
                                            StateControl.WINDOW,
                                            delay -> q.due(
                                                    CONTROL,
                                                    decision,
                                                    communicated.plus(delay),
                                                    Facts.ASSESSMENT_DATE)))));

    private static final Rule<Situation, BoardDecision> ENFORCEABLE_IN_SILENCE = Provision.national(
                    "agrement.state-control-silence",
                    Severity.LAW,
                    Force.ALWAYS,
                    StateControl.SILENCE.values().get(0).source(),
                    "Une décision suspendue par le service de l'État l'est jusqu'à ce que le ministre se prononce ou que son"
                            + " délai s'achève en silence ; elle est exécutoire le lendemain, et un registre dit de même.",
                    "A decision that the State service suspended stays so until the minister speaks or his delay ends in"
                            + " silence; it is enforceable on the day after, and a register says the same.")
            .checked(
                    Subjects.DECISIONS,
                    DECIDED_ON,
                    Set.of(SUSPENSION, STATED, StateControl.SILENCE),
                    (decision, q) -> q.where(
                            SUSPENSION,
                            decision,
                            suspension -> Holds.of(suspension.recorded()),
                            () -> q.where(
                                    STATED,
                                    decision,
                                    stated -> Holds.of(!stated.isEmpty()),
                                    () -> q.given(
                                            SUSPENSION,
                                            decision,
                                            suspension -> q.known(
                                                    StateControl.SILENCE,
                                                    delay -> q.holds(
                                                            STATED,
                                                            decision,
                                                            stated -> allAgree(stated, suspension, delay)))))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(DECIDED_BY_THE_BOARD, UNDER_A_DELEGATION, CONTROLLED_IN_TIME, ENFORCEABLE_IN_SILENCE);

    private DecisionRules() {}

    /** What a register says of a decision, and of which day. */
    private record Stated(StateCode state, When on) implements Wording {
        @Override
        public String in(Language language) {
            return state.in(language) + " (" + Words.of(on, language) + ")";
        }
    }

    private static List<Entry> acts(Situation situation) {
        List<Entry> acts = new ArrayList<>(situation.project().all(Kind.BOARD_DECISION));
        for (Agrement agrement : situation.project().all(Kind.AGREMENT)) {
            if (AgrementRules.grants(agrement, situation).isEmpty()) {
                acts.add(agrement);
            }
        }
        return acts;
    }

    /** The last act of the service; where none is on record, there was none. */
    private static Done control(BoardDecision decision, Situation situation) {
        List<When> acts = situation.stateActsOn(decision.id()).stream()
                .filter(act -> act.kind() == StateActKind.SUSPENSION || act.kind() == StateActKind.ANNULMENT)
                .map(act -> act.takenOn() == null ? When.UNKNOWN : act.takenOn().when())
                .toList();
        return acts.isEmpty() ? Done.NOT : new Done(When.last(acts));
    }

    /** Of the decision itself, up to the day. */
    private static List<Stated> stated(BoardDecision decision, Situation situation) {
        return situation.project().all(Kind.DECLARED_STATE).stream()
                .filter(state -> state.subject().id().equals(decision.id()))
                .filter(state -> When.reached(state.statedOn(), situation.on()) != Holds.NO)
                .map(state -> new Stated(
                        state.state(),
                        state.statedOn() == null
                                ? When.UNKNOWN
                                : state.statedOn().when()))
                .toList();
    }

    private static Holds allAgree(List<Stated> stated, Suspension suspension, Period delay) {
        return stated.stream()
                .map(one -> suspension.agrees(one.state(), one.on(), delay))
                .reduce(Holds.YES, Holds::and);
    }

    private static @Nullable BodyKind organ(BoardDecision decision, Situation situation) {
        Id.Body body = decision.body();
        return body == null ? null : situation.get(Kind.BODY, body).kind();
    }

    private static @Nullable Holds delegated(BoardDecision decision, Situation situation) {
        Holds delegated = Holds.NO;
        boolean none = true;
        for (Delegation delegation : situation.project().all(Kind.DELEGATION)) {
            if (delegation.delegate().equals(decision.body())
                    && situation.get(Kind.BODY, delegation.delegator()).kind().equals(BodyKind.CAF_BOARD)) {
                none = false;
                delegated = delegated.or(held(delegation.period(), decision.decidedOn()));
            }
        }
        boolean open = situation.open(Kind.DELEGATION, decision.body(), none);
        return delegated == Holds.NO && open ? null : delegated;
    }

    /** As of the day of the decision: a seat of that day held by somebody else is a no, whatever is not known of others. */
    private static @Nullable Holds allBoardMembers(BoardDecision decision, Situation situation) {
        Id.Body body = decision.body();
        List<Seat> seats = body == null ? List.of() : situation.seatsOf(body);
        Holds all = Holds.YES;
        for (Seat seat : seats) {
            Holds member = boardMember(seat);
            if (member != Holds.YES) {
                all = all.and(held(seat.period(), decision.decidedOn()).not().or(member));
            }
        }
        boolean open = situation.open(Kind.SEAT, body, seats.isEmpty());
        return all == Holds.YES && open ? null : all;
    }

    private static Holds boardMember(Seat seat) {
        SeatHolding holding = seat.holding();
        Boolean member = holding == null ? null : holding.boardMember();
        return member == null ? Holds.UNDETERMINED : Holds.of(member);
    }

    private static Holds held(DateRange period, @Nullable PartialDate date) {
        return period.covers(date == null ? When.UNKNOWN : date.when());
    }
}
