package fr.viesociale.deadline;

import static fr.viesociale.deadline.Due.act;
import static fr.viesociale.deadline.Due.decision;
import static fr.viesociale.deadline.Due.on;
import static fr.viesociale.deadline.Due.steps;
import static fr.viesociale.deadline.Due.told;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.RecordedActs.paper;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RemedyKind;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Delays;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionDeadlinesTest {

    private static Remedy remedy(RemedyKind kind, String filedOn) {
        return new Remedy(new Id.Remedy(kind.value()), new Id.BoardDecision("d"), kind, Due.date(filedOn), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-06-09, DUE 2023-06-09",
        "2023-06-01, 2023-06-10, none",
        "2023-06, 2023-06-20, UNDETERMINED 2023-06-09/2023-07-08"
    })
    void the_state_may_act_for_eight_days_after_the_communication(String communicated, String day, String expected) {
        assertThat(told(
                        on(day, cafBoard(), decision(DecisionNature.GRANT, "2023-05-30"), steps(null, communicated)),
                        "state-control.window"))
                .isEqualTo(expected);
    }

    @Test
    void no_control_is_awaited_of_a_decision_that_nobody_communicated_or_that_was_suspended_or_that_is_older() {
        assertThat(on("2023-06-05", cafBoard(), decision(DecisionNature.GRANT, "2023-05-30"), steps(null, null))
                        .deadlines())
                .isEmpty();
        assertThat(told(
                        on(
                                "2023-06-05",
                                cafBoard(),
                                decision(DecisionNature.GRANT, "2023-05-30"),
                                steps(null, "2023-06-01"),
                                act(StateActKind.SUSPENSION, "2023-06-04")),
                        "state-control.window"))
                .isEqualTo("none");
        assertThat(on("2018-06-14", cafBoard(), decision(DecisionNature.GRANT, "2018-06-13"), steps(null, "2018-06-14"))
                        .deadlines())
                .isEmpty();
        assertThat(told(
                        on("2018-06-14", cafBoard(), decision(DecisionNature.GRANT, null), steps(null, "2018-06-14")),
                        "state-control.window"))
                .isEqualTo("DUE 2018-06-22");
    }

    @ParameterizedTest
    @CsvSource({"2023-07-19, DUE 2023-07-19", "2023-07-20, none", "2023-06-18, UPCOMING 2023-07-19"})
    void the_minister_has_forty_days_after_a_suspension(String day, String expected) {
        assertThat(told(
                        on(
                                day,
                                cafBoard(),
                                decision(DecisionNature.GRANT, "2023-05-30"),
                                act(StateActKind.SUSPENSION, "2023-06-09")),
                        "state-control.silence"))
                .isEqualTo(expected);
    }

    @Test
    void the_minister_who_has_spoken_owes_nothing_and_a_suspension_without_a_date_gives_no_day() {
        assertThat(on(
                                "2023-07-01",
                                cafBoard(),
                                decision(DecisionNature.GRANT, "2023-05-30"),
                                act(StateActKind.SUSPENSION, "2023-06-09"),
                                act(StateActKind.MINISTER_CONFIRMS, "2023-06-30"))
                        .deadlines())
                .isEmpty();
        Deadlines undated = on(
                "2023-07-01",
                cafBoard(),
                decision(DecisionNature.GRANT, "2023-05-30"),
                act(StateActKind.SUSPENSION, null));
        assertThat(told(undated, "state-control.silence")).isEqualTo("UNDETERMINED null");
        assertThat(undated.deadlines().get(0).missing())
                .extracting(Missing::path)
                .containsExactly("stateActs/*/takenOn");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-03-11, DUE 2024-03-11",
        "2024-01-10, 2024-03-12, none",
        "2023-12-31, 2024-02-01, DUE 2024-03-01",
        "2024-12-31, 2025-01-01, UPCOMING 2025-03-01",
        "2024-01, 2024-01-05, UPCOMING 2024-03-02/2024-04-01"
    })
    void a_decision_may_be_brought_before_the_court_until_the_day_after_two_months(
            String notified, String day, String expected) {
        assertThat(told(
                        on(day, cafBoard(), decision(DecisionNature.REFUSE, "2023-12-20"), steps(notified, null)),
                        "remedy.court"))
                .isEqualTo(expected);
    }

    @Test
    void a_remedy_is_told_for_adverse_and_restrictive_decisions_only() {
        DecisionReasons restrictive = new DecisionReasons(
                new Id.DecisionReasons("m"), new Id.BoardDecision("d"), List.of(), List.of(), null, true, null, null);

        for (DecisionNature nature : DecisionNature.values()) {
            boolean adverse = nature != DecisionNature.GRANT && nature != DecisionNature.EXTEND;
            assertThat(told(
                            on("2024-02-20", cafBoard(), decision(nature, "2024-01-02"), steps("2024-01-10", null)),
                            "remedy.court"))
                    .as(nature.name())
                    .isEqualTo(adverse ? "DUE 2024-03-11" : "none");
        }
        assertThat(told(
                        on(
                                "2024-02-20",
                                cafBoard(),
                                decision(DecisionNature.GRANT, "2024-01-02"),
                                steps("2024-01-10", null),
                                restrictive),
                        "remedy.court"))
                .isEqualTo("DUE 2024-03-11");
    }

    @Test
    void a_decision_that_sets_conditions_is_restrictive_unless_it_says_otherwise() {
        for (Boolean restrictive : new Boolean[] {null, true, false}) {
            DecisionReasons conditional = new DecisionReasons(
                    new Id.DecisionReasons("m"),
                    new Id.BoardDecision("d"),
                    List.of(),
                    List.of("point annuel"),
                    null,
                    restrictive,
                    null,
                    null);
            assertThat(told(
                            on(
                                    "2024-02-20",
                                    cafBoard(),
                                    decision(DecisionNature.GRANT, "2024-01-02"),
                                    steps("2024-01-10", null),
                                    conditional),
                            "remedy.court"))
                    .as("%s", restrictive)
                    .isEqualTo(Boolean.FALSE.equals(restrictive) ? "none" : "DUE 2024-03-11");
        }
    }

    @ParameterizedTest
    @CsvSource({"EXISTS, DUE 2024-03-11", "LATE, DUE 2024-03-11", "MISSING, none"})
    void no_delay_runs_from_a_notification_known_not_to_state_the_remedies(EvidenceState state, String expected) {
        assertThat(told(
                        on(
                                "2024-02-20",
                                cafBoard(),
                                decision(DecisionNature.REFUSE, "2024-01-02"),
                                steps("2024-01-10", null),
                                paper(DocumentKind.REMEDIES_STATED, state, new Id.BoardDecision("d"))),
                        "remedy.court"))
                .isEqualTo(expected);
    }

    @Test
    void a_case_that_is_filed_ends_the_delay_and_a_recours_gracieux_leaves_it_open() {
        assertThat(told(
                        on(
                                "2024-02-20",
                                cafBoard(),
                                decision(DecisionNature.REFUSE, "2024-01-02"),
                                steps("2024-01-10", null),
                                remedy(RemedyKind.TRIBUNAL_ADMINISTRATIF, "2024-02-01")),
                        "remedy.court"))
                .isEqualTo("none");
        Deadlines gracious = on(
                "2024-02-20",
                cafBoard(),
                decision(DecisionNature.REFUSE, "2024-01-02"),
                steps("2024-01-10", null),
                remedy(RemedyKind.GRACIEUX, "2024-02-01"));
        assertThat(told(gracious, "remedy.court")).isEqualTo("UNDETERMINED 2024-03-11/null");
        assertThat(gracious.deadlines().get(0).missing())
                .extracting(Missing::path)
                .containsExactly("remedies/*/outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-03-11, UNDETERMINED 2024-03-11/null",
        "2024-02-01, 2024-03-12, UNDETERMINED 2024-03-11/null",
        "2024-02-01, 2025-01-01, UNDETERMINED 2024-03-11/null",
        "2024-02-01, 2024-01-31, UPCOMING 2024-03-11",
        "2024-02, 2024-02-20, UNDETERMINED 2024-03-11/null"
    })
    void a_recours_gracieux_prolongs_the_delay_before_the_court_by_a_time_that_no_text_gives(
            String filedOn, String day, String expected) {
        assertThat(told(
                        on(
                                day,
                                cafBoard(),
                                decision(DecisionNature.REFUSE, "2024-01-02"),
                                steps("2024-01-10", null),
                                remedy(RemedyKind.GRACIEUX, filedOn)),
                        "remedy.court"))
                .isEqualTo(expected);
    }

    @Test
    void a_refusal_that_nobody_is_known_to_have_notified_has_no_known_day() {
        Deadlines deadlines = on("2024-02-20", cafBoard(), decision(DecisionNature.REFUSE, "2024-01-02"));

        assertThat(told(deadlines, "remedy.court")).isEqualTo("UNDETERMINED null");
        assertThat(deadlines.deadlines().get(0).missing())
                .extracting(Missing::path)
                .containsExactly("decisionSteps/*/notifiedOn");
        assertThat(on("2024-01-01", cafBoard(), decision(DecisionNature.REFUSE, "2024-01-02"))
                        .deadlines())
                .as("as recorded, a decision taken later counts")
                .hasSize(1);
    }

    @Test
    void a_host_replaces_a_delay_in_its_book() {
        var book = Regulation.FRENCH.with(Delays.REMEDY.value(
                Period.ofMonths(3),
                Force.ALWAYS,
                new Source(Text.same("texte nouveau"), Certainty.SEEN, LocalDate.parse("2026-01-01"))));
        Deadlines deadlines = on(
                "2024-02-20",
                Due.YEAR,
                book,
                cafBoard(),
                decision(DecisionNature.REFUSE, "2024-01-02"),
                steps("2024-01-10", null));

        assertThat(told(deadlines, "remedy.court")).isEqualTo("UPCOMING 2024-04-11");
        assertThat(deadlines.deadlines().get(0).ground().text().fr()).isEqualTo("texte nouveau");
    }

    @Property(tries = 300)
    void two_months_and_a_day_are_those_of_java_time(@ForAll @IntRange(max = 1500) int days) {
        LocalDate notified = LocalDate.parse("2023-06-01").plusDays(days);

        assertThat(told(
                        on(
                                notified.toString(),
                                cafBoard(),
                                decision(DecisionNature.REFUSE, "2023-05-02"),
                                steps(notified.toString(), null)),
                        "remedy.court"))
                .isEqualTo("UPCOMING " + notified.plusMonths(2).plusDays(1));
    }
}
