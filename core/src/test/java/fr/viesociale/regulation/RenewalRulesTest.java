package fr.viesociale.regulation;

import static fr.viesociale.actor.GroupCode.CAF;
import static fr.viesociale.actor.GroupCode.CAF_BOARD_MEMBERS;
import static fr.viesociale.actor.GroupCode.CAF_STAFF;
import static fr.viesociale.agrement.MilestoneKind.PRESENTATION;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedActs.milestone;
import static fr.viesociale.project.RecordedActs.presentation;
import static fr.viesociale.project.RecordedActs.renewal;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.RuleBook;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a renewal is prepared where a Caf has the practice. */
class RenewalRulesTest {

    private static final Id.AgrementRequest R = new Id.AgrementRequest("r");
    private static final String CLOCK = "agrement.renewal-clock";
    private static final String PRESENTED = "agrement.renewal-presentation";

    private static Asked asked(RuleBook<Situation> book, String rule, String on, String since, Entry... entries) {
        Entry[] common = {
            centreSocial("centre"), organisation("caf", OrganisationKind.CAF), practice(rule, since, "open")
        };
        return Asked.of(book, rule, R, ales(and(common, entries)), on);
    }

    // agrement.renewal-clock: the running agrément ends on 2025-12-31

    private static final Entry RUNNING = agc("a", "centre", "2022-01-01", "2025-12-31");
    private static final Entry RENEWAL = renewal("r", "centre", null, "2026-01-01", "2029-12-31");

    private static final Map<MilestoneKind, String> IN_TIME = Map.of(
            MilestoneKind.START, "2024-10-31",
            MilestoneKind.EVALUATION, "2025-01-15",
            MilestoneKind.DIAGNOSIS, "2025-01-15",
            MilestoneKind.STAKES_DEBATED, "2025-06-30",
            MilestoneKind.CAF_COMMITTEE, "2025-09-30");

    /** Every step in time but one, which is reached on another day, or of which nothing is recorded. */
    private static Entry[] steps(MilestoneKind but, String reachedOn) {
        List<Entry> steps = new ArrayList<>(List.of(RUNNING, RENEWAL));
        IN_TIME.forEach((kind, day) -> {
            String on = kind.equals(but) ? reachedOn : day;
            if (on != null) {
                steps.add(milestone(kind.value(), "r", kind, on));
            }
        });
        return steps.toArray(Entry[]::new);
    }

    private static Asked clock(String on, Entry... entries) {
        return asked(Regulation.FRENCH, CLOCK, on, "2019-01-01", entries);
    }

