package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.regulation.Cases.Case.met;
import static fr.viesociale.regulation.Placed.all;
import static fr.viesociale.regulation.Placed.centre;
import static fr.viesociale.regulation.Placed.evs;
import static fr.viesociale.regulation.Placed.granted;
import static fr.viesociale.regulation.Placed.hours;
import static fr.viesociale.regulation.Placed.managed;
import static fr.viesociale.regulation.Placed.paper;
import static fr.viesociale.regulation.Placed.post;
import static fr.viesociale.regulation.Placed.practising;
import static fr.viesociale.regulation.Placed.rating;
import static fr.viesociale.regulation.Placed.report;
import static fr.viesociale.regulation.Placed.request;
import static fr.viesociale.regulation.Placed.sheet;
import static fr.viesociale.regulation.Placed.siting;
import static fr.viesociale.regulation.RecordedFunding.district;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.SitingSituation;
import fr.viesociale.entry.About;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of StaffRules, DirectorRules, FamilyOfficerRules, TerritoryRules, SitingRules, CoverageRules. */
final class StaffCases {

    private static final String ON = "2024-06-01";
    private static final Id.Agrement AGREMENT = new Id.Agrement("a");
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    static final List<Case> MET = Stream.concat(staff(), territory()).toList();

    private static Stream<Case> staff() {
        return Stream.of(
                met(
                        "staff.director-diploma",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                        post(
                                "direction",
                                PostFunction.DIRECTOR,
                                "2022-01-01",
                                "open",
                                "1",
                                new Qualification(6, "ANIMATION", null, null),
                                null,
                                "centre")),
                met( // once a host states that experience may stand in
                        "staff.director-diploma-derogation",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                        post(
                                "direction-avant",
                                PostFunction.DIRECTOR,
                                "2022-01-01",
                                "2023-12-31",
                                "1",
                                new Qualification(5, "ANIMATION", 12, null),
                                null,
                                "centre"),
                        post(
                                "direction-apres",
                                PostFunction.DIRECTOR,
                                "2024-01-01",
                                "open",
                                "1",
                                new Qualification(6, "MANAGEMENT", 12, null),
                                null,
                                "centre")),
                met(
                        "staff.director-full-time",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                        post("direction", PostFunction.DIRECTOR, "2022-01-01", "open", "1", "centre")),
                met(
                        "staff.director-shared",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        centreSocial("second"),
                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                        post("direction", PostFunction.DIRECTOR, "2022-01-01", "open", "1", "centre", "second"),
                        post("adjointe-1", PostFunction.DEPUTY_DIRECTOR, "2022-01-01", "open", "1", "centre"),
                        post("adjointe-2", PostFunction.DEPUTY_DIRECTOR, "2022-01-01", "open", "1", "second"),
                        paper(
                                "autorisation",
                                DocumentKind.CAF_AUTHORISATION,
                                EvidenceState.EXISTS,
                                null,
                                new Id.Post("direction"))),
                met(
                        "staff.family-officer-present",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        acf("a", "centre", "2022-01-01", "2025-12-31"),
                        post("referent", PostFunction.FAMILY_OFFICER, "2022-01-01", "2025-12-31", null, "centre")),
                met(
                        "staff.family-officer-diploma",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        acf("a", "centre", "2022-01-01", "2025-12-31"),
                        post(
                                "referent",
                                PostFunction.FAMILY_OFFICER,
                                "2022-01-01",
                                "open",
                                null,
                                new Qualification(4, "SOCIAL_WORK", 5, true),
                                new PostApproval(null, null, PartialDate.parse("2021-12-01")),
                                "centre")),
                met(
                        "staff.family-officer-working-time",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        acf("a", "centre", "2022-01-01", "2025-12-31"),
                        post("referent", PostFunction.FAMILY_OFFICER, "2022-01-01", "open", "0.5", "centre")),
                met(
                        "staff.reception-coverage",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        project("p", "centre"),
                        approving(agc("a", "centre", "2022-01-01", "2025-12-31"), "p"),
                        hours(new Id.StructureProject("p"), "35", "35"),
                        rating(new Id.StructureProject("p"), "RECEPTION", "2022-03-01")),
                met(
                        "staff.change-notified",
                        new Id.Post("direction"),
                        ON,
                        all(
                                centreSocial("centre"),
                                practising("staff.change-notified", "open", "open"),
                                post(
                                        "direction",
                                        PostFunction.DIRECTOR,
                                        "2023-09-04",
                                        "open",
                                        null,
                                        null,
                                        new PostApproval(
                                                PartialDate.parse("2023-09-04"), PartialDate.parse("2023-09-20"), null),
                                        "centre"))),
                met( // once a host states the four values
                        "staff.requirements-since-2027",
                        AGREMENT,
                        "2027-06-01",
                        centreSocial("centre"),
                        agc("a", "centre", "2027-01-01", "2030-12-31"),
                        post(
                                "direction",
                                PostFunction.DIRECTOR,
                                "2022-01-01",
                                "open",
                                "1",
                                new Qualification(6, null, null, null),
                                null,
                                "centre"),
                        post(
                                "referent",
                                PostFunction.FAMILY_OFFICER,
                                "2022-01-01",
                                "open",
                                "0.5",
                                new Qualification(5, null, null, null),
                                null,
                                "centre")));
    }

