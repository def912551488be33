package fr.viesociale.contract;

import static fr.viesociale.contract.CommonCases.CAF;
import static fr.viesociale.contract.CommonCases.CAF_BOARD;
import static fr.viesociale.contract.CommonCases.COMMUNE;
import static fr.viesociale.contract.CommonCases.agrement;
import static fr.viesociale.contract.CommonCases.centre;
import static fr.viesociale.contract.CommonCases.complete;
import static fr.viesociale.contract.CommonCases.date;
import static fr.viesociale.contract.CommonCases.dossier;
import static fr.viesociale.contract.CommonCases.evs;
import static fr.viesociale.contract.CommonCases.grant;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.governance.Schema;
import fr.viesociale.governance.SchemaContent;
import fr.viesociale.governance.SchemaKind;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deployments that break a rule: areas that nobody serves, structures outside the zones, schémas that fall short. */
final class FailingDeployments {

    private FailingDeployments() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("deployment.priority-area-covered"), areaThatNobodyServesAnyMore());
        // that it gives no reason, and that none is recorded, is one thing: to give one is to have it on record
        all.put(
                new RuleId("deployment.priority-zone-type"),
                dossier(planned("2027-09-01", null), complete(Kind.ZONE_LABEL)));
        all.put(
                new RuleId("deployment.inside-schema-zone"),
                dossier(
                        planned("2018-09-01", "zone fictive de l'est"),
                        schema(SchemaKind.AVS, "2016-12-15", "2017-01-01", "2020-12-31", zones())));
        all.put(
                new RuleId("deployment.avs-schema-content"),
                dossier(
                        COMMUNE,
                        schema(
                                SchemaKind.AVS,
                                "2016-12-15",
                                "2017-01-01",
                                "2020-12-31",
                                new SchemaContent(
                                        List.of(),
                                        List.of("besoin fictif"),
                                        List.of("synergie fictive"),
                                        true,
                                        true,
                                        List.of(),
                                        List.of()))));
        // the day of the question, 2018-01-01, is no fact of a dossier: the list is complete as it stands
        all.put(new RuleId("deployment.avs-schema-adopted"), dossier(COMMUNE, complete(Kind.SCHEMA)));
        all.put(
                new RuleId("deployment.avs-schema-form"),
                dossier(
                        CAF,
                        FailingFacts.practice("deployment.avs-schema-form"),
                        schema(
                                SchemaKind.AVS,
                                "2016-12-15",
                                "2017-01-01",
                                "2017-12-31",
                                new SchemaContent(
                                        List.of(), List.of(), List.of(), null, null, List.of(), List.of(CAF.id())))));
        all.put(
                new RuleId("deployment.family-services-schema-duration-max"),
                dossier(COMMUNE, schema(SchemaKind.SDSF, "2023-01-10", "2023-01-10", "2029-01-10", null)));
        all.put(new RuleId("deployment.prefiguration-recorded"), firstAgrementOutOfTheBlue());
        all.put(new RuleId("deployment.prefiguration-length"), twoYearsOfPrefiguration());
        return all;
    }

    /** Asked on 2027-01-01, the day after the agrément ends. */
    private static TerritorialProject areaThatNobodyServesAnyMore() {
        PriorityArea area = new PriorityArea(
                new Id.PriorityArea("QN03001I"),
                new PriorityAreaCode("QN03001I"),
                "Quartier prioritaire fictif",
                List.of(new CommuneCode("30007")),
                DateRange.from("2024-01-01"),
                null);
        Structure evs = evs("evs", area.id());
        Agrement al = agrement("al", evs, AgrementKind.AL, "2024-01-01", "2026-12-31");
        return dossier(
                COMMUNE,
                area,
                evs,
                CAF_BOARD,
                al,
                grant(CAF_BOARD, "2023-12-14", al),
                complete(Kind.AGREMENT, evs.id()));
    }

    private static TerritorialProject firstAgrementOutOfTheBlue() {
        Structure centre = centre("centre");
        Agrement first = agrement("agc", centre, AgrementKind.AGC, "2018-11-16", "2021-12-31");
        return dossier(
                CAF_BOARD,
                centre,
                first,
                grant(CAF_BOARD, "2018-11-15", first),
                complete(Kind.AGREMENT, centre.id()),
                complete(Kind.PREFIGURATION, centre.id()));
    }

    private static TerritorialProject twoYearsOfPrefiguration() {
        Structure centre = centre("centre");
        return dossier(
                CAF,
                FailingFacts.practice("deployment.prefiguration-length"),
                centre,
                new Prefiguration(
                        new Id.Prefiguration("centre"),
                        centre.id(),
                        DateRange.of("2016-09-01", "2018-09-01"),
                        null,
                        null));
    }

    private static SchemaContent zones() {
        return new SchemaContent(
                List.of("zone fictive du nord", "zone fictive du sud"),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Schema schema(SchemaKind kind, String adoptedOn, String first, String last, SchemaContent content) {
        return new Schema(
                new Id.Schema(kind.value()),
                kind,
                "30",
                date(adoptedOn),
                DateRange.of(first, last),
                kind.equals(SchemaKind.SDSF) ? date("2022-01-10") : null,
                content,
                null);
    }

    private static PlannedStructure planned(String openingOn, String schemaZone) {
        return new PlannedStructure(
                new Id.PlannedStructure("evs"),
                "Espace de vie sociale fictif",
                StructureKind.ESPACE_DE_VIE_SOCIALE,
                new PlannedPlace(List.of(), List.of(), schemaZone, null),
                List.of(new Stage(StageCode.OPENING, date(openingOn), null)),
                null,
                null,
                null);
    }
}
