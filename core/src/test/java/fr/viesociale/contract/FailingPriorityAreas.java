package fr.viesociale.contract;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.AreaMembership;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.CitizenCouncil;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.CouncilKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Priority areas, their codes and their citizens’ councils, against the rules. */
final class FailingPriorityAreas {

    private static final Id.PriorityArea AREA = new Id.PriorityArea("QP030001");

    private FailingPriorityAreas() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("priority-area.department-matches-communes"), codeOfAnotherDepartment());
        all.put(new RuleId("priority-area.code-generation-date"), oldCodeInAnActOf2024());
        all.put(new RuleId("priority-area.passage-by-table"), passageWithoutTable());
        all.put(new RuleId("priority-area.membership-proof"), provedByTheCommune());
        all.put(new RuleId("priority-area.district-many-to-many"), districtNamedByItsCode());
        all.put(new RuleId("priority-area.citizen-council"), neitherCouncilNorOtherForm());
        all.put(new RuleId("priority-area.citizen-council-composition"), councilWithoutParity());
        all.put(new RuleId("priority-area.citizen-council-seat"), noSeatForTheCouncils());
        return all;
    }

    private static TerritorialProject codeOfAnotherDepartment() {
        return FailingFacts.dossier(FailingFacts.priorityArea("QN03100I", "30007"));
    }

    /** The act is a resolution that bears on the area under its code of 2015. */
    private static TerritorialProject oldCodeInAnActOf2024() {
        Body council = FailingFacts.body("conseil-municipal", BodyKind.MUNICIPAL_COUNCIL, null);
        return FailingFacts.dossier(
                FailingFacts.priorityArea("QP030001", "30007"),
                council,
                new Resolution(
                        new Id.Resolution("acte"),
                        council.id(),
                        PartialDate.parse("2024-01-01"),
                        ResolutionObject.OTHER,
                        ResolutionNature.DECISION,
                        List.of(new Mention(AREA)),
                        false,
                        null));
    }

    private static TerritorialProject passageWithoutTable() {
        Id.AreaSuccession passage = new Id.AreaSuccession("passage");
        return FailingFacts.dossier(
                FailingFacts.priorityArea("QP030018"),
                FailingFacts.priorityArea("QN03018M"),
                new AreaSuccession(
                        passage,
                        List.of(new Id.PriorityArea("QP030018")),
                        List.of(new Id.PriorityArea("QN03018M")),
                        PartialDate.parse("2024-01-01"),
                        null,
                        null),
                FailingFacts.missing(DocumentKind.CORRESPONDENCE_TABLE, passage));
    }

    private static TerritorialProject provedByTheCommune() {
        return FailingFacts.dossier(
                FailingFacts.centre(),
                FailingFacts.priorityArea("QN03001I", "30007"),
                new AreaMembership(
                        new Id.AreaMembership("appartenance"),
                        FailingFacts.CENTRE,
                        new Id.PriorityArea("QN03001I"),
                        ProofKind.COMMUNE_CODE,
                        null,
                        null,
                        null));
    }

    private static TerritorialProject districtNamedByItsCode() {
        return FailingFacts.dossier(FailingFacts.district("QN03001I"));
    }

    private static TerritorialProject neitherCouncilNorOtherForm() {
        return FailingFacts.dossier(
                FailingFacts.priorityArea("QP030001", "30007"), FailingFacts.complete(Kind.CITIZEN_COUNCIL, AREA));
    }

    private static TerritorialProject councilWithoutParity() {
        return FailingFacts.dossier(
                FailingFacts.priorityArea("QP030001", "30007"),
                council(List.of(new Mention(AREA)), new CouncilComposition(30, 20, true, true)));
    }

    private static CitizenCouncil council(List<Mention> places, @Nullable CouncilComposition composition) {
        return new CitizenCouncil(
                new Id.CitizenCouncil("conseil"),
                CouncilKind.CITIZEN_COUNCIL,
                "Conseil citoyen fictif",
                places,
                DateRange.from("2015-03-16"),
                composition,
                null);
    }

    /** Only the commune sits on the committee of the contrat de ville, while there is a conseil citoyen. */
    private static TerritorialProject noSeatForTheCouncils() {
        Id.Convention contract = new Id.Convention("contrat-de-ville");
        Id.Organisation commune = new Id.Organisation("commune");
        Id.Body committee = new Id.Body("comite");
        return FailingFacts.dossier(
                FailingFacts.organisation(commune, OrganisationKind.COMMUNE),
                new Convention(contract, ConventionKind.CITY_CONTRACT, "Contrat de ville fictif", null),
                new Body(
                        committee,
                        BodyKind.STEERING_COMMITTEE,
                        "Comité de pilotage fictif",
                        null,
                        List.of(contract),
                        FailingFacts.ALWAYS,
                        null),
                new Seat(
                        new Id.Seat("siege"),
                        committee,
                        commune,
                        null,
                        FailingFacts.ALWAYS,
                        new SeatHolding(1, "mairie", null, null),
                        null),
                council(List.of(), null),
                FailingFacts.complete(Kind.SEAT, committee));
    }
}
