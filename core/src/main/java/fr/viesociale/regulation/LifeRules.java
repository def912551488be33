package fr.viesociale.regulation;

import static fr.viesociale.regulation.AgrementRules.START;
import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.EventKind;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Done;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La vie d'un agrément: its stages, what changes while it runs. */
final class LifeRules {

    private static final Set<EventKind> TOLD_TO_THE_CAF =
            Set.of(EventKind.MANAGER_CHANGE, EventKind.STATUS_CHANGE, EventKind.ZONE_CHANGE, EventKind.PROJECT_CHANGE);

    private static final Fact<Situation, Agrement, History> HISTORY = fact(
            "declaredStates/*/statedOn",
            "étapes déclarées et actes enregistrés, par date",
            "declared stages and recorded acts, by date",
            Informant.CAF,
            History::of);
    private static final Fact<Situation, StructureEvent, EventKind> EVENT = fact(
            "structureEvents/*/kind",
            "nature de l'événement",
            "kind of the event",
            Informant.MANAGER,
            (event, situation) -> event.kind());
    private static final Fact<Situation, StructureEvent, When> OCCURRED_ON = fact(
            "structureEvents/*/occurredOn",
            "date du changement",
            "date of the change",
            Informant.MANAGER,
            (event, situation) -> When.of(event.occurredOn()));
    private static final Fact<Situation, StructureEvent, Done> TOLD = fact(
            "structureEvents/*/notifiedOn",
            "signalement du changement à la Caf",
            "notification of the change to the Caf",
            Informant.MANAGER,
            (event, situation) -> Done.of(event.notifiedOn(), false));
    private static final Fact<Situation, Agrement, Done> MANAGER_CHANGED = fact(
            "managements/*/period",
            "changement de gestionnaire pendant l'agrément",
            "change of manager during the agrément",
            Informant.MANAGER,
            LifeRules::managerChanged);
    private static final Fact<Situation, Agrement, Listed<ManagerChange>> BORNE_OUT = fact(
            "boardDecisions/*/agrements",
            "suite donnée au changement de gestionnaire",
            "what followed the change of manager",
            Informant.CAF,
            LifeRules::borneOut);

    private static final Rule<Situation, Agrement> STAGES_IN_ORDER = Lifecycle.PROVISION.checked(
            Subjects.AGREMENTS,
            START,
            Set.of(HISTORY),
            (agrement, q) -> q.where(
                    HISTORY,
                    agrement,
                    history -> Holds.of(!history.moments().isEmpty()),
                    () -> q.holds(HISTORY, agrement, History::inOrder)));

    private static final Rule<Situation, StructureEvent> CHANGE_TOLD = Provision.national(
                    "agrement.change-notification",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(
                            "aucune disposition trouvée dans les pages lues", "no provision found in the pages read"),
                    "Aucun texte trouvé n'oblige à dire à la Caf que le statut, le gestionnaire, la zone ou le"
                            + " projet ont changé ; le changement reste enregistré avec son jour.",
                    "No text found obliges anybody to tell the Caf that the status, the manager, the zone or"
                            + " the project has changed; the change stays on record with its day.")
            .checked(
                    Subjects.STRUCTURE_EVENTS,
                    OCCURRED_ON,
                    Set.of(EVENT, OCCURRED_ON, TOLD, Facts.ASSESSMENT_DATE, Awaited.CHANGE_NOTIFICATION),
                    (event, q) -> q.where(
                            EVENT,
                            event,
                            kind -> Holds.of(TOLD_TO_THE_CAF.contains(kind)),
                            () -> q.known(
                                    Awaited.CHANGE_NOTIFICATION,
                                    delay -> q.given(
                                            OCCURRED_ON,
                                            event,
                                            changed ->
                                                    q.due(TOLD, event, changed.plus(delay), Facts.ASSESSMENT_DATE)))));

    private static final Rule<Situation, Agrement> MANAGER_CHANGE = Provision.national(
                    "agrement.manager-change",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown(
                            "aucune disposition trouvée dans les pages lues ; qu'un agrément s'attache à une structure et à"
                                    + " son projet social : agrement.one-structure-one-project",
                            "no provision found in the pages read; that an agrément is attached to a structure and its projet"
                                    + " social: agrement.one-structure-one-project"),
                    "Un nouveau gestionnaire en cours de période : l'agrément continue, prend fin ou demande"
                            + " une nouvelle décision ? Aucun texte trouvé ne le dit, la Caf peut le dire.",
                    "A new manager in mid-period: does the agrément go on, end, or need a new decision? No text"
                            + " found says so; the Caf can.")
            .checked(
                    Subjects.AGREMENTS,
                    START,
                    Set.of(MANAGER_CHANGED, BORNE_OUT, Awaited.MANAGER_CHANGE),
                    (agrement, q) -> q.where(
                            MANAGER_CHANGED,
                            agrement,
                            change -> Holds.of(change.on() != null),
                            () -> q.known(
                                    Awaited.MANAGER_CHANGE,
                                    effect -> q.holds(BORNE_OUT, agrement, followed -> followed.includes(effect)))));

