package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.agrement;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.axis;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.declaring;
import static fr.viesociale.project.RecordedProjects.hours;
import static fr.viesociale.project.RecordedProjects.incomplete;
import static fr.viesociale.project.RecordedProjects.objective;
import static fr.viesociale.project.RecordedProjects.offer;
import static fr.viesociale.project.RecordedProjects.project;
import static fr.viesociale.project.RecordedProjects.reaching;
import static fr.viesociale.project.RecordedProjects.serving;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.structure.AimCode.INCLUSION_AND_SOCIALISATION;
import static fr.viesociale.structure.AimCode.RESPONSIBILITY_AND_CITIZENSHIP;
import static fr.viesociale.structure.AimCode.SOCIAL_LINKS_AND_COHESION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a projet social must hold under the doctrine of 2012 and 2016. */
class ProjectRulesTest {

    private static final Structure CENTRE = centreSocial("s");
    private static final Structure EVS = espaceDeVieSociale("s");
    private static final DateRange TERM = DateRange.of("2022-01-01", "2025-12-31");
    private static final Entry OBJECTIVES_COMPLETE = complete(Kind.PROJECT_OBJECTIVE, PROJECT);
    private static final Entry ACTIONS_COMPLETE = complete(Kind.PROJECT_ACTION, PROJECT);

    private static Asked asked(String rule, Entry... entries) {
        return asked(CENTRE, "2022-01-01", rule, entries);
    }

    private static Asked asked(Structure structure, String first, String rule, Entry... entries) {
        return Asked.of(rule, AGREMENT, ales(approved(structure, first, "2030-12-31", entries)), "2026-11-23");
    }

