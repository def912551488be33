package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.regulation.Placed.report;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.territory.District;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports on coverage, and the labels of rural zones. */
class CoverageRulesTest {

    private static final String BALANCED = "territory.balanced-coverage";
    private static final String BY_DISTRICT = "territory.large-area-by-district";
    private static final String LABEL = "territory.rural-zone-label-date";
    private static final Id.PriorityArea AREA = new Id.PriorityArea("QN03001I");

    // territory.balanced-coverage

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, 2024-12-31, SATISFIED",
        "2024-11-30, 2024-11-30, SATISFIED",
        "2024-11-30, 2024-11-29, BREACHED", // not yet
        "2024-01-01, 2024-12-31, SATISFIED",
        "2023-12-31, 2024-12-31, BREACHED", // the year before
        "2024-11-30, 2025-01-01, BREACHED",
        "2024-11, 2024-11-15, UNDETERMINED",
        "2024, 2024-12-31, SATISFIED"
    })
    void a_report_of_the_year_tells_districts_one_by_one(String reportedOn, String on, Answer expected) {
        assertThat(balanced(on, report(reportedOn, "nord")).answer()).isEqualTo(expected);
    }

    @Test
    void a_report_that_tells_no_district_is_none_by_district() {
        assertThat(balanced("2024-12-31", report("2024-11-30")).answer()).isEqualTo(BREACHED);
        assertThat(balanced("2024-12-31", report("2024-11-30"), report("2024-06-30", "nord"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_report_on_record_is_not_known_unless_the_list_is_said_to_be_complete() {
        assertThat(balanced("2024-12-31").missing()).containsExactly("coverageReports/*/reportedOn");
        assertThat(balanced("2024-12-31", inventory("i", Kind.COVERAGE_REPORT, null, true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(balanced(
                                "2024-12-31",
                                report("2023-11-30", "nord"),
                                inventory("i", Kind.COVERAGE_REPORT, null, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void nobody_had_to_report_before_the_arrete() {
        assertThat(balanced("2001-10-10", report("2000-01-01", "nord")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(balanced("2001-10-11", report("2000-01-01", "nord")).answer())
                .isEqualTo(BREACHED);
    }

    // territory.large-area-by-district

    @Test
    void the_coverage_of_an_area_of_two_districts_is_told_for_both() {
        assertThat(byDistrict(report("2024-11-30", "nord", "sud")).answer()).isEqualTo(SATISFIED);
        assertThat(byDistrict(report("2023-11-30", "nord"), report("2024-11-30", "sud"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(byDistrict(report("2024-11-30", "nord")).answer()).isEqualTo(BREACHED);
        assertThat(byDistrict(report("2024-11-30")).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_report_to_come_tells_nothing_yet() {
        assertThat(byDistrict(report("2024-12-02", "nord", "sud")).answer()).isEqualTo(BREACHED);
        assertThat(byDistrict(report("2024-12", "nord", "sud")).answer()).isEqualTo(UNDETERMINED);
        assertThat(byDistrict().missing()).containsExactly("coverageReports/*/districts");
    }

    @Test
    void an_area_of_one_district_is_not_concerned() {
        Entry area = priorityArea("QN03001I", "2024-01-01", "open");

        assertThat(asked(BY_DISTRICT, AREA, area, district("nord", "QN03001I"), district("sud"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(
                                BY_DISTRICT,
                                AREA,
                                area,
                                district("nord", "QN03001I"),
                                inventory("i", Kind.DISTRICT, null, false))
                        .missing())
                .containsExactly("districts/*/priorityAreas");
        assertThat(asked(BY_DISTRICT, AREA, area).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_district_that_has_ended_needs_no_report() {
        Entry ended = new District(
                new Id.District("ancien"), "quartier nord", DateRange.of("open", "2020-12-31"), List.of(AREA), null);

        assertThat(byDistrict(ended, report("2024-11-30", "nord", "sud")).answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void two_districts_of_one_name_are_two() {
        assertThat(asked(
                                BY_DISTRICT,
                                AREA,
                                priorityArea("QN03001I", "2024-01-01", "open"),
                                district("nord", "QN03001I"),
                                new District(
                                        new Id.District("autre"),
                                        "quartier nord",
                                        DateRange.of("open", "open"),
                                        List.of(AREA),
                                        null),
                                report("2024-11-30", "nord"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // territory.rural-zone-label-date

    @ParameterizedTest
    @CsvSource({
        "ZFRR, 2025-01-01, 2025-01-01, SATISFIED",
        "ZFRR, 2024-07-01, open, SATISFIED",
        "ZFRR, 2024-06-30, 2024-06-30, BREACHED",
        "ZFRR, 2024-06-30, open, BREACHED",
        "ZFRR, 2024, open, UNDETERMINED",
        "ZRR, 2018-01-01, 2024-06-30, SATISFIED",
        "ZRR, 2018-01-01, 2024-07-01, UNDETERMINED", // some communes kept it
        "ZRR, 2018-01-01, open, UNDETERMINED",
        "QPV, 2024-06-30, open, NOT_APPLICABLE",
        "OTHER, 2024-06-30, open, NOT_APPLICABLE"
    })
    void zrr_before_july_2024_and_zfrr_from_then_on(String kind, String first, String last, Answer expected) {
        assertThat(label(kind, first, last, null).answer()).isEqualTo(expected);
    }

    @Test
    void a_commune_that_kept_its_label_shows_it() {
        assertThat(label("ZRR", "2018-01-01", "open", null).missing()).containsExactly("zoneLabels/*/about/provenance");
        assertThat(label("ZRR", "2018-01-01", "open", About.from("arrêté du 19 juin 2024"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(label("ZFRR", "2024-06-30", "open", About.from("liste fictive"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked label(String kind, String first, String last, About about) {
        Id.ZoneLabel id = new Id.ZoneLabel("z");
        return asked(
                LABEL,
                id,
                new ZoneLabel(
                        id,
                        new ZoneKind(kind),
                        new Mention(new Id.Territory("ales")),
                        DateRange.of(first, last),
                        about));
    }

    private static Asked byDistrict(Entry... entries) {
        return Asked.of(
                BY_DISTRICT,
                AREA,
                ales(
                                priorityArea("QN03001I", "2024-01-01", "open"),
                                district("nord", "QN03001I"),
                                district("sud", "QN03001I"))
                        .with(entries),
                "2024-12-01");
    }

    private static Asked asked(String rule, Id subject, Entry... entries) {
        return Asked.of(rule, subject, ales(entries), "2024-12-01");
    }

    private static Asked balanced(String on, Entry... entries) {
        return Asked.of(
                BALANCED, new Id.Territory("ales"), ales(district("nord")).with(entries), on);
    }
}
