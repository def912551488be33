package fr.viesociale.deployment;

import static fr.viesociale.coverage.City.DAY;
import static fr.viesociale.coverage.City.agreed;
import static fr.viesociale.coverage.City.all;
import static fr.viesociale.coverage.City.district;
import static fr.viesociale.coverage.City.exactly;
import static fr.viesociale.coverage.City.on;
import static fr.viesociale.coverage.City.post;
import static fr.viesociale.coverage.City.residents;
import static fr.viesociale.coverage.City.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.coverage.City;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Place;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.coverage.Service;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();

    @Test
    void a_stage_slips_by_the_days_from_its_target_to_the_day_it_was_reached() {
        assertThat(slippage("2024-03-01", "2024-03-11")).isEqualTo(new Slippage(10, 10, false));
        assertThat(slippage("2024-03-01", "2024-02-28")).isEqualTo(new Slippage(-2, -2, false));
        assertThat(slippage("2024-03", "2024-04-10")).isEqualTo(new Slippage(10, 40, false));
        assertThat(slippage("2024-03-01", "2024-04")).isEqualTo(new Slippage(31, 60, false));
    }

    @Test
    void a_stage_whose_target_is_past_is_still_running() {
        assertThat(slippage("2024-06-14", null)).isEqualTo(new Slippage(1, 1, true));
        assertThat(slippage("2024-06-15", null)).isNull();
        assertThat(slippage("2024-06", null)).isNull();
        assertThat(slippage("2024-05", null)).isEqualTo(new Slippage(15, 45, true));
        assertThat(slippage(null, "2024-05-01")).isNull();
        assertThat(slippage("2024-06-14", "2024-06-16")).isEqualTo(new Slippage(1, 1, true));
        assertThat(slippage("2024-06-14", "2024-06-15")).isEqualTo(new Slippage(1, 1, false));
    }

    private static Slippage slippage(String target, String actual) {
        return Slippage.of(stage(StageCode.OPENING, target, actual), DAY);
    }

    @Test
    void a_slippage_is_told_in_both_languages() {
        assertThat(new Slippage(10, 10, false).in(Language.FRENCH)).isEqualTo("+10 jours");
        assertThat(new Slippage(1, 1, true).in(Language.FRENCH)).isEqualTo("+1 jour, toujours en attente");
        assertThat(new Slippage(0, 0, false).in(Language.FRENCH)).isEqualTo("0 jour");
        assertThat(new Slippage(0, 0, false).in(Language.ENGLISH)).isEqualTo("0 days");
        assertThat(new Slippage(-1, -1, false).in(Language.ENGLISH)).isEqualTo("-1 day");
        assertThat(new Slippage(-2, 3, true).in(Language.ENGLISH)).isEqualTo("between -2 and +3 days, still running");
        assertThat(new Slippage(-2, 3, false).in(Language.FRENCH)).isEqualTo("entre -2 et +3 jours");
    }

    @Test
    void the_latest_roadmap_that_holds_by_the_day_is_in_force() {
        Entry[] entries = all(
                planned("p", null),
                planned("q", null),
                planned("r", null),
                roadmap("m1", 1, "2023-01-01", "p"),
                roadmap("m2", 2, "2024-06-15", "q"),
                roadmap("m3", 3, "2024-06-16", "p", "q"));
        Deployment deployment = Deployment.of(on(entries));
        assertThat(deployment.roadmap()).isEqualTo(new Id.DeploymentRoadmap("m2"));
        assertThat(deployment.possible()).isEmpty();
        assertThat(deployment.planned())
                .extracting(Deployment.Progress::onRoadmap)
                .containsExactly(Holds.NO, Holds.YES, Holds.NO);
        assertThat(deployment.onNoRoadmap()).containsExactly(new Id.PlannedStructure("r"));
    }

    @Test
    void before_the_first_roadmap_holds_nothing_is_planned_unless_none_is_on_record() {
        Entry[] entries = all(planned("p", null), roadmap("m", 1, "2024-06-16", "p"));
        Deployment before = Deployment.of(on(entries));
        assertThat(before.roadmap()).isNull();
        assertThat(before.planned().get(0).onRoadmap()).isEqualTo(Holds.NO);
        assertThat(before.lines(Language.FRENCH).get(0))
                .isEqualTo("Déploiement au 15 juin 2024 ; feuille de route : aucune");
        Deployment without = Deployment.of(on(planned("p", null)));
        assertThat(without.planned().get(0).onRoadmap()).isEqualTo(Holds.YES);
    }

    @Test
    void a_roadmap_whose_day_is_not_known_closely_may_be_in_force() {
        Entry[] entries = all(
                planned("p", null),
                planned("q", null),
                roadmap("m1", 1, "2023-01-01", "p"),
                roadmap("m2", 2, "2024", "p", "q"),
                roadmap("m0", 1, null));
        Deployment deployment = Deployment.of(on(entries));
        assertThat(deployment.roadmap()).isEqualTo(new Id.DeploymentRoadmap("m1"));
        assertThat(deployment.possible()).contains(new Id.DeploymentRoadmap("m2"));
        assertThat(deployment.planned().get(1).onRoadmap()).isEqualTo(Holds.UNDETERMINED);
        Deployment alone = Deployment.of(on(all(planned("p", null), roadmap("m", 1, null, "p"))));
        assertThat(alone.roadmap()).isNull();
        assertThat(alone.planned().get(0).onRoadmap()).isEqualTo(Holds.UNDETERMINED);
        assertThat(alone.lines(Language.FRENCH).get(0))
                .isEqualTo("Déploiement au 15 juin 2024 ; feuille de route : non connue");
    }

    @Test
    void a_deployment_is_told_in_both_languages() {
        Entry[] entries = all(
                structure("s"),
                planned(
                        "p",
                        "s",
                        stage(StageCode.OPENING, "2024-03-01", "2024-03-11"),
                        stage(StageCode.AGREMENT, null, null)),
                planned("q", null),
                roadmap("m", 1, "2024-01-01", "p"));
        Deployment deployment = Deployment.of(on(entries));
        String roadmap =
                deployment.basis().situation().nameOf(deployment.roadmap()).in(Language.FRENCH);
        assertThat(deployment.lines(Language.FRENCH))
                .containsExactly(
                        "Déploiement au 15 juin 2024 ; feuille de route : " + roadmap,
                        "  structure prévue p, devenue structure s",
                        "    ouverture : prévue le 1er mars 2024, atteinte le 11 mars 2024, écart : +10 jours",
                        "    agrément : prévue sans date",
                        "  structure prévue q (hors de la feuille de route)");
        assertThat(deployment.lines(Language.ENGLISH))
                .endsWith(
                        "  structure prévue p, became structure s",
                        "    opening: planned on 1 March 2024, reached on 11 March 2024, slippage: +10 days",
                        "    agrément: planned without a date",
                        "  structure prévue q (not on the roadmap)");
    }

    @Test
    void a_planned_structure_counts_from_the_target_of_its_agrement() {
        var project = City.of(all(
                district("a"),
                residents("a", 300),
                structure("s"),
                agreed("s"),
                planned(
                        "p",
                        null,
                        stage(StageCode.OPENING, "2024-01-01", null),
                        stage(StageCode.AGREMENT, "2025-01-01", null))));
        assertThat(forecast(project, "2024-12-31", Renewals.AS_GRANTED).planned())
                .isEmpty();
        Forecast forecast = forecast(project, "2025-01-01", Renewals.AS_GRANTED);
        assertThat(forecast.planned()).containsExactly(new Id.PlannedStructure("p"));
        assertThat(forecast.coverage().districts().served()).isEqualTo(exactly("300"));
        assertThat(forecast.balances()).hasSize(2);
        assertThat(forecast.balances().get(0).index()).isEqualTo(Interval.ZERO);
        assertThat(forecast.lines(Language.FRENCH))
                .startsWith(
                        "Prévision au 1er janvier 2025, agréments tels qu'accordés",
                        "  structure prévue : structure prévue p",
                        "Couverture au 1er janvier 2025 (dernier recensement publié) : 300 habitants desservis sur 300 (100 %)");
        assertThat(forecast.lines(Language.ENGLISH))
                .startsWith(
                        "Forecast for 1 January 2025, agréments as granted", "  planned structure: structure prévue p");
    }

    @Test
    void without_a_target_for_its_agrement_that_of_its_opening_counts() {
        var project = City.of(all(district("a"), planned("p", null, stage(StageCode.OPENING, "2025-01-01", null))));
        assertThat(forecast(project, "2024-12-31", Renewals.AS_GRANTED).planned())
                .isEmpty();
        assertThat(forecast(project, "2025-01-01", Renewals.AS_GRANTED).planned())
                .hasSize(1);
        var undated = City.of(all(district("a"), planned("p", null)));
        Forecast forecast = forecast(undated, "2025-01-01", Renewals.AS_GRANTED);
        assertThat(forecast.planned()).containsExactly(new Id.PlannedStructure("p"));
        assertThat(served(forecast)).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void a_planned_structure_counts_from_when_its_agrement_was_reached_whatever_its_target() {
        var project =
                City.of(all(district("a"), planned("p", null, stage(StageCode.AGREMENT, "2025-01-01", "2025-03-01"))));
        assertThat(forecast(project, "2025-02-28", Renewals.AS_GRANTED).planned())
                .isEmpty();
        assertThat(served(forecast(project, "2025-03-01", Renewals.AS_GRANTED))).isEqualTo(Holds.YES);
    }

    @Test
    void a_planned_structure_may_serve_the_priority_area_that_its_district_touches() {
        var project = City.of(all(
                Recorded.priorityArea("QN03001N", "2024-01-01", "open"),
                Recorded.priorityArea("QN03002N", "2024-01-01", "open"),
                district("a", "QN03001N"),
                Recorded.inventory("structures", Kind.STRUCTURE, null, true),
                planned("p", null, stage(StageCode.AGREMENT, "2025-01-01", null))));
        assertThat(forecast(project, "2025-01-01", Renewals.AS_GRANTED)
                        .coverage()
                        .areas()
                        .get(0)
                        .areas()
                        .places())
                .extracting(Place::served)
                .containsExactly(Holds.UNDETERMINED, Holds.NO);
    }

    @Test
    void an_agrement_without_an_end_needs_no_renewal() {
        var project = City.of(all(
                district("a"),
                structure("s", "a"),
                Recorded.agc("agc", "s", "2024-01-01", "open"),
                Recorded.grant("grant", "board", "2023-12-01", "agc")));
        Forecast assumed = forecast(project, "2028-01-01", Renewals.ASSUMED);
        assertThat(assumed.assumed()).isEmpty();
        assertThat(served(assumed)).isEqualTo(Holds.YES);
    }

    @Test
    void a_stage_reached_after_the_day_is_not_told_as_reached() {
        Entry[] entries = all(planned("p", null, stage(StageCode.OPENING, "2024-06", "2024-06-16")), district("a"));
        assertThat(Deployment.of(on(entries)).lines(Language.FRENCH)).endsWith("    ouverture : prévue en juin 2024");
        assertThat(Deployment.of(on(entries)).lines(Language.ENGLISH)).endsWith("    opening: planned in June 2024");
    }

    @Test
    void a_planned_structure_that_is_no_longer_on_the_roadmap_does_not_count() {
        var project = City.of(all(
                district("a"),
                planned("p", null, stage(StageCode.AGREMENT, "2025-01-01", null)),
                roadmap("m", 1, "2024-01-01")));
        assertThat(forecast(project, "2025-01-01", Renewals.AS_GRANTED).planned())
                .isEmpty();
    }

    @Test
    void an_agrement_that_ends_before_the_day_ends_or_is_taken_as_renewed() {
        var project = City.of(all(
                district("a"),
                residents("a", 300),
                structure("s", "a"),
                agreed("s"),
                post("x", "1", "s"),
                planned("p", "s", stage(StageCode.AGREMENT, "2024-01-01", null))));
        assertThat(served(forecast(project, "2027-12-31", Renewals.ASSUMED))).isEqualTo(Holds.YES);
        assertThat(forecast(project, "2027-12-31", Renewals.ASSUMED).assumed()).isEmpty();
        assertThat(served(forecast(project, "2028-01-01", Renewals.AS_GRANTED))).isEqualTo(Holds.NO);
        assertThat(forecast(project, "2028-01-01", Renewals.AS_GRANTED).assumed())
                .isEmpty();
        Forecast assumed = forecast(project, "2028-01-01", Renewals.ASSUMED);
        assertThat(served(assumed)).isEqualTo(Holds.YES);
        assertThat(assumed.assumed()).containsExactly(new Id.Agrement("agc-s"));
        assertThat(assumed.planned()).isEmpty();
        assertThat(assumed.lines(Language.FRENCH).get(1))
                .isEqualTo("  renouvellement supposé : AGC de structure s, du 1er janvier 2024 au 31 décembre 2027");
        assertThat(assumed.lines(Language.ENGLISH).get(1)).startsWith("  renewal assumed: AGC of structure s, ");
    }

    @Test
    void an_agrement_that_was_withdrawn_is_not_taken_as_renewed() {
        var project = City.of(all(
                district("a"),
                structure("s", "a"),
                agreed("s"),
                Recorded.withdrawal("w", "board", "2026-01-01", "agc-s")));
        Forecast assumed = forecast(project, "2028-01-01", Renewals.ASSUMED);
        assertThat(assumed.assumed()).isEmpty();
        assertThat(served(assumed)).isEqualTo(Holds.NO);
    }

    @Test
    void a_roadmap_that_was_surely_before_the_one_in_force_may_not_hold_in_its_place() {
        Deployment deployment = Deployment.of(on(all(
                planned("p", null),
                roadmap("m0", 1, null, "p"),
                roadmap("m1", 1, "2024", "p"),
                roadmap("m2", 2, "2024-06-01", "p"),
                roadmap("m3", 3, "2024", "p"),
                roadmap("m4", 2, null, "p"),
                roadmap("m5", 2, "2024", "p"),
                roadmap("m6", 1, "2024-06", "p"))));
        assertThat(deployment.roadmap()).isEqualTo(new Id.DeploymentRoadmap("m2"));
        assertThat(deployment.possible())
                .extracting(Id.DeploymentRoadmap::value)
                .containsExactly("m3", "m4", "m5", "m6");
        assertThat(deployment.planned().get(0).onRoadmap()).isEqualTo(Holds.YES);
    }

    @Test
    void the_latest_agrement_of_a_structure_is_taken_as_renewed_and_no_family_one() {
        var project = City.of(all(
                district("a"),
                structure("s", "a"),
                structure("t", "a"),
                Recorded.agc("former", "s", "2016-01-01", "2019-12-31"),
                Recorded.agc("latest", "s", "2020-01-01", "2023-12-31"),
                Recorded.agc("early", "s", "2012-01-01", "2015-12-31"),
                Recorded.acf("family", "s", "2020-01-01", "2025-12-31"),
                Recorded.grant("grant", "board", "2019-12-01", "former", "latest", "early", "family")));
        Forecast granted = forecast(project, "2027-01-01", Renewals.AS_GRANTED);
        Forecast assumed = forecast(project, "2027-01-01", Renewals.ASSUMED);
        assertThat(assumed.assumed()).containsExactly(new Id.Agrement("latest"));
        assertThat(assumed.coverage().services().get(0).inForce()).isEqualTo(Holds.YES);
        assertThat(assumed.coverage().services().get(1))
                .isEqualTo(granted.coverage().services().get(1));
    }

    @Test
    void an_agrement_of_local_animation_is_taken_as_renewed_for_each_structure_that_it_names() {
        var project = City.of(all(
                district("a"),
                structure("s", "a"),
                structure("t", "a"),
                new Agrement(
                        new Id.Agrement("al"),
                        new Id.Structure("s"),
                        List.of(new Id.Structure("t")),
                        AgrementKind.AL,
                        DateRange.of("2020-01-01", "2023-12-31"),
                        null,
                        null,
                        null),
                Recorded.grant("grant", "board", "2019-12-01", "al")));
        Forecast assumed = forecast(project, "2024-01-01", Renewals.ASSUMED);
        assertThat(assumed.assumed()).containsExactly(new Id.Agrement("al"));
        assertThat(assumed.coverage().services()).extracting(Service::inForce).containsExactly(Holds.YES, Holds.YES);
    }

    @Test
    void a_forecast_tells_its_coverage_then_the_balance_of_each_means() {
        var project = City.of(all(district("a"), residents("a", 300), structure("s", "a"), agreed("s")));
        Forecast forecast = forecast(project, "2025-01-01", Renewals.AS_GRANTED);
        List<String> told = Stream.of(
                        List.of("Prévision au 1er janvier 2025, agréments tels qu'accordés"),
                        forecast.coverage().lines(Language.FRENCH),
                        forecast.balances().get(0).lines(Language.FRENCH),
                        forecast.balances().get(1).lines(Language.FRENCH))
                .flatMap(List::stream)
                .toList();
        assertThat(forecast.lines(Language.FRENCH)).isEqualTo(told);
    }

    private static Holds served(Forecast forecast) {
        return forecast.coverage().services().stream()
                .map(Service::inForce)
                .findFirst()
                .orElseThrow();
    }

    private static Forecast forecast(fr.viesociale.project.TerritorialProject project, String day, Renewals renewals) {
        return Forecast.of(project, LocalDate.parse(day), LATEST, renewals);
    }

    private static Stage stage(StageCode code, String target, String actual) {
        return new Stage(
                code,
                target == null ? null : PartialDate.parse(target),
                actual == null ? null : PartialDate.parse(actual));
    }

    private static PlannedStructure planned(String id, String became, Stage... stages) {
        boolean placed = stages.length > 0 && became == null;
        return new PlannedStructure(
                new Id.PlannedStructure(id),
                "structure prévue " + id,
                StructureKind.ESPACE_DE_VIE_SOCIALE,
                new PlannedPlace(placed ? List.of(new Id.District("a")) : List.of(), List.of(), null, null),
                List.of(stages),
                null,
                became == null ? null : new Id.Structure(became),
                null);
    }

    private static DeploymentRoadmap roadmap(String id, int version, String effectiveOn, String... planned) {
        return new DeploymentRoadmap(
                new Id.DeploymentRoadmap(id),
                version,
                effectiveOn == null ? null : PartialDate.parse(effectiveOn),
                null,
                Stream.of(planned).map(Id.PlannedStructure::new).toList(),
                null);
    }
}
