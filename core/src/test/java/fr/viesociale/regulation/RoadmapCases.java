package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedActs.prefiguration;
import static fr.viesociale.project.RecordedRoadmaps.action;
import static fr.viesociale.project.RecordedRoadmaps.commune;
import static fr.viesociale.project.RecordedRoadmaps.contribution;
import static fr.viesociale.project.RecordedRoadmaps.diagnosis;
import static fr.viesociale.project.RecordedRoadmaps.diagnosisOf;
import static fr.viesociale.project.RecordedRoadmaps.district;
import static fr.viesociale.project.RecordedRoadmaps.indicator;
import static fr.viesociale.project.RecordedRoadmaps.lever;
import static fr.viesociale.project.RecordedRoadmaps.measure;
import static fr.viesociale.project.RecordedRoadmaps.naming;
import static fr.viesociale.project.RecordedRoadmaps.objective;
import static fr.viesociale.project.RecordedRoadmaps.orientation;
import static fr.viesociale.project.RecordedRoadmaps.place;
import static fr.viesociale.project.RecordedRoadmaps.planned;
import static fr.viesociale.project.RecordedRoadmaps.rating;
import static fr.viesociale.project.RecordedRoadmaps.schema;
import static fr.viesociale.project.RecordedRoadmaps.sheet;
import static fr.viesociale.project.RecordedRoadmaps.signed;
import static fr.viesociale.project.RecordedRoadmaps.surveyAnswer;
import static fr.viesociale.regulation.Cases.Case.met;
import static fr.viesociale.regulation.RecordedFunding.practice;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.diagnosis.SourceKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Cases.Case;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.rule.Parameter;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.time.DateRange;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Cases of RoadmapRules, DiagnosisRules, CoordinationRules, DeploymentRules, SchemaRules, ObservatoryRules. */
final class RoadmapCases {

    private static final Id.Territory ALES = new Id.Territory("ales");
    private static final SchemaContent FIVE_PARTS = new SchemaContent(
            List.of("nord"), List.of("isolement"), List.of("politique de la ville"), true, true, List.of(), List.of());

