package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.committee.Quorate;
import fr.viesociale.committee.QuorumAnswer;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La vie des instances: quorum, rhythm and parity where a convention states them, and who was there and agreed. */
final class MeetingRules {

    private static final Fact<Situation, Resolution, QuorumAnswer> QUORATE = fact(
            "meetings/*/attendees",
            "quorum fixé par la convention, à la réunion qui a pris la résolution",
            "quorum that the convention states, at the meeting that took the resolution",
            Informant.STEERING_COMMITTEE,
            MeetingRules::quorate);
    private static final Fact<Situation, Resolution, Listed<Named>> PRESENT = fact(
            "meetings/*/attendees",
            "institutions présentes à la réunion qui a pris la résolution",
            "institutions present at the meeting that took the resolution",
            Informant.STEERING_COMMITTEE,
            MeetingRules::present);
    private static final Fact<Situation, Resolution, Listed<Named>> AGREED = fact(
            "votes/*/agreed",
            "institutions d'accord avec la résolution",
            "institutions that agreed to the resolution",
            Informant.STEERING_COMMITTEE,
            MeetingRules::agreed);
    private static final Fact<Situation, Body, List<Period>> RHYTHM = fact(
            "committeeRules/*/maxMonthsBetweenMeetings",
            "périodicité que la convention fixe à l'instance",
            "rhythm that the convention sets to the body",
            Informant.CITY,
            MeetingRules::rhythm);
    private static final Fact<Situation, Body, When> NEXT_MEETING = fact(
            "meetings/*/heldOn",
            "dernier jour pour réunir l'instance, d'après sa dernière réunion",
            "last day for convening the body, given its last meeting",
            Informant.STEERING_COMMITTEE,
            MeetingRules::nextMeeting);
    private static final Fact<Situation, Body, List<GroupCode>> COLLEGES = fact(
            "committeeRules/*/parityColleges",
            "collèges à parité selon la convention",
            "colleges at parity by the convention",
            Informant.CITY,
            MeetingRules::colleges);
    private static final Fact<Situation, Body, List<CollegeSeats>> SEATS = fact(
            "seats/*/college",
            "sièges de chaque collège",
            "seats of each college",
            Informant.STEERING_COMMITTEE,
            MeetingRules::seats);

    private static final Rule<Situation, Resolution> QUORUM = Provision.clause(
                    "governance.stated-quorum",
                    Severity.LOCAL,
                    Sources.inferred(
                            "aucun quorum n'a été trouvé dans une convention publiée ; règle conditionnelle déduite",
                            "no quorum was found in any published convention; conditional rule deduced"),
                    "Où la convention fixe un quorum, il est atteint, compté comme elle le dit ; l'égalité suffit. Ce qu'elle"
                            + " omet n'a pas de valeur par défaut.",
                    "Where the convention states a quorum, it is reached, counted as the convention says; equality is enough."
                            + " What it leaves out has no default.")
            .checked(
                    Subjects.RESOLUTIONS,
                    GovernanceRules.TAKEN_ON,
                    Set.of(QUORATE),
                    (resolution, q) -> q.where(
                            QUORATE,
                            resolution,
                            quorum -> Holds.of(quorum != QuorumAnswer.NOT_STATED),
                            () -> q.holds(QUORATE, resolution, MeetingRules::reached)))
            .adoptedWhere(clause -> Adoption.adoptedBy(
                    clause,
                    (resolution, situation) ->
                            GovernanceRules.governing(situation.get(Kind.BODY, resolution.body()), situation)));

    private static final Rule<Situation, Resolution> RECORDED = Provision.national(
                    "governance.resolution-attendance",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.inferred(
                            "déduit : sans quorum fixé, le relevé est la seule preuve",
                            "deduced: with no stated quorum the record is the only proof"),
                    "Le relevé d'une résolution dit quand elle a été prise, quelles institutions étaient là et lesquelles"
                            + " étaient d'accord.",
                    "The record of a resolution says when it was taken, which institutions were there and which of them"
                            + " agreed.")
            .checked(
                    Subjects.RESOLUTIONS,
                    GovernanceRules.TAKEN_ON,
                    Set.of(GovernanceRules.TAKEN_ON, PRESENT, AGREED),
                    (resolution, q) -> q.all(
                            Text.of("relevé de la résolution", "record of the resolution"),
                            () -> q.recorded(GovernanceRules.TAKEN_ON, resolution),
                            () -> q.holds(PRESENT, resolution, Listed::any),
                            () -> q.holds(AGREED, resolution, Listed::any)));

