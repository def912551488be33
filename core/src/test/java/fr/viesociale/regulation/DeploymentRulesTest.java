package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.succession;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A structure with an agrément in force in every priority area. */
class DeploymentRulesTest {

    private static final String RULE = "deployment.priority-area-covered";
    private static final String SERVED = "structures/*/priorityAreas";

    private static final PriorityArea FORMER = priorityArea("QP030001", "2015-01-01", "2023-12-31");
    private static final PriorityArea IDENTICAL = priorityArea("QN03001I", "2024-01-01", "open");
    private static final PriorityArea MODIFIED = priorityArea("QN03002M", "2024-01-01", "open");
    private static final Structure EVS = espaceDeVieSociale("evs", "QN03001I");
    private static final Agrement FOR_THREE_YEARS = al("a1", "evs", "2024-01-01", "2026-12-31");
    private static final Entry GRANTED = grant("d1", "ca", "2023-11-15", "a1");

    @Test
    void an_area_served_by_an_espace_de_vie_sociale_is_covered_while_the_agrement_runs() {
        assertThat(evsAsked("2025-06-01").answer()).isEqualTo(SATISFIED);
        assertThat(evsAsked("2026-12-31").answer()).isEqualTo(SATISFIED);
    }

    @Test
    void it_is_no_longer_covered_on_the_day_after_and_nothing_follows() {
        assertThat(evsAsked("2027-01-01").answer()).isEqualTo(BREACHED);
    }

