package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.REQUEST;
import static fr.viesociale.project.RecordedProjects.action;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.axis;
import static fr.viesociale.project.RecordedProjects.axisFrom;
import static fr.viesociale.project.RecordedProjects.budget;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.diagnosis;
import static fr.viesociale.project.RecordedProjects.finding;
import static fr.viesociale.project.RecordedProjects.incomplete;
import static fr.viesociale.project.RecordedProjects.indicator;
import static fr.viesociale.project.RecordedProjects.objective;
import static fr.viesociale.project.RecordedProjects.practised;
import static fr.viesociale.project.RecordedProjects.rating;
import static fr.viesociale.project.RecordedProjects.request;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs, axes, objectives and actions that follow from one another, and the money and figures beside them. */
class PlanRulesTest {

    private static Asked asked(String rule, Entry... entries) {
        return Asked.of(
                rule, AGREMENT, ales(approved(centreSocial("s"), "2022-01-01", "2025-12-31", entries)), "2026-11-23");
    }

    // project.axes-from-diagnosis

    private static final String AXES = "project.axes-from-diagnosis";

    private static Asked drawn(FindingNature nature, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(diagnosis("d", "2021-05-03"), finding("besoin", nature)));
        return asked(AXES, all.toArray(Entry[]::new));
    }

    @Test
    void every_axis_answers_a_need_of_the_diagnosis() {
        Entry founded = axisFrom("1", "besoin");
        Entry second = axisFrom("2");
        Entry known = complete(Kind.DIAGNOSIS_FINDING, new Id.ProjectAxis("2"));

        assertThat(drawn(FindingNature.NEED, founded).answer()).isEqualTo(SATISFIED);
        assertThat(drawn(FindingNature.WEAKNESS, founded).answer()).isEqualTo(SATISFIED);
        assertThat(drawn(FindingNature.NEED, founded, second, known).answer()).isEqualTo(BREACHED);
        assertThat(drawn(FindingNature.NEED, founded, second).missing()).containsExactly("projectAxes/*/needs");
        assertThat(drawn(FindingNature.NEED, founded, incomplete(Kind.PROJECT_AXIS, PROJECT))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(AXES).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_strength_is_no_need() {
        assertThat(drawn(
                                FindingNature.STRENGTH,
                                axisFrom("1", "besoin"),
                                complete(Kind.DIAGNOSIS_FINDING, new Id.ProjectAxis("1")))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_need_that_no_axis_answers_is_shown_and_is_no_breach() {
        Asked asked = drawn(FindingNature.NEED, axisFrom("1", "besoin"), finding("oublié", FindingNature.NEED));

        assertThat(asked.answer()).isEqualTo(SATISFIED);
        assertThat(asked.explanation().lines(Language.FRENCH))
                .anyMatch(line -> line.contains("besoins sans axe : constat oublié"));
    }

    // project.action-chain

    private static final String CHAIN = "project.action-chain";
    private static final Entry FIRST = axis("1");
    private static final Entry GENERAL = objective("o", "1", null);
    private static final Entry LINKED = action("x", "o");

    @Test
    void from_actions_to_axes_nothing_stands_alone() {
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void an_action_under_an_operational_objective_counts_for_the_general_one_and_its_axis() {
        assertThat(asked(CHAIN, FIRST, GENERAL, objective("o1", null, "o"), action("x", "o1"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_action_without_an_objective_stands_alone() {
        Entry alone = action("y", null);

        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, alone).missing()).containsExactly("projectActions/*/objective");
        assertThat(asked(
                                CHAIN,
                                FIRST,
                                GENERAL,
                                LINKED,
                                alone,
                                complete(Kind.PROJECT_OBJECTIVE, new Id.ProjectAction("y")))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_objective_without_an_axis_stands_alone() {
        Entry alone = objective("seul", null, null);
        Entry its = action("y", "seul");

        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, alone, its).missing())
                .containsExactly("projectObjectives/*/axis");
        assertThat(asked(
                                CHAIN,
                                FIRST,
                                GENERAL,
                                LINKED,
                                alone,
                                its,
                                complete(Kind.PROJECT_AXIS, new Id.ProjectObjective("seul")))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_axis_or_a_general_objective_without_an_action_is_idle() {
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, axis("2")).answer()).isEqualTo(BREACHED);
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, objective("o2", "1", null))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, objective("o1", "1", "o"))
                        .answer())
                .isEqualTo(SATISFIED); // an operational one may wait
    }

    @Test
    void an_action_of_no_known_objective_may_serve_what_seems_idle() {
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, axis("2"), action("y", null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, axis("2"), incomplete(Kind.PROJECT_ACTION, PROJECT))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(CHAIN, FIRST, GENERAL, complete(Kind.PROJECT_ACTION, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void objectives_that_stand_above_each_other_in_a_loop_still_have_an_answer() {
        assertThat(asked(CHAIN, FIRST, GENERAL, LINKED, objective("a", null, "b"), objective("b", null, "a"))
                        .missing())
                .containsExactly("projectObjectives/*/axis");
    }

    // project.operational-objectives

    private static final String OPERATIONAL = "project.operational-objectives";

    @Test
    void a_general_objective_has_operational_ones_under_it() {
        assertThat(asked(OPERATIONAL, FIRST, GENERAL, objective("o1", null, "o"), objective("o2", null, "o"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(OPERATIONAL, FIRST, GENERAL).answer()).isEqualTo(BREACHED);
        assertThat(asked(OPERATIONAL, FIRST, GENERAL, incomplete(Kind.PROJECT_OBJECTIVE, PROJECT))
                        .missing())
                .containsExactly("projectObjectives/*/parent");
        assertThat(asked(OPERATIONAL).answer()).isEqualTo(UNDETERMINED);
    }

    // project.budget-each-year

    private static final String BUDGET = "project.budget-each-year";

    private static Asked budgeted(Entry request, int... years) {
        Stream<Entry> budgets =
                Stream.concat(Stream.of(request), Arrays.stream(years).mapToObj(year -> budget(year, null, null)));
        return asked(
                BUDGET,
                Stream.concat(Stream.of(practised(BUDGET, "open", "open")), budgets)
                        .toArray(Entry[]::new));
    }

    private static Entry askedFor(DateRange period) {
        return request(RequestNature.FIRST, null, period, AgrementKind.AGC);
    }

    @Test
    void each_calendar_year_that_the_period_asked_for_touches_has_its_budget() {
        Entry fourYears = askedFor(DateRange.of("2022-01-01", "2025-12-31"));
        Entry fourYearsFromDecember = askedFor(DateRange.of("2021-12-31", "2025-12-30"));

        assertThat(budgeted(fourYears, 2022, 2023, 2024, 2025).answer()).isEqualTo(SATISFIED);
        assertThat(budgeted(fourYears, 2022).answer()).isEqualTo(BREACHED);
        assertThat(budgeted(fourYearsFromDecember, 2022, 2023, 2024, 2025).answer())
                .isEqualTo(BREACHED);
        assertThat(budgeted(fourYearsFromDecember, 2021, 2022, 2023, 2024, 2025).answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void where_no_period_asked_for_is_recorded_the_one_granted_stands_for_it() {
        assertThat(budgeted(askedFor(null), 2022, 2023, 2024, 2025).answer()).isEqualTo(SATISFIED);
        assertThat(budgeted(askedFor(null), 2022, 2023, 2024).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_period_of_unknown_end_leaves_the_years_to_come_open() {
        Entry unknownEnd = askedFor(DateRange.of("2022-01-01", "unknown"));

        assertThat(budgeted(unknownEnd, 2022, 2023).missing()).containsExactly("projectBudgets/*/budgetYear");
        assertThat(budgeted(unknownEnd, 2023).answer()).isEqualTo(BREACHED);
    }

    @Test
    void budgets_that_nobody_recorded_are_not_known_to_be_absent() {
        assertThat(budgeted(askedFor(null)).answer()).isEqualTo(UNDETERMINED);
        assertThat(budgeted(incomplete(Kind.PROJECT_BUDGET, PROJECT), 2022).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(budgeted(complete(Kind.PROJECT_BUDGET, PROJECT)).answer()).isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, open, true", "2022-01-02, open, false", "open, 2021-12-31, false"})
    void budgets_are_asked_for_where_the_caf_has_the_practice_on_the_first_day(
            String first, String last, boolean applies) {
        Stream<Entry> practice = Stream.of(practised(BUDGET, first, last));

        assertThat(asked(
                                BUDGET,
                                Stream.concat(practice, Stream.of(budget(2022, null, null)))
                                        .toArray(Entry[]::new))
                        .answer())
                .isEqualTo(applies ? BREACHED : NOT_APPLICABLE);
        assertThat(asked(BUDGET, budget(2022, null, null)).answer()).isEqualTo(NOT_APPLICABLE);
    }

    // project.feasibility

    private static final String FEASIBILITY = "project.feasibility";

    @ParameterizedTest
    @CsvSource({"FEASIBILITY", "faisabilité", "Feasibility"})
    void budget_figures_are_shown_and_rated(String criterion) {
        assertThat(asked(FEASIBILITY, budget(2022, "150000", "150000"), rating(PROJECT, criterion, "2021-10"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(FEASIBILITY, budget(2022, "150000", null), rating(REQUEST, criterion, "2021-10"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_program_shows_whether_budgets_balance_and_does_not_judge() {
        Asked asked = asked(
                FEASIBILITY,
                budget(2022, "150000", "150000"),
                budget(2023, "150000", "150000.01"),
                rating(PROJECT, "FEASIBILITY", "2021-10"));

        assertThat(asked.answer()).isEqualTo(SATISFIED);
        assertThat(asked.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("2022 (balanced), 2023 (not balanced)"));
    }

    @Test
    void without_a_figure_there_is_nothing_to_rate_and_without_a_rating_nothing_is_said() {
        Entry rated = rating(PROJECT, "FEASIBILITY", "2021-10");

        assertThat(asked(FEASIBILITY, complete(Kind.PROJECT_BUDGET, PROJECT)).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(FEASIBILITY, budget(2022, null, null), rated).missing())
                .containsExactly("projectBudgets/*/income");
        assertThat(asked(FEASIBILITY, budget(2022, "1", "1")).missing()).containsExactly("ratings/*/ratedOn");
        assertThat(asked(FEASIBILITY, budget(2022, "1", "1"), rating(PROJECT, "cohérence", "2021-10"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(FEASIBILITY, budget(2022, "1", "1"), rating(PROJECT, "FEASIBILITY", "2026-11-24"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // project.evaluation-indicators

    private static final String INDICATORS = "project.evaluation-indicators";

    private static Asked measured(Entry... entries) {
        return asked(
                INDICATORS,
                Stream.concat(Stream.of(practised(INDICATORS, "open", "open")), Stream.of(entries))
                        .toArray(Entry[]::new));
    }

    @Test
    void each_general_objective_has_an_indicator_with_a_target_and_a_source() {
        Entry none = complete(Kind.INDICATOR, new Id.ProjectObjective("o"));

        assertThat(measured(FIRST, GENERAL, indicator("o", "60", "registre")).answer())
                .isEqualTo(SATISFIED);
        assertThat(measured(FIRST, GENERAL, none).answer()).isEqualTo(BREACHED);
        assertThat(measured(FIRST, GENERAL).missing()).containsExactly("indicators/*/target");
        assertThat(measured(FIRST, GENERAL, indicator("o", "60", null)).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(measured(FIRST, GENERAL, indicator("o", null, null)).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(measured(FIRST, GENERAL, indicator("o", "60", "registre"), objective("o1", null, "o"))
                        .answer())
                .isEqualTo(SATISFIED); // an operational objective needs none
        assertThat(asked(INDICATORS, FIRST, GENERAL, none).answer()).isEqualTo(NOT_APPLICABLE);
    }
}
