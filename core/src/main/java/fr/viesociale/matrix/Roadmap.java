package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.Reach;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** La feuille de route du jour: objectives and actions, where each has its place. */
final class Roadmap {

    private final Situation situation;
    private final Set<Id.Convention> conventions;
    private final Reach reach;
    private final Map<Id, List<Action>> byObjective = new HashMap<>();
    private final Map<Id, Latest<ActionStatus>> statuses = new HashMap<>();
    private final Map<Id, Map<Id, Holds>> orientations = new HashMap<>();
    /** Where an action or an objective takes place; nothing of one that names no district. */
    private final Map<Id, Map<Id.District, Holds>> places = new HashMap<>();

    private final List<Objective> objectives;
    private final Set<Id> measured;

    Roadmap(Situation situation, Set<Id.Convention> conventions) {
        this.situation = situation;
        this.conventions = conventions;
        this.reach = new Reach(situation.project().all(Kind.CARRY_OVER), situation.on());
        var lineage = new Lineage(situation);
        for (Action action : situation.project().all(Kind.ACTION)) {
            places.put(action.id(), lineage.of(action.content().districts()));
            statuses.put(action.id(), action.status(situation.on()));
            action.objectives()
                    .forEach(id -> byObjective
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(action));
        }
        List<Objective> belonging = new ArrayList<>();
        for (Objective objective : situation.project().all(Kind.OBJECTIVE)) {
            Holds belongs = belongs(objective);
            if (belongs != Holds.NO) {
                belonging.add(objective);
                places.put(objective.id(), lineage.of(objective.districts()));
                Map<Id, Holds> followed = reach.from(objective.orientations());
                followed.replaceAll((id, holds) -> holds.and(belongs));
                orientations.put(objective.id(), followed);
            }
        }
        this.objectives = belonging;
        this.measured = situation.project().all(Kind.INDICATOR).stream()
                .map(indicator -> indicator.subject().id())
                .collect(Collectors.toSet());
    }

    private Holds belongs(Objective objective) {
        Id.Convention own = objective.convention();
        if (own == null) {
            return Holds.YES;
        }
        Map<Id, Holds> reached = reach.from(List.of(own));
        return conventions.stream()
                .map(convention -> reached.getOrDefault(convention, Holds.NO))
                .reduce(Holds.NO, Holds::or);
    }

    Cell cell(District district, Orientation orientation) {
        List<Objective> here = objectives.stream()
                .filter(objective -> stands(objective, district.id(), orientation.id()) != Holds.NO)
                .toList();
        Map<Id.Action, Action> serving = new TreeMap<>();
        Map<Id.Action, Holds> held = new HashMap<>();
        for (Objective objective : here) {
            for (Action action : actionsOf(objective)) {
                Holds holds =
                        takesPlaceIn(action, district.id()).and(stands(objective, district.id(), orientation.id()));
                if (holds != Holds.NO) {
                    serving.put(action.id(), action);
                    held.merge(action.id(), holds, Holds::or);
                }
            }
        }
        List<Action> actions = List.copyOf(serving.values());
        return new Cell(
                district.id(),
                orientation.id(),
                here.stream()
                        .map(objective -> new Noted(objective.id(), stands(objective, district.id(), orientation.id())))
                        .toList(),
                actions.stream()
                        .map(action -> new Noted(action.id(), held.getOrDefault(action.id(), Holds.NO)))
                        .toList(),
                Progress.of(actions.stream().map(this::step).toList()),
                Stream.concat(
                                here.stream().map(objective -> new Noted(objective.id(), late(objective))),
                                actions.stream().map(action -> new Noted(action.id(), late(action))))
                        .filter(noted -> noted.holds() != Holds.NO)
                        .toList(),
                actions.stream()
                        .filter(action -> status(action).possible().contains(ActionStatus.BLOCKED))
                        .map(action -> new Noted(action.id(), status(action).is(ActionStatus.BLOCKED)))
                        .toList(),
                orphans(here, actions));
    }

