package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.REQUEST;
import static fr.viesociale.project.RecordedProjects.action;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.axis;
import static fr.viesociale.project.RecordedProjects.axisFrom;
import static fr.viesociale.project.RecordedProjects.budget;
import static fr.viesociale.project.RecordedProjects.declaring;
import static fr.viesociale.project.RecordedProjects.diagnosis;
import static fr.viesociale.project.RecordedProjects.evidence;
import static fr.viesociale.project.RecordedProjects.finding;
import static fr.viesociale.project.RecordedProjects.forFamilies;
import static fr.viesociale.project.RecordedProjects.governance;
import static fr.viesociale.project.RecordedProjects.governing;
import static fr.viesociale.project.RecordedProjects.hours;
import static fr.viesociale.project.RecordedProjects.indicator;
import static fr.viesociale.project.RecordedProjects.marked;
import static fr.viesociale.project.RecordedProjects.met;
import static fr.viesociale.project.RecordedProjects.objective;
import static fr.viesociale.project.RecordedProjects.offer;
import static fr.viesociale.project.RecordedProjects.onTheme;
import static fr.viesociale.project.RecordedProjects.practised;
import static fr.viesociale.project.RecordedProjects.project;
import static fr.viesociale.project.RecordedProjects.rating;
import static fr.viesociale.project.RecordedProjects.reaching;
import static fr.viesociale.project.RecordedProjects.request;
import static fr.viesociale.project.RecordedProjects.run;
import static fr.viesociale.project.RecordedProjects.serving;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.rule.Parameter;
import fr.viesociale.structure.AimCode;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of ProjectRules, ProjectMakingRules, CriteriaRules, PlanRules, FamilyRules, EvsProjectRules. */
final class ProjectCases {

    private static final Structure CENTRE = centreSocial("s");
    private static final Structure EVS = espaceDeVieSociale("s");
    private static final DateRange TERM = DateRange.of("2022-01-01", "2025-12-31");

    private static final List<CriterionCode> CRITERIA = List.of(
            CriterionCode.PARTICIPATION,
            CriterionCode.GOVERNANCE,
            CriterionCode.RELEVANCE,
            CriterionCode.COHERENCE,
            CriterionCode.FEASIBILITY,
            CriterionCode.ACCESSIBILITY,
            CriterionCode.GENERATIONS_AND_MIX,
            CriterionCode.DIRECTOR);

