package fr.viesociale.regulation;

import static fr.viesociale.agrement.ReasonCode.LACK_OF_PARTICIPATION;
import static fr.viesociale.agrement.ReasonCode.LEGAL_STATUS;
import static fr.viesociale.agrement.ReasonCode.MODE_OF_DESIGNATION;
import static fr.viesociale.agrement.ReasonCode.OTHER;
import static fr.viesociale.agrement.ReasonNature.FACT;
import static fr.viesociale.agrement.ReasonNature.LAW;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.notified;
import static fr.viesociale.project.RecordedActs.paper;
import static fr.viesociale.project.RecordedActs.reason;
import static fr.viesociale.project.RecordedActs.reasons;
import static fr.viesociale.project.RecordedActs.remedy;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision owes to the structure, and how it is contested. */
class RemedyRulesTest {

    private static final Id.BoardDecision D = new Id.BoardDecision("d");

    private static TerritorialProject taken(DecisionNature nature, String decidedOn, Entry... more) {
        return ales(decision("d", null, nature, null, decidedOn, null)).with(more);
    }

    private static Asked asked(String rule, DecisionNature nature, String decidedOn, Entry... more) {
        return Asked.of(rule, D, taken(nature, decidedOn, more), "2026-11-23");
    }

    private static DecisionReasons saying(Boolean restrictive, String... conditions) {
        return new DecisionReasons(
                new Id.DecisionReasons("d"), D, List.of(), List.of(conditions), null, restrictive, null, null);
    }

    // agrement.any-manager-status

    private static Asked refused(String decidedOn, Entry... more) {
        return asked("agrement.any-manager-status", DecisionNature.REFUSE, decidedOn, more);
    }

