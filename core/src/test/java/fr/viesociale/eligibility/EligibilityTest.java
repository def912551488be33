package fr.viesociale.eligibility;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.derogation;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Id.AgrementRequest REQUEST = new Id.AgrementRequest("demande");
    private static final Id.StructureProject PROJECT = new Id.StructureProject("projet");

    @Test
    void a_strand_that_the_project_lacks_stands_against_a_request_for_2027() {
        Eligibility report =
                asked(request("2027-01-01", "2030-12-31"), project("projet", "centre", familyStrand(false)));

        assertThat(rules(report.against())).contains("project.families-part-since-2027");
    }

    @Test
    void with_the_strand_nothing_does_for_that_reason() {
        Eligibility report =
                asked(request("2027-01-01", "2030-12-31"), project("projet", "centre", familyStrand(true)));

        assertThat(rules(report.against())).doesNotContain("project.families-part-since-2027");
        assertThat(report.satisfied()).isPositive();
    }

    @Test
    void five_years_before_2027_are_too_long_and_from_2027_nobody_knows() {
        assertThat(rules(asked(request("2026-01-01", "2030-12-31"), bare()).against()))
                .contains("agrement.duration");
        assertThat(rules(asked(request("2027-01-01", "2031-12-31"), bare()).against()))
                .doesNotContain("agrement.duration");
    }

    @Test
    void what_a_derogation_for_the_request_lifts_is_a_remark() {
        Eligibility report = asked(
                request("2026-01-01", "2030-12-31"),
                bare(),
                derogation("dérogation", "agrement.duration", REQUEST, "2026-01-01", "projet fictif"));

        assertThat(rules(report.against())).doesNotContain("agrement.duration");
        assertThat(rules(report.remarks())).contains("agrement.duration");
    }

    @Test
    void nothing_is_asked_of_a_decision_that_nobody_has_taken() {
        Eligibility report = asked(request("2026-01-01", "2029-12-31"), bare());

        assertThat(rules(report.open())).doesNotContain("agrement.deciding-body", "agrement.delegation-valid");
    }

    @Test
    void the_shortest_way_names_what_is_missing_once_and_no_unknown_text() {
        Eligibility report = asked(request("2027-01-01", "2030-12-31"), bare());

        assertThat(report.shortestWay())
                .doesNotHaveDuplicates()
                .extracting(Missing::path)
                .contains("structureProjects/*/parts");
        assertThat(report.shortestWay()).extracting(Missing::lack).doesNotContain(Lack.TEXT);
        assertThat(report.unknownTexts())
                .allSatisfy(missing -> assertThat(missing.lack()).isEqualTo(Lack.TEXT));
    }

    @Test
    void a_request_without_dates_or_project_is_examined_all_the_same() {
        Eligibility report = Eligibility.of(
                REQUEST,
                null,
                ales(centreSocial("centre"), request(null)).on(LocalDate.parse("2026-11-23")),
                Regulation.FRENCH);

        assertThat(report.open()).isNotEmpty();
    }

    @Test
    void nothing_is_recorded_by_asking() {
        TerritorialProject project = ales(centreSocial("centre"), request("2027-01-01", "2030-12-31"), bare());
        Eligibility report =
                Eligibility.of(REQUEST, PROJECT, project.on(LocalDate.parse("2026-11-23")), Regulation.FRENCH);

        assertThat(report.basis().situation().project()).isEqualTo(project);
    }

    @Test
    void a_request_that_the_territory_does_not_have_is_none() {
        assertThatThrownBy(() ->
                        Eligibility.of(REQUEST, null, ales().on(LocalDate.parse("2026-11-23")), Regulation.FRENCH))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void it_says_that_only_the_caf_decides_in_both_languages() {
        Eligibility report = asked(request("2026-01-01", "2030-12-31"), bare());

        assertThat(report.lines(Language.FRENCH).get(0)).contains("seule la décision de la Caf");
        assertThat(report.lines(Language.ENGLISH).get(0)).contains("only a decision of the Caf");
        assertThat(report.lines(Language.ENGLISH)).doesNotContain("null").hasSizeGreaterThan(4);
    }

    private static Entry bare() {
        return project("projet", "centre");
    }

    private static Eligibility asked(Entry... entries) {
        TerritorialProject project = ales(centreSocial("centre")).with(entries);
        return Eligibility.of(REQUEST, PROJECT, project.on(LocalDate.parse("2026-11-23")), Regulation.FRENCH);
    }

    private static AgrementRequest request(String first, String last) {
        return request(DateRange.of(first, last));
    }

    private static AgrementRequest request(DateRange asked) {
        return new AgrementRequest(
                REQUEST,
                new Id.Structure("centre"),
                RequestNature.FIRST,
                List.of(AgrementKind.AGC),
                null,
                asked,
                List.of(),
                null);
    }

    private static List<String> rules(List<Explanation> answers) {
        return answers.stream().map(why -> why.provision().id().value()).toList();
    }
}