    @Test
    void it_is_not_covered_yet_on_the_day_before_the_agrement() {
        PriorityArea older = priorityArea("QP030001", "2015-01-01", "open");

        assertThat(asked(
                                "2023-12-31",
                                older,
                                older,
                                cafBoard(),
                                espaceDeVieSociale("evs", "QP030001"),
                                FOR_THREE_YEARS,
                                GRANTED)
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked evsAsked(String on) {
        return asked(on, IDENTICAL, IDENTICAL, cafBoard(), EVS, FOR_THREE_YEARS, GRANTED);
    }

    @Test
    void an_area_that_is_not_in_force_on_the_day_needs_no_structure() {
        assertThat(asked("2023-12-31", IDENTICAL, IDENTICAL, centreSocial("far"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("2024-01-01", IDENTICAL, IDENTICAL, centreSocial("far"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked("2023-12-31", FORMER, FORMER, centreSocial("far")).answer())
                .isEqualTo(BREACHED);
        assertThat(asked("2024-01-01", FORMER, FORMER, centreSocial("far")).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void before_2018_nobody_aimed_at_it() {
        assertThat(asked("2017-12-31", FORMER, FORMER, centreSocial("far")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("2018-01-01", FORMER, FORMER, centreSocial("far")).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_family_agrement_alone_covers_no_area_and_a_global_one_does() {
        Structure centre = centreSocial("centre", "QN03001I");

        assertThat(asked(
                                "2025-06-01",
                                IDENTICAL,
                                IDENTICAL,
                                cafBoard(),
                                centre,
                                acf("a1", "centre", "2024-01-01", "2026-12-31"),
                                GRANTED,
                                inventory("i", Kind.AGREMENT, centre.id(), true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(
                                "2025-06-01",
                                IDENTICAL,
                                IDENTICAL,
                                cafBoard(),
                                centre,
                                agc("a1", "centre", "2024-01-01", "2026-12-31"),
                                GRANTED)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_structure_on_record_is_not_known_absence() {
        Asked asked = asked("2025-06-01", IDENTICAL, IDENTICAL);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly(SERVED);
    }

    @Test
    void an_empty_list_said_to_be_complete_is_a_breach() {
        assertThat(asked("2025-06-01", IDENTICAL, IDENTICAL, inventory("i", Kind.STRUCTURE, null, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_list_said_to_be_incomplete_may_lack_the_structure_that_serves_the_area() {
        Asked asked = asked(
                "2025-06-01", IDENTICAL, IDENTICAL, centreSocial("far"), inventory("i", Kind.STRUCTURE, null, false));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly(SERVED);
    }

    @Test
    void a_structure_of_which_no_agrement_is_on_record_may_have_one() {
        assertThat(asked("2025-06-01", IDENTICAL, IDENTICAL, EVS).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked("2025-06-01", IDENTICAL, IDENTICAL, EVS, inventory("i", Kind.AGREMENT, EVS.id(), true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_structure_whose_district_lies_in_the_area_may_serve_it() {
        Structure near = new Structure(
                new Id.Structure("evs"),
                "structure evs",
                EVS.kind(),
                null,
                List.of(new Id.District("quartier")),
                List.of(),
                EVS.period(),
                null);
        District district =
                new District(new Id.District("quartier"), "quartier", EVS.period(), List.of(IDENTICAL.id()), null);

        assertThat(asked("2025-06-01", IDENTICAL, IDENTICAL, district, cafBoard(), near, FOR_THREE_YEARS, GRANTED)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked("2027-01-01", IDENTICAL, IDENTICAL, district, cafBoard(), near, FOR_THREE_YEARS, GRANTED)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_agrement_that_a_municipal_council_decided_covers_no_area() {
        assertThat(asked(
                                "2025-06-01",
                                IDENTICAL,
                                IDENTICAL,
                                body("council", BodyKind.MUNICIPAL_COUNCIL),
                                EVS,
                                FOR_THREE_YEARS,
                                grant("d1", "council", "2023-11-15", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_agrement_of_which_no_decision_is_on_record_may_cover_it() {
        assertThat(asked("2025-06-01", IDENTICAL, IDENTICAL, EVS, FOR_THREE_YEARS)
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_withdrawal_leaves_the_area_uncovered_from_the_day_of_its_effect() {
        Entry[] withdrawn = {
            IDENTICAL, cafBoard(), EVS, FOR_THREE_YEARS, GRANTED, withdrawal("w1", "ca", "2025-06-01", "a1")
        };

        assertThat(asked("2025-05-31", IDENTICAL, withdrawn).answer()).isEqualTo(SATISFIED);
        assertThat(asked("2025-06-01", IDENTICAL, withdrawn).answer()).isEqualTo(BREACHED);
    }

    @Test
    void an_agrement_from_november_2018_matters_only_in_that_month() {
        Entry[] entries = {
            FORMER,
            cafBoard(),
            espaceDeVieSociale("evs", "QP030001"),
            al("a1", "evs", "2018-11", "2022-10-31"),
            grant("d1", "ca", "2018-10-15", "a1")
        };

        assertThat(asked("2018-10-31", FORMER, entries).answer()).isEqualTo(BREACHED);
        assertThat(asked("2018-11-15", FORMER, entries).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked("2018-11-30", FORMER, entries).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_structure_that_served_the_former_area_serves_the_one_of_identical_outline() {
        assertThat(followed(IDENTICAL).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void whether_it_serves_an_area_of_modified_outline_is_not_known() {
        Asked asked = followed(MODIFIED);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly(SERVED);
        assertThat(asked.explanation().lines(Language.FRENCH)).anyMatch(line -> line.contains("structure evs (?)"));
    }

    @Test
    void codes_alone_say_nothing_about_which_area_follows_which() {
        assertThat(asked(
                                "2025-06-01",
                                IDENTICAL,
                                FORMER,
                                IDENTICAL,
                                cafBoard(),
                                espaceDeVieSociale("evs", "QP030001"),
                                FOR_THREE_YEARS,
                                GRANTED)
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked followed(PriorityArea following) {
        return asked(
                "2025-06-01",
                following,
                FORMER,
                following,
                succession("QP030001", following.id().value()),
                cafBoard(),
                espaceDeVieSociale("evs", "QP030001"),
                FOR_THREE_YEARS,
                GRANTED);
    }

    private static Asked asked(String on, PriorityArea area, Entry... entries) {
        Id.PriorityArea subject = area.id();
        return Asked.of(RULE, subject, ales(entries), on);
    }
}
