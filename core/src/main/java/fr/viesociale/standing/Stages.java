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
        askAfterItsEnd(ended());
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

    /** Over, it is renewed where another surely follows it, expired where none does, one of the two where it is not known. */
    private void askAfterItsEnd(Holds ended) {
        Optional<Agrement> follower = Chain.follower(agrement, end().latest(), situation);
        Holds followed = follower.map(this::follows).orElse(Holds.NO);
        ask(
                ended.and(followed),
                () -> new Step(
                        AgrementStage.RENEWED, after(), follower.orElseThrow().id()));
        ask(ended.and(followed.not()), () -> here(AgrementStage.EXPIRED, after()));
        settled = settled || ended == Holds.YES;
    }

    /** It surely does where it was granted and begins on the day after the recorded end at the latest. */
    private Holds follows(Agrement follower) {
        LocalDate recorded = agrement.period().end().latest();
        LocalDate start = follower.period().start().latest();
        boolean atOnce = recorded != null && start != null && !start.isAfter(recorded.plusDays(1));
        return situation.granted(follower).and(atOnce ? Holds.YES : Holds.UNDETERMINED);
    }

    private List<BoardDecision> grants() {
        return situation.decisionsOn(agrement.id()).stream()
                .filter(decision -> decision.nature() == DecisionNature.GRANT)
                .filter(decision -> situation.competent(decision) != Holds.NO)
                .filter(decision -> situation.counts(decision.decidedOn()) != Holds.NO)
                .toList();
    }

    /** The decision that it rests on: one that stands before one that the State stopped, a sure one first, the earliest. */
    private Optional<BoardDecision> grant() {
        return grants().stream()
                .min(Comparator.comparing((BoardDecision grant) -> situation.annulled(grant) == Holds.YES)
                        .thenComparing(grant -> situation.competent(grant) != Holds.YES)
                        .thenComparing(grant -> situation.suspended(grant) != Holds.NO)
                        .thenComparing(
                                grant -> when(grant.decidedOn()).latest(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BoardDecision::id));
    }

    private Holds decidedByNow() {
        return grants().stream()
                .map(grant -> when(grant.decidedOn()).after(on).not())
                .reduce(Holds.NO, Holds::or);
    }

    /** Every decision that gave it was annulled; once decided, it shows as annulled. */
    private Holds annulled() {
        return grants().stream()
                .map(situation::annulled)
                .reduce(Holds::and)
                .orElse(Holds.NO)
                .and(decidedByNow());
    }

    private @Nullable StateAct annulment() {
        StateAct annulment = stateAct(StateActKind.ANNULMENT);
        return annulment == null ? stateAct(StateActKind.MINISTER_ANNULS) : annulment;
    }

    private @Nullable StateAct stateAct(StateActKind kind) {
        return grant().stream()
                .flatMap(grant -> situation.stateActsOn(grant.id()).stream())
                .filter(act -> act.kind() == kind && situation.counts(act.takenOn()) != Holds.NO)
                .findFirst()
                .orElse(null);
    }

    private Step since(AgrementStage stage, @Nullable StateAct act) {
        return act == null ? here(stage, When.UNKNOWN) : new Step(stage, when(act.takenOn()), act.id());
    }

    private Step here(AgrementStage stage, When since) {
        return new Step(stage, since, agrement.id());
    }

    private Holds withdrawn() {
        return withdrawals().stream().map(this::takesEffect).reduce(Holds.NO, Holds::or);
    }

    private Holds takesEffect(BoardDecision withdrawal) {
        return effect(withdrawal)
                .after(on)
                .not()
                .and(situation.competent(withdrawal))
                .and(situation.counts(withdrawal.decidedOn()));
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
                .filter(decision -> takesEffect(decision) != Holds.NO)
                .min(Comparator.comparing((BoardDecision decision) -> takesEffect(decision) != Holds.YES)
                        .thenComparing(
                                decision -> effect(decision).earliest(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
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

    /** Whether its period is over; a withdrawal to come shows that it is not; on days that an extension adds, it is not known. */
    private Holds ended() {
        if (situation.runs(agrement) == Holds.YES) {
            return Holds.NO;
        }
        Holds over = agrement.period().last() == Edge.OPEN
                ? Holds.NO
                : agrement.period().end().before(on);
        return over == Holds.YES && situation.mayBeExtended(agrement) ? Holds.UNDETERMINED : over;
    }

    /** Its last day: the recorded one, or at the latest the one to which it was extended. */
    private When end() {
        When recorded = agrement.period().end();
        LocalDate latest = recorded.latest();
        LocalDate extended = situation.extendedUntil(agrement).orElse(null);
        return latest == null || extended == null || !extended.isAfter(latest)
                ? recorded
                : new When(recorded.earliest(), extended);
    }

    private When after() {
        When end = end();
        return new When(next(end.earliest()), next(end.latest()));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** Suspended as long as every decision that still gives it is. */
    private Holds suspended() {
        return grants().stream()
                .filter(grant -> situation.annulled(grant) != Holds.YES)
                .map(situation::suspended)
                .reduce(Holds::and)
                .orElse(Holds.NO);
    }

    private Step waiting() {
        return lifted(AgrementStage.ENFORCEABLE)
                .orElseGet(() -> grant().map(
                                grant -> new Step(AgrementStage.GRANTED, when(grant.decidedOn()), grant.id()))
                        .orElseGet(() -> here(AgrementStage.GRANTED, When.UNKNOWN)));
    }

    /** A stage that a suspension had kept away: since the minister confirmed, or since his silence if that came first. */
    private Optional<Step> lifted(AgrementStage stage) {
        StateAct suspension = stateAct(StateActKind.SUSPENSION);
        if (suspension == null || when(suspension.takenOn()).after(on) != Holds.NO) {
            return Optional.empty();
        }
        Step silent = new Step(stage, StateControl.enforceableFrom(suspension.takenOn()), suspension.id());
        StateAct confirmed = stateAct(StateActKind.MINISTER_CONFIRMS);
        if (confirmed == null || when(confirmed.takenOn()).after(on) != Holds.NO) {
            return Optional.of(silent);
        }
        Step spoken = since(stage, confirmed);
        return Optional.of(later(spoken.since(), silent.since()).equals(silent.since()) ? spoken : silent);
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
        When start = agrement.period().start();
        Step own = grant().map(grant -> new Step(
                        AgrementStage.IN_FORCE,
                        situation.decided() ? later(start, when(grant.decidedOn())) : start,
                        grant.id()))
                .orElseGet(() -> here(AgrementStage.IN_FORCE, start));
        return lifted(AgrementStage.IN_FORCE)
                .filter(step -> later(own.since(), step.since()).equals(step.since()))
                .orElse(own);
    }

    private static When when(@Nullable PartialDate date) {
        return date == null ? When.UNKNOWN : date.when();
    }
}
