package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.regulation.Placed.all;
import static fr.viesociale.regulation.Placed.centre;
import static fr.viesociale.regulation.Placed.evs;
import static fr.viesociale.regulation.Placed.granted;
import static fr.viesociale.regulation.Placed.sheet;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a structure declares of its zone, how many live in it, and which zones overlap. */
class TerritoryRulesTest {

    private static final String DECLARED = "territory.zone-declared";
    private static final String POPULATION = "territory.population-threshold";
    private static final String OVERLAP = "territory.centre-overlap";
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final Inventory NO_SITES = inventory("sites", Kind.SITE, CENTRE, true);

    // territory.zone-declared

    @ParameterizedTest
    @CsvSource({
        "8600, URBAN, SEVERAL_DISTRICTS, false, SATISFIED",
        "0, RURAL, ONE_COMMUNE, true, SATISFIED",
        ", URBAN, SEVERAL_DISTRICTS, false, BREACHED",
        "8600, , SEVERAL_DISTRICTS, false, BREACHED",
        "8600, URBAN, , false, BREACHED",
        "8600, URBAN, SEVERAL_DISTRICTS, , BREACHED"
    })
    void a_sheet_tells_population_type_size_and_sites(
            Integer population, String type, String size, Boolean multiSite, Answer expected) {
        assertThat(declared(
                                "QN03001I",
                                NO_SITES,
                                sheet(
                                        "fiche",
                                        "centre",
                                        population,
                                        type == null ? null : new ZoneType(type),
                                        size == null ? null : new ZoneSize(size),
                                        multiSite))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void several_sheets_may_tell_it_together() {
        assertThat(declared(
                                "QN03001I",
                                NO_SITES,
                                sheet("f1", "centre", 8600, ZoneType.URBAN, null, null),
                                sheet("f2", "centre", null, null, ZoneSize.ONE_DISTRICT, true))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void without_a_sheet_nothing_is_known_unless_there_is_known_to_be_none() {
        assertThat(declared("QN03001I", NO_SITES).missing())
                .containsExactly(
                        "identitySheets/*/population",
                        "identitySheets/*/zoneType",
                        "identitySheets/*/zoneSize",
                        "identitySheets/*/multiSite");
        assertThat(declared("QN03001I", NO_SITES, inventory("f", Kind.IDENTITY_SHEET, CENTRE, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void that_it_serves_no_priority_area_or_has_no_site_is_said_by_a_complete_list() {
        Entry full = sheet("fiche", "centre", 8600, ZoneType.URBAN, ZoneSize.ONE_DISTRICT, false);
        Entry site = new Site(new Id.Site("s"), CENTRE, "site fictif", null, true, DateRange.of("open", "open"), null);

        assertThat(declared(null, full).missing())
                .containsExactly("areaMemberships/*/priorityArea", "sites/*/itinerant");
        assertThat(declared(null, full, site, inventory("q", Kind.AREA_MEMBERSHIP, CENTRE, true))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    // territory.population-threshold

    @Test
    void no_national_threshold_of_population_was_found() {
        assertThat(population(Regulation.FRENCH, sheet("f", "centre", 1635, null, null, null))
                        .missing())
                .containsExactly(
                        "territory.population-threshold.minPopulation", "territory.population-threshold.maxPopulation");
    }

    @ParameterizedTest
    @CsvSource({"1999, BREACHED", "2000, SATISFIED", "16500, SATISFIED", "16501, BREACHED", ", UNDETERMINED"})
    void a_host_that_has_thresholds_has_them_checked_bounds_included(Integer population, Answer expected) {
        assertThat(population(Cases.FILLED, sheet("f", "centre", population, null, null, null))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void one_threshold_alone_may_be_broken_but_is_never_enough() {
        RuleBook<Situation> least = Regulation.FRENCH.with(Asked.stated(Awaited.ZONE_LEAST, 2000));

        assertThat(population(least, sheet("f", "centre", 1999, null, null, null))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(population(least, sheet("f", "centre", 2000, null, null, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void sheets_that_disagree_settle_it_only_together() {
        Entry few = sheet("f1", "centre", 1635, null, null, null);

        assertThat(population(Cases.FILLED, few, sheet("f2", "centre", 2500, null, null, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(population(Cases.FILLED, few, sheet("f2", "centre", 1800, null, null, null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // territory.centre-overlap

    @Test
    void two_centres_in_one_district_overlap_and_two_apart_do_not() {
        assertThat(overlap("a", "2022-01-01", "2022-01-01", "nord", "nord")).isEqualTo(BREACHED);
        assertThat(overlap("a", "2022-01-01", "2022-01-01", "nord", "sud")).isEqualTo(SATISFIED);
        assertThat(overlap("a", "2022-01-01", "2022-01-01", "nord", null)).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 2022-01-01, 2023-01-01, SATISFIED",
        "b, 2022-01-01, 2023-01-01, BREACHED",
        "a, 2022-01-01, 2022-01-01, BREACHED",
        "b, 2022-01-01, 2022-01-01, BREACHED",
        "b, 2022-01-01, 2025-12-31, BREACHED", // one common day
        "b, 2022-01-01, 2026-01-01, SATISFIED" // none
    })
    void it_is_told_at_the_agrement_that_starts_later(String asked, String first, String second, Answer expected) {
        assertThat(overlap(asked, first, second, "nord", "nord")).isEqualTo(expected);
    }

    @Test
    void one_centre_alone_and_an_evs_are_not_concerned() {
        assertThat(Asked.of(
                                OVERLAP,
                                new Id.Agrement("a"),
                                ales(all(
                                        district("nord"),
                                        centre("centre", "nord"),
                                        evs("evs", "nord"),
                                        granted(
                                                agc("a", "centre", "2022-01-01", "2025-12-31"),
                                                al("al", "evs", "2022-01-01", "2025-12-31")))),
                                "2024-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(
                                OVERLAP,
                                new Id.Agrement("al"),
                                ales(all(
                                        district("nord"),
                                        centre("centre", "nord"),
                                        evs("evs", "nord"),
                                        granted(
                                                agc("a", "centre", "2022-01-01", "2025-12-31"),
                                                al("al", "evs", "2022-01-01", "2025-12-31")))),
                                "2024-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_list_of_structures_that_is_said_to_be_incomplete_may_hide_another_centre() {
        assertThat(Asked.of(
                                OVERLAP,
                                new Id.Agrement("a"),
                                ales(all(
                                        district("nord"),
                                        centre("centre", "nord"),
                                        granted(agc("a", "centre", "2022-01-01", "2025-12-31")),
                                        inventory("i", Kind.STRUCTURE, null, false))),
                                "2024-06-01")
                        .missing())
                .containsExactly("structures/*/kind");
    }

    private static Asked declared(String priorityArea, Entry... entries) {
        Entry[] structure = priorityArea == null
                ? all(centreSocial("centre"))
                : all(priorityArea(priorityArea, "2024-01-01", "open"), centreSocial("centre", priorityArea));
        return Asked.of(DECLARED, CENTRE, ales(structure).with(entries), "2024-06-01");
    }

    private static Asked population(RuleBook<Situation> book, Entry... entries) {
        return Asked.of(
                book,
                POPULATION,
                new Id.Agrement("a"),
                ales(centreSocial("centre"), agc("a", "centre", "2022-01-01", "2025-12-31"))
                        .with(entries),
                "2024-06-01");
    }

    private static Answer overlap(String asked, String first, String second, String district, String other) {
        return Asked.of(
                        OVERLAP,
                        new Id.Agrement(asked),
                        ales(all(
                                district("nord"),
                                district("sud"),
                                centre("centre", district),
                                other == null ? centre("second") : centre("second", other),
                                granted(
                                        agc("a", "centre", first, "2025-12-31"),
                                        agc("b", "second", second, "2028-12-31")))),
                        "2024-06-01")
                .answer();
    }
}
