package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedRoadmaps.contribution;
import static fr.viesociale.project.RecordedRoadmaps.diagnosis;
import static fr.viesociale.project.RecordedRoadmaps.diagnosisOf;
import static fr.viesociale.project.RecordedRoadmaps.district;
import static fr.viesociale.project.RecordedRoadmaps.lever;
import static fr.viesociale.project.RecordedRoadmaps.orientation;
import static fr.viesociale.project.RecordedRoadmaps.rating;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A diagnosis of every district, made with everyone, from sources of both sorts, towards levers that serve orientations. */
class DiagnosisRulesTest {

    private static final String EVERY_DISTRICT = "diagnosis.every-district";
    private static final String THREE_CONTRIBUTIONS = "diagnosis.three-contributions";
    private static final String LEVERS_LINKED = "diagnosis.levers-linked";
    private static final String TWO_KINDS = "diagnosis.two-kinds-of-source";
    private static final Id.Diagnosis DIAGNOSIS = new Id.Diagnosis("d");

    // diagnosis.every-district

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, SATISFIED",
        "2026-11-23, SATISFIED", // on the very day
        "2026-11-24, BREACHED", // the day after
        "2026-11, UNDETERMINED",
        ", UNDETERMINED"
    })
    void each_district_has_been_diagnosed_by_the_day(String completedOn, Answer expected) {
        assertThat(everyDistrict(diagnosis("n", "nord", "2019-09-15"), diagnosis("s", "sud", completedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void one_diagnosis_may_be_of_several_districts_and_one_that_is_left_is_a_breach() {
        assertThat(everyDistrict(diagnosis("d", "nord sud", "2019-09-15")).answer())
                .isEqualTo(SATISFIED);
        assertThat(everyDistrict(diagnosis("d", "nord", "2019-09-15"), inventory("i", Kind.DIAGNOSIS, null, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void no_diagnosis_on_record_is_not_known_absence() {
        assertThat(everyDistrict().missing()).containsExactly("diagnoses/*/completedOn");
    }

    @Test
    void districts_that_are_missing_from_the_list_may_lack_theirs() {
        assertThat(everyDistrict(diagnosis("d", "nord sud", "2019-09-15"), inventory("i", Kind.DISTRICT, null, false))
                        .missing())
                .containsExactly("districts/*/period");
    }

    private static Asked everyDistrict(Entry... entries) {
        return clause(EVERY_DISTRICT, new Id.Territory("ales"), entries);
    }

    // diagnosis.three-contributions

    private static final Contribution RESIDENTS = contribution(GroupCode.INHABITANTS, "2019-06-11");
    private static final Contribution ASSOCIATIONS = contribution(GroupCode.ASSOCIATIONS, "2019-06-12");
    private static final Contribution POLICIES = contribution(GroupCode.INSTITUTIONS, "2019-06-13");
    private static final Entry RATED = rating(DIAGNOSIS, "2019-09-30");

    @Test
    void residents_associations_and_public_policies_contributed_and_somebody_rated_how() {
        assertThat(shared(RATED, RESIDENTS, ASSOCIATIONS, POLICIES).answer()).isEqualTo(SATISFIED);
        assertThat(shared(RATED, ASSOCIATIONS, POLICIES).answer()).isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, SATISFIED",
        "2026-11-24, BREACHED", // to come
        ", UNDETERMINED" // a contribution without its date
    })
    void a_contribution_counts_once_its_day_has_come(String contributedOn, Answer expected) {
        assertThat(shared(RATED, contribution(GroupCode.INHABITANTS, contributedOn), ASSOCIATIONS, POLICIES)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void nobody_but_a_person_rates_and_a_rating_to_come_is_none_yet() {
        assertThat(shared(rating(DIAGNOSIS, "2026-11-23"), RESIDENTS, ASSOCIATIONS, POLICIES)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(shared(rating(DIAGNOSIS, "2026-11-24"), RESIDENTS, ASSOCIATIONS, POLICIES)
                        .missing())
                .containsExactly("ratings/*/ratedOn");
        assertThat(shared(rating(new Id.District("nord"), "2019-09-30"), RESIDENTS, ASSOCIATIONS, POLICIES)
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_known_absence_outweighs_a_missing_rating() {
        assertThat(shared(rating(DIAGNOSIS, "2026-11-24"), RESIDENTS, POLICIES).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void contributions_of_which_none_is_on_record_are_not_known_to_be_absent() {
        assertThat(shared(RATED).missing()).containsExactly("diagnoses/*/contributions");
    }

    private static Asked shared(Entry rating, Contribution... contributions) {
        return clause(THREE_CONTRIBUTIONS, DIAGNOSIS, diagnosis("d", "nord", "2019-09-15", contributions), rating);
    }

    // diagnosis.levers-linked

    private static final Entry OF_NORTH = diagnosis("d", "nord", "2019-09-15");

    @Test
    void each_lever_serves_an_orientation() {
        assertThat(levers(OF_NORTH, lever("ecole", "d", "moyens")).answer()).isEqualTo(SATISFIED);
        assertThat(levers(OF_NORTH, lever("ecole", "d", "moyens"), lever("parc", "d", ""))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_lever_whose_orientations_are_said_to_be_missing_leaves_it_open() {
        assertThat(levers(
                                OF_NORTH,
                                lever("ecole", "d", ""),
                                inventory("i", Kind.ORIENTATION, new Id.Lever("ecole"), false))
                        .missing())
                .containsExactly("levers/*/orientations");
    }

    @Test
    void a_diagnosis_names_a_lever_at_least() {
        assertThat(levers(OF_NORTH).missing()).contains("levers/*/diagnosis");
        assertThat(levers(OF_NORTH, inventory("i", Kind.LEVER, DIAGNOSIS, true)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_diagnosis_of_a_structure_needs_no_lever() {
        Asked asked = clause(
                LEVERS_LINKED, new Id.Diagnosis("centre"), centreSocial("centre"), diagnosisOf("centre", "2021-06-30"));

        assertThat(asked.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(levers(diagnosis("d", "", "2021-06-30")).missing()).containsExactly("diagnoses/*/districts");
    }

    private static Asked levers(Entry... entries) {
        return clause(LEVERS_LINKED, DIAGNOSIS, entries);
    }

    @Test
    void a_convention_that_has_not_adopted_a_clause_asks_nothing_of_a_diagnosis() {
        Entry[] entries = {
            convention("c", ConventionKind.COORDINATION),
            version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2030-12-31")),
            district("nord"),
            OF_NORTH
        };
        for (String clause : List.of(THREE_CONTRIBUTIONS, LEVERS_LINKED)) {
            assertThat(Asked.of(clause, DIAGNOSIS, ales(entries), "2026-11-23").answer())
                    .isEqualTo(NOT_APPLICABLE);
        }
        assertThat(Asked.of(EVERY_DISTRICT, new Id.Territory("ales"), ales(entries), "2026-11-23")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked clause(String clause, Id subject, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                convention("c", ConventionKind.COORDINATION),
                version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2030-12-31"), clause),
                orientation("moyens", "c", OrientationCode.MEANS),
                district("nord"),
                district("sud")));
        return Asked.of(clause, subject, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }

    // diagnosis.two-kinds-of-source

    @ParameterizedTest
    @CsvSource({
        "STATISTICS RESIDENTS_WALK, SATISFIED",
        "STATISTICS SURVEY, SATISFIED",
        "STATISTICS MEETING, SATISFIED",
        "STATISTICS INTERVIEW, SATISFIED",
        "STATISTICS, BREACHED",
        "INTERVIEW SURVEY, BREACHED",
        "STATISTICS DOCUMENT, BREACHED",
        "STATISTICS FOCUS_GROUP, UNDETERMINED", // a kind of the host's may be of either sort
        "'', UNDETERMINED"
    })
    void the_diagnosis_of_a_structure_sets_figures_beside_voices(String sources, Answer expected) {
        SourceKind[] kinds = Stream.of(sources.split(" "))
                .filter(code -> !code.isEmpty())
                .map(SourceKind::new)
                .toArray(SourceKind[]::new);

        assertThat(practised("open", "open", diagnosisOf("centre", "2021-06-30", kinds))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 2021-06-30, BREACHED",
        "2021-07-01, open, NOT_APPLICABLE",
        "open, 2021-06-29, NOT_APPLICABLE",
        "2021-06-29, unknown, UNDETERMINED"
    })
    void it_is_asked_where_the_caf_has_the_practice_on_the_day_of_the_diagnosis(
            String first, String last, Answer expected) {
        assertThat(practised(first, last, diagnosisOf("centre", "2021-06-30", SourceKind.STATISTICS))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_practice_is_about_the_diagnosis_of_a_structure() {
        assertThat(practised("open", "open", diagnosis("centre", "nord", "2021-06-30"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked practised(String first, String last, Entry diagnosis) {
        return Asked.of(
                TWO_KINDS,
                new Id.Diagnosis("centre"),
                ales(
                        organisation("caf", OrganisationKind.CAF),
                        practice(TWO_KINDS, first, last),
                        district("nord"),
                        centreSocial("centre"),
                        diagnosis),
                "2026-11-23");
    }
}
