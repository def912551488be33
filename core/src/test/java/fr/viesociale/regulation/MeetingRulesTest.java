package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedConventions.attendee;
import static fr.viesociale.project.RecordedConventions.collegeSeat;
import static fr.viesociale.project.RecordedConventions.meeting;
import static fr.viesociale.project.RecordedConventions.parity;
import static fr.viesociale.project.RecordedConventions.planned;
import static fr.viesociale.project.RecordedConventions.rules;
import static fr.viesociale.project.RecordedConventions.taking;
import static fr.viesociale.project.RecordedConventions.vote;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.committee.Quorate;
import fr.viesociale.committee.QuorumAnswer;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.QuorumRounding;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quorum, rhythm and parity where a convention states them; who was there and agreed. */
class MeetingRulesTest {

    private static final String QUORUM = "governance.stated-quorum";
    private static final String ATTENDANCE = "governance.resolution-attendance";
    private static final String RHYTHM = "governance.stated-rhythm";
    private static final String PARITY = "governance.stated-parity";
    private static final Id.Resolution RESOLUTION = new Id.Resolution("r");
    private static final Id.Body COMMITTEE = new Id.Body("cop");

    /** A steering committee of four seats under a convention that adopts every clause on committees. */
    private static final TerritorialProject ALES = ales(
            convention("c", ConventionKind.COORDINATION),
            version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2024-12-31"), QUORUM, RHYTHM, PARITY),
            body("cop", BodyKind.STEERING_COMMITTEE, "c"),
            organisation("ville", OrganisationKind.COMMUNE),
            organisation("caf", OrganisationKind.CAF),
            organisation("departement", OrganisationKind.DEPARTEMENT),
            organisation("federation", OrganisationKind.ASSOCIATION),
            resolution("r", "cop", "2023-03-10", ResolutionObject.OTHER, null));

    private static final Entry NOT_ADOPTED = version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2024-12-31"));
    private static final Entry OF_UNKNOWN_TERM =
            version("v", "c", "2019-05-02", DateRange.of("unknown", "unknown"), QUORUM, RHYTHM, PARITY);

    private static Asked asked(String rule, Id subject, String on, Entry... entries) {
        return Asked.of(rule, subject, ALES.with(entries), on);
    }

    // governance.stated-quorum

    private static final Map<QuorumAnswer, Answer> SAME = Map.of(
            QuorumAnswer.REACHED, SATISFIED,
            QuorumAnswer.NOT_REACHED, BREACHED,
            QuorumAnswer.UNDETERMINED, UNDETERMINED,
            QuorumAnswer.NOT_STATED, NOT_APPLICABLE);

    private static Entry[] seated(Entry... more) {
        return Stream.concat(
                        Stream.of("ville", "caf", "departement", "federation")
                                .map(one -> seat("cop", one, 1, "2019-05-02", "open")),
                        Stream.of(more))
                .toArray(Entry[]::new);
    }

    private static Quorum four(QuorumMoment moment, Boolean proxies) {
        return new Quorum(4, null, QuorumBase.ALL_SEATS, moment, null, proxies);
    }

    private static Entry attended(String heldOn, Attendance last) {
        return taking(
                meeting(
                        "m",
                        "cop",
                        heldOn,
                        attendee("ville", Attendance.PRESENT),
                        attendee("caf", Attendance.PRESENT),
                        attendee("departement", Attendance.PRESENT),
                        new Attendee(new Id.Organisation("federation"), last, 1, new Id.Organisation("ville"))),
                "r");
    }

    static Stream<Quorum> quorums() {
        return Stream.of(
                four(QuorumMoment.OPENING, false),
                four(QuorumMoment.OPENING, true),
                four(QuorumMoment.OPENING, null),
                four(QuorumMoment.EACH_VOTE, false),
                four(null, false),
                new Quorum(3, null, null, QuorumMoment.OPENING, null, false),
                new Quorum(null, Quantity.parse("0.9"), null, QuorumMoment.OPENING, QuorumRounding.UP, false),
                new Quorum(null, Quantity.parse("0.9"), QuorumBase.ALL_SEATS, QuorumMoment.OPENING, null, false),
                new Quorum(
                        null,
                        Quantity.parse("0.9"),
                        QuorumBase.ALL_SEATS,
                        QuorumMoment.OPENING,
                        QuorumRounding.UP,
                        false));
    }

