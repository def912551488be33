package fr.viesociale.contract;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.CriterionEvidence;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.ProjectBudget;
import fr.viesociale.structure.ProjectGovernance;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.structure.ValueCode;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Projets sociaux against the rules on what such a project holds, how it is made and when; its actions are apart. */
final class FailingProjects {

    private FailingProjects() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("project.evs-publics"), seniorsOnly());
        all.put(new RuleId("project.evs-year-round-and-multiple"), summerOnly());
        all.put(new RuleId("project.values-declared"), withoutSolidarity());
        all.put(new RuleId("project.required-parts"), withoutDiagnosis());
        all.put(new RuleId("project.participatory-making"), inhabitantsMetAfterFiling());
        all.put(new RuleId("project.governance-written"), noInhabitantInAnyBody());
        all.put(new RuleId("project.budget-each-year"), oneBudgetForFourYears());
        all.put(new RuleId("project.feasibility"), noBudget());
        all.put(new RuleId("project.adopted-before-filing"), adoptedAfterFiling());
        all.put(new RuleId("project.accessibility-data"), noTariffs());
        all.put(new RuleId("project.criteria-rated"), noEvidenceForAccessibility());
        all.put(new RuleId("project.renewal-order"), evaluatedAfterTheDiagnosis());
        all.put(new RuleId("project.families-part-with-acf"), acfWithoutFamilyProject());
        all.put(new RuleId("project.families-part-since-2027"), noFamilyStrandIn2027());
        return all;
    }

    private static TerritorialProject seniorsOnly() {
        return FailingFacts.evsWithProject().with(offer(List.of(PublicCode.SENIORS), List.of()));
    }

    private static TerritorialProject summerOnly() {
        return FailingFacts.evsWithProject().with(openIn(7, 8), offer(List.of(), List.of(Theme.CULTURE)));
    }

    private static TerritorialProject withoutSolidarity() {
        return FailingFacts.centreWith(new StructureProject(
                FailingFacts.PROJECT,
                FailingFacts.CENTRE,
                List.of(),
                null,
                null,
                List.of(ValueCode.DIGNITY, ValueCode.LAICITE_NEUTRALITY_MIX, ValueCode.PARTICIPATION_PARTNERSHIP),
                null,
                null));
    }

    /** The field of action and the general objective are there. */
    private static TerritorialProject withoutDiagnosis() {
        return centre(new StatedPart(PartCode.SOCIAL_DIAGNOSIS, false))
                .with(
                        offer(List.of(), List.of(Theme.CULTURE)),
                        new ProjectObjective(
                                new Id.ProjectObjective("objectif"),
                                FailingFacts.PROJECT,
                                null,
                                null,
                                "Objectif général fictif",
                                List.of(),
                                null));
    }

    /** Users, professionals and partners were met before the filing of 2022-06-01, inhabitants after it. */
    private static TerritorialProject inhabitantsMetAfterFiling() {
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.FIRST,
                                "2022-06-01",
                                DateRange.of("2023-01-01", "2026-12-31"),
                                AgrementKind.AGC))
                .with(
                        met(GroupCode.USERS, "2022-01"),
                        met(GroupCode.PROFESSIONALS, "2022-03"),
                        met(GroupCode.PARTNERS, "2022-05"),
                        met(GroupCode.INHABITANTS, "2022-06-15"),
                        FailingFacts.complete(Kind.PARTICIPATION, FailingFacts.PROJECT));
    }

    private static Participation met(GroupCode group, String day) {
        return new Participation(
                new Id.Participation(group.value()),
                new Mention(FailingFacts.PROJECT),
                group,
                PartialDate.parse(day),
                null,
                null,
                null);
    }

    private static TerritorialProject noInhabitantInAnyBody() {
        return centre().with(new ProjectGovernance(
                new Id.ProjectGovernance("gouvernance"),
                FailingFacts.PROJECT,
                "Note de gouvernance fictive",
                List.of(new ParticipationBody("Comité de pilotage fictif", 0)),
                null));
    }

    private static TerritorialProject oneBudgetForFourYears() {
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.FIRST,
                                null,
                                DateRange.of("2024-01-01", "2027-12-31"),
                                AgrementKind.AGC))
                .with(
                        FailingFacts.practice("project.budget-each-year"),
                        new ProjectBudget(
                                new Id.ProjectBudget("budget-2024"),
                                FailingFacts.PROJECT,
                                2024,
                                Money.parse("150000"),
                                Money.parse("150000"),
                                null),
                        FailingFacts.complete(Kind.PROJECT_BUDGET, FailingFacts.PROJECT));
    }

    private static TerritorialProject noBudget() {
        return centre().with(FailingFacts.complete(Kind.PROJECT_BUDGET, FailingFacts.PROJECT));
    }

    private static TerritorialProject adoptedAfterFiling() {
        Id.Body board = new Id.Body("ca-association");
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.FIRST,
                                "2022-06-01",
                                DateRange.of("2023-01-01", "2026-12-31"),
                                AgrementKind.AGC))
                .with(
                        FailingFacts.association(),
                        FailingFacts.body(board.value(), BodyKind.GOVERNING_BODY, FailingFacts.ASSOCIATION),
                        FailingFacts.management(
                                "gestion", FailingFacts.CENTRE, FailingFacts.ALWAYS, FailingFacts.ASSOCIATION),
                        new StructureProject(
                                FailingFacts.PROJECT,
                                FailingFacts.CENTRE,
                                List.of(),
                                PartialDate.parse("2022-06-02"),
                                board,
                                List.of(),
                                null,
                                null));
    }

    /** Hours and access are stated, the tariff grid is known not to be. */
    private static TerritorialProject noTariffs() {
        return centre(new StatedPart(PartCode.TARIFFS, false))
                .with(
                        openIn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                        new ProjectOffer(
                                new Id.ProjectOffer("offre"),
                                FailingFacts.PROJECT,
                                List.of(),
                                List.of(),
                                "Rampe et sanitaires adaptés",
                                null,
                                null));
    }

    /** The seven other criteria have their evidence and a dated rating. */
    private static TerritorialProject noEvidenceForAccessibility() {
        TerritorialProject project = centre().with(evidence(CriterionCode.ACCESSIBILITY, null));
        for (CriterionCode criterion : List.of(
                CriterionCode.PARTICIPATION,
                CriterionCode.GOVERNANCE,
                CriterionCode.RELEVANCE,
                CriterionCode.COHERENCE,
                CriterionCode.FEASIBILITY,
                CriterionCode.GENERATIONS_AND_MIX,
                CriterionCode.DIRECTOR)) {
            project = project.with(
                    evidence(criterion, "Pièce fictive du dossier"),
                    new Rating(
                            new Id.Rating(criterion.value()),
                            new Mention(FailingFacts.REQUEST),
                            criterion.value(),
                            "Satisfaisant",
                            PartialDate.parse("2021-10-15"),
                            FailingFacts.CAF,
                            "conseil technique",
                            null));
        }
        return project;
    }

    private static CriterionEvidence evidence(CriterionCode criterion, @Nullable String evidence) {
        return new CriterionEvidence(
                new Id.CriterionEvidence(criterion.value()),
                FailingFacts.REQUEST,
                criterion,
                evidence,
                evidence != null,
                null);
    }

    private static TerritorialProject evaluatedAfterTheDiagnosis() {
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        new StructureProject(
                                FailingFacts.PROJECT,
                                FailingFacts.CENTRE,
                                List.of(),
                                null,
                                null,
                                List.of(),
                                PartialDate.parse("2023-04-10"),
                                null),
                        FailingFacts.request(
                                FailingFacts.CENTRE,
                                RequestNature.RENEWAL,
                                null,
                                DateRange.of("2024-01-01", "2026-12-31"),
                                AgrementKind.AGC))
                .with(FailingFacts.diagnosis(FailingFacts.CENTRE, "2023-01-15"));
    }

    private static TerritorialProject acfWithoutFamilyProject() {
        return FailingFacts.approved(
                FailingFacts.centre(),
                FailingFacts.project(FailingFacts.CENTRE, new StatedPart(PartCode.PROJET_FAMILLES, false)),
                FailingFacts.request(
                        FailingFacts.CENTRE,
                        RequestNature.FIRST,
                        null,
                        FailingFacts.term(),
                        AgrementKind.AGC,
                        AgrementKind.ACF));
    }

    private static TerritorialProject noFamilyStrandIn2027() {
        return FailingFacts.approved(
                FailingFacts.centre(),
                FailingFacts.project(FailingFacts.CENTRE, new StatedPart(PartCode.VOLET_FAMILLES, false)),
                FailingFacts.request(
                        FailingFacts.CENTRE,
                        RequestNature.FIRST,
                        null,
                        DateRange.of("2027-01-01", "2030-12-31"),
                        AgrementKind.AGC));
    }

    private static TerritorialProject centre(StatedPart... parts) {
        return FailingFacts.centreWith(FailingFacts.project(FailingFacts.CENTRE, parts));
    }

    private static ProjectOffer offer(List<PublicCode> publics, List<Theme> fields) {
        return new ProjectOffer(new Id.ProjectOffer("offre"), FailingFacts.PROJECT, publics, fields, null, null, null);
    }

    private static OpeningHours openIn(Integer... months) {
        return new OpeningHours(
                new Id.OpeningHours("horaires"),
                new Mention(FailingFacts.PROJECT),
                Quantity.parse("35"),
                null,
                List.of(months),
                FailingFacts.term(),
                null);
    }
}
