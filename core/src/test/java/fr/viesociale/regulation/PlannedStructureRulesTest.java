package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.RecordedRoadmaps.district;
import static fr.viesociale.project.RecordedRoadmaps.place;
import static fr.viesociale.project.RecordedRoadmaps.planned;
import static fr.viesociale.project.RecordedRoadmaps.schema;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.territory.District;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where new structures are planned: in a zone that has priority, or with a reason. */
class PlannedStructureRulesTest {

    private static final String ZONE_TYPE = "deployment.priority-zone-type";
    private static final String INSIDE_SCHEMA = "deployment.inside-schema-zone";
    private static final Id.PlannedStructure EVS = new Id.PlannedStructure("evs");
    private static final Entry ALL_LABELS = inventory("i", Kind.ZONE_LABEL, null, true);

    // deployment.priority-zone-type

    @ParameterizedTest
    @CsvSource({"QPV, SATISFIED", "ZFRR, SATISFIED", "ZRR, BREACHED", "OTHER, BREACHED"})
    void a_structure_is_planned_in_a_zone_that_has_priority(String zone, Answer expected) {
        assertThat(inZone("2027-09-01", place("", null, null, new ZoneKind(zone)))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void elsewhere_a_reason_is_enough() {
        assertThat(inZone("2027-09-01", place("", null, "seul local libre", ZoneKind.OTHER))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(inZone("2027-09-01", place("", null, "seul local libre")).answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_zone_that_nobody_recorded_is_not_known_to_be_none() {
        assertThat(inZone("2027-09-01", place("", null, null)).missing())
                .containsExactly("plannedStructures/*/place/zones");
        assertThat(inZone("2027-09-01", place("", null, null), ALL_LABELS).answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, NOT_APPLICABLE",
        "2027-01-01, BREACHED",
        "2026, NOT_APPLICABLE",
        "2027, BREACHED",
        ", UNDETERMINED"
    })
    void the_priority_is_of_structures_planned_from_2027(String targetOn, Answer expected) {
        assertThat(inZone(targetOn, place("", null, null), ALL_LABELS).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-01, open, SATISFIED",
        "2024-07-01, 2027-09-01, SATISFIED",
        "2024-07-01, 2027-08-31, BREACHED", // no longer on the target date
        "2027-09-02, open, BREACHED" // not yet
    })
    void the_label_of_its_district_on_the_target_date_counts(String first, String last, Answer expected) {
        assertThat(inZone(
                                "2027-09-01",
                                place("nord", null, null),
                                district("nord"),
                                new ZoneLabel(
                                        new Id.ZoneLabel("l"),
                                        ZoneKind.ZFRR,
                                        new Mention(new Id.District("nord")),
                                        DateRange.of(first, last),
                                        null))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_district_may_lie_in_a_priority_area_in_part_only() {
        District north = new District(
                new Id.District("nord"),
                "quartier nord",
                DateRange.of("open", "open"),
                List.of(new Id.PriorityArea("QN03001I")),
                null);

        assertThat(inZone(
                                "2027-09-01",
                                place("nord", null, null),
                                north,
                                priorityArea("QN03001I", "2024-01-01", "open"))
                        .missing())
                .containsExactly("plannedStructures/*/place/zones");
    }

    @Test
    void the_agrement_aimed_at_dates_it_before_the_opening_and_an_earlier_stage_does_not() {
        assertThat(asked(ZONE_TYPE, StageCode.AGREMENT, "2027-01-01", place("", null, null), ALL_LABELS)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(ZONE_TYPE, StageCode.STUDY, "2027-01-01", place("", null, null), ALL_LABELS)
                        .missing())
                .containsExactly("plannedStructures/*/stages");
    }

    private static Asked inZone(String targetOn, PlannedPlace place, Entry... entries) {
        return asked(ZONE_TYPE, StageCode.OPENING, targetOn, place, entries);
    }

    // deployment.inside-schema-zone

    private static final Schema ZONED = avs("2017-01-01", "2020-12-31", zones("nord", "sud"));

    @Test
    void a_structure_is_planned_in_a_priority_zone_of_the_schema_or_with_a_reason() {
        assertThat(inSchema("2018-09-01", place("", "nord", null), ZONED).answer())
                .isEqualTo(SATISFIED);
        assertThat(inSchema("2018-09-01", place("", "est", null), ZONED).answer())
                .isEqualTo(BREACHED);
        assertThat(inSchema("2018-09-01", place("", "est", "besoin nouveau"), ZONED)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, NOT_APPLICABLE",
        "2017-01-01, BREACHED",
        "2020-12-31, BREACHED",
        "2021-01-01, NOT_APPLICABLE",
        "2014-12-31, NOT_APPLICABLE"
    })
    void only_a_schema_in_force_on_the_target_date_counts(String targetOn, Answer expected) {
        assertThat(inSchema(targetOn, place("", "est", null), ZONED).answer()).isEqualTo(expected);
    }

    @Test
    void no_text_asked_for_a_zone_before_2015() {
        Schema early = avs("2010-01-01", "2020-12-31", zones("nord"));

        assertThat(inSchema("2014-12-31", place("", "est", null), early).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(inSchema("2015-01-01", place("", "est", null), early).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void without_a_schema_of_the_animation_de_la_vie_sociale_there_is_nothing_to_compare_with() {
        assertThat(inSchema("2018-09-01", place("", "est", null)).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(inSchema(
                                "2018-09-01",
                                place("", "est", null),
                                schema(
                                        "sdsf",
                                        SchemaKind.SDSF,
                                        null,
                                        DateRange.of("2017-01-01", "2020-12-31"),
                                        null,
                                        zones("nord")))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void zones_that_nobody_recorded_leave_it_open() {
        assertThat(inSchema("2018-09-01", place("", null, null), ZONED).missing())
                .containsExactly("plannedStructures/*/place/schemaZone");
        assertThat(inSchema("2018-09-01", place("", "est", null), avs("2017-01-01", "2020-12-31", null))
                        .missing())
                .containsExactly("schemas/*/content/priorityZones");
        assertThat(inSchema("2018-09-01", place("", "est", null), avs("2017-01-01", "unknown", zones("nord")))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    private static Asked inSchema(String targetOn, PlannedPlace place, Entry... entries) {
        return asked(INSIDE_SCHEMA, StageCode.OPENING, targetOn, place, entries);
    }

    private static Schema avs(String first, String last, SchemaContent content) {
        return schema("avs", SchemaKind.AVS, null, DateRange.of(first, last), null, content);
    }

    private static SchemaContent zones(String... zones) {
        return new SchemaContent(List.of(zones), List.of(), List.of(), null, null, List.of(), List.of());
    }

    private static Asked asked(String rule, StageCode stage, String targetOn, PlannedPlace place, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(planned("evs", stage, targetOn, place));
        return Asked.of(rule, EVS, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