    static final List<Rule<Situation, ?>> ALL = List.of(STAGES_IN_ORDER, CHANGE_TOLD, MANAGER_CHANGE);

    private LifeRules() {}

    /** The first change after the first day of the agrément and by the day of the question. */
    private static @Nullable Done managerChanged(Agrement agrement, Situation situation) {
        if (agrement.period().start().after(situation.on()) == Holds.YES) {
            return Done.NOT;
        }
        List<Management> managements = managements(agrement.structure(), situation);
        Map<When, Holds> changes = new LinkedHashMap<>();
        recorded(agrement, situation).forEach(day -> changes.put(day, Holds.YES));
        managements.forEach(one -> changes(one, managements, changes));
        Holds any = situation.open(Kind.MANAGEMENT, agrement.structure(), managements.isEmpty())
                ? Holds.UNDETERMINED
                : Holds.NO;
        List<When> sure = new ArrayList<>();
        for (Map.Entry<When, Holds> change : changes.entrySet()) {
            Holds during = change.getValue().and(during(change.getKey(), agrement, situation));
            any = any.or(during);
            if (during == Holds.YES) {
                sure.add(change.getKey());
            }
        }
        return any == Holds.NO
                ? Done.NOT
                : sure.stream()
                        .min(Comparator.comparing(When::earliest, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(Done::new)
                        .orElse(null);
    }

    private static Holds during(When day, Agrement agrement, Situation situation) {
        return day.after(agrement.period().start())
                .and(agrement.period().covers(day))
                .and(day.after(situation.on()).not());
    }

    private static List<Management> managements(Id.Structure structure, Situation situation) {
        return situation.project().all(Kind.MANAGEMENT).stream()
                .filter(management -> management.structure().equals(structure))
                .toList();
    }

    private static Stream<When> recorded(Agrement agrement, Situation situation) {
        return situation.project().all(Kind.STRUCTURE_EVENT).stream()
                .filter(event -> event.structure().equals(agrement.structure()))
                .filter(event -> event.kind().equals(EventKind.MANAGER_CHANGE))
                .map(event -> event.occurredOn() == null
                        ? When.UNKNOWN
                        : event.occurredOn().when());
    }

    /** The days on which those who manage come and go, where they did not manage on the eve or do not on the morrow. */
    private static void changes(Management management, List<Management> all, Map<When, Holds> changes) {
        DateRange period = management.period();
        if (period.first() != Edge.OPEN) {
            When start = period.start();
            changes.merge(
                    start, stays(management, start.plus(Period.ofDays(-1)), all).not(), Holds::or);
        }
        if (period.last() != Edge.OPEN) {
            When after = period.end().plus(Period.ofDays(1));
            changes.merge(after, stays(management, after, all).not(), Holds::or);
        }
    }

    /** Whether all who manage by this entry manage on a day by another one; not known of one that names nobody. */
    private static Holds stays(Management management, When day, List<Management> all) {
        return management.managers().isEmpty()
                ? Holds.UNDETERMINED
                : management.managers().stream()
                        .map(manager -> all.stream()
                                .filter(other -> !other.equals(management)
                                        && other.managers().contains(manager))
                                .map(other -> other.period().covers(day))
                                .reduce(Holds.NO, Holds::or))
                        .reduce(Holds.YES, Holds::and);
    }

    /** Which effects the record bears out: that it goes on asks for nothing. */
    private static @Nullable Listed<ManagerChange> borneOut(Agrement agrement, Situation situation) {
        Done changed = managerChanged(agrement, situation);
        When change = changed == null ? null : changed.on();
        return change == null
                ? null
                : Listed.of(
                        Stream.of(ManagerChange.values()),
                        effect -> effect,
                        effect -> switch (effect) {
                            case STAYS -> Holds.YES;
                            case NEEDS_DECISION -> decidedSince(change, agrement, situation);
                            case ENDS -> overBy(change, agrement, situation);
                        },
                        false);
    }

    private static Holds decidedSince(When change, Agrement agrement, Situation situation) {
        Holds decided = situation.decisionsOn(agrement.id()).stream()
                .filter(decision ->
                        decision.nature() == DecisionNature.GRANT || decision.nature() == DecisionNature.EXTEND)
                .map(decision -> situation
                        .competent(decision)
                        .and(change.after(when(decision.decidedOn())).not()))
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.BOARD_DECISION, agrement.id(), false);
        return decided == Holds.NO && open ? Holds.UNDETERMINED : decided;
    }

    private static Holds overBy(When change, Agrement agrement, Situation situation) {
        return situation
                .untilWithdrawn(agrement)
                .map(left -> left.last() == Edge.OPEN ? Holds.NO : change.after(left.end()))
                .orElse(Holds.YES);
    }

    private static When when(@Nullable PartialDate date) {
        return date == null ? When.UNKNOWN : date.when();
    }
}
