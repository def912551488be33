package fr.viesociale.deadline;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionSteps;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Delays;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Les suites d'une décision sur un agrément: the State's control, the minister's silence, the case before the court. */
record DecisionDeadlines(Clock clock, BoardDecision decision) {

    private static final Informant STATE = new Informant("STATE", Text.of("le service de l'État", "the State service"));
    private static final Informant MINISTER = new Informant("MINISTER", Text.of("le ministre", "the minister"));
    private static final Set<DecisionNature> ADVERSE =
            Set.of(DecisionNature.REFUSE, DecisionNature.ADJOURN, DecisionNature.WITHDRAW);
    private static final Missing ACT_DATE =
            Clock.fact("stateActs/*/takenOn", "date de l'acte de l'État", "date of the act of the State", STATE);
    private static final Missing COMMUNICATED = Clock.fact(
            "decisionSteps/*/communicatedOn", "date de communication", "date of communication", Informant.CAF);
    private static final Missing NOTIFIED =
            Clock.fact("decisionSteps/*/notifiedOn", "date de notification", "date of notification", Informant.CAF);
    private static final Missing FILED = Clock.fact(
            "remedies/*/filedOn",
            "date du recours au tribunal",
            "date of the case before the court",
            Informant.MANAGER);
    private static final Missing GRACIOUS = Clock.fact(
            "remedies/*/outcome",
            "l'effet du recours gracieux sur le délai",
            "the effect of the recours gracieux on the delay",
            Informant.CAF);

    static Stream<Deadline> all(Clock clock) {
        Situation situation = clock.situation();
        return situation.project().all(Kind.BOARD_DECISION).stream()
                .filter(decision -> situation.counts(decision.decidedOn()) != Holds.NO)
                .map(decision -> new DecisionDeadlines(clock, decision))
                .flatMap(one ->
                        Stream.of(one.control(), one.silence(), one.remedy()).flatMap(all -> all));
    }

    private Stream<Deadline> control() {
        Duty duty = Duty.running(
                        "state-control.window",
                        decision.id(),
                        STATE,
                        Text.of(
                                "dernier jour pour annuler ou suspendre la décision",
                                "last day for annulling or suspending the decision"))
                .asRight();
        return steps().map(DecisionSteps::communicatedOn)
                .flatMap(Stream::ofNullable)
                .flatMap(communicated -> {
                    PartialDate lawDay = decision.decidedOn() == null ? communicated : decision.decidedOn();
                    Delay delay = new Delay(StateControl.WINDOW, "agrement.state-control-window", lawDay, false, false);
                    Proof proof = acted(StateActKind.SUSPENSION, StateActKind.ANNULMENT);
                    return clock.running(delay, communicated, COMMUNICATED, duty, proof);
                });
    }

    private Stream<Deadline> silence() {
        Duty duty = Duty.running(
                        "state-control.silence",
                        decision.id(),
                        MINISTER,
                        Text.of(
                                "dernier jour pour statuer sur la suspension ; dans le silence, la décision est exécutoire"
                                        + " le lendemain",
                                "last day for ruling on the suspension; in silence, the decision is enforceable on the"
                                        + " next day"))
                .asRight();
        return acts(StateActKind.SUSPENSION)
                .filter(act -> clock.situation().counts(act.takenOn()) != Holds.NO)
                .flatMap(act -> clock.running(
                        new Delay(StateControl.SILENCE, "agrement.state-control-silence", act.takenOn(), false, false),
                        act.takenOn(),
                        ACT_DATE,
                        duty,
                        acted(StateActKind.MINISTER_CONFIRMS, StateActKind.MINISTER_ANNULS)));
    }

    /**
     * Against a decision that refuses, adjourns or withdraws, or that is recorded as restrictive; none runs where its
     * notification is known not to state it. By how much a recours gracieux prolongs the delay was found in no text: its
     * last day is the day that was, or a later one.
     */
    private Stream<Deadline> remedy() {
        Situation situation = clock.situation();
        boolean against = ADVERSE.contains(decision.nature()) || situation.restrictive(decision);
        if (!against || situation.remediesStated(decision) == Holds.NO) {
            return Stream.empty();
        }
        Duty duty = Duty.running(
                        "remedy.court",
                        decision.id(),
                        Informant.MANAGER,
                        Text.of(
                                "dernier jour pour saisir le tribunal administratif, si la notification indique voies et"
                                        + " délais de recours",
                                "last day for going to the administrative court, where the notification states remedies"
                                        + " and delays"))
                .asRight();
        boolean gracious = Proof.any(remedies(RemedyKind.GRACIEUX), Remedy::filedOn, clock.on()) != Holds.NO;
        Holds filed = Proof.any(remedies(RemedyKind.TRIBUNAL_ADMINISTRATIF), Remedy::filedOn, clock.on());
        PartialDate notified = steps().map(DecisionSteps::notifiedOn)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        return clock.running(
                new Delay(Delays.REMEDY, "agrement.remedy-deadline", decision.decidedOn(), true, gracious),
                notified,
                NOTIFIED,
                gracious ? duty.lacking(List.of(GRACIOUS)) : duty,
                new Proof(filed, false, FILED));
    }

    private Proof acted(StateActKind first, StateActKind second) {
        Stream<StateAct> acts = Stream.concat(acts(first), acts(second));
        return new Proof(Proof.any(acts, StateAct::takenOn, clock.on()), false, ACT_DATE);
    }

    private Stream<StateAct> acts(StateActKind kind) {
        return clock.situation().stateActsOn(decision.id()).stream().filter(act -> act.kind() == kind);
    }

    private Stream<DecisionSteps> steps() {
        return clock.situation().stepsAround(decision.id()).stream();
    }

    private Stream<Remedy> remedies(RemedyKind kind) {
        return clock.situation().project().all(Kind.REMEDY).stream()
                .filter(remedy ->
                        remedy.decision().equals(decision.id()) && remedy.kind().equals(kind));
    }
}
