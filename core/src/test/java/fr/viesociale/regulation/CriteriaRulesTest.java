package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.REQUEST;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.evidence;
import static fr.viesociale.project.RecordedProjects.rating;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The criteria of an agrément: what a request brings for each, and how it is rated. */
class CriteriaRulesTest {

    private static final Structure CENTRE = centreSocial("s");
    private static final Structure EVS = espaceDeVieSociale("s");

    private static Asked asked(
            RuleBook<Situation> book, Structure structure, String rule, String on, Entry... entries) {
        return Asked.of(book, rule, AGREMENT, ales(approved(structure, "2023-01-01", "2026-12-31", entries)), on);
    }

    // project.criteria-rated

    private static final String RATED = "project.criteria-rated";
    private static final List<CriterionCode> SEVEN = List.of(
            CriterionCode.PARTICIPATION,
            CriterionCode.GOVERNANCE,
            CriterionCode.RELEVANCE,
            CriterionCode.COHERENCE,
            CriterionCode.FEASIBILITY,
            CriterionCode.GENERATIONS_AND_MIX,
            CriterionCode.DIRECTOR);

    private static Asked rated(Structure structure, String on, Entry... others) {
        List<Entry> all = new ArrayList<>(List.of(others));
        for (CriterionCode criterion : SEVEN) {
            all.add(evidence(criterion, true));
            all.add(rating(REQUEST, criterion.value(), "2022-10-15"));
        }
        return asked(Regulation.FRENCH, structure, RATED, on, all.toArray(Entry[]::new));
    }

    @Test
    void each_of_eight_criteria_has_its_evidence_and_a_dated_rating() {
        Entry brought = evidence(CriterionCode.ACCESSIBILITY, true);
        Entry rated = rating(REQUEST, "Accessibilité", "2022-10-15"); // by the name that people write

        assertThat(rated(CENTRE, "2022-10-15", brought, rated).answer()).isEqualTo(SATISFIED);
        assertThat(rated(CENTRE, "2022-10-14", brought, rated).missing()).containsExactly("ratings/*/ratedOn");
        assertThat(rated(CENTRE, "2022-10-15", brought).missing()).containsExactly("ratings/*/ratedOn");
        assertThat(rated(CENTRE, "2022-10-15", brought, rating(PROJECT, "ACCESSIBILITY", "2022-10-15"))
                        .answer())
                .isEqualTo(UNDETERMINED); // the project was rated, not the request
        assertThat(rated(CENTRE, "2022-10-15", rated, evidence(CriterionCode.ACCESSIBILITY, false))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void evidence_that_nobody_mentions_is_absent_only_from_a_complete_list() {
        assertThat(rated(CENTRE, "2022-10-15").missing()).contains("criterionEvidence/*/present");
        assertThat(rated(CENTRE, "2022-10-15", complete(Kind.CRITERION_EVIDENCE, REQUEST))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(Regulation.FRENCH, CENTRE, RATED, "2022-10-15").answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void the_eight_criteria_are_those_of_a_centre_social() {
        assertThat(rated(EVS, "2022-10-15", evidence(CriterionCode.ACCESSIBILITY, false))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // project.evs-criteria-list

    private static final String CRITERIA = "project.evs-criteria-list";

    @Test
    void nobody_found_the_criteria_of_an_evs() {
        Asked asked =
                asked(Regulation.FRENCH, EVS, CRITERIA, "2022-10-15", evidence(CriterionCode.PARTICIPATION, true));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("project.evs-criteria-list.criteria");
    }

    @Test
    void once_a_host_states_them_the_request_is_looked_at() {
        assertThat(filled(evidence(CriterionCode.PARTICIPATION, true)).answer()).isEqualTo(SATISFIED);
        assertThat(filled(evidence(CriterionCode.PARTICIPATION, false)).answer())
                .isEqualTo(BREACHED);
        assertThat(filled(evidence(CriterionCode.SITING, true)).missing())
                .containsExactly("criterionEvidence/*/present");
        assertThat(filled(evidence(CriterionCode.SITING, true), complete(Kind.CRITERION_EVIDENCE, REQUEST))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(filled().answer()).isEqualTo(UNDETERMINED);
    }

    private static Asked filled(Entry... entries) {
        return asked(
                Regulation.FRENCH.with(Asked.stated(Awaited.EVS_CRITERIA, List.of(CriterionCode.PARTICIPATION))),
                EVS,
                CRITERIA,
                "2022-10-15",
                entries);
    }

    @Test
    void a_centre_social_has_no_criteria_of_an_evs() {
        assertThat(asked(Regulation.FRENCH, CENTRE, CRITERIA, "2022-10-15").answer())
                .isEqualTo(NOT_APPLICABLE);
    }
}