    static final List<Case> MET = List.of(
            met(
                    "roadmap.every-district",
                    ALES,
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("roadmap.every-district"),
                    district("nord"),
                    district("sud"),
                    objective("o", "c", "nord", "", null),
                    action("a", "", "sud")),
            met(
                    "roadmap.orientation-named",
                    new Id.Objective("o"),
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("roadmap.orientation-named"),
                    orientation("familles", "c", OrientationCode.FAMILIES),
                    objective("o", "c", "", "familles", null)),
            met(
                    "roadmap.horizon-set",
                    new Id.Objective("o"),
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("roadmap.horizon-set"),
                    objective("o", "c", "", "", HorizonCode.MEDIUM)),
            met(
                    "diagnosis.every-district",
                    ALES,
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("diagnosis.every-district"),
                    district("nord"),
                    diagnosis("d", "nord", "2019-09-15")),
            met(
                    "diagnosis.three-contributions",
                    new Id.Diagnosis("d"),
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("diagnosis.three-contributions"),
                    district("nord"),
                    diagnosis(
                            "d",
                            "nord",
                            "2019-09-15",
                            contribution(GroupCode.INHABITANTS, "2019-06-11"),
                            contribution(GroupCode.ASSOCIATIONS, "2019-06-12"),
                            contribution(GroupCode.INSTITUTIONS, "2019-06-13")),
                    rating(new Id.Diagnosis("d"), "2019-09-30")),
            met(
                    "diagnosis.levers-linked",
                    new Id.Diagnosis("d"),
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("diagnosis.levers-linked"),
                    orientation("moyens", "c", OrientationCode.MEANS),
                    district("nord"),
                    diagnosis("d", "nord", "2019-09-15"),
                    lever("ecole", "d", "moyens")),
            met(
                    "diagnosis.two-kinds-of-source",
                    new Id.Diagnosis("centre"),
                    "2026-11-23",
                    organisation("caf", OrganisationKind.CAF),
                    practice("diagnosis.two-kinds-of-source"),
                    centreSocial("centre"),
                    diagnosisOf("centre", "2021-06-30", SourceKind.STATISTICS, SourceKind.RESIDENTS_WALK)),
            met(
                    "coordination.three-vocations",
                    ALES,
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    naming(
                            adopting("coordination.three-vocations"),
                            Vocation.EXPERIMENTAL,
                            Vocation.SHARED,
                            Vocation.INNOVATIVE),
                    action("essai", "", "", Vocation.EXPERIMENTAL),
                    action("partage", "", "", Vocation.SHARED),
                    action("nouveau", "", "", Vocation.INNOVATIVE)),
            met(
                    "coordination.same-service",
                    ALES,
                    "2026-11-23",
                    convention("c", ConventionKind.COORDINATION),
                    adopting("coordination.same-service"),
                    district("nord"),
                    district("sud"),
                    orientation("familles", "c", OrientationCode.FAMILIES),
                    objective("o", "c", "nord sud", "familles", null)),
            met(
                    "deployment.priority-area-covered",
                    new Id.PriorityArea("QN03001I"),
                    "2025-06-01",
                    priorityArea("QN03001I", "2024-01-01", "open"),
                    espaceDeVieSociale("evs", "QN03001I"),
                    cafBoard(),
                    al("a", "evs", "2024-01-01", "2026-12-31"),
                    grant("d", "ca", "2023-11-15", "a")),
            met(
                    "deployment.priority-zone-type",
                    new Id.PlannedStructure("evs"),
                    "2026-11-23",
                    planned("evs", StageCode.OPENING, "2027-09-01", place("", null, null, ZoneKind.QPV))),
            met(
                    "deployment.inside-schema-zone",
                    new Id.PlannedStructure("evs"),
                    "2026-11-23",
                    planned("evs", StageCode.OPENING, "2018-09-01", place("", "nord", null)),
                    schema("avs", SchemaKind.AVS, "2016-12-15", years(2017, 2020), null, FIVE_PARTS)),
            met(
                    "deployment.avs-schema-content",
                    new Id.Schema("avs"),
                    "2026-11-23",
                    schema("avs", SchemaKind.AVS, "2016-12-15", years(2017, 2020), null, FIVE_PARTS)),
            met(
                    "deployment.avs-schema-adopted",
                    ALES,
                    "2018-01-01",
                    commune("30007"),
                    schema("sdsf", SchemaKind.SDSF, "2016-06-01", years(2016, 2019), null, null),
                    schema("avs", SchemaKind.AVS, "2016-12-15", years(2017, 2020), null, signed("sdsf", ""))),
            met(
                    "deployment.avs-schema-form",
                    new Id.Schema("avs"),
                    "2026-11-23",
                    organisation("prefet", OrganisationKind.STATE),
                    organisation("caf", OrganisationKind.CAF),
                    organisation("departement", OrganisationKind.DEPARTEMENT),
                    organisation("federation", OrganisationKind.FEDERATION),
                    practice("deployment.avs-schema-form"),
                    schema(
                            "avs",
                            SchemaKind.AVS,
                            "2016-12-15",
                            years(2017, 2020),
                            null,
                            signed("", "prefet caf departement federation"))),
            met(
                    "deployment.family-services-schema-duration-max",
                    new Id.Schema("sdsf"),
                    "2026-11-23",
                    schema(
                            "sdsf",
                            SchemaKind.SDSF,
                            "2023-01-10",
                            DateRange.of("2023-01-10", "2029-01-09"),
                            "2022-01-10",
                            null)),
            met(
                    "deployment.prefiguration-recorded",
                    new Id.Agrement("a"),
                    "2026-11-23",
                    centreSocial("centre"),
                    prefiguration("centre", "2017-06-01", "2018-11-15"),
                    agc("a", "centre", "2018-11-16", "2021-12-31")),
            met(
                    "deployment.prefiguration-length",
                    new Id.Structure("centre"),
                    "2026-11-23",
                    organisation("caf", OrganisationKind.CAF),
                    practice("deployment.prefiguration-length"),
                    centreSocial("centre"),
                    prefiguration("centre", "2018-01-01", "2018-12-31")),
            met(
                    "deployment.prefiguration-status",
                    new Id.Structure("centre"),
                    "2026-11-23",
                    centreSocial("centre"),
                    prefiguration("centre", "2016-09-01", "2018-08-31")),
            met(
                    "observatory.senacs-invited",
                    new Id.Structure("centre"),
                    "2019-11-23",
                    centreSocial("centre"),
                    cafBoard(),
                    agc("a", "centre", "2018-09-01", "2022-08-31"),
                    grant("d", "ca", "2018-06-15", "a"),
                    sheet("centre", "2018-09-01"),
                    surveyAnswer("centre", 2019, true)),
            met(
                    "observatory.provenance-kept",
                    new Id.Indicator("usagers"),
                    "2026-11-23",
                    centreSocial("centre"),
                    indicator(
                            "usagers",
                            new Id.Structure("centre"),
                            measure("412", "2024", "SENACS", ValueStatus.VALIDATED))));

    /** The days on which failing examples are asked, where it is not 2026-11-23. */
    static final Map<String, String> DAYS =
            Map.of("deployment.priority-area-covered", "2027-01-01", "deployment.avs-schema-adopted", "2018-01-01");

    /** What a host states where no text was found. */
    static final List<Parameter<?>> HOST_VALUES =
            List.of(Asked.stated(Awaited.PREFIGURATION_LONGEST, Period.ofMonths(24)));

    private RoadmapCases() {}

    private static ConventionVersion adopting(String clause) {
        return version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2030-12-31"), clause);
    }

    private static DateRange years(int first, int last) {
        return DateRange.of(first + "-01-01", last + "-12-31");
    }
}
