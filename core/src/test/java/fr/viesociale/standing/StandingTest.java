package fr.viesociale.standing;

import static fr.viesociale.agrement.AgrementStage.ADJOURNED;
import static fr.viesociale.agrement.AgrementStage.ANNULLED;
import static fr.viesociale.agrement.AgrementStage.ENFORCEABLE;
import static fr.viesociale.agrement.AgrementStage.EXAMINED;
import static fr.viesociale.agrement.AgrementStage.EXPIRED;
import static fr.viesociale.agrement.AgrementStage.FALLEN;
import static fr.viesociale.agrement.AgrementStage.FILED;
import static fr.viesociale.agrement.AgrementStage.GRANTED;
import static fr.viesociale.agrement.AgrementStage.IDENTIFIED;
import static fr.viesociale.agrement.AgrementStage.IN_FORCE;
import static fr.viesociale.agrement.AgrementStage.IN_REMEDY;
import static fr.viesociale.agrement.AgrementStage.NOT_BEGUN;
import static fr.viesociale.agrement.AgrementStage.PREFIGURATION;
import static fr.viesociale.agrement.AgrementStage.REFUSED;
import static fr.viesociale.agrement.AgrementStage.RENEWED;
import static fr.viesociale.agrement.AgrementStage.STATE_SUSPENDED;
import static fr.viesociale.agrement.AgrementStage.WITHDRAWN;
import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.project.RecordedActs.milestone;
import static fr.viesociale.project.RecordedActs.prefiguration;
import static fr.viesociale.project.RecordedActs.remedy;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.project.RecordedActs.stateAct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Id.Agrement A = new Id.Agrement("a");

    /** A first agrément from its préfiguration to its end, every step on a known day. */
    private static TerritorialProject life(Entry... more) {
        return ales(
                        centreSocial("centre"),
                        cafBoard(),
                        body("copil", BodyKind.STEERING_COMMITTEE),
                        prefiguration("centre", "2019-01-01", "2019-12-31"),
                        request("r", "centre", "2019-09-01", AgrementKind.AGC),
                        milestone("m", "r", MilestoneKind.PRESENTATION, "2019-10-15"),
                        asked(agc("a", "centre", "2020-01-01", "2023-12-31"), "r"),
                        decision("d", "ca", DecisionNature.GRANT, "r", "2019-11-20", null, "a"))
                .with(more);
    }

    private static Situation on(TerritorialProject project, String day) {
        return project.on(LocalDate.parse(day));
    }

    private static List<AgrementStage> stages(TerritorialProject project, String day) {
        return Standing.of(A, on(project, day)).possible().stream()
                .map(Step::stage)
                .toList();
    }

    private static List<AgrementStage> decidedStages(TerritorialProject project, String day) {
        return Standing.of(A, on(project, day).asDecided()).possible().stream()
                .map(Step::stage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, IDENTIFIED",
        "2019-01-01, PREFIGURATION",
        "2019-08-31, PREFIGURATION",
        "2019-09-01, FILED",
        "2019-10-14, FILED",
        "2019-10-15, EXAMINED",
        "2019-11-19, EXAMINED",
        "2019-11-20, GRANTED",
        "2019-12-31, GRANTED",
        "2020-01-01, IN_FORCE",
        "2023-12-31, IN_FORCE",
        "2024-01-01, EXPIRED"
    })
    void a_first_agrement_passes_from_stage_to_stage_on_the_day_of_each_act(String day, AgrementStage expected) {
        assertThat(stages(life(), day)).containsExactly(expected);
        assertThat(decidedStages(life(), day)).containsExactly(expected);
    }

    @Test
    void each_stage_says_since_when_and_because_of_which_act() {
        assertThat(step(life(), "2019-09-15")).isEqualTo(at(FILED, "2019-09-01", new Id.AgrementRequest("r")));
        assertThat(step(life(), "2019-10-15")).isEqualTo(at(EXAMINED, "2019-10-15", new Id.RequestMilestone("m")));
        assertThat(step(life(), "2019-12-01")).isEqualTo(at(GRANTED, "2019-11-20", new Id.BoardDecision("d")));
        assertThat(step(life(), "2022-01-01")).isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("d")));
        assertThat(step(life(), "2025-01-01")).isEqualTo(at(EXPIRED, "2024-01-01", A));
        assertThat(step(life(), "2019-05-01"))
                .isEqualTo(at(PREFIGURATION, "2019-01-01", new Id.Prefiguration("centre")));
    }

    private static Step step(TerritorialProject project, String day) {
        return Standing.of(A, on(project, day)).stage().orElseThrow();
    }

    private static Step at(AgrementStage stage, String since, Id because) {
        return new Step(stage, When.on(LocalDate.parse(since)), because);
    }

    @Test
    void a_decision_of_10_february_with_effect_from_1_january_was_not_in_force_as_decided_on_15_january() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                request("r", "centre", "2019-12-01", AgrementKind.AGC),
                asked(agc("a", "centre", "2020-01-01", "2023-12-31"), "r"),
                grant("d", "ca", "2020-02-10", "a"));

        assertThat(stages(project, "2020-01-15")).as("as recorded").containsExactly(IN_FORCE);
        assertThat(decidedStages(project, "2020-01-15")).as("as decided").containsExactly(FILED);
        assertThat(decidedStages(project, "2020-02-09")).containsExactly(FILED);
        assertThat(Standing.of(A, on(project, "2020-02-10").asDecided()).stage())
                .as("as decided, it counts from the decision")
                .contains(at(IN_FORCE, "2020-02-10", new Id.BoardDecision("d")));
        assertThat(step(project, "2020-02-10"))
                .as("as recorded, from the day that the decision names")
                .isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("d")));
        assertThat(stages(project, "2019-12-31"))
                .as("before its first day, a decision still to come gives nothing yet")
                .containsExactly(FILED);
    }

    @Test
    void an_act_of_the_steering_committee_gives_nothing_and_is_listed() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                body("copil", BodyKind.STEERING_COMMITTEE),
                agc("a", "centre", "2020-01-01", "2023-12-31"),
                grant("d", "copil", "2019-11-20", "a"));
        Standing standing = Standing.of(A, on(project, "2021-01-01"));

        assertThat(standing.stage()).map(Step::stage).contains(IDENTIFIED);
        assertThat(standing.withoutEffect()).containsExactly(new Id.BoardDecision("d"));
        assertThat(standing.inForce()).isEqualTo(Holds.NO);
        assertThat(standing.lines(Language.FRENCH))
                .contains("  décision sans effet, prise par une autre instance : instance copil");
        assertThat(standing.lines(Language.ENGLISH))
                .contains("  decision without effect, taken by another body: instance copil");
    }

    @Test
    void with_no_decision_on_record_it_may_be_in_force_or_only_asked_for() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                request("r", "centre", "2019-09-01", AgrementKind.AGC),
                asked(agc("a", "centre", "2020-01-01", "2023-12-31"), "r"));
        Standing standing = Standing.of(A, on(project, "2021-01-01"));

        assertThat(stages(project, "2021-01-01")).containsExactly(FILED, IN_FORCE);
        assertThat(standing.stage()).isEmpty();
        assertThat(standing.inForce()).isEqualTo(Holds.UNDETERMINED);
        assertThat(standing.lines(Language.FRENCH).subList(0, 3))
                .containsExactly(
                        "AGC de structure centre, du 1er janvier 2020 au 31 décembre 2023 : étape non connue, l'une de"
                                + " celles-ci",
                        "  déposé depuis le 1er septembre 2019, par demande d'agrément r",
                        "  en vigueur depuis le 1er janvier 2020, par agrément a");
        assertThat(standing.lines(Language.ENGLISH).get(0))
                .isEqualTo("AGC of structure centre, from 1 January 2020 to 31 December 2023: stage not known, one of"
                        + " these");
        assertThat(stages(project, "2024-01-01")).containsExactly(FILED, EXPIRED);
        assertThat(stages(project, "2019-12-31"))
                .as("before its first day, nobody decided it by then")
                .containsExactly(FILED);
    }

    @Test
    void a_refusal_an_adjournment_and_a_remedy_are_stages_of_the_request() {
        TerritorialProject refused = life().without(new Id.BoardDecision("d"))
                .with(
                        decision("aj", "ca", DecisionNature.ADJOURN, "r", "2019-11-20", null),
                        decision("ref", "ca", DecisionNature.REFUSE, "r", "2019-12-20", null, "a"),
                        remedy("rec", "ref", "2020-02-01"));

        assertThat(stages(refused, "2019-11-20").get(0)).isEqualTo(ADJOURNED);
        assertThat(stages(refused, "2019-12-20").get(0)).isEqualTo(REFUSED);
        assertThat(stages(refused, "2020-01-31").get(0)).isEqualTo(REFUSED);
        assertThat(stages(refused, "2020-02-01").get(0)).isEqualTo(IN_REMEDY);
    }

    @Test
    void a_withdrawal_ends_it_on_the_day_of_its_effect_and_may_be_contested() {
        TerritorialProject withdrawn = life(
                decision("w", "ca", DecisionNature.WITHDRAW, null, "2021-05-01", "2021-06-01", "a"),
                remedy("rec", "w", "2021-07-15"));

        assertThat(stages(withdrawn, "2021-05-31")).containsExactly(IN_FORCE);
        assertThat(step(withdrawn, "2021-06-01")).isEqualTo(at(WITHDRAWN, "2021-06-01", new Id.BoardDecision("w")));
        assertThat(step(withdrawn, "2021-07-15")).isEqualTo(at(IN_REMEDY, "2021-07-15", new Id.Remedy("rec")));
        assertThat(stages(withdrawn, "2025-01-01")).containsExactly(IN_REMEDY);
        assertThat(stages(life(withdrawal("w", "copil", "2021-06-01", "a")), "2021-06-01"))
                .as("a withdrawal by another body ends nothing")
                .containsExactly(IN_FORCE);
        assertThat(stages(life(withdrawal("w", null, "2021-06-01", "a")), "2021-06-01"))
                .as("nobody recorded which body withdrew it")
                .containsExactly(WITHDRAWN, IN_FORCE);
    }

    @Test
    void a_retroactive_withdrawal_does_not_count_as_decided_before_it_was_taken() {
        TerritorialProject withdrawn =
                life(decision("w", "ca", DecisionNature.WITHDRAW, null, "2021-06-01", "2021-01-01", "a"));

        assertThat(stages(withdrawn, "2021-03-01")).containsExactly(WITHDRAWN);
        assertThat(decidedStages(withdrawn, "2021-03-01")).containsExactly(IN_FORCE);
        assertThat(decidedStages(withdrawn, "2021-06-01")).containsExactly(WITHDRAWN);
    }

    @Test
    void a_suspension_by_the_state_runs_forty_days_and_the_day_after_it_is_enforceable() {
        TerritorialProject suspended = life(stateAct("s", "d", StateActKind.SUSPENSION, "2019-11-25"));

        assertThat(stages(suspended, "2019-11-24")).containsExactly(GRANTED);
        assertThat(step(suspended, "2019-11-25")).isEqualTo(at(STATE_SUSPENDED, "2019-11-25", new Id.StateAct("s")));
        assertThat(stages(suspended, "2020-01-04")).containsExactly(STATE_SUSPENDED);
        assertThat(step(suspended, "2020-01-05"))
                .as("in force at once, its first day being past")
                .isEqualTo(at(IN_FORCE, "2020-01-05", new Id.StateAct("s")));

        TerritorialProject early = life(
                decision("d", "ca", DecisionNature.GRANT, "r", "2019-10-20", null, "a"),
                stateAct("s", "d", StateActKind.SUSPENSION, "2019-10-25"));
        assertThat(step(early, "2019-12-05")).isEqualTo(at(ENFORCEABLE, "2019-12-05", new Id.StateAct("s")));
        assertThat(step(early, "2020-01-01")).isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("d")));
    }

    @Test
    void the_minister_confirms_or_annuls() {
        TerritorialProject suspended = life(
                decision("d", "ca", DecisionNature.GRANT, "r", "2019-10-20", null, "a"),
                stateAct("s", "d", StateActKind.SUSPENSION, "2019-10-25"));

        TerritorialProject confirmed = suspended.with(stateAct("m", "d", StateActKind.MINISTER_CONFIRMS, "2019-11-10"));
        assertThat(stages(confirmed, "2019-11-09")).containsExactly(STATE_SUSPENDED);
        assertThat(step(confirmed, "2019-11-10")).isEqualTo(at(ENFORCEABLE, "2019-11-10", new Id.StateAct("m")));

        TerritorialProject annulled = suspended.with(stateAct("m", "d", StateActKind.MINISTER_ANNULS, "2019-11-10"));
        assertThat(decidedStages(annulled, "2019-11-09")).containsExactly(STATE_SUSPENDED);
        assertThat(decidedStages(annulled, "2019-11-10")).containsExactly(ANNULLED);
        assertThat(stages(annulled, "2019-11-09"))
                .as("as recorded, an annulled decision never held")
                .containsExactly(ANNULLED);
        assertThat(stages(annulled, "2019-10-19"))
                .as("before the decision there was nothing to annul")
                .containsExactly(EXAMINED);
        assertThat(step(annulled, "2021-01-01")).isEqualTo(at(ANNULLED, "2019-11-10", new Id.StateAct("m")));
    }

    @Test
    void one_that_ends_is_renewed_where_another_follows_without_a_day_between_and_expired_elsewhere() {
        TerritorialProject renewed =
                life(agc("b", "centre", "2024-01-01", "2027-12-31"), grant("e", "ca", "2023-11-20", "b"));
        assertThat(step(renewed, "2024-01-01")).isEqualTo(at(RENEWED, "2024-01-01", new Id.Agrement("b")));
        assertThat(stages(renewed, "2023-12-31")).containsExactly(IN_FORCE);

        TerritorialProject late =
                life(agc("b", "centre", "2024-01-02", "2027-12-31"), grant("e", "ca", "2023-11-20", "b"));
        assertThat(stages(late, "2024-01-02")).containsExactly(EXPIRED);

        TerritorialProject ungranted = life(agc("b", "centre", "2024-01-01", "2027-12-31"));
        assertThat(stages(ungranted, "2024-01-02"))
                .as("nobody recorded whether it was granted")
                .containsExactly(RENEWED, EXPIRED);
        assertThat(decidedStages(
                        life(agc("b", "centre", "2024-01-01", "2027-12-31"), grant("e", "ca", "2024-02-10", "b")),
                        "2024-01-15"))
                .as("the renewal was decided later")
                .containsExactly(EXPIRED);
    }

    @Test
    void on_days_that_an_extension_adds_it_is_not_known_whether_it_is_in_force() {
        TerritorialProject extended = life(extension("x", "a", "2023-12-01", "2024-06-30"));

        assertThat(stages(extended, "2024-06-30")).containsExactly(EXPIRED, IN_FORCE);
        assertThat(stages(extended, "2024-07-01")).containsExactly(EXPIRED);
        assertThat(decidedStages(life(extension("x", "a", "2024-02-01", "2024-06-30")), "2024-01-15"))
                .as("extended later")
                .containsExactly(EXPIRED);
        assertThat(stages(
                        extended.with(decision("w", "ca", DecisionNature.WITHDRAW, null, "2022-01-01", null, "a")),
                        "2024-03-01"))
                .as("withdrawn before, nothing is left to extend")
                .containsExactly(WITHDRAWN);
    }

    @Test
    void a_family_agrement_falls_with_its_global_one() {
        Id.Agrement family = new Id.Agrement("acf");
        TerritorialProject project = life(
                acf("acf", "centre", "2020-01-01", "2023-12-31"),
                grant("df", "ca", "2019-11-20", "acf"),
                decision("w", "ca", DecisionNature.WITHDRAW, null, "2021-05-01", "2021-06-01", "a"));

        assertThat(Standing.of(family, on(project, "2021-05-31")).stage())
                .map(Step::stage)
                .contains(IN_FORCE);
        assertThat(Standing.of(family, on(project, "2021-06-01")).stage())
                .contains(at(FALLEN, "2021-06-01", new Id.BoardDecision("w")));
        assertThat(Standing.of(family, on(project, "2024-01-01")).stage())
                .map(Step::stage)
                .contains(EXPIRED);
        assertThat(Standing.of(
                                family,
                                on(
                                        project.with(inventory("i", Kind.AGREMENT, new Id.Structure("centre"), false)),
                                        "2021-06-01"))
                        .inForce())
                .as("other agréments may be missing from the list")
                .isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void what_happens_from_2027_to_a_family_agrement_alone_was_found_in_no_text() {
        Id.Agrement family = new Id.Agrement("acf");
        TerritorialProject alone = ales(
                centreSocial("centre"),
                cafBoard(),
                acf("acf", "centre", "2027-01-01", "2030-12-31"),
                grant("df", "ca", "2026-11-20", "acf"));

        assertThat(Standing.of(family, on(alone, "2028-01-01")).possible())
                .extracting(Step::stage)
                .containsExactly(FALLEN, IN_FORCE);
        assertThat(Standing.of(
                                family,
                                on(
                                        alone.with(
                                                agc("agc", "centre", "2027-01-01", "2030-12-31"),
                                                grant("dg", "ca", "2026-11-20", "agc")),
                                        "2028-01-01"))
                        .stage())
                .map(Step::stage)
                .contains(IN_FORCE);
    }

    @Test
    void what_a_register_declares_is_held_against_the_acts_of_the_same_day() {
        TerritorialProject project = life(
                declared("s1", "a", StateCode.EN_VIGUEUR, "2021-03-01"),
                declared("s2", "a", StateCode.AGREE, "2021-04-01"),
                declared("s3", "a", StateCode.EXPIRE, "2021"),
                declared("s4", "a", StateCode.EN_VIGUEUR, "2023-01-01"),
                declared("s5", "a", new StateCode("GELE"), "2021-01-01"));
        Standing standing = Standing.of(A, on(project, "2022-06-01"));

        assertThat(standing.declared())
                .containsExactly(
                        new Standing.Declared(new Id.DeclaredState("s1"), StateCode.EN_VIGUEUR, Holds.YES),
                        new Standing.Declared(new Id.DeclaredState("s2"), StateCode.AGREE, Holds.NO),
                        new Standing.Declared(new Id.DeclaredState("s3"), StateCode.EXPIRE, Holds.UNDETERMINED),
                        new Standing.Declared(new Id.DeclaredState("s5"), new StateCode("GELE"), Holds.UNDETERMINED));
        assertThat(standing.lines(Language.FRENCH)).contains("  un registre déclare autre chose : agréé");
        assertThat(standing.lines(Language.ENGLISH)).contains("  a register declares otherwise: granted");
    }

    @Test
    void what_may_follow_is_told_with_who_may_do_it_and_under_which_text() {
        Standing inForce = Standing.of(A, on(life(), "2021-01-01"));

        assertThat(inForce.next())
                .extracting(
                        next -> next.to().name(),
                        next -> next.bodies().size(),
                        next -> next.rule().value())
                .containsExactly(
                        tuple("RENEWED", 2, "agrement.deciding-body"),
                        tuple("WITHDRAWN", 2, "agrement.deciding-body"),
                        tuple("EXPIRED", 0, "agrement.expires-at-end"),
                        tuple("GIVEN_UP", 0, "agrement.lifecycle-transitions"),
                        tuple("SUSPENDED", 2, "agrement.withdrawal-and-suspension-steps"),
                        tuple("STATE_SUSPENDED", 0, "agrement.state-control-window"),
                        tuple("ANNULLED", 0, "agrement.state-control-window"));
        assertThat(inForce.lines(Language.ENGLISH).get(1))
                .isEqualTo(
                        "  may follow: renewed, withdrawn; the board of the Caf, or the committee that holds its delegation"
                                + " (caf.fr, Centre social; Centres sociaux PACA-Corse, L'agrément"
                                + " (centres-sociaux-paca-corse.fr))");
        assertThat(Standing.of(A, on(life(), "2025-01-01")).next()).isEmpty();
    }

    @Test
    void a_structure_without_an_agrement_on_record_stands_where_its_request_has_come() {
        Id.Structure centre = new Id.Structure("centre");
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                prefiguration("centre", "2019-01-01", "unknown"),
                request("r", "centre", "2019-09-01", AgrementKind.AGC));

        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2019-09-01"))
                        .stage())
                .map(Step::stage)
                .contains(FILED);
        assertThat(Standing.of(centre, AgrementKind.ACF, on(project, "2019-09-01"))
                        .stage())
                .as("nobody asked for the family one")
                .map(Step::stage)
                .contains(PREFIGURATION);
        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2019-09-01"))
                        .agrement())
                .isNull();
        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2019-09-01"))
                        .lines(Language.FRENCH)
                        .get(0))
                .isEqualTo("animation globale et coordination de structure centre : déposé depuis le 1er septembre"
                        + " 2019, par demande d'agrément r");
    }

    @Test
    void a_request_without_a_date_may_have_been_filed() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                prefiguration("centre", "2019-01-01", "unknown"),
                request("r", "centre", null, AgrementKind.AGC));

        assertThat(Standing.of(new Id.Structure("centre"), AgrementKind.AGC, on(project, "2019-06-01"))
                        .possible())
                .extracting(Step::stage)
                .containsExactly(PREFIGURATION, FILED);
        assertThat(Standing.of(new Id.Structure("centre"), AgrementKind.AGC, on(project, "2018-06-01"))
                        .possible())
                .extracting(Step::stage)
                .containsExactly(NOT_BEGUN, FILED);
    }

    @Test
    void the_standing_of_a_structure_is_that_of_the_agrement_in_force_else_the_last_else_the_next() {
        Id.Structure centre = new Id.Structure("centre");
        TerritorialProject project =
                life(agc("b", "centre", "2025-01-01", "2028-12-31"), grant("e", "ca", "2024-11-20", "b"));

        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2019-12-01"))
                        .agrement())
                .isEqualTo(A);
        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2022-01-01"))
                        .agrement())
                .isEqualTo(A);
        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2024-06-01"))
                        .agrement())
                .isEqualTo(A);
        assertThat(Standing.of(centre, AgrementKind.AGC, on(project, "2025-01-01"))
                        .agrement())
                .isEqualTo(new Id.Agrement("b"));
    }

    @Test
    void two_answers_tell_whether_they_differ_by_facts_by_day_by_view_or_by_law() {
        Standing one = Standing.of(A, on(life(), "2021-01-01"));

        assertThat(one.basis()
                        .differencesFrom(
                                Standing.of(A, on(life(), "2021-01-01")).basis()))
                .isEmpty();
        assertThat(one).isEqualTo(Standing.of(A, on(life(), "2021-01-01")));
        assertThat(one.basis()
                        .differencesFrom(Standing.of(A, on(life(), "2022-01-01").asDecided())
                                .basis()))
                .extracting(Enum::name)
                .containsExactly("DAY", "VIEW");
    }

    @Test
    void of_two_decisions_that_grant_it_the_first_that_stands_counts() {
        TerritorialProject twice = life(grant("z", "ca", "2020-06-15", "a"));
        assertThat(Standing.of(A, on(twice, "2021-01-01").asDecided()).stage())
                .as("a second decision does not put the first one off")
                .contains(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("d")));

        TerritorialProject again =
                life(stateAct("s", "d", StateActKind.ANNULMENT, "2019-11-25"), grant("z", "ca", "2019-12-10", "a"));
        assertThat(step(again, "2019-12-15")).isEqualTo(at(GRANTED, "2019-12-10", new Id.BoardDecision("z")));
        assertThat(step(again, "2021-01-01")).isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("z")));

        TerritorialProject doubtful = life(grant("b", null, "2019-10-20", "a"));
        assertThat(step(doubtful, "2021-01-01"))
                .as("the body of the other one is not known")
                .isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("d")));
    }

    @Test
    void a_suspension_of_one_of_two_decisions_keeps_nothing_away() {
        TerritorialProject project =
                life(grant("z", "ca", "2019-12-10", "a"), stateAct("s", "d", StateActKind.SUSPENSION, "2019-12-30"));

        assertThat(step(project, "2020-01-10")).isEqualTo(at(IN_FORCE, "2020-01-01", new Id.BoardDecision("z")));
        assertThat(step(project.with(stateAct("n", "z", StateActKind.ANNULMENT, "2019-12-20")), "2020-01-10"))
                .as("the other one was annulled")
                .isEqualTo(at(STATE_SUSPENDED, "2019-12-30", new Id.StateAct("s")));
        assertThat(on(project.with(stateAct("n", "z", StateActKind.ANNULMENT, "2019-12-20")), "2020-01-10")
                        .inForce(project.find(Kind.AGREMENT, A).orElseThrow()))
                .isEqualTo(Holds.NO);
    }

    @Test
    void a_minister_who_confirms_after_his_delay_changes_nothing() {
        TerritorialProject late = life(
                stateAct("s", "d", StateActKind.SUSPENSION, "2019-12-01"),
                stateAct("m", "d", StateActKind.MINISTER_CONFIRMS, "2020-03-01"));

        assertThat(step(late, "2020-04-01")).isEqualTo(at(IN_FORCE, "2020-01-11", new Id.StateAct("s")));
    }

    @Test
    void one_that_may_be_followed_is_renewed_or_expired() {
        TerritorialProject unknownBody =
                life(agc("b", "centre", "2024-01-01", "2027-12-31"), grant("e", null, "2023-11-20", "b"));
        assertThat(stages(unknownBody, "2024-01-01")).containsExactly(RENEWED, EXPIRED);
        assertThat(stages(unknownBody, "2023-12-31")).containsExactly(IN_FORCE);

        TerritorialProject within =
                life(agc("b", "centre", "2021-01-01", "2023-12-31"), grant("e", "ca", "2020-11-20", "b"));
        assertThat(stages(within, "2024-01-01"))
                .as("what does not outlast it does not follow it")
                .containsExactly(EXPIRED);
    }

    @Test
    void one_that_was_extended_expired_on_a_day_that_is_not_known() {
        TerritorialProject extended = life(extension("x", "a", "2023-12-01", "2024-06-30"));
        assertThat(step(extended, "2025-01-01"))
                .isEqualTo(
                        new Step(EXPIRED, new When(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-07-01")), A));

        TerritorialProject followed =
                extended.with(agc("b", "centre", "2024-07-01", "2027-12-31"), grant("e", "ca", "2024-05-20", "b"));
        assertThat(stages(followed, "2024-07-01")).containsExactly(RENEWED, EXPIRED);
        assertThat(stages(
                        extended.with(
                                agc("b", "centre", "2024-07-02", "2027-12-31"), grant("e", "ca", "2024-05-20", "b")),
                        "2024-07-02"))
                .containsExactly(EXPIRED);
    }

    @Test
    void a_refusal_by_a_body_that_nobody_recorded_may_be_none() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                request("r", "centre", "2019-09-01", AgrementKind.AGC),
                decision("d", null, DecisionNature.REFUSE, "r", "2019-11-20", null));

        assertThat(Standing.of(new Id.Structure("centre"), AgrementKind.AGC, on(project, "2019-12-01"))
                        .possible())
                .extracting(Step::stage)
                .containsExactly(FILED, REFUSED);
    }

    @Test
    void a_refusal_of_one_kind_is_none_of_the_other_that_one_request_asked_for() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                request("r", "centre", "2019-09-01", AgrementKind.AGC, AgrementKind.ACF),
                asked(agc("a", "centre", "2020-01-01", "2023-12-31"), "r"),
                asked(acf("f", "centre", "2020-01-01", "2023-12-31"), "r"),
                decision("d", "ca", DecisionNature.REFUSE, "r", "2019-11-20", null, "f"),
                decision("e", "ca", DecisionNature.GRANT, "r", "2019-12-20", null, "a"));

        assertThat(stages(project, "2019-12-01")).containsExactly(FILED);
        assertThat(Standing.of(new Id.Agrement("f"), on(project, "2019-12-01")).possible())
                .extracting(Step::stage)
                .contains(REFUSED);
    }
}