    private static Stream<Case> territory() {
        return Stream.of(
                met(
                        "territory.evs-siting",
                        new Id.AgrementRequest("r"),
                        ON,
                        espaceDeVieSociale("evs"),
                        request("r", "evs", RequestNature.FIRST, "2024-01-01", AgrementKind.AL),
                        siting("r", SitingSituation.ISOLATED, "temps de trajet"),
                        rating(new Id.AgrementRequest("r"), "SITING", "2023-11-02")),
                met(
                        "territory.evs-distinct-manager",
                        AGREMENT,
                        ON,
                        all(
                                district("nord"),
                                evs("evs", "nord"),
                                centre("centre", "nord"),
                                granted(
                                        al("a", "evs", "2022-01-01", "2025-12-31"),
                                        agc("agc", "centre", "2022-01-01", "2025-12-31")),
                                organisation("a", OrganisationKind.ASSOCIATION),
                                organisation("b", OrganisationKind.ASSOCIATION),
                                organisation("ville", OrganisationKind.COMMUNE),
                                managed("evs", "open", "open", "a"),
                                managed("centre", "2020-01-01", "2023-12-31", "ville"),
                                managed("centre", "2024-01-01", "open", "b"))),
                met(
                        "territory.evs-coordination",
                        AGREMENT,
                        ON,
                        all(
                                district("nord"),
                                evs("evs", "nord"),
                                centre("centre", "nord"),
                                granted(
                                        al("a", "evs", "2022-01-01", "2025-12-31"),
                                        agc("agc", "centre", "2022-01-01", "2025-12-31")),
                                paper(
                                        "note",
                                        DocumentKind.COORDINATION_NOTE,
                                        EvidenceState.EXISTS,
                                        DateRange.from("2022-01-01"),
                                        new Id.Structure("evs"),
                                        CENTRE))),
                met( // once a host states the conditions
                        "territory.evs-where-structure-exists",
                        new Id.AgrementRequest("r"),
                        ON,
                        all(
                                district("nord"),
                                evs("evs", "nord"),
                                evs("premier", "nord"),
                                granted(al("al", "premier", "2022-01-01", "2025-12-31")),
                                request("r", "evs", RequestNature.FIRST, "2024-01-01", AgrementKind.AL))),
                met( // once a host states the situations
                        "territory.evs-siting-since-2027",
                        new Id.AgrementRequest("r"),
                        "2027-06-01",
                        espaceDeVieSociale("evs"),
                        request("r", "evs", RequestNature.FIRST, "2027-06-01", AgrementKind.AL),
                        siting("r", SitingSituation.REINFORCEMENT, null)),
                met(
                        "territory.zone-declared",
                        CENTRE,
                        ON,
                        priorityArea("QN03001I", "2024-01-01", "open"),
                        centreSocial("centre", "QN03001I"),
                        sheet("fiche", "centre", 8600, ZoneType.URBAN, ZoneSize.SEVERAL_DISTRICTS, false),
                        Recorded.inventory("sites", Kind.SITE, CENTRE, true)),
                met( // once a host states the thresholds
                        "territory.population-threshold",
                        AGREMENT,
                        ON,
                        centreSocial("centre"),
                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                        sheet("fiche", "centre", 8600, null, null, null)),
                met(
                        "territory.centre-overlap",
                        AGREMENT,
                        ON,
                        all(
                                district("nord"),
                                district("sud"),
                                centre("centre", "nord"),
                                centre("second", "sud"),
                                granted(
                                        agc("a", "centre", "2022-01-01", "2025-12-31"),
                                        agc("b", "second", "2022-01-01", "2025-12-31")))),
                met(
                        "territory.balanced-coverage",
                        new Id.Territory("ales"),
                        "2024-12-01",
                        district("nord"),
                        report("2024-11-30", "nord")),
                met(
                        "territory.large-area-by-district",
                        new Id.PriorityArea("QN03001I"),
                        "2024-12-01",
                        priorityArea("QN03001I", "2024-01-01", "open"),
                        district("nord", "QN03001I"),
                        district("sud", "QN03001I"),
                        report("2024-11-30", "nord", "sud")),
                met( // a commune that kept its label
                        "territory.rural-zone-label-date",
                        new Id.ZoneLabel("zrr"),
                        ON,
                        new ZoneLabel(
                                new Id.ZoneLabel("zrr"),
                                ZoneKind.ZRR,
                                new Mention(new Id.Territory("ales")),
                                DateRange.from("2018-01-01"),
                                About.from("arrêté du 19 juin 2024"))));
    }

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of("territory.balanced-coverage", "2024-12-31");

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(
            stated(Awaited.DIPLOMA_DEROGATION, true),
            stated(Awaited.DIRECTOR_TIME_SINCE_2027, Quantity.parse("1")),
            stated(Awaited.DIRECTOR_LEVEL_SINCE_2027, 6),
            stated(Awaited.FAMILY_OFFICER_TIME_SINCE_2027, Quantity.parse("0.5")),
            stated(Awaited.FAMILY_OFFICER_LEVEL_SINCE_2027, 5),
            stated(Awaited.EVS_CONDITIONS, List.of("accord écrit des deux gestionnaires")),
            stated(Awaited.EVS_SITUATIONS_SINCE_2027, List.of(SitingSituation.REINFORCEMENT)),
            stated(Awaited.ZONE_LEAST, 2000),
            stated(Awaited.ZONE_MOST, 16500));

    private StaffCases() {}
}
