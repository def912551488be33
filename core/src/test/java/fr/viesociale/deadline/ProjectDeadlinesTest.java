package fr.viesociale.deadline;

import static fr.viesociale.deadline.Due.on;
import static fr.viesociale.deadline.Due.told;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.version;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectDeadlinesTest {

    private static final Id.Body COPIL = new Id.Body("copil");

    private static Deadlines rhythm(String day, DateRange term, Integer months, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(
                convention("pst", ConventionKind.COORDINATION),
                version("v", "pst", "2023-01-01", term),
                body("copil", BodyKind.STEERING_COMMITTEE, "pst"),
                new CommitteeRules(
                        new Id.CommitteeRules("r"),
                        new Id.ConventionVersion("v"),
                        COPIL,
                        months,
                        List.of(),
                        null,
                        null)));
        all.addAll(List.of(more));
        return on(day, all.toArray(new Entry[0]));
    }

    private static Meeting meeting(String id, String planned, String held) {
        return new Meeting(new Id.Meeting(id), COPIL, Due.date(planned), Due.date(held), List.of(), List.of(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, UPCOMING 2024-03-10",
        "2024-03-10, DUE 2024-03-10",
        "2024-03-11, LATE 2024-03-10",
        "2022-12-31, none",
        "2023-03-01, UPCOMING 2023-11-30"
    })
    void a_committee_meets_again_within_the_months_that_its_convention_sets(String day, String expected) {
        assertThat(told(
                        rhythm(
                                day,
                                DateRange.from("2023-01-01"),
                                12,
                                meeting("m1", null, "2023-03-10"),
                                meeting("m0", null, "2022-11-30")),
                        "committee.meeting"))
                .isEqualTo(expected);
    }

    @Test
    void a_meeting_that_may_have_been_held_leaves_a_committee_past_its_day_unrecorded() {
        DateRange term = DateRange.from("2023-01-01");
        Meeting last = meeting("m1", null, "2023-03-10");

        assertThat(told(rhythm("2024-04-01", term, 12, last, meeting("m2", "2024-03-01", null)), "committee.meeting"))
                .isEqualTo("UNRECORDED 2024-03-10");
        assertThat(told(rhythm("2024-04-01", term, 12, last, meeting("m2", "2024-05-01", null)), "committee.meeting"))
                .isEqualTo("LATE 2024-03-10");
        assertThat(told(
                        rhythm("2024-04-01", term, 12, last, inventory("i", Kind.MEETING, COPIL, false)),
                        "committee.meeting"))
                .isEqualTo("UNRECORDED 2024-03-10");
        assertThat(told(rhythm("2024-04-01", term, null, last), "committee.meeting"))
                .isEqualTo("none");
        assertThat(told(rhythm("2023-04-01", term, 12, meeting("m1", null, "2023-03")), "committee.meeting"))
                .isEqualTo("UPCOMING 2024-03-01/2024-03-31");
    }

    @Test
    void a_rhythm_without_a_meeting_or_with_a_term_that_is_not_known_is_undetermined() {
        Deadlines none = rhythm("2024-04-01", DateRange.from("2023-01-01"), 12);
        Deadlines term =
                rhythm("2024-04-01", DateRange.of("unknown", "unknown"), 12, meeting("m1", null, "2023-06-10"));

        assertThat(told(none, "committee.meeting")).isEqualTo("UNDETERMINED null");
        assertThat(Due.find(none, "committee.meeting").orElseThrow().missing())
                .extracting(Missing::path)
                .containsExactly("meetings/*/heldOn");
        assertThat(told(term, "committee.meeting")).isEqualTo("UNDETERMINED 2024-06-10");
        assertThat(told(term, "convention.end")).startsWith("UNDETERMINED");
    }

    private static Objective objective(String dueOn) {
        return new Objective(
                new Id.Objective("o"), null, "Ouvrir un accueil", List.of(), List.of(), null, Due.date(dueOn), null);
    }

    private static Action action(String id, ActionState... states) {
        return new Action(
                new Id.Action(id),
                "action " + id,
                List.of(new Id.Objective("o")),
                new Involvement(null, List.of()),
                new ActionContent(List.of(), List.of(), List.of(), List.of(), null),
                null,
                List.of(states),
                null);
    }

    private static ActionState state(ActionStatus status, String since) {
        return new ActionState(status, Due.date(since));
    }

    @Test
    void an_objective_is_late_where_one_of_its_actions_is_known_to_be_unfinished() {
        Action done = action("a", state(ActionStatus.PLANNED, "2023-01-01"), state(ActionStatus.DONE, "2024-01-15"));

        assertThat(told(on("2023-06-30", objective("2023-12-31")), "objective.due"))
                .isEqualTo("UPCOMING 2023-12-31");
        assertThat(told(on("2024-01-01", objective("2023-12-31")), "objective.due"))
                .isEqualTo("UNRECORDED 2023-12-31");
        assertThat(told(on("2024-01-01", objective("2023-12-31"), done), "objective.due"))
                .isEqualTo("LATE 2023-12-31");
        assertThat(told(on("2024-01-15", objective("2023-12-31"), done), "objective.due"))
                .isEqualTo("none");
        assertThat(told(
                        on(
                                "2024-02-01",
                                objective("2023-12-31"),
                                done,
                                action("b", state(ActionStatus.ABANDONED, "2023-05"))),
                        "objective.due"))
                .isEqualTo("none");
        assertThat(told(
                        on(
                                "2024-02-01",
                                objective("2023-12-31"),
                                action("b", state(ActionStatus.ABANDONED, "2023-05"))),
                        "objective.due"))
                .isEqualTo("UNRECORDED 2023-12-31");
        assertThat(told(on("2024-02-01", objective("2023-12-31"), done, action("b")), "objective.due"))
                .isEqualTo("UNRECORDED 2023-12-31");
        assertThat(told(on("2024-02-01", objective(null)), "objective.due")).isEqualTo("none");
    }

    @Test
    void an_action_that_may_be_done_leaves_its_objective_undetermined() {
        Action done = action("a", state(ActionStatus.UNDERWAY, "2022-01-01"), state(ActionStatus.DONE, "2022-06"));
        Action certain = action("b", state(ActionStatus.DONE, "2022-01-01"));
        Action undated = action("c", state(ActionStatus.ABANDONED, null));
        Deadlines midMonth = on("2022-06-10", objective("2022-07-31"), done);

        assertThat(told(midMonth, "objective.due")).isEqualTo("UNDETERMINED 2022-07-31");
        assertThat(Due.find(midMonth, "objective.due").orElseThrow().missing())
                .extracting(Missing::path)
                .containsExactly("actions/*/states");
        assertThat(objective("2022-05-31", done)).isEqualTo("LATE 2022-05-30");
        assertThat(objective("2022-06-01", done)).isEqualTo("UNDETERMINED 2022-05-30");
        assertThat(objective("2022-06-29", done)).isEqualTo("UNDETERMINED 2022-05-30");
        assertThat(objective("2022-06-30", done)).isEqualTo("none");
        assertThat(objective("2022-06-10", done, certain)).isEqualTo("UNDETERMINED 2022-05-30");
        assertThat(objective("2022-06-10", certain, undated)).isEqualTo("UNDETERMINED 2022-05-30");
        assertThat(objective("2022-06-10", undated)).isEqualTo("UNRECORDED 2022-05-30");
    }

    @Test
    void an_action_that_is_planned_under_way_or_blocked_is_known_to_be_unfinished() {
        assertThat(objective("2022-06-10", action("a", state(ActionStatus.PLANNED, "2022-06-10"))))
                .isEqualTo("LATE 2022-05-30");
        assertThat(objective("2022-06-10", action("a", state(ActionStatus.UNDERWAY, "2022-06-10"))))
                .isEqualTo("LATE 2022-05-30");
        assertThat(objective("2022-06-10", action("a", state(ActionStatus.BLOCKED, "2022-06-10"))))
                .isEqualTo("LATE 2022-05-30");
        assertThat(objective("2022-06-10", action("a", state(ActionStatus.BLOCKED, "2022-06-11"))))
                .isEqualTo("UNRECORDED 2022-05-30");
        assertThat(objective("2022-06-10", action("a", state(ActionStatus.BLOCKED, null))))
                .isEqualTo("UNRECORDED 2022-05-30");
    }

    private static String objective(String day, Action... actions) {
        List<Entry> all = new ArrayList<>(List.of(objective("2022-05-30")));
        all.addAll(List.of(actions));
        return told(on(day, all.toArray(new Entry[0])), "objective.due");
    }

    private static Deadlines contract(String day, String signedOn, DateRange term, Entry... more) {
        List<Entry> all = new ArrayList<>(
                List.of(convention("cdv", ConventionKind.CITY_CONTRACT), version("v", "cdv", signedOn, term)));
        all.addAll(List.of(more));
        return on(day, all.toArray(new Entry[0]));
    }

    private static ConventionReview review(String id, ReviewKind kind, String heldOn, Boolean indicators) {
        return new ConventionReview(
                new Id.ConventionReview(id), new Id.Convention("cdv"), kind, Due.date(heldOn), indicators, null);
    }

    private static List<String> reviews(Deadlines deadlines) {
        return deadlines.deadlines().stream()
                .filter(one -> one.code().equals("city-contract.review"))
                .map(one ->
                        one.status() + " " + one.window().closes().earliest().getYear())
                .toList();
    }

    @Test
    void a_city_contract_is_reviewed_in_each_full_year_of_its_term() {
        DateRange term = DateRange.of("2024-07-01", "2030-06-30");
        ConventionReview of2025 = review("r", ReviewKind.YEARLY, "2025-11-20", true);

        assertThat(reviews(contract("2024-12-31", "2024-07-01", term))).containsExactly("UPCOMING 2025");
        assertThat(reviews(contract("2025-01-01", "2024-07-01", term))).containsExactly("DUE 2025");
        assertThat(reviews(contract("2025-12-31", "2024-07-01", term))).containsExactly("DUE 2025", "UPCOMING 2026");
        assertThat(reviews(contract("2026-01-01", "2024-07-01", term))).containsExactly("UNRECORDED 2025", "DUE 2026");
        assertThat(reviews(contract("2026-01-01", "2024-07-01", term, of2025))).containsExactly("DUE 2026");
        assertThat(reviews(contract("2027-01-15", "2024-07-01", term, of2025)))
                .containsExactly("LATE 2026", "DUE 2027");
        assertThat(reviews(
                        contract("2030-01-01", "2024-07-01", term, inventory("i", Kind.CONVENTION_REVIEW, null, true))))
                .containsExactly("LATE 2025", "LATE 2026", "LATE 2027", "LATE 2028", "LATE 2029");
        assertThat(reviews(contract("2025-01-01", "2024-07-01", DateRange.of("2025-01-01", "2025-12-31"))))
                .containsExactly("DUE 2025");
        assertThat(reviews(contract("2025-01-02", "2024-07-01", DateRange.of("2025-01-02", "2026-12-30"))))
                .isEmpty();
    }

    @Test
    void a_review_counts_with_indicators_in_its_own_year() {
        DateRange term = DateRange.of("2024-07-01", "2030-06-30");

        assertThat(reviews(contract(
                        "2026-06-01", "2024-07-01", term, review("r", ReviewKind.YEARLY, "2025-11-20", false))))
                .containsExactly("LATE 2025", "DUE 2026");
        assertThat(reviews(
                        contract("2026-06-01", "2024-07-01", term, review("r", ReviewKind.YEARLY, "2025-11-20", null))))
                .containsExactly("UNDETERMINED 2025", "DUE 2026");
        assertThat(reviews(
                        contract("2026-06-01", "2024-07-01", term, review("r", ReviewKind.FINAL, "2025-11-20", true))))
                .containsExactly("UNRECORDED 2025", "DUE 2026");
        assertThat(reviews(contract("2025-06-01", "2023-12-31", term))).isEmpty();
        Deadlines open = contract("2025-06-01", "2024-07-01", DateRange.of("2024-07-01", "unknown"));
        assertThat(told(open, "city-contract.review")).isEqualTo("UNDETERMINED null");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, UPCOMING 2026-12-31",
        "2026-12-01, DUE 2026-12-31",
        "2026-12-31, DUE 2026-12-31",
        "2027-01-01, none"
    })
    void the_end_of_a_convention_is_a_deadline_while_it_is_in_force(String day, String expected) {
        assertThat(told(
                        on(
                                day,
                                convention("ctg", ConventionKind.CTG),
                                version("v", "ctg", "2023-01-01", DateRange.of("2023-01-01", "2026-12-31"))),
                        "convention.end"))
                .isEqualTo(expected);
    }

    @Test
    void a_convention_that_is_followed_or_has_no_end_has_no_deadline() {
        DateRange term = DateRange.of("2023-01-01", "2026-12-31");
        Entry ctg = convention("ctg", ConventionKind.CTG);
        Entry version = version("v", "ctg", "2023-01-01", term);

        assertThat(on("2026-12-01", ctg, version, version("w", "ctg", "2026-11-30", DateRange.from("2027-01-01")))
                        .deadlines())
                .isEmpty();
        assertThat(told(
                        on("2026-12-01", ctg, version, version("w", "ctg", null, DateRange.from("2027-01-01"))),
                        "convention.end"))
                .isEqualTo("UNDETERMINED 2026-12-31");
        assertThat(on("2026-12-01", ctg, version("v", "ctg", "2023-01-01", DateRange.from("2023-01-01")))
                        .deadlines())
                .isEmpty();
        assertThat(on(
                                "2026-12-01",
                                ctg,
                                version,
                                convention("next", ConventionKind.CTG),
                                new CarryOver(
                                        new Id.CarryOver("c"),
                                        new Id.Convention("ctg"),
                                        new Id.Convention("next"),
                                        Due.date("2027-01-01"),
                                        List.of(),
                                        null))
                        .deadlines())
                .isEmpty();
        assertThat(on("2026-12-01", ctg, version).lines(Language.ENGLISH))
                .containsExactly(
                        "31 December 2026: convention ctg — prepare what follows the convention (due)",
                        "  who: the City",
                        "  set by: term of the convention");
    }
}
