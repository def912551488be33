package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.regulation.RecordedFunding.act;
import static fr.viesociale.regulation.RecordedFunding.area;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.regulation.RecordedFunding.membership;
import static fr.viesociale.regulation.RecordedFunding.passage;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Provision;
import fr.viesociale.structure.ProofKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Priority areas: their codes, their two generations, what lies in them. */
class PriorityAreaRulesTest {

    @Test
    void how_an_area_is_designated_is_told_beside_the_rules() {
        assertThat(Regulation.FRENCH.references())
                .extracting(Provision::id)
                .contains(new RuleId("priority-area.population-min"), new RuleId("priority-area.income-threshold"));
    }

    // priority-area.department-matches-communes

    @ParameterizedTest
    @CsvSource({
        "QN03016M, 30051 30132 30307, SATISFIED",
        "QN03100I, 30007, BREACHED",
        "QN03016M, 30051 48001, BREACHED", // one of them is elsewhere
        "QN02A01M, 2A004, SATISFIED",
        "QN97651C, 97608, SATISFIED"
    })
    void the_communes_are_of_the_departement_of_the_code(String code, String communes, Answer expected) {
        assertThat(department(code, communes.split(" ")).answer()).isEqualTo(expected);
    }

    @Test
    void communes_that_nobody_recorded_are_missing() {
        Asked asked = department("QN03016M");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("priorityAreas/*/communes");
    }

    private static Asked department(String code, String... communes) {
        return Asked.of(
                "priority-area.department-matches-communes",
                new Id.PriorityArea(code),
                ales(area(code, communes)),
                "2026-11-23");
    }

