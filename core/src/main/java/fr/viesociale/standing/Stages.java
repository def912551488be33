package fr.viesociale.standing;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Force;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Les étapes possibles d'un agrément: questions asked in an order; the first that surely holds ends them, one that may hold
 * adds its stage and lets the next be asked.
 */
final class Stages {

    private static final Force ACF_WITHIN_AGC = Regulation.FRENCH
            .rule(new RuleId("agrement.acf-within-agc"))
            .provision()
            .force();

    private final Agrement agrement;
    private final Situation situation;
    private final LocalDate on;
    private final List<Step> possible = new ArrayList<>();
    private boolean settled;

    Stages(Agrement agrement, Situation situation) {
        this.agrement = agrement;
        this.situation = situation;
        this.on = situation.on();
    }

    List<Step> possible() {
        Holds granted = situation.granted(agrement);
        Holds begun = begun();
        Holds announced = begun.not().and(decidedByNow().not());
        ask(annulled(), () -> since(AgrementStage.ANNULLED, annulment()));
        ask(withdrawn(), this::withdrawal);
        askBefore(granted.not().or(announced));
        ask(ended(), this::ending);
        ask(suspended(), () -> since(AgrementStage.STATE_SUSPENDED, stateAct(StateActKind.SUSPENSION)));
        ask(begun.not(), this::waiting);
        ask(fallen(), this::fall);
        ask(Holds.YES, this::force);
        return List.copyOf(possible);
    }

    private interface Answered {
        Step step();
    }

    private void ask(Holds holds, Answered stage) {
        if (!settled && holds != Holds.NO) {
            possible.add(stage.step());
            settled = holds == Holds.YES;
        }
    }

    private void askBefore(Holds holds) {
        if (!settled && holds != Holds.NO) {
            possible.addAll(new Beginnings(agrement.structure(), situation).before(agrement));
            settled = holds == Holds.YES;
        }
    }

    private List<BoardDecision> grants() {
        return situation.decisionsOn(agrement.id()).stream()
                .filter(decision -> decision.nature() == DecisionNature.GRANT)
                .filter(decision -> situation.competent(decision) != Holds.NO)
                .filter(decision -> situation.counts(decision.decidedOn()) != Holds.NO)
                .toList();
    }

    private Holds decidedByNow() {
        return grants().stream()
                .map(grant -> when(grant.decidedOn()).after(on).not())
                .reduce(Holds.NO, Holds::or);
    }

    /** Every decision that gave it was annulled; once decided, it shows as annulled. */
    private Holds annulled() {
        Holds annulled = grants().stream()
                .map(grant -> stateActs(grant, StateActKind.ANNULMENT, StateActKind.MINISTER_ANNULS).stream()
                        .map(act -> situation.counts(act.takenOn()))
                        .reduce(Holds.NO, Holds::or))
                .reduce(Holds::and)
                .orElse(Holds.NO);
        return annulled.and(decidedByNow());
    }

    private @Nullable StateAct annulment() {
        StateAct annulment = stateAct(StateActKind.ANNULMENT);
        return annulment == null ? stateAct(StateActKind.MINISTER_ANNULS) : annulment;
    }

    private @Nullable StateAct stateAct(StateActKind kind) {
        return grants().stream()
                .flatMap(grant -> stateActs(grant, kind).stream())
                .filter(act -> situation.counts(act.takenOn()) != Holds.NO)
                .findFirst()
                .orElse(null);
    }

    private List<StateAct> stateActs(BoardDecision decision, StateActKind... kinds) {
        List<StateActKind> wanted = List.of(kinds);
        return situation.stateActsOn(decision.id()).stream()
                .filter(act -> wanted.contains(act.kind()))
                .toList();
    }

    private Step since(AgrementStage stage, @Nullable StateAct act) {
        return act == null ? here(stage, When.UNKNOWN) : new Step(stage, when(act.takenOn()), act.id());
    }

    private Step here(AgrementStage stage, When since) {
        return new Step(stage, since, agrement.id());
    }

    private Holds withdrawn() {
        return withdrawals().stream()
                .map(withdrawal -> effect(withdrawal)
                        .after(on)
                        .not()
                        .and(situation.competent(withdrawal))
                        .and(situation.counts(withdrawal.decidedOn())))
                .reduce(Holds.NO, Holds::or);
    }

    private List<BoardDecision> withdrawals() {
        return situation.decisionsOn(agrement.id()).stream()
                .filter(decision -> decision.nature() == DecisionNature.WITHDRAW)
                .toList();
    }

    private static When effect(BoardDecision decision) {
        return when(decision.effectiveOn() != null ? decision.effectiveOn() : decision.decidedOn());
    }