    static final List<Case> MET = List.of(
            centre(
                    "project.three-aims",
                    axis("1", AimCode.INCLUSION_AND_SOCIALISATION),
                    axis("2", AimCode.SOCIAL_LINKS_AND_COHESION),
                    objective("o", "2", null, AimCode.RESPONSIBILITY_AND_CITIZENSHIP)),
            centre(
                    "project.missions",
                    serving("1", MissionCode.PROXIMITY, MissionCode.ANIMATION, MissionCode.RECEPTION),
                    serving("2", MissionCode.FAMILIES_AND_VULNERABLE, MissionCode.SOCIAL_INTERVENTION),
                    serving("3", MissionCode.PARTICIPATION, MissionCode.CONSULTATION_COORDINATION)),
            evs(
                    "project.evs-missions",
                    serving("1", MissionCode.LINKS_AND_SOLIDARITY),
                    serving("2", MissionCode.COORDINATION_OF_INITIATIVES)),
            evs(
                    "project.evs-publics",
                    offer(
                            List.of(PublicCode.FAMILIES, PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE),
                            List.of(),
                            null,
                            null)),
            evs(
                    "project.evs-year-round-and-multiple",
                    hours("h", null, 1, 12, TERM),
                    offer(List.of(), List.of(Theme.CULTURE, Theme.SPORT, Theme.YOUTH), null, null)),
            evs(
                    "project.evs-collective-first",
                    marked("1", true),
                    marked("2", false),
                    rating(PROJECT, "COLLECTIVE_FIRST", "2021-10-15")),
            centre(
                    "project.values-declared",
                    declaring(
                            ValueCode.DIGNITY,
                            ValueCode.LAICITE_NEUTRALITY_MIX,
                            ValueCode.SOLIDARITY,
                            ValueCode.PARTICIPATION_PARTNERSHIP)),
            centre(
                    "project.required-parts",
                    project(new StatedPart(PartCode.SOCIAL_DIAGNOSIS, true)),
                    offer(List.of(), List.of(Theme.CULTURE), null, null),
                    objective("o", null, null)),
            centre(
                    "project.participatory-making",
                    request(RequestNature.FIRST, "2021-06-01", null, AgrementKind.AGC),
                    met(GroupCode.INHABITANTS, "2021-01"),
                    met(GroupCode.USERS, "2021-02"),
                    met(GroupCode.PROFESSIONALS, "2021-03"),
                    met(GroupCode.PARTNERS, "2021-05")),
            centre("project.governance-written", governance("note", new ParticipationBody("comité d'habitants", 8))),
            centre(
                    "project.axes-from-diagnosis",
                    diagnosis("d", "2021-05-03"),
                    finding("besoin", FindingNature.NEED),
                    axisFrom("1", "besoin")),
            centre("project.action-chain", axis("1"), objective("o", "1", null), action("x", "o")),
            centre("project.operational-objectives", objective("o", "1", null), axis("1"), objective("o1", null, "o")),
            centre(
                    "project.budget-each-year",
                    Stream.concat(
                                    Stream.of(practised("project.budget-each-year", "open", "open")),
                                    Stream.of(2022, 2023, 2024, 2025).map(year -> budget(year, null, null)))
                            .toArray(Entry[]::new)),
            centre(
                    "project.feasibility",
                    budget(2022, "150000", "150000"),
                    rating(PROJECT, "FEASIBILITY", "2021-10-15")),
            centre(
                    "project.evaluation-indicators",
                    Stream.concat(
                                    Stream.of(practised("project.evaluation-indicators", "open", "open")),
                                    Stream.of(objective("o", null, null), indicator("o", "60", "registre")))
                            .toArray(Entry[]::new)),
            centre(
                    "project.adopted-before-filing",
                    request(RequestNature.FIRST, "2021-06-01", null, AgrementKind.AGC),
                    project("2021-05-20", "ca", null),
                    organisation("association", OrganisationKind.ASSOCIATION),
                    governing("ca", BodyKind.GOVERNING_BODY, "association"),
                    run("association", "2020-01-01", "open")),
            centre(
                    "project.accessibility-data",
                    hours("h", "35", 1, 12, TERM),
                    offer(List.of(), List.of(), "rampe", "selon le quotient familial")),
            centre(
                    "project.generations-and-mix",
                    reaching("1", true, PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE, PublicCode.FAMILIES),
                    reaching("2", false, PublicCode.ADULTS, PublicCode.SENIORS, PublicCode.VULNERABLE)),
            centre(
                    "project.criteria-rated",
                    CRITERIA.stream()
                            .flatMap(criterion -> Stream.of(
                                    evidence(criterion, true), rating(REQUEST, criterion.value(), "2021-10-15")))
                            .toArray(Entry[]::new)),
            evs("project.evs-criteria-list", evidence(CriterionCode.PARTICIPATION, true)),
            centre(
                    "project.renewal-order",
                    request(RequestNature.RENEWAL, null, null, AgrementKind.AGC),
                    project(null, null, "2021-01-15"),
                    diagnosis("d", "2021-04-10")),
            centre(
                    "project.families-part-with-acf",
                    request(RequestNature.FIRST, null, null, AgrementKind.AGC, AgrementKind.ACF),
                    project(new StatedPart(PartCode.PROJET_FAMILLES, true))),
            centre(
                    "project.acf-answers-family-needs",
                    request(RequestNature.FIRST, null, null, AgrementKind.AGC, AgrementKind.ACF),
                    project(new StatedPart(PartCode.PROJET_FAMILLES, true)),
                    diagnosis("d", "2021-05-03"),
                    finding("besoin", FindingNature.FAMILY_NEED),
                    forFamilies("1", true, "besoin"),
                    rating(PROJECT, "PROJET_FAMILLES", "2021-10-15")),
            Case.met(
                    "project.families-part-since-2027",
                    AGREMENT,
                    "2027-06-01",
                    approved(CENTRE, "2027-01-01", "2030-12-31", project(familyStrand(true)))),
            Case.met(
                    "project.families-part-content",
                    AGREMENT,
                    "2027-06-01",
                    approved(
                            CENTRE,
                            "2027-01-01",
                            "2030-12-31",
                            onTheme(FamilyTheme.PARENTS_EDUCATIONAL_ROLE),
                            onTheme(FamilyTheme.COLLECTIVE_ACTIONS),
                            onTheme(FamilyTheme.INTRA_FAMILY_COHESION),
                            onTheme(FamilyTheme.INTER_FAMILY_RELATIONS),
                            rating(PROJECT, "VOLET_FAMILLES", "2026-10-15"))));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS = Map.of();

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES =
            List.of(Asked.stated(Awaited.EVS_CRITERIA, List.of(CriterionCode.PARTICIPATION)));

    private ProjectCases() {}

    private static Case centre(String rule, Entry... entries) {
        return Case.met(rule, AGREMENT, "2022-06-01", approved(CENTRE, "2022-01-01", "2025-12-31", entries));
    }

    private static Case evs(String rule, Entry... entries) {
        return Case.met(rule, AGREMENT, "2022-06-01", approved(EVS, "2022-01-01", "2025-12-31", entries));
    }
}
