package fr.viesociale.regulation;

import static fr.viesociale.agrement.StateActKind.ANNULMENT;
import static fr.viesociale.agrement.StateActKind.MINISTER_ANNULS;
import static fr.viesociale.agrement.StateActKind.MINISTER_CONFIRMS;
import static fr.viesociale.agrement.StateActKind.SUSPENSION;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.RecordedActs.communicated;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.stateAct;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.agrement.StateControl;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The control of the State: a side fact, which acts only where an act of the State is on record. */
class StateControlRulesTest {

    private static final Id.BoardDecision D = new Id.BoardDecision("d");
    private static final String WINDOW = "agrement.state-control-window";
    private static final String SILENCE = "agrement.state-control-silence";

    private static TerritorialProject granted(String decidedOn, Entry... more) {
        return ales(decision("d", null, DecisionNature.GRANT, null, decidedOn, null))
                .with(more);
    }

    // agrement.state-control-window

    private static Asked window(String decidedOn, Entry... more) {
        return Asked.of(WINDOW, D, granted(decidedOn, more), "2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION, 2023-06-01, SATISFIED",
        "SUSPENSION, 2023-06-09, SATISFIED",
        "SUSPENSION, 2023-06-10, BREACHED",
        "ANNULMENT, 2023-06-09, SATISFIED",
        "ANNULMENT, 2023-06-10, BREACHED",
        "ANNULMENT, 2023-06, UNDETERMINED",
        "ANNULMENT, 2023-07, BREACHED",
        "ANNULMENT, , UNDETERMINED"
    })
    void the_state_acts_within_eight_days_of_the_communication(StateActKind kind, String takenOn, Answer expected) {
        assertThat(window("2023-05-25", communicated("d", "2023-06-01"), stateAct("s", "d", kind, takenOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_annulment_in_time_does_not_make_up_for_a_late_suspension() {
        assertThat(window(
                                "2023-05-25",
                                communicated("d", "2023-06-01"),
                                stateAct("a", "d", ANNULMENT, "2023-06-05"),
                                stateAct("s", "d", SUSPENSION, "2023-06-10"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_act_without_a_known_communication_or_decision_day_is_undetermined() {
        Entry suspended = stateAct("s", "d", SUSPENSION, "2023-06-09");

        assertThat(window("2023-05-25", suspended).missing()).containsExactly("decisionSteps/*/communicatedOn");
        assertThat(window(null, communicated("d", "2023-06-01"), suspended).missing())
                .containsExactly("boardDecisions/*/decidedOn");
    }

    @Test
    void a_decision_older_than_the_text_is_not_judged_by_it() {
        Entry[] late = {communicated("d", "2018-06-01"), stateAct("s", "d", SUSPENSION, "2018-07-01")};

        assertThat(window("2018-06-13", late).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(window("2018-06-14", late).answer()).isEqualTo(BREACHED);
    }

    @Test
    void without_an_act_of_the_state_service_nothing_is_asked_not_even_the_day_of_the_decision() {
        assertThat(window(null).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(window("2023-05-25").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(window("2023-05-25", stateAct("m", "d", MINISTER_CONFIRMS, "2023-07-01"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(SILENCE, D, granted(null), "2026-11-23").answer()).isEqualTo(NOT_APPLICABLE);
    }

    // agrement.state-control-silence: suspended on 2023-06-09, enforceable from 2023-07-20

    private static final Entry SUSPENDED = stateAct("s", "d", SUSPENSION, "2023-06-09");

    private static Asked silence(StateCode state, String statedOn, Entry... more) {
        return silence(Regulation.FRENCH, state, statedOn, more);
    }

    private static Asked silence(RuleBook<Situation> book, StateCode state, String statedOn, Entry... more) {
        return Asked.of(
                book, SILENCE, D, granted("2023-05-25", and(more, declared("e", D, state, statedOn))), "2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTOIRE, 2023-06-08, SATISFIED", // before the suspension
        "EXECUTOIRE, 2023-06-09, BREACHED",
        "EXECUTOIRE, 2023-07-19, BREACHED",
        "EXECUTOIRE, 2023-07-20, SATISFIED",
        "EN_VIGUEUR, 2023-07-19, BREACHED",
        "SUSPENDU_TUTELLE, 2023-06-08, BREACHED",
        "SUSPENDU_TUTELLE, 2023-06-09, SATISFIED",
        "SUSPENDU_TUTELLE, 2023-07-19, SATISFIED",
        "SUSPENDU_TUTELLE, 2023-07-20, BREACHED",
        "SUSPENDU_TUTELLE, 2023-07, UNDETERMINED",
        "SUSPENDU_TUTELLE, , UNDETERMINED",
        "AGREE, 2023-07-01, SATISFIED" // says nothing of the control
    })
    void a_suspended_decision_is_enforceable_on_the_day_after_forty_days_of_silence(
            String state, String statedOn, Answer expected) {
        assertThat(silence(new StateCode(state), statedOn, SUSPENDED).answer()).isEqualTo(expected);
    }

    @Test
    void the_minister_who_speaks_ends_the_suspension() {
        Entry confirmed = stateAct("m", "d", MINISTER_CONFIRMS, "2023-06-30");
        Entry annulled = stateAct("m", "d", MINISTER_ANNULS, "2023-06-30");

        assertThat(silence(StateCode.EXECUTOIRE, "2023-06-30", SUSPENDED, confirmed)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(silence(StateCode.SUSPENDU_TUTELLE, "2023-06-30", SUSPENDED, confirmed)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(silence(StateCode.SUSPENDU_TUTELLE, "2023-06-29", SUSPENDED, annulled)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(silence(StateCode.EXECUTOIRE, "2023-07-20", SUSPENDED, annulled)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void nothing_is_asked_of_an_annulment_or_where_no_register_says_anything_by_the_day() {
        assertThat(silence(StateCode.EXECUTOIRE, "2023-07-20", stateAct("a", "d", ANNULMENT, "2023-06-09"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(SILENCE, D, granted("2023-05-25", SUSPENDED), "2026-11-23")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(silence(StateCode.SUSPENDU_TUTELLE, "2026-11-24", SUSPENDED).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_suspension_without_a_day_leaves_what_a_register_says_open_and_a_host_may_state_another_delay() {
        assertThat(silence(StateCode.EXECUTOIRE, "2023-07-20", stateAct("s", "d", SUSPENSION, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(silence(
                                Regulation.FRENCH.with(Asked.stated(StateControl.SILENCE, Period.ofDays(41))),
                                StateCode.EXECUTOIRE,
                                "2023-07-20",
                                SUSPENDED)
                        .answer())
                .isEqualTo(BREACHED);
    }
}