    @ParameterizedTest
    @MethodSource("quorums")
    void the_answer_is_that_of_the_count_of_the_meeting(Quorum quorum) {
        for (String heldOn : new String[] {"2023-03-10", "2025-03-10", "2024", null}) {
            for (Attendance last : Attendance.values()) {
                TerritorialProject project = ALES.with(seated(rules("v", "cop", quorum), attended(heldOn, last)));
                Quorate counted = Quorate.of(new Id.Meeting("m"), project.on(LocalDate.parse("2026-11-23")));

                assertThat(Asked.of(QUORUM, RESOLUTION, project, "2026-11-23").answer())
                        .as("%s %s %s", quorum, heldOn, last)
                        .isEqualTo(SAME.get(counted.answer()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, SATISFIED", "REPRESENTED, BREACHED", "ABSENT, BREACHED"})
    void four_are_there_where_the_convention_wants_four_and_counts_no_proxy(Attendance last, Answer expected) {
        assertThat(asked(
                                QUORUM,
                                RESOLUTION,
                                "2026-11-23",
                                seated(
                                        rules("v", "cop", four(QuorumMoment.OPENING, false)),
                                        attended("2023-03-10", last)))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_convention_that_states_no_quorum_or_has_not_adopted_the_clause_asks_for_none() {
        Entry four = rules("v", "cop", four(QuorumMoment.OPENING, false));
        Entry missed = attended("2023-03-10", Attendance.ABSENT);

        assertThat(asked(QUORUM, RESOLUTION, "2026-11-23", seated(rules("v", "cop", 12), missed))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(QUORUM, RESOLUTION, "2026-11-23", seated(four, missed, NOT_ADOPTED))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void without_the_meeting_that_took_the_resolution_nobody_can_be_counted() {
        Entry four = rules("v", "cop", four(QuorumMoment.OPENING, false));

        assertThat(asked(QUORUM, RESOLUTION, "2026-11-23", seated(four)).missing())
                .containsExactly("meetings/*/attendees");
    }

    @Test
    void two_meetings_that_count_otherwise_leave_it_open() {
        Entry four = rules("v", "cop", four(QuorumMoment.OPENING, false));
        Entry other = taking(meeting("n", "cop", "2023-03-17"), "r");

        assertThat(asked(
                                QUORUM,
                                RESOLUTION,
                                "2026-11-23",
                                seated(four, attended("2023-03-10", Attendance.PRESENT), other))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // governance.resolution-attendance

    private static Asked recorded(Entry... entries) {
        return asked(ATTENDANCE, RESOLUTION, "2026-11-23", entries);
    }

    private static Entry meetingOf(Attendee... attendees) {
        return taking(meeting("m", "cop", "2023-03-10", attendees), "r");
    }

    @Test
    void the_record_says_who_was_there_and_who_agreed() {
        Entry there = meetingOf(attendee("ville", Attendance.PRESENT), attendee("caf", Attendance.PRESENT));

        assertThat(recorded(there, vote("r", null, "ville")).answer()).isEqualTo(SATISFIED);
        assertThat(recorded(there, vote("r", true)).answer()).as("a consensus").isEqualTo(SATISFIED);
        assertThat(recorded(there, vote("r", false)).answer()).isEqualTo(BREACHED);
        assertThat(recorded(there).missing()).containsExactly("votes/*/agreed");
        assertThat(recorded(there, inventory("i", Kind.VOTE, RESOLUTION, true)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_record_on_which_nobody_was_there_is_no_proof_and_a_meeting_that_is_not_on_record_is_missing() {
        assertThat(recorded(meetingOf(), vote("r", null, "ville")).answer()).isEqualTo(BREACHED);
        assertThat(recorded(meetingOf(attendee("ville", Attendance.EXCUSED)), vote("r", null, "ville"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(recorded(vote("r", null, "ville")).missing()).containsExactly("meetings/*/attendees");
    }

    @Test
    void a_resolution_without_a_date_is_undetermined() {
        assertThat(recorded(
                                resolution("r", "cop", null, ResolutionObject.OTHER, null),
                                meetingOf(attendee("ville", Attendance.PRESENT)),
                                vote("r", null, "ville"))
                        .missing())
                .containsExactly("resolutions/*/takenOn");
    }

    // governance.stated-rhythm

    private static Asked rhythm(String on, Entry... entries) {
        return asked(RHYTHM, COMMITTEE, on, entries);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-10, 2024-03-10, SATISFIED",
        "2023-03-10, 2024-03-11, BREACHED",
        "2022-02-28, 2023-02-28, SATISFIED",
        "2023-03, 2024-03-10, UNDETERMINED",
        "2023-03, 2024-04-01, BREACHED",
        "2023-03, 2024-03-01, SATISFIED",
        "2024-04-01, 2024-03-11, UNDETERMINED" // held after the day only: none is known by then
    })
    void the_committee_meets_as_often_as_the_convention_says(String heldOn, String on, Answer expected) {
        assertThat(rhythm(on, rules("v", "cop", 12), meeting("m", "cop", heldOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_last_meeting_counts_and_the_day_by_which_the_next_was_due_is_told() {
        Entry twelve = rules("v", "cop", 12);

        assertThat(rhythm("2024-06-01", twelve, meeting("m", "cop", "2023-03-10"), meeting("n", "cop", "2023-09-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(rhythm("2024-06-01", twelve, meeting("m", "cop", "2023-03-10"))
                        .explanation()
                        .lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("given its last meeting: 10 March 2024 → breached"));
    }

    @Test
    void a_meeting_that_may_have_been_held_since_leaves_it_open() {
        Entry twelve = rules("v", "cop", 12);
        Entry last = meeting("m", "cop", "2023-03-10");

        assertThat(rhythm("2024-06-01", twelve, last, planned("n", "cop", "2024-02-01"))
                        .missing())
                .containsExactly("meetings/*/heldOn");
        assertThat(rhythm("2024-06-01", twelve, last, planned("n", "cop", "2024-06-02"))
                        .answer())
                .as("planned for tomorrow")
                .isEqualTo(BREACHED);
        assertThat(rhythm("2024-06-01", twelve, last, inventory("i", Kind.MEETING, COMMITTEE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void before_the_first_meeting_no_text_says_from_when_the_rhythm_runs() {
        assertThat(rhythm("2024-06-01", rules("v", "cop", 12)).missing()).containsExactly("meetings/*/heldOn");
        assertThat(rhythm("2024-06-01", rules("v", "cop", 12), inventory("i", Kind.MEETING, COMMITTEE, true))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void of_two_rhythms_in_force_the_shorter_one_governs() {
        Entry[] both = {
            rules("v", "cop", 12),
            version("v2", "c", "2023-01-01", DateRange.of("2023-01-01", "2024-12-31")),
            rules("v2", "cop", 6),
            meeting("m", "cop", "2023-03-10")
        };

        assertThat(rhythm("2023-09-10", both).answer()).isEqualTo(SATISFIED);
        assertThat(rhythm("2023-09-11", both).answer()).isEqualTo(BREACHED);
    }

    // governance.stated-parity

    private static final Entry AT_PARITY = parity("v", "cop", GroupCode.COMMUNE, GroupCode.CAF);

    private static Asked colleges(Entry... entries) {
        return asked(
                PARITY,
                COMMITTEE,
                "2024-03-10",
                Stream.concat(Stream.of(AT_PARITY), Stream.of(entries)).toArray(Entry[]::new));
    }

    private static Entry college(GroupCode college, int count) {
        return collegeSeat("cop", college, count, "2019-05-02", "open");
    }

    @ParameterizedTest
    @CsvSource({"5, SATISFIED", "4, BREACHED", "6, BREACHED"})
    void two_colleges_at_parity_hold_as_many_seats(int seats, Answer expected) {
        assertThat(colleges(college(GroupCode.COMMUNE, 5), college(GroupCode.CAF, seats))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, 2024-03-09, BREACHED",
        "2019-05-02, 2024-03-10, SATISFIED",
        "2024-03-10, open, SATISFIED",
        "2024-03-11, open, BREACHED",
        "2019-05-02, unknown, UNDETERMINED"
    })
    void the_seats_of_the_day_count(String first, String last, Answer expected) {
        assertThat(colleges(college(GroupCode.COMMUNE, 5), collegeSeat("cop", GroupCode.CAF, 5, first, last))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_seat_that_names_no_college_is_of_the_one_that_its_kind_of_organisation_makes_up() {
        assertThat(colleges(
                                seat("cop", "ville", 2, "2019-05-02", "open"),
                                seat("cop", "caf", 2, "2019-05-02", "open"),
                                seat("cop", "departement", 1, "2019-05-02", "open"))
                        .answer())
                .isEqualTo(SATISFIED);
        Asked others = colleges(
                parity("v", "cop", GroupCode.ASSOCIATIONS, GroupCode.INSTITUTIONS),
                seat("cop", "ville", 2, "2019-05-02", "open"),
                seat("cop", "federation", 2, "2019-05-02", "open"));
        assertThat(others.answer()).isEqualTo(UNDETERMINED);
        assertThat(others.missing()).containsExactly("seats/*/college");
    }

    @Test
    void of_three_colleges_each_holds_as_many() {
        Entry three = parity("v", "cop", GroupCode.COMMUNE, GroupCode.CAF, GroupCode.INHABITANTS);

        assertThat(colleges(
                                three,
                                college(GroupCode.COMMUNE, 2),
                                college(GroupCode.CAF, 2),
                                college(GroupCode.INHABITANTS, 3))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(colleges(
                                three,
                                college(GroupCode.COMMUNE, 3),
                                college(GroupCode.CAF, 3),
                                college(GroupCode.INHABITANTS, 3))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void seats_that_are_not_all_known_leave_parity_open() {
        assertThat(colleges().missing()).containsExactly("seats/*/college");
        assertThat(colleges(
                                college(GroupCode.COMMUNE, 5),
                                college(GroupCode.CAF, 4),
                                inventory("i", Kind.SEAT, COMMITTEE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // rhythm and parity alike

    private static Asked breaching(String clause, String on, Entry... entries) {
        Entry breach = clause.equals(RHYTHM) ? rules("v", "cop", 1) : AT_PARITY;
        TerritorialProject project = ALES.with(
                breach, meeting("m", "cop", "2019-06-01"), college(GroupCode.COMMUNE, 5), college(GroupCode.CAF, 4));
        return Asked.of(clause, COMMITTEE, project.with(entries), on);
    }

    @ParameterizedTest
    @ValueSource(strings = {RHYTHM, PARITY})
    void a_clause_on_the_state_of_the_day_binds_while_its_convention_runs(String clause) {
        assertThat(breaching(clause, "2024-12-31").answer()).isEqualTo(BREACHED);
        assertThat(breaching(clause, "2025-01-01").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(breaching(clause, "2024-03-10", NOT_ADOPTED).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(breaching(clause, "2024-03-10", OF_UNKNOWN_TERM).missing())
                .containsExactly("conventionVersions/*/term");
    }

    @ParameterizedTest
    @CsvSource({
        "governance.stated-rhythm, committeeRules/*/maxMonthsBetweenMeetings",
        "governance.stated-parity, committeeRules/*/parityColleges"
    })
    void a_convention_that_states_none_is_a_legal_situation_and_rules_that_nobody_recorded_are_missing(
            String clause, String path) {
        assertThat(breaching(clause, "2024-03-10", rules("v", "cop", four(QuorumMoment.OPENING, false)))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(clause, COMMITTEE, "2024-03-10").missing()).containsExactly(path);
        assertThat(asked(clause, COMMITTEE, "2024-03-10", inventory("i", Kind.COMMITTEE_RULES, COMMITTEE, true))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }
}
