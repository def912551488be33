package fr.viesociale.standing;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.boardMemberSeat;
import static fr.viesociale.project.RecordedActs.communicated;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.delegation;
import static fr.viesociale.project.RecordedActs.invited;
import static fr.viesociale.project.RecordedActs.reason;
import static fr.viesociale.project.RecordedActs.reasons;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.project.RecordedActs.stateAct;
import static fr.viesociale.project.RecordedConventions.derogation;
import static fr.viesociale.project.RecordedConventions.roadmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.DecisionReasons;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.agrement.ReasonNature;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** May this body take this act on this day? */
class PermissionTest {

    /** A centre social that asks for its first agrément. */
    private static final TerritorialProject ASKING = ales(
            centreSocial("centre"),
            cafBoard(),
            body("copil", BodyKind.STEERING_COMMITTEE),
            body("commission", BodyKind.CAF_DELEGATED_COMMITTEE),
            body("direction", BodyKind.CAF_DIRECTOR),
            organisation("caf", OrganisationKind.CAF),
            request("r", "centre", "2021-09-01", AgrementKind.AGC));

    /** The same, agréé since. */
    private static final TerritorialProject HELD = ASKING.with(
            asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r"), grant("d", "ca", "2021-11-20", "a"));

    private static Permission asking(String day, Entry... acts) {
        return Permission.of(ASKING.on(LocalDate.parse(day)), Regulation.FRENCH, acts);
    }

    private static Permission holding(String day, Entry... acts) {
        return Permission.of(HELD.on(LocalDate.parse(day)), Regulation.FRENCH, acts);
    }

    private static Entry[] granting(String by, String last) {
        return new Entry[] {asked(agc("a", "centre", "2022-01-01", last), "r"), grant("d", by, "2021-11-20", "a")};
    }

    private static List<String> texts(List<Permission.Ground> grounds) {
        return grounds.stream().map(ground -> ground.provision().id().value()).toList();
    }

    private static List<String> refused(Permission permission) {
        assertThat(permission).isInstanceOf(Permission.Refusal.class);
        return texts(((Permission.Refusal) permission).grounds());
    }

    @Test
    void the_board_of_the_caf_may_grant_four_years_to_a_file_that_was_deposited() {
        Permission permission = asking("2021-11-20", granting("ca", "2025-12-31"));

        assertThat(permission).isInstanceOf(Permission.Granted.class);
        assertThat(permission.basis())
                .isEqualTo(new Basis(ASKING.on(LocalDate.parse("2021-11-20")), Regulation.FRENCH));
        assertThat(permission.acts()).containsExactly(new Id.Agrement("a"), new Id.BoardDecision("d"));
        assertThat(permission.lines(Language.FRENCH).get(0)).isEqualTo("Permis.");
        assertThat(permission.lines(Language.ENGLISH).get(0)).isEqualTo("Permitted.");
    }

    @Test
    void what_the_file_does_not_say_is_a_remark_and_keeps_nobody_from_deciding() {
        var granted = (Permission.Granted) asking("2021-11-20", granting("ca", "2025-12-31"));

        assertThat(texts(granted.remarks())).contains("agrement.one-structure-one-project");
        assertThat(granted.remarks())
                .filteredOn(ground -> ground.provision().id().value().equals("agrement.one-structure-one-project"))
                .allSatisfy(ground -> assertThat(ground.explanation().answer()).isEqualTo(Answer.UNDETERMINED));
    }

    @Test
    void no_other_body_may() {
        for (String body : List.of("copil", "direction")) {
            Permission permission = asking("2021-11-20", granting(body, "2025-12-31"));
            assertThat(refused(permission)).containsExactly("agrement.deciding-body");
            assertThat(permission.acts()).contains(new Id.BoardDecision("d"));
        }
        assertThat(asking("2021-11-20", granting("copil", "2025-12-31")).lines(Language.FRENCH))
                .containsExactly(
                        "Refusé.",
                        "  Un agrément n'existe que par une décision enregistrée du conseil d'administration de la Caf, ou"
                                + " d'une commission qui a sa délégation. (caf.fr, Centre social ; Centres sociaux"
                                + " PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr))",
                        "    instance qui a décidé de l'agrément : comité de pilotage ; attendu : conseil"
                                + " d'administration de la Caf, commission délégataire de la Caf → non respecté");
        assertThat(asking("2021-11-20", granting("copil", "2025-12-31"))
                        .lines(Language.ENGLISH)
                        .get(0))
                .isEqualTo("Refused.");
    }

    @Test
    void a_committee_may_under_a_delegation_in_force_and_is_refused_after_its_end() {
        Entry member = boardMemberSeat("commission", "caf", true, "2020-01-01", "open");
        Situation delegated = ASKING.with(member, delegation("ca", "commission", "2020-01-01", "open"))
                .on(LocalDate.parse("2021-11-20"));
        Situation ended = ASKING.with(member, delegation("ca", "commission", "2020-01-01", "2021-10-31"))
                .on(LocalDate.parse("2021-11-20"));

        assertThat(Permission.of(delegated, Regulation.FRENCH, granting("commission", "2025-12-31")))
                .isInstanceOf(Permission.Granted.class);
        assertThat(refused(Permission.of(ended, Regulation.FRENCH, granting("commission", "2025-12-31"))))
                .containsExactly("agrement.delegation-valid");
    }

    @Test
    void a_committee_whose_delegation_nobody_recorded_is_undetermined() {
        Permission permission = asking("2021-11-20", granting("commission", "2025-12-31"));

        assertThat(permission).isInstanceOf(Permission.Undetermined.class);
        assertThat(texts(((Permission.Undetermined) permission).grounds()))
                .containsExactly("agrement.delegation-valid");
        assertThat(permission.lines(Language.FRENCH).get(0)).isEqualTo("Non déterminé.");
        assertThat(permission.lines(Language.ENGLISH).get(0)).isEqualTo("Undetermined.");
    }

    @Test
    void five_years_are_refused_with_the_text_on_durations() {
        assertThat(refused(asking("2021-11-20", granting("ca", "2026-12-30")))).containsExactly("agrement.duration");
    }

    @Test
    void a_derogation_turns_a_refusal_by_doctrine_into_a_remark() {
        Situation lifted = ASKING.with(asked(agc("a", "centre", "2022-01-01", "2026-12-30"), "r"))
                .with(derogation("x", "agrement.duration", new Id.Agrement("a"), "2021-10-01", "ca", "travaux"))
                .without(new Id.Derogation("x"), new Id.Agrement("a"))
                .on(LocalDate.parse("2021-11-20"));
        Entry[] acts = {
            asked(agc("a", "centre", "2022-01-01", "2026-12-30"), "r"),
            grant("d", "ca", "2021-11-20", "a"),
            derogation("x", "agrement.duration", new Id.Agrement("a"), "2021-10-01", "ca", "travaux")
        };
        Permission permission = Permission.of(lifted, Regulation.FRENCH, acts);

        assertThat(permission).isInstanceOf(Permission.Granted.class);
        assertThat(texts(((Permission.Granted) permission).remarks())).contains("agrement.duration");
    }

    @Test
    void the_request_may_come_along_with_the_decision_and_a_suspension_may_follow_it() {
        Situation before = ASKING.without(new Id.AgrementRequest("r")).on(LocalDate.parse("2021-11-20"));

        assertThat(Permission.of(
                        before,
                        Regulation.FRENCH,
                        request("r", "centre", "2021-09-01", AgrementKind.AGC),
                        asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r"),
                        grant("d", "ca", "2021-11-20", "a"),
                        communicated("d", "2021-11-20"),
                        stateAct("s", "d", StateActKind.SUSPENSION, "2021-11-20")))
                .isInstanceOf(Permission.Granted.class);
    }

    @Test
    void the_board_may_decide_after_the_first_day_of_an_agrement_on_which_no_decision_is_recorded() {
        Situation late = ASKING.with(asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r"))
                .on(LocalDate.parse("2022-02-10"));

        assertThat(Permission.of(late, Regulation.FRENCH, grant("d", "ca", "2022-02-10", "a")))
                .isInstanceOf(Permission.Granted.class);
    }

    @Test
    void nobody_grants_what_nobody_asked_for() {
        Permission permission = asking(
                "2021-11-20", agc("a", "centre", "2022-01-01", "2025-12-31"), grant("d", "ca", "2021-11-20", "a"));

        assertThat(refused(permission)).containsExactly("agrement.lifecycle-transitions");
        assertThat(permission.lines(Language.ENGLISH).get(2))
                .isEqualTo("    stage after the act: granted; expected: in préfiguration, filed → breached");
    }

    @Test
    void what_is_in_force_may_be_withdrawn_and_what_has_expired_may_not() {
        Entry withdrawal = decision("w", "ca", DecisionNature.WITHDRAW, null, "2024-05-01", null, "a");

        assertThat(holding("2024-05-01", withdrawal, reasoned("w"), invited("w", "2024-04-01")))
                .isInstanceOf(Permission.Granted.class);
        assertThat(texts(((Permission.Undetermined) holding("2024-05-01", withdrawal)).grounds()))
                .containsExactly(
                        "agrement.adversarial-step", "agrement.reasons-given", "agrement.withdrawal-four-months");
        assertThat(refused(holding("2026-05-01", withdrawal))).containsExactly("agrement.lifecycle-transitions");
        assertThat(refused(holding("2021-12-01", withdrawal)))
                .as("granted, not yet in force")
                .containsExactly("agrement.lifecycle-transitions");
    }

    @Test
    void a_file_may_be_refused_or_adjourned_and_an_agrement_in_force_may_not() {
        Entry refusal = decision("x", "ca", DecisionNature.REFUSE, "r", "2024-05-01", null, "a");
        Entry adjournment = decision("x", "ca", DecisionNature.ADJOURN, "r", "2024-05-01", null, "a");

        assertThat(refused(holding("2024-05-01", refusal))).containsExactly("agrement.lifecycle-transitions");
        assertThat(refused(holding("2024-05-01", adjournment))).containsExactly("agrement.lifecycle-transitions");
        Entry asked = asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r");
        assertThat(Permission.of(
                        ASKING.with(asked).on(LocalDate.parse("2021-11-20")),
                        Regulation.FRENCH,
                        decision("x", "ca", DecisionNature.ADJOURN, "r", "2021-11-20", null, "a")))
                .isInstanceOf(Permission.Granted.class);
        assertThat(Permission.of(
                        ASKING.with(asked).on(LocalDate.parse("2021-11-20")),
                        Regulation.FRENCH,
                        decision("x", "ca", DecisionNature.REFUSE, "r", "2021-11-20", null, "a"),
                        reasoned("x")))
                .isInstanceOf(Permission.Granted.class);
    }

    private static DecisionReasons reasoned(String decision) {
        return reasons(
                decision,
                ReasonCode.CONDITION_NO_LONGER_MET,
                reason(ReasonNature.FACT, ReasonCode.CONDITION_NO_LONGER_MET),
                reason(ReasonNature.LAW, ReasonCode.CONDITION_NO_LONGER_MET));
    }

    private static Permission communicating(String day, Entry... acts) {
        Situation situation = HELD.with(communicated("d", "2021-11-20")).on(LocalDate.parse(day));
        return Permission.of(situation, Regulation.FRENCH, acts);
    }

    @Test
    void the_state_suspends_what_was_communicated_to_it_and_the_minister_acts_on_a_suspension_only() {
        Entry suspension = stateAct("s", "d", StateActKind.SUSPENSION, "2021-11-25");

        assertThat(communicating("2021-11-25", suspension)).isInstanceOf(Permission.Granted.class);
        assertThat(communicating("2021-11-25", stateAct("s", "d", StateActKind.ANNULMENT, "2021-11-25")))
                .isInstanceOf(Permission.Granted.class);
        assertThat(refused(communicating("2021-11-29", stateAct("s", "d", StateActKind.ANNULMENT, "2021-11-29"))))
                .containsExactly("agrement.state-control-window");
        assertThat(texts(((Permission.Undetermined) holding("2021-11-25", suspension)).grounds()))
                .containsExactly("agrement.state-control-window");
        assertThat(refused(holding("2021-11-25", stateAct("m", "d", StateActKind.MINISTER_CONFIRMS, "2021-11-25"))))
                .containsExactly("agrement.lifecycle-transitions");
        Situation suspended = HELD.with(suspension).on(LocalDate.parse("2021-12-01"));
        assertThat(Permission.of(
                        suspended, Regulation.FRENCH, stateAct("m", "d", StateActKind.MINISTER_CONFIRMS, "2021-12-01")))
                .isInstanceOf(Permission.Granted.class);
        assertThat(Permission.of(
                        suspended, Regulation.FRENCH, stateAct("m", "d", StateActKind.MINISTER_ANNULS, "2021-12-01")))
                .isInstanceOf(Permission.Granted.class);
    }

    @Test
    void the_steering_committee_gives_an_opinion_on_an_agrement_and_does_not_decide_it() {
        assertThat(asking(
                        "2021-10-01",
                        resolution("o", "copil", "2021-10-01", ResolutionObject.AGREMENT, ResolutionNature.OPINION)))
                .isInstanceOf(Permission.Granted.class);
        assertThat(refused(asking(
                        "2021-10-01",
                        resolution("o", "copil", "2021-10-01", ResolutionObject.AGREMENT, ResolutionNature.DECISION))))
                .containsExactly("governance.steering-committee-never-decides-agrement");
    }

    @Test
    void one_that_runs_across_2027_is_undetermined_since_no_text_says_what_governs_it() {
        Permission permission = asking(
                "2024-11-20",
                asked(agc("a", "centre", "2025-01-01", "2028-12-31"), "r"),
                grant("d", "ca", "2024-11-20", "a"));

        assertThat(permission).isInstanceOf(Permission.Undetermined.class);
        assertThat(texts(((Permission.Undetermined) permission).grounds()))
                .containsExactly("agrement.transition-2027", "project.families-part-since-2027");
    }

    @Test
    void what_was_wrong_before_the_act_is_not_held_against_it() {
        Situation wrong = ASKING.with(
                        asked(agc("old", "centre", "2010-01-01", "2016-12-31"), "r"),
                        grant("dold", "copil", "2009-11-20", "old"))
                .on(LocalDate.parse("2021-11-20"));

        assertThat(Permission.of(wrong, Regulation.FRENCH, granting("ca", "2025-12-31")))
                .isInstanceOf(Permission.Granted.class);
    }

    @Test
    void an_act_that_names_what_is_not_there_is_refused_as_input() {
        assertThatThrownBy(() -> asking("2021-11-20", grant("d", "ca", "2021-11-20", "nowhere")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void acts_on_record_without_authority_are_listed_with_their_text() {
        TerritorialProject project = ASKING.with(
                asked(agc("a", "centre", "2022-01-01", "2025-12-31"), "r"),
                grant("d", "copil", "2021-11-20", "a"),
                resolution("o", "copil", "2021-10-01", ResolutionObject.AGREMENT, ResolutionNature.DECISION),
                agc("b", "centre", "2018-01-01", "2021-12-31"),
                grant("e", "commission", "2017-11-20", "b"));
        Overreach overreach = Overreach.of(project.on(LocalDate.parse("2022-06-01")), Regulation.FRENCH);

        assertThat(overreach.acts())
                .extracting(act -> act.subject().value() + " " + act.provision().id() + " "
                        + act.explanation().answer())
                .containsExactly(
                        "d agrement.deciding-body BREACHED",
                        "o governance.steering-committee-never-decides-agrement BREACHED",
                        "e agrement.delegation-valid UNDETERMINED");
        assertThat(overreach.lines(Language.FRENCH))
                .contains("Sans autorité : décision d", "Autorité non déterminée : décision e");
        assertThat(overreach.lines(Language.ENGLISH))
                .contains("Without authority: decision d", "Authority undetermined: decision e");
        assertThat(Overreach.of(ASKING.on(LocalDate.parse("2022-06-01")), Regulation.FRENCH)
                        .lines(Language.FRENCH))
                .containsExactly("Aucun acte sans autorité.");
        assertThat(Overreach.of(ASKING.on(LocalDate.parse("2022-06-01")), Regulation.FRENCH)
                        .lines(Language.ENGLISH))
                .containsExactly("No act without authority.");
    }

    @Test
    void a_technical_committee_that_adopts_the_roadmap_acts_without_authority_where_the_convention_says_so() {
        TerritorialProject project = ASKING.with(
                convention("c", ConventionKind.COORDINATION),
                version(
                        "v",
                        "c",
                        "2019-05-02",
                        DateRange.from("2019-05-02"),
                        "governance.technical-committee-executes",
                        "governance.deployment-roadmap-by-committee"),
                body("cotech", BodyKind.TECHNICAL_COMMITTEE, "c"),
                resolution("o", "cotech", "2019-09-18", ResolutionObject.DEPLOYMENT_ROADMAP, ResolutionNature.DECISION),
                roadmap("v1", "2019-10-01", "o"));

        assertThat(Overreach.of(project.on(LocalDate.parse("2022-06-01")), Regulation.FRENCH)
                        .acts())
                .extracting(act -> act.subject().value() + " " + act.provision().id() + " "
                        + act.explanation().answer())
                .containsExactly(
                        "v1 governance.deployment-roadmap-by-committee BREACHED",
                        "o governance.technical-committee-executes BREACHED");
    }

    @Test
    void as_decided_what_the_later_acts_report_is_not_held_against_an_act() {
        Situation decided = HELD.with(
                        asked(agc("next", "centre", "2026-01-01", "2031-12-31"), "r"),
                        grant("dnext", "copil", "2025-11-20", "next"))
                .on(LocalDate.parse("2023-06-01"))
                .asDecided();
        Permission permission = Permission.of(
                decided,
                Regulation.FRENCH,
                decision("w", "ca", DecisionNature.WITHDRAW, null, "2023-06-01", "2023-06-01", "a"));

        Permission recorded = Permission.of(
                decided.project().on(LocalDate.parse("2023-06-01")),
                Regulation.FRENCH,
                decision("w", "ca", DecisionNature.WITHDRAW, null, "2023-06-01", "2023-06-01", "a"));
        assertThat(permission).hasSameClassAs(recorded);
    }
}