    private Step withdrawal() {
        BoardDecision withdrawal = withdrawals().stream()
                .filter(decision -> situation.competent(decision) != Holds.NO
                        && effect(decision).after(on) != Holds.YES)
                .min(Comparator.comparing(
                        decision -> effect(decision).earliest(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        return Beginnings.remedies(withdrawal, situation).stream()
                .filter(remedy -> remedy.since().after(on) == Holds.NO)
                .findFirst()
                .orElseGet(() -> new Step(AgrementStage.WITHDRAWN, effect(withdrawal), withdrawal.id()));
    }

    private Holds begun() {
        return agrement.period().first() == Edge.OPEN
                ? Holds.YES
                : agrement.period().start().after(on).not();
    }

    /** Whether its period is over; on days that an extension adds, it is not known. */
    private Holds ended() {
        Holds over = agrement.period().last() == Edge.OPEN
                ? Holds.NO
                : agrement.period().end().before(on);
        return over == Holds.YES && situation.mayBeExtended(agrement) ? Holds.UNDETERMINED : over;
    }

    private Step ending() {
        When end = agrement.period().end();
        When after = new When(next(end.earliest()), next(end.latest()));
        Optional<Agrement> follower = Chain.follower(agrement, situation);
        return follower.map(next -> new Step(AgrementStage.RENEWED, after, next.id()))
                .orElseGet(() -> here(AgrementStage.EXPIRED, after));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** Suspended as long as every decision that gives it is. */
    private Holds suspended() {
        return grants().stream().map(situation::suspended).reduce(Holds::and).orElse(Holds.NO);
    }

    private Step waiting() {
        return lifted(AgrementStage.ENFORCEABLE)
                .orElseGet(() -> grants().stream()
                        .findFirst()
                        .map(grant -> new Step(AgrementStage.GRANTED, when(grant.decidedOn()), grant.id()))
                        .orElseGet(() -> here(AgrementStage.GRANTED, When.UNKNOWN)));
    }

    /** A stage that a suspension had kept away: since the minister confirmed, or since his silence. */
    private Optional<Step> lifted(AgrementStage stage) {
        StateAct suspension = stateAct(StateActKind.SUSPENSION);
        if (suspension == null || when(suspension.takenOn()).after(on) != Holds.NO) {
            return Optional.empty();
        }
        StateAct confirmed = stateAct(StateActKind.MINISTER_CONFIRMS);
        return Optional.of(
                confirmed != null && when(confirmed.takenOn()).after(on) == Holds.NO
                        ? since(stage, confirmed)
                        : new Step(stage, silence(suspension.takenOn()), suspension.id()));
    }

    private static When silence(@Nullable PartialDate suspendedOn) {
        return suspendedOn == null
                ? When.UNKNOWN
                : new When(
                        StateControl.enforceableFrom(suspendedOn.earliest()),
                        StateControl.enforceableFrom(suspendedOn.latest()));
    }

    /**
     * A family agrément has no day of its own without a global one beside it. For one that starts from 2027, no text was
     * found: it is not known.
     */
    private Holds fallen() {
        if (!agrement.kind().equals(AgrementKind.ACF)) {
            return Holds.NO;
        }
        Holds alone = globalInForce().not();
        return ACF_WITHIN_AGC.at(agrement.period().start()) == Force.At.IN_FORCE
                ? alone
                : alone.and(Holds.UNDETERMINED);
    }

    private Holds globalInForce() {
        List<Agrement> globals = Chain.agrements(agrement.structure(), AgrementKind.AGC, situation);
        Holds inForce = globals.stream().map(situation::inForce).reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.AGREMENT, agrement.structure(), false);
        return inForce == Holds.NO && open ? Holds.UNDETERMINED : inForce;
    }

    private Step fall() {
        Id because = agrement.id();
        When since = agrement.period().start();
        for (Agrement global : Chain.agrements(agrement.structure(), AgrementKind.AGC, situation)) {
            List<Step> steps = new Stages(global, situation).possible();
            Step step = steps.get(0);
            boolean before = step.since().after(on) != Holds.YES;
            boolean lost = step.stage() != AgrementStage.IN_FORCE
                    && global.period().start().after(on) == Holds.NO;
            if (before && lost) {
                because = step.because();
                since = later(since, step.since());
            }
        }
        return new Step(AgrementStage.FALLEN, since, because);
    }

    private static When later(When one, When other) {
        LocalDate first = one.latest();
        LocalDate second = other.latest();
        return second == null || (first != null && second.isBefore(first)) ? one : other;
    }

    /** In force since its first day; as decided, not before the decision; after a suspension, since it was lifted. */
    private Step force() {
        When since = agrement.period().start();
        Id because = agrement.id();
        for (BoardDecision grant : grants()) {
            because = grant.id();
            if (situation.decided()) {
                since = later(since, when(grant.decidedOn()));
            }
        }
        Step own = new Step(AgrementStage.IN_FORCE, since, because);
        return lifted(AgrementStage.IN_FORCE)
                .filter(step -> later(own.since(), step.since()).equals(step.since()))
                .orElse(own);
    }

    private static When when(@Nullable PartialDate date) {
        return date == null ? When.UNKNOWN : date.when();
    }
}