    @Test
    void a_refusal_rests_on_more_than_the_status_of_the_manager_or_how_it_was_designated() {
        assertThat(refused("2022-06-10", reasons("d", null, reason(FACT, LACK_OF_PARTICIPATION)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(refused("2022-06-10", reasons("d", null, reason(FACT, LEGAL_STATUS), reason(LAW, OTHER)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(refused("2022-06-10", reasons("d", LACK_OF_PARTICIPATION, reason(FACT, LEGAL_STATUS)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(refused("2022-06-10", reasons("d", null, reason(FACT, LEGAL_STATUS)))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(refused("2022-06-10", reasons("d", null, reason(LAW, MODE_OF_DESIGNATION)))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(refused(
                                "2022-06-10",
                                reasons("d", null, reason(FACT, LEGAL_STATUS), reason(LAW, MODE_OF_DESIGNATION)))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void reasons_that_nobody_recorded_are_missing_and_a_refusal_without_any_rests_on_no_status() {
        assertThat(refused("2022-06-10").missing()).containsExactly("decisionReasons/*/reasons");
        assertThat(refused("2022-06-10", reasons("d", null)).answer()).isEqualTo(SATISFIED);
        assertThat(refused(
                                "2022-06-10",
                                reasons("d", null, reason(FACT, LEGAL_STATUS)),
                                inventory("i", Kind.DECISION_REASONS, D, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-15, NOT_APPLICABLE",
        "2016-03-16, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE",
        ", UNDETERMINED"
    })
    void the_circular_of_2016_governs_refusals_decided_until_2026(String decidedOn, Answer expected) {
        assertThat(refused(decidedOn, reasons("d", null, reason(FACT, LEGAL_STATUS)))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionNature.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSE"})
    void only_a_refusal_is_judged_by_it(DecisionNature nature) {
        assertThat(asked(
                                "agrement.any-manager-status",
                                nature,
                                "2022-06-10",
                                reasons("d", null, reason(FACT, LEGAL_STATUS)))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // agrement.reasons-given

    private static Asked reasoned(DecisionNature nature, Entry... more) {
        return asked("agrement.reasons-given", nature, "2023-05-25", more);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionNature.class,
            names = {"REFUSE", "WITHDRAW"})
    void a_refusal_and_a_withdrawal_give_a_reason_in_fact_and_one_in_law(DecisionNature nature) {
        assertThat(reasoned(nature, reasons("d", null, reason(FACT, OTHER), reason(LAW, OTHER)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(reasoned(nature, reasons("d", null, reason(FACT, OTHER), reason(FACT, LEGAL_STATUS)))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(reasoned(nature, reasons("d", null, reason(LAW, OTHER))).answer())
                .isEqualTo(BREACHED);
        assertThat(reasoned(nature, reasons("d", null)).answer()).isEqualTo(BREACHED);
        assertThat(reasoned(nature, inventory("i", Kind.DECISION_REASONS, D, true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(reasoned(nature).missing()).containsExactly("decisionReasons/*/reasons");
    }

    @Test
    void a_grant_gives_reasons_where_it_says_that_it_restricts_or_sets_conditions() {
        assertThat(reasoned(DecisionNature.GRANT).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(reasoned(DecisionNature.GRANT, saying(null)).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(reasoned(DecisionNature.GRANT, saying(true)).answer()).isEqualTo(BREACHED);
        assertThat(reasoned(DecisionNature.GRANT, saying(null, "point annuel")).answer())
                .isEqualTo(BREACHED);
        assertThat(reasoned(DecisionNature.GRANT, saying(false, "point annuel")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(reasoned(DecisionNature.ADJOURN).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void before_2016_another_act_held() {
        assertThat(asked("agrement.reasons-given", DecisionNature.REFUSE, "2015-12-31", reasons("d", null))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("agrement.reasons-given", DecisionNature.REFUSE, "2016-01-01", reasons("d", null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // agrement.remedy-court, agrement.remedy-deadline

    private static final Entry STATED = paper(DocumentKind.REMEDIES_STATED, EvidenceState.EXISTS, D);
    private static final Entry NOT_STATED = paper(DocumentKind.REMEDIES_STATED, EvidenceState.MISSING, D);

    private static Asked contested(String filedOn, Entry... more) {
        return asked(
                "agrement.remedy-deadline", DecisionNature.REFUSE, "2023-12-14", and(more, remedy("c", "d", filedOn)));
    }

    @Test
    void the_court_is_cited_and_never_evaluated() {
        assertThat(Regulation.FRENCH.references())
                .extracting(Provision::id)
                .contains(new RuleId("agrement.remedy-court"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-03-11, SATISFIED",
        "2024-01-10, 2024-03-12, BREACHED",
        "2023-12-31, 2024-03-01, SATISFIED", // the month of February has no 31st
        "2023-12-31, 2024-03-02, BREACHED",
        "2024-01, 2024-03-02, SATISFIED",
        "2024-01, 2024-03-03, UNDETERMINED",
        "2024-01, 2024-04-02, BREACHED",
        "2024-01-10, , UNDETERMINED"
    })
    void a_case_is_filed_by_the_day_after_two_months(String notifiedOn, String filedOn, Answer expected) {
        assertThat(contested(filedOn, notified("d", notifiedOn), STATED).answer())
                .isEqualTo(expected);
    }

    @Test
    void no_delay_runs_where_the_notification_does_not_state_it_and_where_nobody_knows_a_late_case_is_undetermined() {
        Entry notified = notified("d", "2024-01-10");

        assertThat(contested("2024-03-12", notified, NOT_STATED).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(contested("2024-03-12", notified).missing()).containsExactly("evidence/*/state");
        assertThat(contested("2024-03-11", notified).answer()).isEqualTo(SATISFIED);
        assertThat(contested("2024-03-12", STATED).missing()).containsExactly("decisionSteps/*/notifiedOn");
    }

    @Test
    void by_how_much_a_recours_gracieux_prolongs_the_delay_is_not_known() {
        Remedy gracious =
                new Remedy(new Id.Remedy("g"), D, RemedyKind.GRACIEUX, PartialDate.parse("2024-02-01"), null, null);
        Entry notified = notified("d", "2024-01-10");

        assertThat(contested("2024-03-12", notified, STATED, gracious).missing())
                .containsExactly("remedies/*/outcome");
        assertThat(contested("2024-03-11", notified, STATED, gracious).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void one_case_in_time_is_enough_and_without_a_case_nothing_is_asked() {
        assertThat(contested("2024-05-01", notified("d", "2024-01-10"), STATED, remedy("first", "d", "2024-03-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked("agrement.remedy-deadline", DecisionNature.REFUSE, "2023-12-14")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // agrement.notification-delay

    @Test
    void the_delay_of_a_notification_is_not_known() {
        Asked asked =
                asked("agrement.notification-delay", DecisionNature.GRANT, "2023-12-14", notified("d", "2024-01-28"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrement.notification-delay.maxDays");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-28, 2024-02-28, SATISFIED",
        "2024-01-29, 2024-02-28, BREACHED",
        ", 2024-01-28, NOT_APPLICABLE",
        ", 2024-01-29, UNDETERMINED"
    })
    void once_a_host_states_it_a_decision_is_notified_by_then(String notifiedOn, String on, Answer expected) {
        RuleBook<Situation> days = Regulation.FRENCH.with(Asked.stated(Awaited.NOTIFICATION, Period.ofDays(45)));

        assertThat(Asked.of(
                                days,
                                "agrement.notification-delay",
                                D,
                                taken(DecisionNature.GRANT, "2023-12-14", notified("d", notifiedOn)),
                                on)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_notification_known_not_to_have_been_made_is_late_once_the_delay_has_run() {
        RuleBook<Situation> days = Regulation.FRENCH.with(Asked.stated(Awaited.NOTIFICATION, Period.ofDays(45)));

        assertThat(Asked.of(
                                days,
                                "agrement.notification-delay",
                                D,
                                taken(DecisionNature.GRANT, "2023-12-14", inventory("i", Kind.DECISION_STEPS, D, true)),
                                "2024-01-29")
                        .answer())
                .isEqualTo(BREACHED);
    }
}
