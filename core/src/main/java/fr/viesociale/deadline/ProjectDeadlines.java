package fr.viesociale.deadline;

import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Meeting;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les échéances du projet de territoire: the rhythm of a committee, the objectives of the roadmap. */
final class ProjectDeadlines {

    private static final Source RHYTHM = new Source(
            Text.of("périodicité que la convention fixe à l'instance", "rhythm that the convention sets to the body"),
            Certainty.INFERRED,
            LocalDate.parse("2026-11-23"));
    private static final Missing HELD = Clock.fact(
            "meetings/*/heldOn",
            "date de la dernière réunion",
            "date of the last meeting",
            Informant.STEERING_COMMITTEE);
    static final Missing TERM = Clock.fact(
            "conventionVersions/*/term",
            "si la convention est en vigueur",
            "whether the convention is in force",
            Informant.CITY);
    private static final Missing STATES = Clock.fact(
            "actions/*/states",
            "l'état des actions de l'objectif",
            "the state of the actions of the objective",
            Informant.CITY);

    private static final List<ActionStatus> UNFINISHED =
            List.of(ActionStatus.PLANNED, ActionStatus.UNDERWAY, ActionStatus.BLOCKED);

    private ProjectDeadlines() {}

    static Stream<Deadline> all(Clock clock) {
        return Stream.concat(
                clock.situation().project().all(Kind.COMMITTEE_RULES).stream().flatMap(rules -> meeting(clock, rules)),
                clock.situation().project().all(Kind.OBJECTIVE).stream().flatMap(one -> objective(clock, one)));
    }

    private static Stream<Deadline> meeting(Clock clock, CommitteeRules rules) {
        Situation situation = clock.situation();
        Integer months = rules.maxMonthsBetweenMeetings();
        Holds inForce = situation.inForce(situation.get(Kind.CONVENTION_VERSION, rules.version()));
        if (months == null || inForce == Holds.NO) {
            return Stream.empty();
        }
        List<Meeting> meetings = situation.project().all(Kind.MEETING).stream()
                .filter(meeting -> meeting.body().equals(rules.body()))
                .toList();
        When last = last(meetings, clock.on());
        Duty duty = Duty.of(
                        "committee.meeting",
                        rules.body(),
                        Window.until(Clock.shift(last, day -> day.plusMonths(months))),
                        Informant.STEERING_COMMITTEE,
                        Text.of("réunir l'instance", "convene the body"),
                        Ground.of("governance.stated-rhythm", RHYTHM))
                .lacking(last == null ? List.of(HELD) : inForce == Holds.YES ? List.of() : List.of(TERM));
        boolean planned = meetings.stream()
                .filter(meeting -> meeting.heldOn() == null)
                .anyMatch(meeting -> When.reached(meeting.plannedOn(), clock.on()) != Holds.NO);
        boolean open = planned || situation.open(Kind.MEETING, rules.body(), meetings.isEmpty());
        return clock.deadline(duty, new Proof(Holds.NO, open, HELD));
    }

    /** When the body last met, null when no meeting is recorded. One that may lie after the day counts for its latest. */
    private static @Nullable When last(List<Meeting> meetings, LocalDate on) {
        List<PartialDate> held = meetings.stream()
                .map(Meeting::heldOn)
                .flatMap(Stream::ofNullable)
                .filter(date -> When.reached(date, on) != Holds.NO)
                .toList();
        return held.isEmpty()
                ? null
                : new When(max(held, PartialDate::earliest), earlier(max(held, PartialDate::latest), on));
    }

    private static LocalDate max(List<PartialDate> dates, Function<PartialDate, LocalDate> bound) {
        return dates.stream().map(bound).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Taken as done when all its actions are recorded as done or abandoned, one at least done. */
    private static Stream<Deadline> objective(Clock clock, Objective objective) {
        PartialDate dueOn = objective.dueOn();
        if (dueOn == null) {
            return Stream.empty();
        }
        List<Action> actions = clock.situation().project().all(Kind.ACTION).stream()
                .filter(action -> action.objectives().contains(objective.id()))
                .toList();
        Duty duty = Duty.of(
                "objective.due",
                objective.id(),
                Window.until(dueOn.when()),
                Informant.CITY,
                Text.of("atteindre l'objectif", "reach the objective"),
                Ground.act("feuille de route", "roadmap"));
        List<Latest<ActionStatus>> states =
                actions.stream().map(action -> action.status(clock.on())).toList();
        return clock.deadline(duty, proof(states));
    }

    private static Proof proof(List<Latest<ActionStatus>> states) {
        Holds settled = states.stream()
                .map(state -> recorded(state, List.of(ActionStatus.DONE, ActionStatus.ABANDONED)))
                .reduce(Holds.YES, Holds::and);
        Holds done = states.stream()
                .map(state -> recorded(state, List.of(ActionStatus.DONE)))
                .reduce(Holds.NO, Holds::or);
        boolean unfinished = states.stream().anyMatch(state -> state.isOneOf(UNFINISHED) == Holds.YES);
        return new Proof(settled.and(done), !unfinished, STATES);
    }

    /** Whether one of some states is that of the day: not where none of them is recorded as one that may be. */
    private static Holds recorded(Latest<ActionStatus> state, List<ActionStatus> states) {
        return state.possible().stream().anyMatch(states::contains) ? state.isOneOf(states) : Holds.NO;
    }
}
