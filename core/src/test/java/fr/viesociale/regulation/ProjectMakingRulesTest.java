package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.STRUCTURE;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.diagnosis;
import static fr.viesociale.project.RecordedProjects.governance;
import static fr.viesociale.project.RecordedProjects.governing;
import static fr.viesociale.project.RecordedProjects.incomplete;
import static fr.viesociale.project.RecordedProjects.met;
import static fr.viesociale.project.RecordedProjects.project;
import static fr.viesociale.project.RecordedProjects.request;
import static fr.viesociale.project.RecordedProjects.run;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With whom a projet social is made, who governs and adopts it, and in which order. */
class ProjectMakingRulesTest {

    private static final Structure CENTRE = centreSocial("s");
    private static final Structure EVS = espaceDeVieSociale("s");

    private static Asked asked(Structure structure, String rule, String on, Entry... entries) {
        return Asked.of(rule, AGREMENT, ales(approved(structure, "2023-01-01", "2026-12-31", entries)), on);
    }

    private static Asked asked(String rule, Entry... entries) {
        return asked(CENTRE, rule, "2026-11-23", entries);
    }

    private static Entry filed(String on) {
        return request(RequestNature.FIRST, on, null, AgrementKind.AGC);
    }

    // project.participatory-making

    private static final String MAKING = "project.participatory-making";
    private static final Entry USERS = met(GroupCode.USERS, "2022-01");
    private static final Entry PROFESSIONALS = met(GroupCode.PROFESSIONALS, "2022-03");
    private static final Entry PARTNERS = met(GroupCode.PARTNERS, "2022-05");

