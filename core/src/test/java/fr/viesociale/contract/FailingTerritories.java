package fr.viesociale.contract;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.Siting;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.AreaMembership;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.territory.CoverageReport;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structures side by side, zones and coverage that break the rules on the territory. */
final class FailingTerritories {

    private FailingTerritories() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("territory.evs-siting"), noSituationNamed());
        all.put(new RuleId("territory.evs-distinct-manager"), sameManagerFrom2024());
        all.put(new RuleId("territory.evs-coordination"), noCoordinationDocument());
        all.put(new RuleId("territory.zone-declared"), populationBlank());
        all.put(new RuleId("territory.centre-overlap"), twoCentresInOneDistrict());
        all.put(new RuleId("territory.balanced-coverage"), noReportIn2024());
        all.put(new RuleId("territory.large-area-by-district"), areaReportedAsAWhole());
        all.put(new RuleId("territory.rural-zone-label-date"), newLabelADayTooEarly());
        return all;
    }

    private static TerritorialProject noSituationNamed() {
        return FailingFacts.dossier(
                FailingFacts.evs(),
                FailingFacts.request(FailingFacts.EVS, RequestNature.FIRST, null, FailingFacts.term(), AgrementKind.AL),
                new Siting(new Id.Siting("implantation"), FailingFacts.REQUEST, null, null, null));
    }

    private static TerritorialProject sameManagerFrom2024() {
        Id.Organisation a = new Id.Organisation("association-a");
        Id.Organisation b = new Id.Organisation("association-b");
        Id.Organisation commune = new Id.Organisation("commune");
        return evsBesideCentre()
                .with(
                        FailingFacts.organisation(a, OrganisationKind.ASSOCIATION),
                        FailingFacts.organisation(b, OrganisationKind.ASSOCIATION),
                        FailingFacts.organisation(commune, OrganisationKind.COMMUNE),
                        FailingFacts.management("gestion-evs", FailingFacts.EVS, FailingFacts.ALWAYS, a, b),
                        FailingFacts.management(
                                "gestion-avant", FailingFacts.CENTRE, DateRange.of("open", "2023-12-31"), commune),
                        FailingFacts.management("gestion-apres", FailingFacts.CENTRE, DateRange.from("2024-01-01"), b));
    }

    private static TerritorialProject noCoordinationDocument() {
        return evsBesideCentre()
                .with(FailingFacts.missing(DocumentKind.COORDINATION_NOTE, FailingFacts.EVS, FailingFacts.CENTRE));
    }

    private static TerritorialProject evsBesideCentre() {
        return FailingFacts.dossier(
                        FailingFacts.district("nord"), FailingFacts.evs("nord"), FailingFacts.centre("nord"))
                .with(FailingFacts.agreed(FailingFacts.EVS, AgrementKind.AL, "2022-01-01", "2025-12-31"))
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31"));
    }

    /** Everything is declared but the population. */
    private static TerritorialProject populationBlank() {
        return FailingFacts.dossier(
                FailingFacts.centre(),
                FailingFacts.priorityArea("QN03001I", "30007"),
                new AreaMembership(
                        new Id.AreaMembership("appartenance"),
                        FailingFacts.CENTRE,
                        new Id.PriorityArea("QN03001I"),
                        ProofKind.GEOMETRY,
                        null,
                        PartialDate.parse("2024-02-01"),
                        null),
                new IdentitySheet(
                        new Id.IdentitySheet("fiche"),
                        FailingFacts.CENTRE,
                        null,
                        null,
                        ZoneType.URBAN,
                        ZoneSize.SEVERAL_DISTRICTS,
                        false,
                        null),
                FailingFacts.complete(Kind.SITE, FailingFacts.CENTRE));
    }

    private static TerritorialProject twoCentresInOneDistrict() {
        Id.Structure second = new Id.Structure("centre-second");
        return FailingFacts.dossier(
                        FailingFacts.district("nord"),
                        FailingFacts.district("sud"),
                        FailingFacts.centre("nord"),
                        FailingFacts.structure(second, StructureKind.CENTRE_SOCIAL, "nord", "sud"))
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2022-01-01", "2025-12-31"))
                .with(FailingFacts.agreed(second, AgrementKind.AGC, "2022-01-01", "2025-12-31"));
    }

    /** The last report is of the year before; that one asks in 2024 is the host’s to say. */
    private static TerritorialProject noReportIn2024() {
        return FailingFacts.dossier(
                FailingFacts.district("nord"),
                new CoverageReport(
                        new Id.CoverageReport("couverture-2023"),
                        PartialDate.parse("2023-11-30"),
                        List.of(new Id.District("nord")),
                        List.of(),
                        null),
                FailingFacts.complete(Kind.COVERAGE_REPORT, null, "2024-12-31"));
    }

    private static TerritorialProject areaReportedAsAWhole() {
        TerritorialProject project = FailingFacts.dossier(FailingFacts.priorityArea("QN03001I", "30007"));
        for (int i = 1; i <= 6; i++) {
            project = project.with(FailingFacts.district("quartier-" + i, "QN03001I"));
        }
        return project.with(
                new CoverageReport(
                        new Id.CoverageReport("couverture"),
                        PartialDate.parse("2024-11-30"),
                        List.of(),
                        List.of(new Id.PriorityArea("QN03001I")),
                        null),
                FailingFacts.complete(Kind.COVERAGE_REPORT, null));
    }

    private static TerritorialProject newLabelADayTooEarly() {
        return FailingFacts.dossier(new ZoneLabel(
                new Id.ZoneLabel("classement"),
                ZoneKind.ZFRR,
                new Mention(new Id.Territory("territoire-fictif")),
                DateRange.of("2024-06-30", "2024-06-30"),
                null));
    }
}
