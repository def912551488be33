package fr.viesociale.regulation;

import static fr.viesociale.agrement.ReasonCode.ASKED_BY_STRUCTURE;
import static fr.viesociale.agrement.ReasonCode.CONDITION_NO_LONGER_MET;
import static fr.viesociale.agrement.ReasonCode.UNLAWFUL;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.invited;
import static fr.viesociale.project.RecordedActs.noticed;
import static fr.viesociale.project.RecordedActs.reason;
import static fr.viesociale.project.RecordedActs.reasons;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes before a withdrawal, and until when an unlawful decision may be withdrawn. */
class WithdrawalRulesTest {

    private static final Id.BoardDecision W = new Id.BoardDecision("w");

    private static Asked asked(RuleBook<Situation> book, String rule, String withdrawnOn, Entry... more) {
        return asked(book, rule, DecisionNature.WITHDRAW, withdrawnOn, more);
    }

    private static Asked asked(
            RuleBook<Situation> book, String rule, DecisionNature nature, String decidedOn, Entry... more) {
        Entry[] common = {
            centreSocial("centre"),
            cafBoard(),
            body("conseil", BodyKind.MUNICIPAL_COUNCIL),
            agc("a", "centre", "2023-01-01", "2026-12-31"),
            decision("w", "ca", nature, null, decidedOn, null, "a")
        };
        return Asked.of(book, rule, W, ales(and(common, more)), "2026-11-23");
    }

    // agrement.adversarial-step

    private static Asked heard(Entry... more) {
        return asked(Regulation.FRENCH, "agrement.adversarial-step", "2023-04-15", more);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, SATISFIED",
        "2023-04-14, SATISFIED",
        "2023-04-15, BREACHED",
        "2023-03, SATISFIED",
        "2023-04, UNDETERMINED",
        ", UNDETERMINED"
    })
    void the_structure_is_invited_before_the_day_of_the_withdrawal(String invitedOn, Answer expected) {
        assertThat(heard(reasons("w", CONDITION_NO_LONGER_MET), invited("w", invitedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_withdrawal_known_to_have_gone_without_an_invitation_is_a_breach() {
        Entry none = inventory("i", Kind.DECISION_STEPS, W, true);

        assertThat(heard(reasons("w", CONDITION_NO_LONGER_MET), none).answer()).isEqualTo(BREACHED);
        assertThat(heard(reasons("w", CONDITION_NO_LONGER_MET)).missing())
                .containsExactly("decisionSteps/*/observationsInvitedOn");
        assertThat(heard(none).missing())
                .as("the structure may have asked for it")
                .containsExactly("decisionReasons/*/ground");
        assertThat(heard(invited("w", "2023-03-01")).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void no_invitation_is_due_where_the_structure_asked_or_nothing_is_withdrawn_or_before_2016() {
        Entry none = inventory("i", Kind.DECISION_STEPS, W, true);
        Entry ground = reasons("w", CONDITION_NO_LONGER_MET);
        String rule = "agrement.adversarial-step";

        assertThat(heard(reasons("w", ASKED_BY_STRUCTURE), none).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(heard(reasons("w", null, reason(ReasonNature.FACT, ASKED_BY_STRUCTURE)), none)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(Regulation.FRENCH, rule, DecisionNature.REFUSE, "2023-04-15", ground, none)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(Regulation.FRENCH, rule, "2015-12-31", ground, none).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(Regulation.FRENCH, rule, "2016-01-01", ground, none).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(Regulation.FRENCH, rule, null, ground, none).missing())
                .containsExactly("boardDecisions/*/decidedOn");
    }

    // agrement.withdrawal-and-suspension-steps

    @Test
    void the_notice_of_a_withdrawal_is_not_known_and_other_decisions_need_none() {
        String rule = "agrement.withdrawal-and-suspension-steps";

        assertThat(asked(Regulation.FRENCH, rule, "2023-04-15", noticed("w", "2023-03-16"))
                        .missing())
                .containsExactly("agrement.withdrawal-and-suspension-steps.noticeDays");
        assertThat(asked(Regulation.FRENCH, rule, DecisionNature.GRANT, "2023-04-15")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-16, SATISFIED", "2023-03-17, BREACHED", ", UNDETERMINED"})
    void once_a_host_states_it_notice_is_given_so_long_before(String noticeOn, Answer expected) {
        RuleBook<Situation> thirtyDays =
                Regulation.FRENCH.with(Asked.stated(Awaited.WITHDRAWAL_NOTICE, Period.ofDays(30)));

        assertThat(asked(thirtyDays, "agrement.withdrawal-and-suspension-steps", "2023-04-15", noticed("w", noticeOn))
                        .answer())
                .isEqualTo(expected);
    }

    // agrement.withdrawal-four-months

    private static Asked withdrawn(String grantedOn, String withdrawnOn, Entry... more) {
        return asked(
                Regulation.FRENCH,
                "agrement.withdrawal-four-months",
                withdrawnOn,
                and(more, grant("d", "ca", grantedOn, "a")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-10, 2023-05-10, SATISFIED",
        "2023-01-10, 2023-05-11, BREACHED",
        "2022-10-31, 2023-02-28, SATISFIED", // the month of February has no 31st
        "2022-10-31, 2023-03-01, BREACHED",
        "2023-01, 2023-05-01, SATISFIED",
        "2023-01, 2023-05-10, UNDETERMINED",
        ", 2023-05-11, UNDETERMINED",
        "2015-08-01, 2015-12-31, NOT_APPLICABLE", // the law of the day of the withdrawal
        "2015-08-01, 2016-01-01, BREACHED"
    })
    void an_unlawful_decision_is_withdrawn_within_four_months(String grantedOn, String withdrawnOn, Answer expected) {
        assertThat(withdrawn(grantedOn, withdrawnOn, reasons("w", UNLAWFUL)).answer())
                .isEqualTo(expected);
    }

    @Test
    void no_time_limits_a_withdrawal_on_another_ground() {
        assertThat(withdrawn("2023-01-10", "2025-05-11", reasons("w", CONDITION_NO_LONGER_MET))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(withdrawn("2023-01-10", "2025-05-11", reasons("w", ASKED_BY_STRUCTURE))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(withdrawn("2023-01-10", "2025-05-11").missing()).containsExactly("decisionReasons/*/ground");
        assertThat(withdrawn("2023-01-10", "2023-05-10").answer())
                .as("in time whatever the ground")
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_delay_runs_from_the_last_decision_of_a_body_that_decides() {
        assertThat(withdrawn(
                                "2023-01-10",
                                "2023-05-20",
                                reasons("w", UNLAWFUL),
                                grant("again", "ca", "2023-02-01", "a"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(withdrawn(
                                "2023-01-10",
                                "2023-05-20",
                                reasons("w", UNLAWFUL),
                                grant("town", "conseil", "2023-02-01", "a"))
                        .answer())
                .isEqualTo(BREACHED);
    }
}