    private static Asked made(Structure structure, String filedOn, Entry... others) {
        List<Entry> all = new ArrayList<>(List.of(others));
        all.addAll(List.of(filed(filedOn), USERS, PROFESSIONALS, PARTNERS));
        return asked(structure, MAKING, "2026-11-23", all.toArray(Entry[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31, SATISFIED",
        "2022-06-01, BREACHED", // on the day of the filing is not before it
        "2022-06-15, BREACHED",
        "2022-05, SATISFIED",
        "2022, UNDETERMINED",
        ", UNDETERMINED"
    })
    void each_group_took_part_before_the_request_was_filed(String inhabitantsMetOn, Answer expected) {
        assertThat(made(CENTRE, "2022-06-01", met(GroupCode.INHABITANTS, inhabitantsMetOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void in_an_espace_de_vie_sociale_volunteers_take_part_as_well() {
        Entry inhabitants = met(GroupCode.INHABITANTS, "2022-02");

        assertThat(made(EVS, "2022-06-01", inhabitants).answer()).isEqualTo(BREACHED);
        assertThat(made(EVS, "2022-06-01", inhabitants, met(GroupCode.VOLUNTEERS, "2022-02-10"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(made(EVS, "2022-06-01", inhabitants, met(GroupCode.VOLUNTEERS, "2022-06-02"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_group_that_was_left_out_is_a_breach_whenever_the_request_was_filed() {
        assertThat(made(CENTRE, null).answer()).isEqualTo(BREACHED);
        assertThat(made(CENTRE, null, met(GroupCode.INHABITANTS, "2022-02")).missing())
                .containsExactly("agrementRequests/*/filedOn");
    }

    @Test
    void participation_that_nobody_recorded_is_not_known_to_be_absent() {
        assertThat(asked(MAKING, filed("2022-06-01")).missing()).containsExactly("participations/*/tookPartOn");
        assertThat(made(CENTRE, "2022-06-01", incomplete(Kind.PARTICIPATION, PROJECT))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(MAKING, filed("2022-06-01"), complete(Kind.PARTICIPATION, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // project.governance-written

    private static final String GOVERNANCE = "project.governance-written";

    @Test
    void a_document_names_a_body_on_which_residents_sit() {
        ParticipationBody residents = new ParticipationBody("comité d'habitants", 1);
        ParticipationBody none = new ParticipationBody("comité de pilotage", 0);
        ParticipationBody unknown = new ParticipationBody("comité d'usagers", null);

        assertThat(asked(GOVERNANCE, governance("note", none, residents)).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(GOVERNANCE, governance("note", none)).answer()).isEqualTo(BREACHED);
        assertThat(asked(GOVERNANCE, governance("note", none, unknown)).missing())
                .containsExactly("projectGovernances/*/bodies");
        assertThat(asked(GOVERNANCE, governance("note")).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(GOVERNANCE, governance(null, residents)).missing())
                .containsExactly("projectGovernances/*/document");
        assertThat(asked(GOVERNANCE, governance(null, none)).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_governance_that_nobody_recorded_is_not_known_to_be_absent() {
        assertThat(asked(GOVERNANCE).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(GOVERNANCE, complete(Kind.PROJECT_GOVERNANCE, PROJECT)).answer())
                .isEqualTo(BREACHED);
    }

    // project.adopted-before-filing

    private static final String ADOPTED = "project.adopted-before-filing";
    private static final Entry ASSOCIATION = organisation("association", OrganisationKind.ASSOCIATION);
    private static final Entry OTHER = organisation("autre", OrganisationKind.ASSOCIATION);
    private static final Entry BOARD = governing("ca", BodyKind.GOVERNING_BODY, "association");
    private static final Entry RUN_BY_ASSOCIATION = run("association", "2020-01-01", "open");

    @ParameterizedTest
    @CsvSource({
        "2022-05-20, SATISFIED",
        "2022-06-01, SATISFIED", // on the day of the filing
        "2022-06-02, BREACHED",
        "2022-06, UNDETERMINED",
        ", UNDETERMINED"
    })
    void the_project_is_adopted_by_the_day_of_the_filing(String adoptedOn, Answer expected) {
        assertThat(adopted(adoptedOn, BOARD, RUN_BY_ASSOCIATION, filed("2022-06-01"))
                        .answer())
                .isEqualTo(expected);
    }

    private static Asked adopted(String adoptedOn, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(project(adoptedOn, "ca", null), ASSOCIATION, OTHER));
        return asked(ADOPTED, all.toArray(Entry[]::new));
    }

    @Test
    void only_the_governing_body_of_whoever_runs_the_structure_adopts_it() {
        Entry filed = filed("2022-06-01");

        assertThat(adopted("2022-05-20", filed, BOARD, run("autre", "2020-01-01", "open"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(adopted("2022-05-20", filed, BOARD, run("association", "2022-05-21", "open"))
                        .answer())
                .isEqualTo(BREACHED); // ran it from the day after
        assertThat(adopted(
                                "2022-05-20",
                                filed,
                                governing("ca", BodyKind.STEERING_COMMITTEE, "association"),
                                RUN_BY_ASSOCIATION)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(adopted(
                                "2022-05-20",
                                filed,
                                governing("ca", BodyKind.MUNICIPAL_COUNCIL, "association"),
                                RUN_BY_ASSOCIATION)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void who_adopted_it_may_not_be_known() {
        Entry filed = filed("2022-06-01");

        assertThat(adopted("2022-05-20", filed, BOARD).missing()).containsExactly("structureProjects/*/adoptedBy");
        assertThat(adopted("2022-05-20", filed, governing("ca", BodyKind.GOVERNING_BODY, null), RUN_BY_ASSOCIATION)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(ADOPTED, filed, project("2022-06-02", null, null)).answer())
                .isEqualTo(BREACHED); // too late, whoever did
        assertThat(adopted("2022-05-20", BOARD, RUN_BY_ASSOCIATION).missing())
                .containsExactly("agrementRequests/*/filedOn");
    }

    // project.renewal-order

    private static final String ORDER = "project.renewal-order";
    private static final Entry RENEWAL = request(RequestNature.RENEWAL, null, null, AgrementKind.AGC);

    @ParameterizedTest
    @CsvSource({
        "2022-01-15, 2022-04-10, SATISFIED",
        "2022-04-10, 2022-04-10, SATISFIED",
        "2022-04-11, 2022-04-10, BREACHED",
        "2022-04, 2022-04-10, UNDETERMINED",
        ", 2022-04-10, UNDETERMINED",
        "2022-01-15, , UNDETERMINED"
    })
    void on_renewal_the_project_before_is_evaluated_first(String evaluated, String diagnosed, Answer expected) {
        assertThat(asked(ORDER, RENEWAL, project(null, null, evaluated), diagnosis("d", diagnosed))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_first_request_has_no_project_before_it() {
        Entry tooLate = project(null, null, "2022-05-01");
        Entry diagnosis = diagnosis("d", "2022-04-10");

        assertThat(asked(ORDER, tooLate, diagnosis).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(ORDER, request(RequestNature.CHANGE, null, null, AgrementKind.AGC), tooLate, diagnosis)
                        .answer())
                .isEqualTo(NOT_APPLICABLE); // no renewal either
        assertThat(asked(ORDER, request(null, null, null, AgrementKind.AGC), tooLate, diagnosis)
                        .missing())
                .containsExactly("agrementRequests/*/nature");
    }

    @Test
    void the_new_diagnosis_is_the_last_one_before_the_agrement_begins() {
        Entry evaluated = project(null, null, "2022-01-15");
        Entry older = diagnosis("older", "2018-04-10");

        assertThat(asked(ORDER, RENEWAL, evaluated, older, diagnosis("d", "2022-04-10"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(ORDER, RENEWAL, evaluated, older, diagnosis("next", "2026-04-10"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(ORDER, RENEWAL, evaluated, older, diagnosis("undated", null))
                        .missing())
                .containsExactly("diagnoses/*/completedOn");
        assertThat(asked(ORDER, RENEWAL, evaluated, older, incomplete(Kind.DIAGNOSIS, STRUCTURE))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }
}
