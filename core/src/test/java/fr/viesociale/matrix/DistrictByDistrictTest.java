package fr.viesociale.matrix;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.HorizonSpan;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each district has by a day: contributions to its diagnosis, help with procedures; and what each horizon holds. */
class DistrictByDistrictTest {

    private static final Id.District CENTRE = new Id.District("centre");
    private static final Id.District GARE = new Id.District("gare");

    private static final Entry[] DISTRICTS = {district(CENTRE, "Centre", "open"), district(GARE, "Gare", "open")};

    private static District district(Id.District id, String name, String last) {
        return new District(id, name, DateRange.of("2000-01-01", last), List.of(), null);
    }

    private static Situation on(String day, Entry... entries) {
        return ales(DISTRICTS).with(entries).on(LocalDate.parse(day));
    }

    private static Diagnosis diagnosis(String completedOn, Contribution... contributions) {
        return new Diagnosis(
                new Id.Diagnosis("d"),
                List.of(CENTRE),
                null,
                completedOn == null ? null : PartialDate.parse(completedOn),
                null,
                List.of(contributions),
                List.of(),
                null);
    }

    private static Contribution contribution(GroupCode group, String on, Integer people) {
        return new Contribution(group, on == null ? null : PartialDate.parse(on), people, null);
    }

    private static Contributions.OfDistrict of(Id.District district, Contributions contributions) {
        return contributions.districts().stream()
                .filter(one -> one.district().equals(district))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_diagnosis_counts_the_contributions_of_residents_associations_and_public_policies_by_the_day() {
        Entry diagnosis = diagnosis(
                "2020-06-30",
                contribution(GroupCode.INHABITANTS, "2020-03-10", 24),
                contribution(GroupCode.INHABITANTS, "2020-04-10", 12),
                contribution(GroupCode.INHABITANTS, "2020-05-10", null),
                contribution(GroupCode.ASSOCIATIONS, null, 3));
        Contributions.OfDistrict centre = of(CENTRE, Contributions.of(on("2020-06-30", diagnosis)));

        assertThat(centre.diagnosed()).isEqualTo(YES);
        assertThat(centre.shares())
                .containsExactly(
                        new Contributions.Share(GroupCode.INHABITANTS, YES, 36, 1),
                        new Contributions.Share(GroupCode.ASSOCIATIONS, UNDETERMINED, 3, 0),
                        new Contributions.Share(GroupCode.INSTITUTIONS, NO, 0, 0));
        assertThat(of(CENTRE, Contributions.of(on("2020-03-10", diagnosis)))
                        .shares()
                        .get(0))
                .as("later contributions do not count yet")
                .isEqualTo(new Contributions.Share(GroupCode.INHABITANTS, YES, 24, 0));
        assertThat(of(CENTRE, Contributions.of(on("2020-06-29", diagnosis))).diagnosed())
                .isEqualTo(NO);
    }

    @Test
    void a_district_without_a_diagnosis_on_record_is_undetermined_until_somebody_says_that_there_is_none() {
        assertThat(of(GARE, Contributions.of(on("2021-01-01", diagnosis("2020-06-30"))))
                        .diagnosed())
                .isEqualTo(UNDETERMINED);
        Contributions.OfDistrict none = of(
                GARE,
                Contributions.of(
                        on("2021-01-01", diagnosis("2020-06-30"), inventory("i", Kind.DIAGNOSIS, GARE, true))));
        assertThat(none.diagnosed()).isEqualTo(NO);
        assertThat(none.shares()).allMatch(share -> share.tookPart() == NO);
        assertThat(of(CENTRE, Contributions.of(on("2021-01-01", diagnosis(null))))
                        .diagnosed())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_lever_that_serves_no_orientation_is_named() {
        Convention convention = new Convention(new Id.Convention("c"), ConventionKind.COORDINATION, "Convention", null);
        Orientation orientation = new Orientation(
                new Id.Orientation("o"), convention.id(), OrientationCode.FAMILIES, "Familles", 1, null);
        Situation situation = on(
                "2021-01-01",
                convention,
                orientation,
                diagnosis("2020-06-30", contribution(GroupCode.INHABITANTS, "2020-03-10", 24)),
                lever("l1", "Jardin partagé", orientation.id()),
                lever("l2", "Marché"));
        Contributions contributions = Contributions.of(situation);

        assertThat(of(CENTRE, contributions).levers()).containsExactly(new Id.Lever("l1"), new Id.Lever("l2"));
        assertThat(of(CENTRE, contributions).unlinked()).containsExactly(new Id.Lever("l2"));
        assertThat(of(GARE, contributions).levers()).isEmpty();
        assertThat(contributions.lines(Language.FRENCH))
                .containsExactly(
                        "Centre : diagnostic réalisé, oui",
                        "  habitants : oui (24)",
                        "  associations : non",
                        "  politiques publiques institutionnelles : non",
                        "  levier sans orientation : Marché",
                        "Gare : diagnostic réalisé, non connu",
                        "  habitants : non connu",
                        "  associations : non connu",
                        "  politiques publiques institutionnelles : non connu");
        assertThat(contributions.lines(Language.ENGLISH))
                .startsWith("Centre: diagnosis completed, yes")
                .contains("  lever without orientation: Marché");
    }

    @Test
    void a_district_that_became_another_passes_its_diagnosis_and_its_places_on() {
        Entry ancien = district(new Id.District("ancien"), "Ancien", "2019-12-31");
        Entry autre = district(new Id.District("autre"), "Autre", "2019-12-31");
        Diagnosis diagnosis = new Diagnosis(
                new Id.Diagnosis("d"),
                List.of(new Id.District("ancien")),
                null,
                PartialDate.parse("2019-06-30"),
                null,
                List.of(contribution(GroupCode.INHABITANTS, "2019-03-10", 24)),
                List.of(),
                null);
        Entry point = point("p", new Id.District("ancien"), null, "2019-01-01");
        Situation renamed = on(
                "2021-01-01", ancien, autre, Sheets.succession("ancien", "centre"), diagnosis, point, lever("l", "x"));
        Contributions.OfDistrict centre = of(CENTRE, Contributions.of(renamed));
        assertThat(centre.diagnosed()).isEqualTo(YES);
        assertThat(centre.shares().get(0)).isEqualTo(new Contributions.Share(GroupCode.INHABITANTS, YES, 24, 0));
        assertThat(centre.levers()).containsExactly(new Id.Lever("l"));
        assertThat(Access.of(renamed).districts().get(0))
                .isEqualTo(new Access.OfDistrict(CENTRE, YES, List.of(new Id.AccessPoint("p"))));
        assertThat(Access.of(renamed).elsewhere()).isEmpty();

        Situation merged =
                on("2021-01-01", ancien, autre, Sheets.succession("ancien autre", "centre"), diagnosis, point);
        Contributions.OfDistrict perhaps = of(CENTRE, Contributions.of(merged));
        assertThat(perhaps.diagnosed()).isEqualTo(UNDETERMINED);
        assertThat(perhaps.shares().get(0))
                .isEqualTo(new Contributions.Share(GroupCode.INHABITANTS, UNDETERMINED, 24, 0));
        assertThat(Access.of(merged).districts().get(0))
                .isEqualTo(new Access.OfDistrict(CENTRE, UNDETERMINED, List.of(new Id.AccessPoint("p"))));
    }

    private static Lever lever(String id, String name, Id.Orientation... orientations) {
        return new Lever(new Id.Lever(id), new Id.Diagnosis("d"), name, List.of(orientations), List.of(), null);
    }

    private static AccessPoint point(String id, Id.District district, Id.Structure structure, String first) {
        return new AccessPoint(
                new Id.AccessPoint(id),
                "Point " + id,
                AccessKind.DIGITAL_HELP,
                district,
                structure,
                null,
                DateRange.from(first),
                null);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, UNDETERMINED", "2021-03-01, YES"})
    void residents_find_help_in_their_district_from_the_day_on_which_a_place_opens(String day, Holds expected) {
        Access access = Access.of(on(day, point("p", CENTRE, null, "2021-03-01")));

        assertThat(access.districts().get(0).helped()).isEqualTo(expected);
        assertThat(access.districts().get(1).helped()).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_place_in_a_structure_helps_where_the_structure_serves_and_one_without_district_is_listed_apart() {
        Structure centre = centreSocial("s");
        Structure serving = new Structure(
                centre.id(), "Centre", centre.kind(), null, List.of(GARE), List.of(), centre.period(), null);
        Access access = Access.of(on(
                "2021-06-01",
                serving,
                point("p1", null, centre.id(), "2021-01-01"),
                point("p2", null, null, "2021-01"),
                point("p3", null, null, "2021-06-02"),
                inventory("i", Kind.ACCESS_POINT, CENTRE, true)));

        assertThat(access.districts())
                .containsExactly(
                        new Access.OfDistrict(CENTRE, NO, List.of()),
                        new Access.OfDistrict(GARE, YES, List.of(new Id.AccessPoint("p1"))));
        assertThat(access.elsewhere()).containsExactly(new Id.AccessPoint("p2"));
        assertThat(access.lines(Language.FRENCH))
                .containsExactly(
                        "Centre : un lieu d'aide, non",
                        "Gare : un lieu d'aide, oui",
                        "  Point p1 (aide numérique)",
                        "sans quartier : Point p2 (aide numérique)");
        assertThat(access.lines(Language.ENGLISH))
                .containsExactly(
                        "Centre: a place that helps, no",
                        "Gare: a place that helps, yes",
                        "  Point p1 (digital help)",
                        "without district: Point p2 (digital help)");
    }

    @Test
    void a_district_of_another_time_has_no_line() {
        Situation situation = ales(district(CENTRE, "Centre", "2019-12-31")).on(LocalDate.parse("2020-01-01"));

        assertThat(Access.of(situation).districts()).isEmpty();
        assertThat(Contributions.of(situation).districts()).isEmpty();
        assertThat(Access.of(situation).lines(Language.FRENCH)).containsExactly("Aucun quartier connu.");
        assertThat(Access.of(situation).lines(Language.ENGLISH)).containsExactly("No district known.");
        assertThat(Contributions.of(situation).lines(Language.FRENCH)).containsExactly("Aucun quartier connu.");
        assertThat(Contributions.of(situation).lines(Language.ENGLISH)).containsExactly("No district known.");
    }

    private static Objective objective(String id, HorizonCode horizon) {
        return new Objective(new Id.Objective(id), null, "Objectif " + id, List.of(), List.of(), horizon, null, null);
    }

    private static ConventionVersion version(String id, String signedOn, String last, HorizonSpan... spans) {
        return new ConventionVersion(
                new Id.ConventionVersion(id),
                new Id.Convention("c"),
                PartialDate.parse(signedOn),
                DateRange.of("2019-05-02", last),
                List.of(),
                List.of(),
                List.of(spans),
                null);
    }

    @Test
    void each_horizon_holds_its_objectives_and_means_the_years_that_the_convention_in_force_says() {
        Situation situation = on(
                "2022-01-01",
                new Convention(new Id.Convention("c"), ConventionKind.COORDINATION, "Convention", null),
                version("a", "2019-05-02", "unknown", new HorizonSpan(HorizonCode.SHORT, DateRange.of("2018", "2018"))),
                version(
                        "b",
                        "2019-05-02",
                        "2024-12-31",
                        new HorizonSpan(HorizonCode.SHORT, DateRange.of("2019", "2021"))),
                objective("o1", HorizonCode.SHORT),
                objective("o2", HorizonCode.LONG),
                objective("o3", HorizonCode.NONE),
                objective("o4", null),
                objective("o5", new HorizonCode("MANDATE")));
        Horizons horizons = Horizons.of(situation);

        assertThat(horizons.horizons())
                .containsExactly(
                        new Horizons.Horizon(
                                HorizonCode.SHORT, DateRange.of("2019", "2021"), YES, List.of(new Id.Objective("o1"))),
                        new Horizons.Horizon(HorizonCode.MEDIUM, null, UNDETERMINED, List.of()),
                        new Horizons.Horizon(HorizonCode.LONG, null, UNDETERMINED, List.of(new Id.Objective("o2"))),
                        new Horizons.Horizon(
                                new HorizonCode("MANDATE"), null, UNDETERMINED, List.of(new Id.Objective("o5"))));
        assertThat(horizons.without()).containsExactly(new Id.Objective("o3"), new Id.Objective("o4"));
        assertThat(horizons.lines(Language.FRENCH))
                .containsExactly(
                        "court terme (de 2019 à 2021), échu : 1",
                        "  Objectif o1",
                        "moyen terme : 0",
                        "long terme : 1",
                        "  Objectif o2",
                        "MANDATE : 1",
                        "  Objectif o5",
                        "sans horizon : 2",
                        "  Objectif o3",
                        "  Objectif o4");
        assertThat(horizons.lines(Language.ENGLISH))
                .contains("short term (from 2019 to 2021), over: 1", "without a horizon: 2");
    }

    @Test
    void a_version_that_may_be_in_force_gives_the_years_where_none_surely_is() {
        Situation situation = on(
                "2022-01-01",
                new Convention(new Id.Convention("c"), ConventionKind.COORDINATION, "Convention", null),
                version("a", "2019-05-02", "unknown", new HorizonSpan(HorizonCode.LONG, DateRange.of("2022", "2030"))));

        assertThat(Horizons.of(situation).horizons().get(2).period()).isEqualTo(DateRange.of("2022", "2030"));
        assertThat(Horizons.of(situation).horizons().get(2).over()).isEqualTo(NO);
        assertThat(Horizons.of(situation).lines(Language.FRENCH)).noneMatch(line -> line.startsWith("sans horizon"));
    }

    @Test
    void between_two_conventions_an_objective_keeps_the_years_of_the_last_one_signed() {
        Situation situation = on(
                "2025-02-01",
                new Convention(new Id.Convention("c"), ConventionKind.COORDINATION, "Convention", null),
                version(
                        "a",
                        "2016-05-02",
                        "2020-12-31",
                        new HorizonSpan(HorizonCode.LONG, DateRange.of("2018", "2020"))),
                version(
                        "b",
                        "2019-05-02",
                        "2024-12-31",
                        new HorizonSpan(HorizonCode.LONG, DateRange.of("2022", "2024"))),
                version(
                        "d",
                        "2025-02-02",
                        "2030-12-31",
                        new HorizonSpan(HorizonCode.LONG, DateRange.of("2028", "2030"))));

        assertThat(Horizons.of(situation).horizons().get(2))
                .isEqualTo(new Horizons.Horizon(HorizonCode.LONG, DateRange.of("2022", "2024"), YES, List.of()));
    }
}