    private static final Rule<Situation, Body> MEETS = Provision.clause(
                    "governance.stated-rhythm",
                    Severity.LOCAL,
                    Sources.inferred(
                            "aucune périodicité n'a été trouvée dans une convention publiée ; règle conditionnelle déduite",
                            "no rhythm was found in any published convention; conditional rule deduced"),
                    "Où la convention fixe une périodicité, il ne s'est pas écoulé plus de mois qu'elle n'en admet depuis la"
                            + " dernière réunion.",
                    "Where the convention states a rhythm, no more months than it admits have gone by since the last"
                            + " meeting.")
            .checked(
                    Subjects.BODIES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(RHYTHM, NEXT_MEETING, Facts.ASSESSMENT_DATE),
                    (body, q) -> q.where(
                            RHYTHM,
                            body,
                            rhythm -> Holds.of(!rhythm.isEmpty()),
                            () -> q.given(
                                    Facts.ASSESSMENT_DATE,
                                    body,
                                    now -> q.holds(
                                            NEXT_MEETING,
                                            body,
                                            limit -> now.after(limit).not()))))
            .adoptedWhere(clause -> Adoption.inForce(clause, GovernanceRules::governing));

    private static final Rule<Situation, Body> PARITY = Provision.clause(
                    "governance.stated-parity",
                    Severity.LOCAL,
                    Sources.local("CTG Sorbiers (caf42.fr)", "CTG Sorbiers (caf42.fr)"),
                    "Où la convention met des collèges à parité, ils ont autant de sièges l'un que l'autre.",
                    "Where the convention puts colleges at parity, each has as many seats as the other.")
            .checked(
                    Subjects.BODIES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(COLLEGES, SEATS),
                    (body, q) -> q.where(
                            COLLEGES,
                            body,
                            colleges -> Holds.of(!colleges.isEmpty()),
                            () -> q.holds(SEATS, body, MeetingRules::equal)))
            .adoptedWhere(clause -> Adoption.inForce(clause, GovernanceRules::governing));

    static final List<Rule<Situation, ?>> ALL = List.of(QUORUM, RECORDED, MEETS, PARITY);

    private MeetingRules() {}

    private static Holds reached(QuorumAnswer answer) {
        return switch (answer) {
            case REACHED -> Holds.YES;
            case NOT_REACHED -> Holds.NO;
            case UNDETERMINED, NOT_STATED -> Holds.UNDETERMINED;
        };
    }

    private static Stream<Meeting> meetings(Resolution resolution, Situation situation) {
        return situation.project().all(Kind.MEETING).stream()
                .filter(meeting -> meeting.resolutions().contains(resolution.id()));
    }

    /** At a meeting of the body that took it. Two meetings that tell otherwise leave it open. */
    private static @Nullable QuorumAnswer quorate(Resolution resolution, Situation situation) {
        List<QuorumAnswer> answers = meetings(resolution, situation)
                .filter(meeting -> meeting.body().equals(resolution.body()))
                .map(meeting -> Quorate.of(meeting.id(), situation).answer())
                .distinct()
                .toList();
        return answers.isEmpty() ? null : answers.size() == 1 ? answers.get(0) : QuorumAnswer.UNDETERMINED;
    }

    private static @Nullable Listed<Named> present(Resolution resolution, Situation situation) {
        List<Meeting> meetings = meetings(resolution, situation).toList();
        return meetings.isEmpty()
                ? null
                : Listed.of(
                        meetings.stream().flatMap(meeting -> meeting.attendees().stream()),
                        attendee -> named(attendee.organisation(), situation),
                        attendee -> Holds.of(attendee.attendance() == Attendance.PRESENT),
                        false);
    }

