package fr.viesociale.coverage;

import fr.viesociale.coverage.Coverage.OfOrientation;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Reach;
import fr.viesociale.time.Holds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Les réponses aux orientations: which districts an action under way answers. Made for one question. */
final class Answers {

    private final Situation situation;
    private final List<Action> actions;
    private final Map<Id, Map<Id, Holds>> followed = new HashMap<>();
    /** Where an action or an objective takes place; nothing of one that names no district. */
    private final Map<Id, Map<Id.District, Holds>> places = new HashMap<>();

    private final boolean missing;

    Answers(Situation situation) {
        this.situation = situation;
        this.actions = situation.project().all(Kind.ACTION).stream().toList();
        var reach = new Reach(situation.project().all(Kind.CARRY_OVER), situation.on());
        var lineage = new Lineage(situation);
        actions.forEach(
                action -> places.put(action.id(), lineage.of(action.content().districts())));
        situation.project().all(Kind.OBJECTIVE).forEach(objective -> {
            followed.put(objective.id(), reach.from(objective.orientations()));
            places.put(objective.id(), lineage.of(objective.districts()));
        });
        this.missing = situation.open(Kind.ACTION, null, actions.isEmpty());
    }

    List<OfOrientation> of(Ground ground) {
        return situation.project().all(Kind.ORIENTATION).stream()
                .filter(orientation -> counts(orientation.convention()))
                .map(orientation -> new OfOrientation(
                        orientation.id(), ground.served(district -> answering(orientation.id(), district), missing)))
                .toList();
    }

    private boolean counts(Id.Convention id) {
        Convention convention = situation.get(Kind.CONVENTION, id);
        return convention.kind().equals(ConventionKind.COORDINATION) && situation.inForce(id) != Holds.NO;
    }

    private Map<Id, Holds> answering(Id.Orientation orientation, Id district) {
        Map<Id, Holds> answering = new LinkedHashMap<>();
        for (Action action : actions) {
            Holds there = action.objectives().stream()
                    .map(id -> situation.get(Kind.OBJECTIVE, id))
                    .map(objective -> in(district, action, objective).and(follows(objective, orientation)))
                    .reduce(Holds.NO, Holds::or);
            answering.put(action.id(), there.and(action.underWay(situation.on())));
        }
        return answering;
    }

    /** An objective follows its orientations, and those that took them up by the day. */
    private Holds follows(Objective objective, Id.Orientation orientation) {
        return followed.getOrDefault(objective.id(), Map.of()).getOrDefault(orientation, Holds.NO);
    }

    /** An action and its objective may each name districts; where neither does, it is not known where it takes place. */
    private Holds in(Id district, Action action, Objective objective) {
        Map<Id.District, Holds> of = places.getOrDefault(action.id(), Map.of());
        Map<Id.District, Holds> aims = places.getOrDefault(objective.id(), Map.of());
        return of.isEmpty() && aims.isEmpty()
                ? Holds.UNDETERMINED
                : in(district, of).and(in(district, aims));
    }

    private static Holds in(Id district, Map<Id.District, Holds> named) {
        return named.isEmpty() ? Holds.YES : named.getOrDefault(district, Holds.NO);
    }
}