    // priority-area.code-generation-date

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, QP030001, NOT_APPLICABLE",
        "2015-01-01, QP030001, SATISFIED",
        "2023-12-31, QP030001, SATISFIED",
        "2024-01-01, QP030001, BREACHED",
        "2023-12-31, QN03001I, BREACHED",
        "2024-01-01, QN03001I, SATISFIED",
        "2024-12-31, QP971001, SATISFIED", // overseas, a year later
        "2025-01-01, QP971001, BREACHED",
        "2024-12-31, QN97101M, BREACHED",
        "2025-01-01, QN98801M, SATISFIED",
        "2023, QP030001, SATISFIED",
        "2024, QP971001, SATISFIED"
    })
    void a_new_act_names_an_area_by_the_code_of_its_day(String takenOn, String code, Answer expected) {
        assertThat(acted(takenOn, false, code).answer()).isEqualTo(expected);
    }

    @Test
    void one_former_code_among_those_of_the_day_is_enough_to_report_the_act() {
        assertThat(acted("2024-01-01", false, "QN03001I", "QP030002").answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_former_code_recalled_as_history_is_never_reported() {
        assertThat(acted("2025-06-01", true, "QP030001").answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whether_it_recalls_the_past_matters_only_where_the_code_is_not_of_the_day() {
        Asked asked = acted("2025-06-01", null, "QP030001");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("resolutions/*/history");
        assertThat(acted("2025-06-01", null, "QN03001I").answer()).isEqualTo(SATISFIED);
    }

    @Test
    void an_act_without_a_day_is_not_known_to_be_of_either_generation() {
        Asked asked = acted(null, false, "QP030001");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).contains("resolutions/*/takenOn");
    }

    @Test
    void an_act_that_names_no_area_uses_no_code() {
        assertThat(acted("2025-06-01", false).answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked acted(String takenOn, Boolean history, String... codes) {
        List<Entry> entries = new ArrayList<>(
                List.of(body("conseil-municipal", BodyKind.MUNICIPAL_COUNCIL), act(takenOn, history, codes)));
        for (String code : codes) {
            entries.add(area(code));
        }
        return Asked.of(
                "priority-area.code-generation-date",
                new Id.Resolution("acte"),
                ales(entries.toArray(Entry[]::new)),
                "2026-11-23");
    }

    // priority-area.passage-by-table

    @Test
    void the_passage_to_the_codes_of_2024_comes_from_the_table() {
        assertThat(passed("2024-01-01", "liste de correspondance", "QP030018", "QN03017M")
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"EXISTS, SATISFIED", "MISSING, BREACHED", "LATE, UNDETERMINED"})
    void the_table_may_be_told_by_a_document(EvidenceState state, Answer expected) {
        assertThat(passed("2024-01-01", null, "QP030018", "QN03018M", table(state))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_table_that_nobody_names_is_missing() {
        Asked asked = passed("2024-01-01", null, "QP030018", "QN03018M");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("areaSuccessions/*/correspondenceTable");
    }

    @Test
    void the_rule_speaks_of_the_passage_from_2015_to_2024_only() {
        assertThat(passed("2025-01-01", null, "QN03017M", "QN03018M", table(EvidenceState.MISSING))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(passed("2020-01-01", null, "QP030017", "QP030018", table(EvidenceState.MISSING))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(passed("2023-12-31", null, "QP030018", "QN03018M", table(EvidenceState.MISSING))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Evidence table(EvidenceState state) {
        return new Evidence(
                new Id.Evidence("table"),
                List.of(new Mention(new Id.AreaSuccession("passage"))),
                DocumentKind.CORRESPONDENCE_TABLE,
                state,
                null,
                null,
                null,
                null);
    }

    private static Asked passed(String on, String table, String former, String following, Entry... more) {
        return Asked.of(
                "priority-area.passage-by-table",
                new Id.AreaSuccession("passage"),
                ales(area(former), area(following), passage(on, table, former, following))
                        .with(more),
                "2026-11-23");
    }

    // priority-area.membership-proof

    @Test
    void a_test_of_geometry_or_a_dated_declaration_proves_that_a_place_lies_in_an_area() {
        assertThat(proved(membership("m", ProofKind.GEOMETRY, null, null)).answer())
                .isEqualTo(SATISFIED);
        assertThat(proved(membership("m", ProofKind.DECLARATION, "ville", "2024-02-01"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_commune_code_proves_nothing_whatever_else_is_told() {
        assertThat(proved(membership("m", ProofKind.COMMUNE_CODE, "ville", "2024-02-01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(proved(membership("m1", ProofKind.COMMUNE_CODE, null, null), membership("m2", null, null, null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_declaration_lacks_its_author_or_its_date() {
        Asked anonymous = proved(membership("m", ProofKind.DECLARATION, null, "2024-02-01"));
        Asked undated = proved(membership("m", ProofKind.DECLARATION, "ville", null));

        assertThat(anonymous.answer()).isEqualTo(UNDETERMINED);
        assertThat(anonymous.missing()).containsExactly("areaMemberships/*/declaredBy");
        assertThat(undated.answer()).isEqualTo(UNDETERMINED);
        assertThat(undated.missing()).containsExactly("areaMemberships/*/statedOn");
    }

    @Test
    void a_membership_that_rests_on_nothing_recorded_lacks_its_proof_and_no_membership_needs_none() {
        Asked asked = proved(membership("m", null, null, null));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("areaMemberships/*/proof");
        assertThat(proved().answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked proved(Entry... memberships) {
        return Asked.of(
                "priority-area.membership-proof",
                new Id.Structure("centre"),
                ales(centreSocial("centre"), area("QN03001I"), organisation("ville", OrganisationKind.COMMUNE))
                        .with(memberships),
                "2026-11-23");
    }

    // priority-area.district-many-to-many

    @ParameterizedTest
    @CsvSource({"rochebelle, SATISFIED", "QN03001I, BREACHED", "QP030001, BREACHED", "QN3, SATISFIED"})
    void a_district_is_never_called_by_the_code_of_an_area(String id, Answer expected) {
        assertThat(Asked.of(
                                "priority-area.district-many-to-many",
                                new Id.District(id),
                                ales(area("QN03001I"), area("QN03002M"), district(id, "QN03001I", "QN03002M")),
                                "2026-11-23")
                        .answer())
                .isEqualTo(expected);
    }
}