    @ParameterizedTest
    @CsvSource({
        "START, 2024-10-31, SATISFIED",
        "START, 2024-11-01, BREACHED",
        "EVALUATION, 2024-12-30, BREACHED", // too early
        "EVALUATION, 2024-12-31, SATISFIED",
        "EVALUATION, 2025-04-30, SATISFIED",
        "EVALUATION, 2025-05-01, BREACHED",
        "DIAGNOSIS, 2024-12-30, BREACHED",
        "DIAGNOSIS, 2025-04-30, SATISFIED",
        "DIAGNOSIS, 2025-05-01, BREACHED",
        "STAKES_DEBATED, 2025-06-30, SATISFIED",
        "STAKES_DEBATED, 2025-07-01, BREACHED",
        "CAF_COMMITTEE, 2025-09-30, SATISFIED",
        "CAF_COMMITTEE, 2025-10-01, BREACHED",
        "CAF_COMMITTEE, 2025-10-15, BREACHED",
        "CAF_COMMITTEE, 2025-09, SATISFIED",
        "CAF_COMMITTEE, 2025, UNDETERMINED"
    })
    void each_step_is_in_time_on_its_last_day(String step, String reachedOn, Answer expected) {
        assertThat(clock("2025-11-01", steps(new MilestoneKind(step), reachedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_step_is_not_due_before_its_day_and_past_it_silence_is_no_absence() {
        Entry[] noCommittee = steps(MilestoneKind.CAF_COMMITTEE, null);
        Entry incomplete = inventory("i", Kind.REQUEST_MILESTONE, R, false);

        assertThat(clock("2025-09-30", noCommittee).answer()).isEqualTo(SATISFIED);
        assertThat(clock("2025-10-01", noCommittee).answer())
                .as("the other steps are on record, and this one is not")
                .isEqualTo(BREACHED);
        assertThat(clock("2025-10-01", and(noCommittee, incomplete)).answer()).isEqualTo(UNDETERMINED);
        assertThat(clock("2025-09-30", RUNNING, RENEWAL).answer()).isEqualTo(UNDETERMINED);
        assertThat(clock("2025-09-20", steps(MilestoneKind.CAF_COMMITTEE, "2025-09-25"))
                        .answer())
                .as("planned, not done yet")
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-30, NOT_APPLICABLE",
        "2024-10-31, NOT_APPLICABLE",
        "2024-11-01, BREACHED",
        "2025-12-31, BREACHED",
        "2026-01-01, NOT_APPLICABLE"
    })
    void it_is_asked_while_the_agrement_runs_out(String on, Answer expected) {
        assertThat(clock(on, RUNNING, RENEWAL, inventory("i", Kind.REQUEST_MILESTONE, R, true))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void it_binds_only_where_the_caf_has_the_practice_on_the_first_day_asked_for() {
        assertThat(asked(Regulation.FRENCH, CLOCK, "2025-11-01", "2026-01-01", steps(MilestoneKind.START, "2025-01-01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(Regulation.FRENCH, CLOCK, "2025-11-01", "2026-01-02", steps(MilestoneKind.START, "2025-01-01"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void another_caf_states_months_of_its_own_and_a_first_request_has_no_clock() {
        RuleBook<Situation> fourMonths =
                Regulation.FRENCH.with(Asked.stated(Delays.RENEWAL_COMMITTEE, Period.ofMonths(4)));

        assertThat(asked(fourMonths, CLOCK, "2025-11-01", "2019-01-01", steps(MilestoneKind.START, "2024-10-31"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(clock("2025-11-01", RUNNING, request("r", "centre", null, AgrementKind.AGC))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(clock("2025-11-01", RENEWAL).missing()).containsExactly("agrements/*/period/last");
    }

    // agrement.renewal-presentation

    private static Asked presented(Entry... entries) {
        return asked(
                Regulation.FRENCH,
                PRESENTED,
                "2013-06-01",
                "2009-01-01",
                and(entries, renewal("r", "centre", null, "2013-07-01", "2017-06-30")));
    }

    private static Entry meeting(String request, String on, GroupCode... groups) {
        return presentation("m-" + request, request, PRESENTATION, on, groups);
    }

    @Test
    void a_renewal_is_presented_to_board_members_and_staff_together() {
        assertThat(presented(meeting("r", "2013-02-05", CAF_BOARD_MEMBERS, CAF_STAFF))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(presented(meeting("r", "2013-02-05", CAF_STAFF)).answer()).isEqualTo(BREACHED);
        assertThat(presented(
                                meeting("r", "2013-02-05", CAF_STAFF),
                                presentation("m2", "r", PRESENTATION, "2013-02-06", CAF_BOARD_MEMBERS))
                        .answer())
                .as("two meetings, no mixed team")
                .isEqualTo(BREACHED);
        assertThat(presented(inventory("i", Kind.REQUEST_MILESTONE, R, true)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void silence_on_a_meeting_or_on_who_came_is_undetermined() {
        assertThat(presented().missing()).contains("requestMilestones/*/groups");
        assertThat(presented(meeting("r", "2013-02-05")).answer()).isEqualTo(UNDETERMINED);
        assertThat(presented(meeting("r", "2013-02-05", CAF)).answer()).isEqualTo(UNDETERMINED);
        assertThat(presented(meeting("r", null, CAF_BOARD_MEMBERS, CAF_STAFF)).answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-01-15", "2009", "2010-03-01"})
    void the_presentation_before_was_at_most_four_calendar_years_ago(String before) {
        Entry[] meetings = {
            renewal("former", "centre", null, "2009-07-01", "2013-06-30"),
            meeting("former", before, CAF_BOARD_MEMBERS, CAF_STAFF),
            meeting("r", "2013-02-05", CAF_BOARD_MEMBERS, CAF_STAFF)
        };
        assertThat(presented(meetings).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_cycle_of_five_years_is_too_long_unless_the_caf_says_so() {
        Entry[] meetings = {
            renewal("former", "centre", null, "2009-01-01", "2012-12-31"),
            renewal("r", "centre", null, "2013-07-01", "2017-06-30"),
            meeting("former", "2008-12-31", CAF_BOARD_MEMBERS, CAF_STAFF),
            meeting("r", "2013-02-05", CAF_BOARD_MEMBERS, CAF_STAFF)
        };
        RuleBook<Situation> fiveYears = Regulation.FRENCH.stating(
                "agrement.renewal-presentation.cycleYears",
                Period.ofYears(5),
                Force.ALWAYS,
                Sources.local("note fictive de la Caf", "fictional note of the Caf"));

        assertThat(asked(Regulation.FRENCH, PRESENTED, "2013-06-01", "2009-01-01", meetings)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(fiveYears, PRESENTED, "2013-06-01", "2009-01-01", meetings)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void without_the_practice_and_for_a_first_request_no_presentation_is_asked() {
        assertThat(asked(
                                Regulation.FRENCH,
                                PRESENTED,
                                "2013-06-01",
                                "2013-07-02",
                                renewal("r", "centre", null, "2013-07-01", "2017-06-30"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        Entry practised = practice(PRESENTED, "open", "open");
        assertThat(Asked.of(
                                PRESENTED,
                                R,
                                ales(
                                        centreSocial("centre"),
                                        organisation("caf", OrganisationKind.CAF),
                                        practised,
                                        request("r", "centre", null, AgrementKind.AGC)),
                                "2013-06-01")
                        .answer())
                .as("the first day asked for is not known, and a practice of every day covers it")
                .isEqualTo(NOT_APPLICABLE);
    }
}