    /** A consensus is the agreement of those who were there. */
    private static @Nullable Listed<Named> agreed(Resolution resolution, Situation situation) {
        List<Vote> votes = situation.project().all(Kind.VOTE).stream()
                .filter(vote -> vote.resolution().equals(resolution.id()))
                .toList();
        boolean consensus = votes.stream().anyMatch(vote -> Boolean.TRUE.equals(vote.consensus()));
        Stream<Id.Organisation> present = meetings(resolution, situation)
                .flatMap(meeting -> meeting.attendees().stream())
                .filter(attendee -> consensus && attendee.attendance() == Attendance.PRESENT)
                .map(Attendee::organisation);
        return votes.isEmpty() && situation.open(Kind.VOTE, resolution.id(), true)
                ? null
                : Listed.of(
                        Stream.concat(votes.stream().flatMap(vote -> vote.agreed().stream()), present),
                        organisation -> named(organisation, situation),
                        organisation -> Holds.YES,
                        false);
    }

    private static Named named(Id.Organisation organisation, Situation situation) {
        return new Named(situation.get(Kind.ORGANISATION, organisation).name());
    }

    /** The rules that a convention in force sets to the body; null where none is on record, and may be. */
    private static @Nullable List<CommitteeRules> rules(Body body, Situation situation) {
        List<CommitteeRules> rules = situation.project().all(Kind.COMMITTEE_RULES).stream()
                .filter(one -> one.body().equals(body.id()))
                .toList();
        return rules.isEmpty() && situation.open(Kind.COMMITTEE_RULES, body.id(), true)
                ? null
                : rules.stream()
                        .filter(one ->
                                situation.inForce(situation.get(Kind.CONVENTION_VERSION, one.version())) != Holds.NO)
                        .toList();
    }

    private static @Nullable List<Period> rhythm(Body body, Situation situation) {
        List<CommitteeRules> rules = rules(body, situation);
        return rules == null
                ? null
                : rules.stream()
                        .map(CommitteeRules::maxMonthsBetweenMeetings)
                        .flatMap(Stream::ofNullable)
                        .sorted()
                        .map(Period::ofMonths)
                        .toList();
    }

    /** Not known before the first meeting: no convention says from when the rhythm runs. */
    private static @Nullable When nextMeeting(Body body, Situation situation) {
        List<Period> rhythm = rhythm(body, situation);
        When last = lastMeeting(body, situation);
        return rhythm == null || rhythm.isEmpty() || last == null ? null : last.plus(rhythm.get(0));
    }

    /** The last meeting held by the day: that day at the latest where others may have been held since. */
    private static @Nullable When lastMeeting(Body body, Situation situation) {
        List<Meeting> meetings = situation.project().all(Kind.MEETING).stream()
                .filter(meeting -> meeting.body().equals(body.id()))
                .toList();
        List<PartialDate> held = meetings.stream()
                .map(Meeting::heldOn)
                .flatMap(Stream::ofNullable)
                .filter(date -> When.reached(date, situation.on()) != Holds.NO)
                .toList();
        LocalDate earliest = held.stream()
                .map(PartialDate::earliest)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate latest = held.stream()
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .filter(date -> date.isBefore(situation.on()))
                .orElse(situation.on());
        boolean more = situation.open(Kind.MEETING, body.id(), false)
                || meetings.stream()
                        .filter(meeting -> meeting.heldOn() == null)
                        .anyMatch(meeting -> When.reached(meeting.plannedOn(), situation.on()) != Holds.NO);
        return earliest == null ? null : new When(earliest, more ? situation.on() : latest);
    }

    private static Stream<List<GroupCode>> parities(List<CommitteeRules> rules) {
        return rules.stream().map(CommitteeRules::parityColleges).filter(colleges -> colleges.size() > 1);
    }

    private static @Nullable List<GroupCode> colleges(Body body, Situation situation) {
        List<CommitteeRules> rules = rules(body, situation);
        return rules == null
                ? null
                : parities(rules).flatMap(List::stream).distinct().toList();
    }

    private static @Nullable List<CollegeSeats> seats(Body body, Situation situation) {
        List<CommitteeRules> rules = rules(body, situation);
        List<Seat> seats = situation.seatsOf(body.id());
        boolean open = situation.open(Kind.SEAT, body.id(), seats.isEmpty());
        return rules == null || (seats.isEmpty() && open)
                ? null
                : parities(rules)
                        .map(colleges -> CollegeSeats.of(colleges, seats, open, situation))
                        .toList();
    }

    private static Holds equal(List<CollegeSeats> parities) {
        return parities.stream().map(CollegeSeats::equal).reduce(Holds.YES, Holds::and);
    }
}
