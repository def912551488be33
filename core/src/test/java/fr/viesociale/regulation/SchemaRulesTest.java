package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedRoadmaps.commune;
import static fr.viesociale.project.RecordedRoadmaps.schema;
import static fr.viesociale.project.RecordedRoadmaps.signed;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schémas of a département: what they hold, who adopts and signs them, how long they last. */
class SchemaRulesTest {

    private static final String CONTENT = "deployment.avs-schema-content";
    private static final String ADOPTED = "deployment.avs-schema-adopted";
    private static final String FORM = "deployment.avs-schema-form";
    private static final String FAMILY_SERVICES = "deployment.family-services-schema-duration-max";
    private static final Id.Schema AVS = new Id.Schema("avs");
    private static final Id.Schema SDSF = new Id.Schema("sdsf");
    private static final DateRange FOUR_YEARS = DateRange.of("2017-01-01", "2020-12-31");

    // deployment.avs-schema-content

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, true, true, SATISFIED",
        "0, 1, 1, true, true, BREACHED",
        "1, 0, 1, true, true, BREACHED",
        "1, 1, 0, true, true, BREACHED",
        "1, 1, 1, false, true, BREACHED",
        "1, 1, 1, true, false, BREACHED",
        "1, 1, 1, , true, UNDETERMINED",
        "0, 1, 1, , true, BREACHED" // a known breach outweighs a missing fact
    })
    void a_schema_directeur_fills_its_five_parts(
            int zones, int needs, int synergies, Boolean strategic, Boolean operational, Answer expected) {
        assertThat(content(SchemaKind.AVS, "2016-12-15", parts(zones, needs, synergies, strategic, operational))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_schema_whose_content_nobody_recorded_leaves_every_part_open() {
        assertThat(content(SchemaKind.AVS, "2016-12-15", null).missing())
                .containsExactly(
                        "schemas/*/content/priorityZones",
                        "schemas/*/content/socialNeeds",
                        "schemas/*/content/synergies",
                        "schemas/*/content/strategicSteering",
                        "schemas/*/content/operationalSteering");
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, NOT_APPLICABLE", "2015-01-01, BREACHED", "2014, NOT_APPLICABLE", ", UNDETERMINED"})
    void it_is_asked_of_schemas_adopted_from_2015(String adoptedOn, Answer expected) {
        assertThat(content(SchemaKind.AVS, adoptedOn, parts(0, 1, 1, true, true))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void it_is_not_asked_of_the_schema_of_services_to_families() {
        assertThat(content(SchemaKind.SDSF, "2016-12-15", parts(0, 0, 0, false, false))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked content(SchemaKind kind, String adoptedOn, SchemaContent content) {
        return asked(CONTENT, AVS, "2026-11-23", schema("avs", kind, adoptedOn, FOUR_YEARS, null, content));
    }

    private static SchemaContent parts(int zones, int needs, int synergies, Boolean strategic, Boolean operational) {
        return new SchemaContent(
                some(zones), some(needs), some(synergies), strategic, operational, List.of(), List.of());
    }

    private static List<String> some(int count) {
        return count == 0 ? List.of() : List.of("nord");
    }

    // deployment.avs-schema-adopted

    private static final Entry GARD = commune("30007");
    private static final Entry FAMILIES =
            schema("sdsf", SchemaKind.SDSF, "2016-06-01", DateRange.of("2016-01-01", "2019-12-31"), null, null);

    @Test
    void the_departement_has_a_schema_directeur_that_refers_to_the_one_on_families() {
        assertThat(adopted("2018-01-01", GARD, FAMILIES, avs("2016-12-15", signed("sdsf", "")))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(adopted("2018-01-01", GARD, FAMILIES, avs("2016-12-15", signed("", "")))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(adopted("2018-01-01", GARD, FAMILIES, avs("2016-12-15", null))
                        .missing())
                .containsExactly("schemas/*/content/cites");
    }

    @Test
    void that_it_has_none_is_known_where_the_list_is_complete() {
        assertThat(adopted("2018-01-01", GARD, inventory("i", Kind.SCHEMA, null, true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(adopted("2018-01-01", GARD).missing())
                .containsExactly("schemas/*/adoptedOn", "schemas/*/content/cites");
        assertThat(adopted("2018-01-01", GARD, FAMILIES).answer()).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2017-01-01, SATISFIED", // adopted on the very day
        "2017-01-02, 2017-01-01, BREACHED",
        "2016-12-15, 2016-12-31, NOT_APPLICABLE", // nobody asked before 2017
        "2016-12-15, 2020-12-31, SATISFIED", // its last day
        "2016-12-15, 2021-01-01, BREACHED", // over
        ", 2018-01-01, UNDETERMINED"
    })
    void it_is_adopted_by_the_day_and_runs(String adoptedOn, String on, Answer expected) {
        assertThat(adopted(on, GARD, FAMILIES, avs(adoptedOn, signed("sdsf", "")))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_schema_of_another_departement_is_not_the_one() {
        Entry schema = avs("2016-12-15", signed("sdsf", ""));

        assertThat(adopted("2018-01-01", commune("13001"), FAMILIES, schema).answer())
                .isEqualTo(BREACHED);
        assertThat(adopted("2018-01-01", FAMILIES, schema).answer()).isEqualTo(UNDETERMINED);
    }

    private static Asked adopted(String on, Entry... entries) {
        return asked(ADOPTED, new Id.Territory("ales"), on, entries);
    }

    // deployment.avs-schema-form

    @ParameterizedTest
    @CsvSource({
        "prefet caf departement federation, SATISFIED",
        "prefet caf departement federation region, SATISFIED", // others may sign
        "prefet caf departement, BREACHED",
        "caf, BREACHED",
        "'', UNDETERMINED"
    })
    void state_caf_departement_and_a_federation_sign(String signatories, Answer expected) {
        assertThat(form(FOUR_YEARS, signatories).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-30, BREACHED",
        "2019-12-31, SATISFIED", // three years
        "2021-12-31, SATISFIED", // five years
        "2022-01-01, BREACHED",
        "unknown, UNDETERMINED"
    })
    void it_lasts_from_three_to_five_years(String last, Answer expected) {
        assertThat(form(DateRange.of("2017-01-01", last), "prefet caf departement federation")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void it_is_the_practice_of_a_caf() {
        assertThat(form("open", "2016-12-14", SchemaKind.AVS, FOUR_YEARS, "caf").answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(form("open", "2016-12-15", SchemaKind.AVS, FOUR_YEARS, "caf").answer())
                .isEqualTo(BREACHED);
        assertThat(form("open", "open", SchemaKind.SDSF, FOUR_YEARS, "caf").answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked form(DateRange term, String signatories) {
        return form("open", "open", SchemaKind.AVS, term, signatories);
    }

    private static Asked form(String first, String last, SchemaKind kind, DateRange term, String signatories) {
        return asked(
                FORM,
                AVS,
                "2026-11-23",
                organisation("prefet", OrganisationKind.STATE),
                organisation("caf", OrganisationKind.CAF),
                organisation("departement", OrganisationKind.DEPARTEMENT),
                organisation("federation", OrganisationKind.FEDERATION),
                organisation("region", OrganisationKind.REGION),
                practice(FORM, first, last),
                schema("avs", kind, "2016-12-15", term, null, signed("", signatories)));
    }

    // deployment.family-services-schema-duration-max

    @ParameterizedTest
    @CsvSource({
        "2023-01-10, 2029-01-09, SATISFIED", // adopted twelve months after, six years
        "2023-01-11, 2029-01-09, BREACHED", // a day late
        "2023-01-10, 2029-01-10, BREACHED", // six years and one day
        "2023-01-10, unknown, UNDETERMINED",
        "2023-01, 2029-01-09, UNDETERMINED",
        ", 2029-01-09, UNDETERMINED"
    })
    void it_is_adopted_within_a_year_and_lasts_six_years_at_most(String adoptedOn, String last, Answer expected) {
        assertThat(families(SchemaKind.SDSF, adoptedOn, DateRange.of("2023-01-10", last), "2022-01-10")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void without_the_renewal_of_its_committee_the_delay_is_not_known_and_the_duration_is() {
        assertThat(families(SchemaKind.SDSF, "2023-01-10", DateRange.of("2023-01-10", "2029-01-09"), null)
                        .missing())
                .containsExactly("schemas/*/committeeRenewedOn");
        assertThat(families(SchemaKind.SDSF, "2023-01-10", DateRange.of("2023-01-10", "2029-01-10"), null)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, NOT_APPLICABLE", "2021-12-01, BREACHED"})
    void the_law_is_of_december_2021(String adoptedOn, Answer expected) {
        assertThat(families(SchemaKind.SDSF, adoptedOn, DateRange.of("2022-01-01", "2028-01-01"), "2021-06-01")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void it_does_not_speak_of_the_schema_directeur() {
        assertThat(families(SchemaKind.AVS, "2023-01-10", DateRange.of("2023-01-10", "2040-01-10"), "2022-01-10")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked families(SchemaKind kind, String adoptedOn, DateRange term, String renewedOn) {
        return asked(FAMILY_SERVICES, SDSF, "2026-11-23", schema("sdsf", kind, adoptedOn, term, renewedOn, null));
    }

    private static Schema avs(String adoptedOn, SchemaContent content) {
        return schema("avs", SchemaKind.AVS, adoptedOn, DateRange.of("2017-01-01", "2020-12-31"), null, content);
    }

    private static Asked asked(String rule, Id subject, String on, Entry... entries) {
        return Asked.of(rule, subject, ales(entries), on);
    }
}