    /** Whether an objective has its place in a cell. */
    private Holds stands(Objective objective, Id.District district, Id.Orientation orientation) {
        return placed(objective.id()).getOrDefault(district, Holds.NO).and(follows(objective, orientation));
    }

    private Map<Id.District, Holds> placed(Id id) {
        return places.getOrDefault(id, Map.of());
    }

    private Holds follows(Objective objective, Id.Orientation orientation) {
        return orientations.getOrDefault(objective.id(), Map.of()).getOrDefault(orientation, Holds.NO);
    }

    private List<Action> actionsOf(Objective objective) {
        return byObjective.getOrDefault(objective.id(), List.of());
    }

    private Holds takesPlaceIn(Action action, Id.District district) {
        return placed(action.id()).isEmpty() ? Holds.YES : placed(action.id()).getOrDefault(district, Holds.NO);
    }

    private Latest<ActionStatus> status(Action action) {
        return statuses.getOrDefault(action.id(), new Latest<>(List.of(), true));
    }

    private Progress.Step step(Action action) {
        var weight = action.content().weight();
        return new Progress.Step(status(action), weight == null ? null : weight.number());
    }

    private Holds late(Objective objective) {
        PartialDate due = objective.dueOn();
        if (due == null) {
            return Holds.NO;
        }
        List<Action> actions = actionsOf(objective);
        Holds done = actions.isEmpty()
                ? situation.open(Kind.ACTION, objective.id(), true) ? Holds.UNDETERMINED : Holds.NO
                : actions.stream()
                        .map(action -> status(action).is(ActionStatus.DONE))
                        .reduce(Holds.YES, Holds::and);
        return due.when().before(situation.on()).and(done.not());
    }

    private Holds late(Action action) {
        DateRange period = action.period();
        return period == null
                ? Holds.NO
                : ended(period)
                        .and(status(action)
                                .isOneOf(List.of(ActionStatus.DONE, ActionStatus.ABANDONED))
                                .not());
    }

    /** A period without an end never ends. */
    private Holds ended(DateRange period) {
        return period.last() == Edge.OPEN ? Holds.NO : period.end().before(situation.on());
    }

    private List<Orphan> orphans(List<Objective> here, List<Action> actions) {
        Stream<Id> unmeasured =
                Stream.concat(here.stream().map(Objective::id), actions.stream().map(Action::id));
        return Stream.concat(
                        actions.stream()
                                .filter(action -> action.involvement().lead() == null)
                                .map(action -> new Orphan(action.id(), Orphan.Reason.NO_LEAD)),
                        unmeasured
                                .filter(id -> !measured.contains(id))
                                .map(id -> new Orphan(id, Orphan.Reason.NO_INDICATOR)))
                .toList();
    }

    /** What has its place in no cell: objectives, then actions, sorted by id; placed is what stands in one. */
    List<Unplaced> unplaced(Set<Id.District> districts, List<Id.Orientation> columns, Set<Id> placed) {
        List<Unplaced> unplaced = new ArrayList<>();
        for (Objective objective : objectives) {
            if (placed(objective.id()).keySet().stream().noneMatch(districts::contains)) {
                unplaced.add(new Unplaced(objective.id(), Unplaced.Reason.NO_DISTRICT));
            }
            if (columns.stream().noneMatch(id -> follows(objective, id) != Holds.NO)) {
                unplaced.add(new Unplaced(objective.id(), Unplaced.Reason.NO_ORIENTATION));
            }
        }
        for (Action action : situation.project().all(Kind.ACTION)) {
            if (action.objectives().isEmpty()) {
                unplaced.add(new Unplaced(action.id(), Unplaced.Reason.NO_OBJECTIVE));
            } else if (!placed.contains(action.id())
                    && action.objectives().stream().anyMatch(placed::contains)) {
                unplaced.add(new Unplaced(action.id(), Unplaced.Reason.OTHER_DISTRICT));
            }
        }
        return unplaced;
    }
}
