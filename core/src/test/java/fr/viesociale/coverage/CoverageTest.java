package fr.viesociale.coverage;

import static fr.viesociale.coverage.City.agreed;
import static fr.viesociale.coverage.City.all;
import static fr.viesociale.coverage.City.between;
import static fr.viesociale.coverage.City.district;
import static fr.viesociale.coverage.City.everyStructure;
import static fr.viesociale.coverage.City.exactly;
import static fr.viesociale.coverage.City.figure;
import static fr.viesociale.coverage.City.hours;
import static fr.viesociale.coverage.City.on;
import static fr.viesociale.coverage.City.post;
import static fr.viesociale.coverage.City.residents;
import static fr.viesociale.coverage.City.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.identifier.Siren;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.OrientationPair;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** What stating a number to six decimals may add or take away. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();
    private static final DateRange ALWAYS = DateRange.of("open", "open");

    @Test
    void residents_that_two_structures_serve_count_once() {
        Coverage coverage = Coverage.of(
                on(all(
                        district("a"),
                        district("b"),
                        residents("a", 300),
                        residents("b", 700),
                        structure("s", "a"),
                        structure("t", "a"),
                        agreed("s"),
                        agreed("t"))),
                LATEST);
        assertThat(coverage.districts().residents()).isEqualTo(exactly("1000"));
        assertThat(coverage.districts().served()).isEqualTo(exactly("300"));
        assertThat(coverage.districts().share()).isEqualTo(exactly("0.3"));
        assertThat(coverage.districts().places().get(0).surely())
                .isEqualTo(List.of(new Id.Structure("s"), new Id.Structure("t")));
        assertThat(coverage.districts().places().get(0).population().figures())
                .containsExactly(new Id.PopulationFigure("a-300"));
        assertThat(coverage.kinds()).hasSize(1);
        assertThat(coverage.kinds().get(0).districts()).isEqualTo(coverage.districts());
    }

    @Test
    void a_coverage_is_told_in_both_languages() {
        Coverage coverage = Coverage.of(
                on(all(
                        district("a"),
                        district("b"),
                        residents("a", 300),
                        residents("b", 700),
                        figure("all", new Id.Territory("ales"), 1500, null, 2021, null),
                        structure("s", "a"),
                        agreed("s"))),
                LATEST);
        assertThat(coverage.lines(Language.FRENCH))
                .containsExactly(
                        "Couverture au 15 juin 2024 (dernier recensement publié) : 300 habitants desservis sur 1\u202f000 (30 %)",
                        "  quartier a : desservi, habitants : 300",
                        "  quartier b : non desservi, habitants : 700",
                        "Hors des quartiers recensés, habitants : 500",
                        "centre social : 300 habitants desservis sur 1\u202f000 (30 %)");
        assertThat(coverage.lines(Language.ENGLISH))
                .containsExactly(
                        "Coverage on 15 June 2024 (latest published census): 300 residents served out of 1,000 (30%)",
                        "  quartier a: served, residents: 300",
                        "  quartier b: not served, residents: 700",
                        "Outside the listed districts, residents: 500",
                        coverage.kinds().get(0).kind().in(Language.ENGLISH)
                                + ": 300 residents served out of 1,000 (30%)");
    }

    @Test
    void what_is_missing_is_told_too() {
        Coverage coverage = Coverage.of(on(), LATEST);
        assertThat(coverage.elsewhere()).isEqualTo(new Coverage.Elsewhere(Interval.UNKNOWN, true));
        assertThat(coverage.districts().share()).isNull();
        assertThat(coverage.lines(Language.FRENCH))
                .containsExactly(
                        "Couverture au 15 juin 2024 (dernier recensement publié) : aucun quartier recensé",
                        "Hors des quartiers recensés, habitants : non connu (des quartiers peuvent manquer)");
        assertThat(coverage.lines(Language.ENGLISH))
                .endsWith("Outside the listed districts, residents: not known (districts may be missing)");
    }

    @Test
    void the_share_has_the_same_unknown_population_above_and_below_the_line() {
        Interval unknown = Interval.UNKNOWN;
        assertThat(share(Holds.YES, unknown, Holds.NO, exactly("100"))).isEqualTo(between("0", "1"));
        assertThat(share(Holds.YES, between("100", "300"), Holds.NO, exactly("100")))
                .isEqualTo(between("0.5", "0.75"));
        assertThat(share(Holds.YES, exactly("100"), Holds.NO, between("100", "300")))
                .isEqualTo(between("0.25", "0.5"));
        assertThat(share(Holds.YES, exactly("100"), Holds.NO, unknown)).isEqualTo(between("0", "1"));
        assertThat(share(Holds.UNDETERMINED, exactly("100"), Holds.NO, exactly("300")))
                .isEqualTo(between("0", "0.25"));
        assertThat(share(Holds.UNDETERMINED, exactly("100"), Holds.YES, exactly("300")))
                .isEqualTo(between("0.75", "1"));
        assertThat(share(Holds.YES, unknown, Holds.YES, unknown)).isEqualTo(exactly("1"));
        assertThat(share(Holds.NO, unknown, Holds.NO, unknown)).isEqualTo(Interval.ZERO);
        assertThat(share(Holds.NO, Interval.ZERO, Holds.YES, Interval.ZERO)).isNull();
    }

    @Test
    void totals_are_told_as_a_coordinator_would_say_them() {
        assertThat(told(Language.FRENCH, Holds.YES, exactly("5500"), Holds.NO, exactly("7000")))
                .isEqualTo("t : 5\u202f500 habitants desservis sur 12\u202f500 (44 %)");
        assertThat(told(Language.ENGLISH, Holds.YES, exactly("5500"), Holds.NO, exactly("7000")))
                .isEqualTo("t: 5,500 residents served out of 12,500 (44%)");
        assertThat(told(Language.FRENCH, Holds.UNDETERMINED, Interval.UNKNOWN, Holds.NO, Interval.UNKNOWN))
                .isEqualTo("t, habitants desservis : non connu");
        assertThat(told(Language.ENGLISH, Holds.UNDETERMINED, Interval.UNKNOWN, Holds.NO, exactly("700")))
                .isEqualTo("t, residents served: not known out of at least 700");
        assertThat(told(Language.FRENCH, Holds.UNDETERMINED, exactly("300"), Holds.UNDETERMINED, exactly("700")))
                .isEqualTo("t : au plus 1\u202f000 habitants desservis sur 1\u202f000");
        assertThat(told(Language.FRENCH, Holds.YES, exactly("1"), Holds.NO, exactly("1")))
                .isEqualTo("t : 1 habitant desservi sur 2 (50 %)");
        assertThat(told(Language.ENGLISH, Holds.YES, exactly("1"), Holds.NO, exactly("1")))
                .isEqualTo("t: 1 resident served out of 2 (50%)");
        assertThat(told(Language.FRENCH, Holds.NO, Interval.UNKNOWN, Holds.NO, exactly("0")))
                .isEqualTo("t : aucun habitant desservi (0 %)");
        assertThat(told(Language.ENGLISH, Holds.NO, Interval.ZERO, Holds.YES, Interval.ZERO))
                .isEqualTo("t: no resident served");
        assertThat(told(Language.FRENCH, Holds.YES, exactly("1"), Holds.UNDETERMINED, exactly("2")))
                .isEqualTo("t : entre 1 et 3 habitants desservis sur 3 (entre 33,3 et 100 %)");
        assertThat(Served.of(List.of()).line("t", Language.FRENCH)).isEqualTo("t : aucun quartier recensé");
        assertThat(Served.of(List.of()).line("t", Language.ENGLISH)).isEqualTo("t: no district on record");
    }

    private static String told(Language language, Holds one, Interval residents, Holds other, Interval others) {
        return Served.of(List.of(place("a", residents, one), place("b", others, other)))
                .line("t", language);
    }

    @Test
    void without_a_figure_of_the_whole_territory_its_communes_of_the_day_are_added_up() {
        Entry[] figures = {
            commune("ales", "30007", DateRange.of("open", "open")),
            commune("cendras", "30077", DateRange.of("2024-06-15", "open")),
            commune("anduze", "30010", DateRange.of("open", "2024-06-14")),
            epci("agglo"),
            figure("f1", new Id.TerritoryPart("ales"), 43892, null, 2021, null),
            figure("f2", new Id.TerritoryPart("cendras"), 1800, null, 2021, null),
            figure("f3", new Id.TerritoryPart("anduze"), 3400, null, 2021, null),
            figure("f4", new Id.TerritoryPart("agglo"), 130000, null, 2021, null)
        };
        assertThat(elsewhere(figures)).isEqualTo(exactly("45692"));
        assertThat(LATEST.ofTerritory(on(figures)).figures())
                .containsExactly(new Id.PopulationFigure("f1"), new Id.PopulationFigure("f2"));
        assertThat(elsewhere(all(List.of(figures), district("a")))).isEqualTo(between("0", "45692"));
        assertThat(Coverage.of(on(all(List.of(figures), district("a"))), LATEST).lines(Language.FRENCH))
                .contains("Hors des quartiers recensés, habitants : au plus 45\u202f692");
        assertThat(elsewhere(all(List.of(figures), figure("own", new Id.Territory("ales"), 40000, null, 2021, null))))
                .isEqualTo(exactly("40000"));
        assertThat(elsewhere(all(List.of(figures), Recorded.inventory("parts", Kind.TERRITORY_PART, null, false))))
                .isEqualTo(between("45692", null));
    }

    @Test
    void a_commune_that_may_be_part_or_that_nobody_counted_leaves_the_sum_open() {
        var ales = commune("ales", "30007", DateRange.of("2023", "open"));
        var figure = figure("f", ales.id(), 43892, null, 2021, null);
        assertThat(elsewhere(ales, figure)).isEqualTo(exactly("43892"));
        assertThat(elsewhere(commune("ales", "30007", DateRange.of("unknown", "open")), figure))
                .isEqualTo(between("0", "43892"));
        assertThat(elsewhere(ales, figure, commune("autre", "30010", ALWAYS))).isEqualTo(between("43892", null));
        assertThat(elsewhere(epci("agglo"))).isEqualTo(Interval.UNKNOWN);
    }

    private static Interval elsewhere(Entry... entries) {
        return Coverage.of(on(entries), LATEST).elsewhere().residents();
    }

    private static TerritoryPart commune(String id, String code, DateRange period) {
        return new TerritoryPart(new Id.TerritoryPart(id), new CommuneCode(code), null, id, period, null);
    }

    private static TerritoryPart epci(String id) {
        return new TerritoryPart(new Id.TerritoryPart(id), null, new Siren("200066918"), id, ALWAYS, null);
    }

    private static Interval share(Holds one, Interval residents, Holds other, Interval others) {
        return Served.of(List.of(place("a", residents, one), place("b", others, other)))
                .share();
    }

    private static Place place(String id, Interval residents, Holds served) {
        return new Place(new Id.District(id), new Population(residents, List.of()), served, List.of(), List.of());
    }

    @Test
    void a_list_of_structures_that_lacks_some_leaves_nobody_surely_unserved() {
        Entry lacking = Recorded.inventory("structures", Kind.STRUCTURE, null, false);
        Coverage coverage = Coverage.of(on(all(district("a"), residents("a", 300), structure("s"), lacking)), LATEST);
        assertThat(coverage.districts().places().get(0).served()).isEqualTo(Holds.UNDETERMINED);
        assertThat(coverage.districts().served()).isEqualTo(between("0", "300"));
        assertThat(coverage.lines(Language.FRENCH)).contains("  quartier a : desserte non connue, habitants : 300");
        assertThat(coverage.lines(Language.ENGLISH)).contains("  quartier a: not known whether served, residents: 300");
    }

    @Test
    void a_district_counts_from_its_first_day_to_its_last() {
        DateRange of2024 = DateRange.of("2024-01-01", "2024-12-31");
        var project = City.of(all(district("a", of2024), residents("a", 300)));
        assertThat(residentsOn(project.on(LocalDate.of(2023, 12, 31)))).isEqualTo(Interval.ZERO);
        assertThat(residentsOn(project.on(LocalDate.of(2024, 1, 1)))).isEqualTo(exactly("300"));
        assertThat(residentsOn(project.on(LocalDate.of(2024, 12, 31)))).isEqualTo(exactly("300"));
        assertThat(residentsOn(project.on(LocalDate.of(2025, 1, 1)))).isEqualTo(Interval.ZERO);
        DateRange during2024 = DateRange.from("2024");
        assertThat(residentsOn(on(district("a", during2024), residents("a", 300))))
                .isEqualTo(between("0", "300"));
    }

    private static Interval residentsOn(fr.viesociale.project.Situation situation) {
        return Coverage.of(situation, LATEST).districts().residents();
    }

    @Test
    void a_structure_counts_while_it_exists_and_holds_an_agrement() {
        var project = City.of(all(structure("s"), agreed("s")));
        assertThat(Service.all(project.on(LocalDate.of(2023, 12, 31))).get(0).inForce())
                .isEqualTo(Holds.NO);
        assertThat(Service.all(project.on(LocalDate.of(2024, 1, 1))).get(0).inForce())
                .isEqualTo(Holds.YES);
        assertThat(Service.all(project.on(LocalDate.of(2027, 12, 31))).get(0).inForce())
                .isEqualTo(Holds.YES);
        assertThat(Service.all(project.on(LocalDate.of(2028, 1, 1))).get(0).inForce())
                .isEqualTo(Holds.NO);
        var closed = structure("s", StructureKind.CENTRE_SOCIAL, DateRange.of("open", "2024-03-31"), List.of());
        assertThat(Service.all(on(all(closed, agreed("s")))).get(0).inForce()).isEqualTo(Holds.NO);
    }

    @Test
    void without_any_agrement_on_record_it_is_not_known_whether_a_structure_counts() {
        assertThat(Service.all(on(structure("s"))).get(0).inForce()).isEqualTo(Holds.UNDETERMINED);
        Entry complete = Recorded.inventory("i", Kind.AGREMENT, new Id.Structure("s"), true);
        assertThat(Service.all(on(structure("s"), complete)).get(0).inForce()).isEqualTo(Holds.NO);
        var family = Recorded.acf("f", "s", "2024-01-01", "2027-12-31");
        var grant = Recorded.grant("g", "board", "2023-12-01", "f");
        assertThat(Service.all(on(structure("s"), family, grant)).get(0).inForce())
                .isEqualTo(Holds.NO);
    }

    @Test
    void posts_add_up_and_a_shared_one_may_be_anywhere() {
        Entry[] entries = all(
                structure("s"),
                structure("t"),
                post("p1", "1", "s"),
                post("p2", "0.5", "s", "t"),
                post("p3", "1", DateRange.of("open", "2024-06-14"), "s"),
                post("p4", "0.25", DateRange.of("open", "2024"), "s"));
        assertThat(Service.all(on(entries)).get(0).fte()).isEqualTo(between("1", "1.75"));
        assertThat(Service.all(on(entries)).get(1).fte()).isEqualTo(between("0", "0.5"));
        assertThat(Service.all(on(structure("s"), post("p", null, "s"))).get(0).fte())
                .isEqualTo(Interval.UNKNOWN);
        assertThat(Service.all(on(structure("s"), post("p", "-1", "s"))).get(0).fte())
                .isEqualTo(Interval.UNKNOWN);
        assertThat(Service.all(on(structure("s"))).get(0).fte()).isEqualTo(Interval.UNKNOWN);
        Entry incomplete = Recorded.inventory("i", Kind.POST, new Id.Structure("s"), false);
        assertThat(Service.all(on(structure("s"), post("p", "1", "s"), incomplete))
                        .get(0)
                        .fte())
                .isEqualTo(between("1", null));
    }

    @Test
    void opening_hours_of_the_structure_and_its_sites_of_the_day_add_up() {
        Id.Structure s = new Id.Structure("s");
        var site = new Site(new Id.Site("x"), s, "annexe", null, false, ALWAYS, null);
        var gone = new Site(new Id.Site("y"), s, "ancienne", null, false, DateRange.of("open", "2023"), null);
        Entry[] entries = all(
                structure("s"),
                site,
                gone,
                hours("h1", s, "30", ALWAYS),
                hours("h2", site.id(), "10", ALWAYS, 6, 7),
                hours("h3", site.id(), "5", ALWAYS, 7),
                hours("h4", gone.id(), "20", ALWAYS),
                hours("h5", s, "8", DateRange.of("open", "2024-06-14")));
        assertThat(Service.all(on(entries)).get(0).weeklyOpeningHours()).isEqualTo(exactly("40"));
        assertThat(Service.all(on(structure("s"))).get(0).weeklyOpeningHours()).isEqualTo(Interval.UNKNOWN);
        assertThat(Service.all(on(structure("s"), site, hours("h", site.id(), "10", ALWAYS)))
                        .get(0)
                        .weeklyOpeningHours())
                .isEqualTo(exactly("10"));
    }

    @Test
    void the_policy_takes_the_latest_census_that_is_published() {
        Id.District a = new Id.District("a");
        var situation = on(
                district("a"),
                figure("f1", a, 100, 2015, 2018, "2021"),
                figure("f2", a, 120, 2024, 2019, "2022"),
                figure("f3", a, 130, 2024, 2019, "2024-06-15"),
                figure("f4", a, 500, 2024, 2021, "2024-06-16"),
                figure("f5", a, 90, null, null, null));
        assertThat(LATEST.of(situation, a).residents()).isEqualTo(between("120", "130"));
        assertThat(LATEST.of(situation, a).figures())
                .containsExactly(new Id.PopulationFigure("f2"), new Id.PopulationFigure("f3"));
        assertThat(PopulationPolicy.census(2018).of(situation, a).residents()).isEqualTo(exactly("100"));
        assertThat(PopulationPolicy.vintage(2015).of(situation, a).residents()).isEqualTo(exactly("100"));
        assertThat(PopulationPolicy.vintage(2024).of(situation, a).residents()).isEqualTo(between("120", "130"));
        assertThat(PopulationPolicy.census(2010).of(situation, a))
                .isEqualTo(new Population(Interval.UNKNOWN, List.of()));
        assertThat(LATEST.of(on(figure("f", a, 7, null, null, null), district("a")), a)
                        .residents())
                .isEqualTo(exactly("7"));
        assertThat(LATEST.of(on(district("a"), figure("f", a, 7, null, 2021, "2024")), a)
                        .residents())
                .isEqualTo(Interval.UNKNOWN);
        assertThat(LATEST.of(
                                on(
                                        district("a"),
                                        figure("f", a, 7, null, 2021, "2024"),
                                        figure("g", a, 9, null, 2019, null)),
                                a)
                        .residents())
                .isEqualTo(between("7", "9"));
        assertThat(PopulationPolicy.census(2018).in(Language.FRENCH)).isEqualTo("recensement de 2018");
        assertThat(PopulationPolicy.vintage(2024).in(Language.ENGLISH)).isEqualTo("geography of 2024");
    }

    @Test
    void priority_areas_are_told_by_generation() {
        var former = Recorded.priorityArea("QP030001", "2015-01-01", "open");
        var present = Recorded.priorityArea("QN03001I", "2024-01-01", "open");
        var s = structure("s", StructureKind.CENTRE_SOCIAL, ALWAYS, List.of(former.id()));
        Coverage coverage = Coverage.of(
                on(all(
                        former,
                        present,
                        s,
                        agreed("s"),
                        figure("f", former.id(), 1000, 2015, 2013, null),
                        figure("g", present.id(), 900, 2024, 2018, null))),
                LATEST);
        assertThat(coverage.areas())
                .extracting(Coverage.OfGeneration::generation)
                .containsExactly(Generation.OF_2015, Generation.OF_2024);
        assertThat(coverage.areas().get(0).areas().served()).isEqualTo(exactly("1000"));
        assertThat(coverage.areas().get(1).areas().served()).isEqualTo(Interval.ZERO);
        assertThat(coverage.lines(Language.FRENCH))
                .contains(
                        "Quartiers prioritaires de 2015 : 1\u202f000 habitants desservis sur 1\u202f000 (100 %)",
                        "Quartiers prioritaires de 2024 : aucun habitant desservi sur 900 (0 %)",
                        "  quartier QP030001 : desservi, habitants : 1\u202f000");
        assertThat(coverage.lines(Language.ENGLISH))
                .contains("Priority areas of 2015: 1,000 residents served out of 1,000 (100%)");
    }

    @Test
    void an_area_that_a_district_of_the_catchment_touches_may_be_served() {
        var area = Recorded.priorityArea("QN03001N", "2024-01-01", "open");
        Coverage coverage =
                Coverage.of(on(all(area, district("a", "QN03001N"), structure("s", "a"), agreed("s"))), LATEST);
        Place place = coverage.areas().get(0).areas().places().get(0);
        assertThat(place.served()).isEqualTo(Holds.UNDETERMINED);
        assertThat(place.possibly()).isEqualTo(List.of(new Id.Structure("s")));
    }

    @Test
    void an_orientation_is_answered_where_an_action_is_under_way() {
        Coverage coverage = Coverage.of(on(roadmap(List.of(state(ActionStatus.UNDERWAY, "2024-06-15")))), LATEST);
        Coverage.OfOrientation answered = coverage.orientations().get(0);
        assertThat(answered.orientation()).isEqualTo(new Id.Orientation("o"));
        assertThat(answered.districts().places()).extracting(Place::served).containsExactly(Holds.YES, Holds.NO);
        assertThat(answered.districts().served()).isEqualTo(exactly("300"));
        assertThat(answered.districts().places().get(0).surely()).isEqualTo(List.of(new Id.Action("x")));
        assertThat(coverage.lines(Language.FRENCH))
                .endsWith("Orientation accès aux droits : 300 habitants desservis sur 1\u202f000 (30 %)");
    }

    @Test
    void an_action_that_ended_by_the_day_answers_nothing() {
        Entry[] entries =
                roadmap(List.of(state(ActionStatus.UNDERWAY, "2024-01-01"), state(ActionStatus.DONE, "2024-06-15")));
        Served districts =
                Coverage.of(on(entries), LATEST).orientations().get(0).districts();
        assertThat(districts.served()).isEqualTo(Interval.ZERO);
    }

    @Test
    void an_orientation_that_took_up_a_former_one_is_answered_by_what_answered_it() {
        assertThat(takenUp("2024-06-15")).containsExactly(Holds.YES, Holds.NO);
        assertThat(takenUp("2024-06-16")).containsExactly(Holds.NO, Holds.NO);
        assertThat(takenUp("2024")).containsExactly(Holds.UNDETERMINED, Holds.NO);
    }

    private static List<Holds> takenUp(String effectiveOn) {
        var former = new Id.Orientation("o");
        var next = new Id.Orientation("q");
        Entry[] entries = all(
                List.of(roadmap(List.of(state(ActionStatus.UNDERWAY, "2024-01-01")))),
                Recorded.convention("e", ConventionKind.COORDINATION),
                Recorded.version("w", "e", "2024-01-01", ALWAYS),
                new Orientation(
                        next, new Id.Convention("e"), OrientationCode.ACCESS_TO_RIGHTS, "accès aux droits", 1, null),
                new CarryOver(
                        new Id.CarryOver("t"),
                        new Id.Convention("c"),
                        new Id.Convention("e"),
                        PartialDate.parse(effectiveOn),
                        List.of(new OrientationPair(former, next)),
                        null));
        return Coverage.of(on(entries), LATEST).orientations().stream()
                .filter(of -> of.orientation().equals(next))
                .flatMap(of -> of.districts().places().stream())
                .map(Place::served)
                .toList();
    }

    private static Entry[] roadmap(List<ActionState> states) {
        Id.Convention convention = new Id.Convention("c");
        return all(
                district("a"),
                district("b"),
                residents("a", 300),
                residents("b", 700),
                Recorded.convention("c", ConventionKind.COORDINATION),
                Recorded.convention("d", ConventionKind.CTG),
                Recorded.version("v", "c", "2019-05-02", ALWAYS),
                new Orientation(
                        new Id.Orientation("o"),
                        convention,
                        OrientationCode.ACCESS_TO_RIGHTS,
                        "accès aux droits",
                        1,
                        null),
                new Orientation(
                        new Id.Orientation("p"), new Id.Convention("d"), OrientationCode.FAMILIES, "familles", 1, null),
                new Objective(
                        new Id.Objective("j"),
                        convention,
                        "informer",
                        List.of(new Id.District("a")),
                        List.of(new Id.Orientation("o")),
                        null,
                        null,
                        null),
                action(null, states, new Id.Objective("j")));
    }

    private static Action action(DateRange period, List<ActionState> states, Id.Objective... objectives) {
        return new Action(
                new Id.Action("x"),
                "permanence",
                List.of(objectives),
                new Involvement(null, List.of()),
                new ActionContent(List.of(), List.of(), List.of(), List.of(), null),
                period,
                states,
                null);
    }

    private static ActionState state(ActionStatus status, String since) {
        return new ActionState(status, since == null ? null : PartialDate.parse(since));
    }

    @Property(tries = 80)
    void the_served_are_among_the_residents_and_the_sum_of_the_districts(
            @ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        Served districts = Coverage.of(on(city(size, new Random(seed))), LATEST).districts();
        assertThat(districts.served().least())
                .isLessThanOrEqualTo(districts.residents().least());
        if (districts.residents().most() != null) {
            assertThat(districts.served().most())
                    .isLessThanOrEqualTo(districts.residents().most());
        }
        assertThat(districts.places().stream().map(Place::residentsServed).reduce(Interval.ZERO, Interval::plus))
                .isEqualTo(districts.served());
        if (districts.share() != null) {
            assertThat(districts.share().least()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(districts.share().most()).isBetween(districts.share().least(), BigDecimal.ONE);
        }
    }

    @Property(tries = 80)
    void one_more_structure_never_serves_fewer(@ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        Entry[] entries = city(size, new Random(seed));
        Served before =
                Coverage.of(on(all(List.of(entries), everyStructure())), LATEST).districts();
        Served after = Coverage.of(
                        on(all(List.of(entries), everyStructure(), structure("more", "d0"), agreed("more"))), LATEST)
                .districts();
        assertThat(after.served().least())
                .isGreaterThanOrEqualTo(before.served().least());
        if (after.share() != null) {
            assertThat(after.share().least().add(ROUNDING))
                    .isGreaterThanOrEqualTo(before.share().least());
            assertThat(after.share().most().add(ROUNDING))
                    .isGreaterThanOrEqualTo(before.share().most());
        }
    }

    @Property(tries = 80)
    void a_balance_lies_within_its_bounds_and_its_parts_sum_to_it(
            @ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        Balance balance = Balance.of(Intensity.of(on(city(size, new Random(seed))), LATEST, Means.FTE));
        if (balance.index() != null) {
            assertThat(balance.index().mostOrInfinite())
                    .isLessThanOrEqualTo(balance.limit().mostOrInfinite() + 2e-6);
            if (balance.parts().stream().map(Balance.Part::part).allMatch(Objects::nonNull)) {
                double sum = balance.parts().stream()
                        .mapToDouble(part -> part.part().doubleValue())
                        .sum();
                assertThat(sum).isCloseTo(balance.index().least().doubleValue(), within(1e-5));
            }
        }
    }

    /** Districts with figures, or none, and structures over some of them, agréées or not. */
    static Entry[] city(int size, Random random) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(district("d" + i));
            if (random.nextInt(5) > 0) {
                entries.add(residents("d" + i, random.nextInt(2000)));
            }
            String other = "d" + random.nextInt(i + 1);
            String own = "d" + i;
            entries.add(own.equals(other) ? structure("s" + i, own) : structure("s" + i, own, other));
            entries.add(post("p" + i, random.nextBoolean() ? "1" : "2.5", "s" + i));
            if (random.nextInt(4) > 0) {
                entries.add(agreed("s" + i));
            }
        }
        return all(entries.toArray());
    }
}
