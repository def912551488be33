package fr.viesociale.standing;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ce qui précède un agrément: the structure identified, its préfiguration, the request, its examination, a refusal. */
final class Beginnings {

    private final Id.Structure structure;
    private final Situation situation;
    private final Set<Id> ofUnknownBodies = new HashSet<>();

    Beginnings(Id.Structure structure, Situation situation) {
        this.structure = structure;
        this.situation = situation;
    }

    /** How far the requests for a kind of agrément have come, where none is on record. */
    List<Step> before(AgrementKind kind) {
        Set<Id> requests = new HashSet<>();
        for (AgrementRequest request : situation.project().all(Kind.AGREMENT_REQUEST)) {
            if (request.structure().equals(structure) && request.kinds().contains(kind)) {
                requests.add(request.id());
            }
        }
        return latest(requests, new HashSet<>());
    }

    /** How far one agrément had come before it was granted. */
    List<Step> before(Agrement agrement) {
        Set<Id> requests = new HashSet<>();
        Set<Id> decisions = new HashSet<>();
        if (agrement.request() != null) {
            requests.add(agrement.request());
        }
        for (BoardDecision decision : situation.decisionsOn(agrement.id())) {
            decisions.add(decision.id());
            if (decision.request() != null) {
                requests.add(decision.request());
            }
        }
        return latest(requests, decisions);
    }

    /** The last step that was surely reached by the day, and after it those that may have been. */
    private List<Step> latest(Set<Id> requests, Set<Id> decisions) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                AgrementStage.IDENTIFIED,
                situation.get(Kind.STRUCTURE, structure).period().start(),
                structure));
        situation.project().all(Kind.PREFIGURATION).stream()
                .filter(prefiguration -> prefiguration.structure().equals(structure))
                .forEach(prefiguration -> steps.add(new Step(
                        AgrementStage.PREFIGURATION, prefiguration.period().start(), prefiguration.id())));
        situation.project().all(Kind.AGREMENT_REQUEST).stream()
                .filter(request -> requests.contains(request.id()))
                .forEach(request -> steps.add(step(AgrementStage.FILED, request.filedOn(), request.id())));
        situation.project().all(Kind.REQUEST_MILESTONE).stream()
                .filter(milestone -> requests.contains(milestone.request()))
                .filter(milestone -> milestone.kind().equals(MilestoneKind.PRESENTATION)
                        || milestone.kind().equals(MilestoneKind.CAF_COMMITTEE))
                .forEach(milestone -> steps.add(step(AgrementStage.EXAMINED, milestone.reachedOn(), milestone.id())));
        situation.project().all(Kind.BOARD_DECISION).stream()
                .filter(decision -> decisions.contains(decision.id())
                        || (decision.agrements().isEmpty()
                                && decision.request() != null
                                && requests.contains(decision.request())))
                .filter(decision -> situation.competent(decision) != Holds.NO)
                .forEach(decision -> decided(decision, steps));
        return reached(steps);
    }

    private void decided(BoardDecision decision, List<Step> steps) {
        if (decision.nature() == DecisionNature.ADJOURN) {
            steps.add(step(AgrementStage.ADJOURNED, decision.decidedOn(), decision.id()));
        }
        if (decision.nature() == DecisionNature.REFUSE) {
            steps.add(step(AgrementStage.REFUSED, decision.decidedOn(), decision.id()));
            steps.addAll(remedies(decision, situation));
        }
        if (situation.competent(decision) == Holds.UNDETERMINED) {
            ofUnknownBodies.add(decision.id());
            remedies(decision, situation).forEach(step -> ofUnknownBodies.add(step.because()));
        }
    }

    /** What was filed against a decision. */
    static List<Step> remedies(BoardDecision decision, Situation situation) {
        return situation.project().all(Kind.REMEDY).stream()
                .filter(remedy -> remedy.decision().equals(decision.id()))
                .map(remedy -> step(AgrementStage.IN_REMEDY, remedy.filedOn(), remedy.id()))
                .toList();
    }

    private static Step step(AgrementStage stage, @Nullable PartialDate since, Id because) {
        return new Step(stage, since == null ? When.UNKNOWN : since.when(), because);
    }

    private List<Step> reached(List<Step> steps) {
        Step last = null;
        List<Step> doubtful = new ArrayList<>();
        steps.sort(Comparator.comparing(
                        (Step step) -> step.since().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Step::stage)
                .thenComparing(Step::because));
        for (Step step : steps) {
            Holds taken = ofUnknownBodies.contains(step.because()) ? Holds.UNDETERMINED : Holds.YES;
            switch (step.since().after(situation.on()).not().and(taken)) {
                case YES -> last = step;
                case UNDETERMINED -> doubtful.add(step);
                case NO -> {}
            }
        }
        List<Step> possible = new ArrayList<>();
        Step sure = last;
        boolean known = doubtful.stream().allMatch(step -> known(step, sure));
        if (sure != null) {
            possible.add(sure);
        } else if (!known || doubtful.isEmpty()) {
            possible.add(new Step(AgrementStage.NOT_BEGUN, When.UNKNOWN, structure));
        }
        doubtful.stream().filter(step -> !known(step, sure)).forEach(possible::add);
        if (possible.isEmpty()) {
            possible.add(new Step(AgrementStage.IDENTIFIED, When.UNKNOWN, structure));
        }
        return possible;
    }

    /** That a structure was identified on a day that nobody recorded adds nothing to what came after, nor to what is not. */
    private static boolean known(Step step, @Nullable Step sure) {
        return step.stage() == AgrementStage.IDENTIFIED
                || (sure != null && step.stage().compareTo(sure.stage()) < 0);
    }
}
