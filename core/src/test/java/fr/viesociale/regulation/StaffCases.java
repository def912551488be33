package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.regulation.Cases.met;
import static fr.viesociale.regulation.Placed.all;
import static fr.viesociale.regulation.Placed.hours;
import static fr.viesociale.regulation.Placed.paper;
import static fr.viesociale.regulation.Placed.post;
import static fr.viesociale.regulation.Placed.practising;
import static fr.viesociale.regulation.Placed.rating;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of StaffRules, DirectorRules, FamilyOfficerRules, TerritoryRules. */
final class StaffCases {

    private static final String ON = "2024-06-01";
    private static final Id.Agrement AGREMENT = new Id.Agrement("a");
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    static final List<Case> MET = staff().toList();

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

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES = List.of(
            stated(Awaited.DIPLOMA_DEROGATION, true),
            stated(Awaited.DIRECTOR_TIME_SINCE_2027, Quantity.parse("1")),
            stated(Awaited.DIRECTOR_LEVEL_SINCE_2027, 6),
            stated(Awaited.FAMILY_OFFICER_TIME_SINCE_2027, Quantity.parse("0.5")),
            stated(Awaited.FAMILY_OFFICER_LEVEL_SINCE_2027, 5));

    private StaffCases() {}
}