    // what holds of all of them

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, NOT_APPLICABLE",
        "2012-06-20, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE",
        "2026, BREACHED",
        "2012-06, UNDETERMINED"
    })
    void the_start_of_the_agrement_tells_whether_the_doctrine_of_2012_governs_its_project(
            String first, Answer expected) {
        assertThat(asked(CENTRE, first, "project.values-declared", declaring(ValueCode.DIGNITY))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project.three-aims",
                "project.missions",
                "project.values-declared",
                "project.required-parts",
                "project.accessibility-data",
                "project.generations-and-mix",
                "project.governance-written",
                "project.axes-from-diagnosis",
                "project.action-chain",
                "project.operational-objectives",
                "project.feasibility"
            })
    void an_agrement_whose_project_is_not_recorded_leaves_its_facts_unknown(String rule) {
        Entry withoutProject = agrement(AgrementKind.AGC, "2022-01-01", "2025-12-31", null, null);

        assertThat(asked(rule, withoutProject, axis("1"), objective("o", null, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // project.three-aims

    @Test
    void each_aim_is_served_by_an_axis_or_an_objective() {
        String rule = "project.three-aims";
        Entry two = axis("1", INCLUSION_AND_SOCIALISATION, SOCIAL_LINKS_AND_COHESION);

        assertThat(asked(rule, two, axis("2", RESPONSIBILITY_AND_CITIZENSHIP)).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(rule, two, objective("o", "1", null, RESPONSIBILITY_AND_CITIZENSHIP))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(rule, two, OBJECTIVES_COMPLETE).answer()).isEqualTo(BREACHED);
    }

    @Test
    void an_aim_may_be_served_by_what_is_not_recorded() {
        String rule = "project.three-aims";
        Entry two = axis("1", INCLUSION_AND_SOCIALISATION, SOCIAL_LINKS_AND_COHESION);

        assertThat(asked(rule).missing()).containsExactly("projectAxes/*/aims");
        assertThat(asked(rule, two).answer()).isEqualTo(UNDETERMINED); // no objective is recorded
        assertThat(asked(rule, two, OBJECTIVES_COMPLETE, incomplete(Kind.PROJECT_AXIS, PROJECT))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void an_objective_without_aims_takes_those_of_its_axis_and_an_axis_those_of_its_objectives() {
        String rule = "project.three-aims";
        Entry two = axis("1", INCLUSION_AND_SOCIALISATION, SOCIAL_LINKS_AND_COHESION);

        assertThat(asked(rule, two, objective("o", "1", null)).answer()).isEqualTo(BREACHED);
        assertThat(asked(rule, two, objective("o", null, null)).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(rule, two, axis("2"), OBJECTIVES_COMPLETE).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(rule, two, axis("2"), objective("o", "2", null, INCLUSION_AND_SOCIALISATION))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // project.missions

    private static final Entry GENERAL = serving("general", MissionCode.PROXIMITY, MissionCode.ANIMATION);
    private static final Entry FOUR = serving(
            "four",
            MissionCode.RECEPTION,
            MissionCode.FAMILIES_AND_VULNERABLE,
            MissionCode.SOCIAL_INTERVENTION,
            MissionCode.PARTICIPATION);

    @Test
    void a_centre_social_serves_seven_missions() {
        assertThat(asked("project.missions", GENERAL, FOUR, serving("fifth", MissionCode.CONSULTATION_COORDINATION))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked("project.missions", GENERAL, FOUR).answer()).isEqualTo(BREACHED);
    }

    @Test
    void an_espace_de_vie_sociale_serves_the_two_general_ones() {
        assertThat(asked(EVS, "2022-01-01", "project.missions", GENERAL).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(EVS, "2022-01-01", "project.missions", serving("1", MissionCode.PROXIMITY))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_action_whose_mission_nobody_recorded_may_serve_the_missing_one() {
        Asked asked = asked("project.missions", GENERAL, FOUR, serving("unknown"), ACTIONS_COMPLETE);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("projectActions/*/profile/missions");
        assertThat(asked("project.missions", ACTIONS_COMPLETE).answer()).isEqualTo(BREACHED);
    }

    // project.values-declared

    @Test
    void values_that_are_listed_are_all_that_the_project_declares() {
        String rule = "project.values-declared";

        assertThat(asked(
                                rule,
                                declaring(
                                        ValueCode.DIGNITY,
                                        ValueCode.LAICITE_NEUTRALITY_MIX,
                                        ValueCode.SOLIDARITY,
                                        ValueCode.PARTICIPATION_PARTNERSHIP,
                                        new ValueCode("ECOLOGIE")))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(
                                rule,
                                declaring(
                                        ValueCode.DIGNITY,
                                        ValueCode.LAICITE_NEUTRALITY_MIX,
                                        ValueCode.PARTICIPATION_PARTNERSHIP))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(rule).missing()).containsExactly("structureProjects/*/values");
    }

    // project.required-parts

    private static final StatedPart DIAGNOSIS = new StatedPart(PartCode.SOCIAL_DIAGNOSIS, true);
    private static final Entry FIELD = offer(List.of(), List.of(Theme.CULTURE), null, null);
    private static final Entry OBJECTIVE = objective("o", null, null);

    @Test
    void a_projet_social_has_a_diagnosis_a_field_of_action_and_a_general_objective() {
        String rule = "project.required-parts";

        assertThat(asked(rule, project(DIAGNOSIS), FIELD, OBJECTIVE).answer()).isEqualTo(SATISFIED);
        assertThat(asked(
                                rule,
                                project(
                                        DIAGNOSIS,
                                        new StatedPart(PartCode.FIELDS_OF_ACTION, true),
                                        new StatedPart(PartCode.GENERAL_OBJECTIVES, true)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(rule, project(new StatedPart(PartCode.SOCIAL_DIAGNOSIS, false)), FIELD, OBJECTIVE)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(rule, project(DIAGNOSIS), FIELD, OBJECTIVES_COMPLETE).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(rule, project(DIAGNOSIS, new StatedPart(PartCode.FIELDS_OF_ACTION, false)), OBJECTIVE)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_is_recorded_shows_a_part_whatever_the_project_states() {
        assertThat(asked(
                                "project.required-parts",
                                project(DIAGNOSIS, new StatedPart(PartCode.FIELDS_OF_ACTION, false)),
                                FIELD,
                                OBJECTIVE)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_part_that_nobody_mentions_is_not_known_to_be_absent() {
        assertThat(asked("project.required-parts", FIELD, OBJECTIVE).missing())
                .containsExactly("structureProjects/*/parts");
        assertThat(asked("project.required-parts", project(DIAGNOSIS), OBJECTIVE)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked("project.required-parts", project(DIAGNOSIS), FIELD).answer())
                .isEqualTo(UNDETERMINED);
    }

    // project.accessibility-data

    @Test
    void a_projet_social_tells_its_hours_its_access_and_its_tariffs() {
        String rule = "project.accessibility-data";
        Entry hours = hours("h", "35", 1, 12, TERM);
        Entry tariffs = offer(List.of(), List.of(), "rampe", "grille");
        Entry noTariffs = offer(List.of(), List.of(), "rampe", null);
        Entry known = project(new StatedPart(PartCode.TARIFFS, true));
        Entry absent = project(new StatedPart(PartCode.TARIFFS, false));

        assertThat(asked(rule, hours, tariffs).answer()).isEqualTo(SATISFIED);
        assertThat(asked(rule, hours, noTariffs, known).answer()).isEqualTo(SATISFIED);
        assertThat(asked(rule, hours, noTariffs, absent).answer()).isEqualTo(BREACHED);
        assertThat(asked(rule, noTariffs, absent).answer()).isEqualTo(BREACHED);
        assertThat(asked(rule, hours, noTariffs).missing()).containsExactly("projectOffers/*/tariffs");
        assertThat(asked(rule, hours, known).missing()).containsExactly("projectOffers/*/disabilityAccess");
        assertThat(asked(rule, tariffs).missing()).containsExactly("openingHours/*/weeklyHours");
        assertThat(asked(rule, tariffs, hours("h", null, 1, 12, TERM)).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(rule, tariffs, complete(Kind.OPENING_HOURS, PROJECT)).answer())
                .isEqualTo(BREACHED);
    }

    // project.generations-and-mix

    @Test
    void all_ages_families_and_vulnerable_people_are_reached_and_some_action_mixes_them() {
        String rule = "project.generations-and-mix";
        Entry young = reaching("young", false, PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE, PublicCode.FAMILIES);
        Entry adults = reaching("adults", true, PublicCode.ADULTS, PublicCode.VULNERABLE);
        Entry seniors = reaching("seniors", false, PublicCode.SENIORS);

        assertThat(asked(rule, young, adults, seniors).answer()).isEqualTo(SATISFIED);
        assertThat(asked(rule, young, adults).answer()).isEqualTo(BREACHED);
        assertThat(asked(rule, young, adults, reaching("all", false, PublicCode.EVERYBODY))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(rule, reaching("all", true, PublicCode.EVERYBODY)).answer())
                .isEqualTo(BREACHED); // nothing for families or vulnerable people in particular
        assertThat(asked(rule, young, seniors, reaching("adults", false, PublicCode.ADULTS, PublicCode.VULNERABLE))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void publics_and_mix_that_nobody_recorded_are_missing() {
        String rule = "project.generations-and-mix";
        Entry all = reaching("all", null, PublicCode.EVERYBODY, PublicCode.FAMILIES, PublicCode.VULNERABLE);

        assertThat(asked(rule, all).missing()).containsExactly("projectActions/*/profile/mixed");
        assertThat(asked(rule, reaching("unknown", true)).missing())
                .containsExactly("projectActions/*/profile/publics");
        assertThat(asked(rule).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(rule, ACTIONS_COMPLETE).answer()).isEqualTo(BREACHED);
    }

    @Test
    void from_2027_none_of_them_is_asked() {
        assertThat(asked(CENTRE, "2027-01-01", "project.generations-and-mix", ACTIONS_COMPLETE)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }
}
