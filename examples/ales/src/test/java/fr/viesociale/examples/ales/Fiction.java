package fr.viesociale.examples.ales;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.About;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.Provenance;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the story of Alès writes down what it makes up: whatever has a name says that it is made up. */
final class Fiction {

    private Fiction() {}

    /** A structure with its file number at the Caf. */
    static Structure structure(
            String id, String name, StructureKind kind, List<Id.District> districts, Id.PriorityArea... areas) {
        return new Structure(
                new Id.Structure(id),
                name,
                kind,
                null,
                districts,
                List.of(areas),
                DateRange.from("2018-01-01"),
                numbered("caf-gard", id));
    }

    static About numbered(String scheme, String number) {
        return new About(
                List.of(new ExternalId(scheme, number, null)),
                List.of(new Provenance("récit fictif", null, null)),
                List.of());
    }

    static Inventory complete(Kind<?> list) {
        return new Inventory(
                new Id.Inventory(list.plural()), list.plural(), null, true, PartialDate.parse("2027"), null);
    }

    static PopulationFigure residents(Id.District district, int residents) {
        return new PopulationFigure(
                new Id.PopulationFigure("fictif-" + district.value()),
                new Mention(district),
                residents,
                null,
                2018,
                null,
                About.from("chiffre fictif"));
    }

    static Post post(String id, Id.Structure structure, PostFunction function, String fte) {
        return new Post(
                new Id.Post(id),
                List.of(structure),
                function,
                DateRange.from("2018-01-01"),
                Quantity.parse(fte),
                null,
                null,
                About.from("poste fictif"));
    }

    static AgrementRequest request(
            String id,
            Id.Structure structure,
            RequestNature nature,
            String filedOn,
            DateRange asked,
            AgrementKind kind) {
        return new AgrementRequest(
                new Id.AgrementRequest(id),
                structure,
                nature,
                List.of(kind),
                PartialDate.parse(filedOn),
                asked,
                List.of(),
                null);
    }

    static RequestMilestone milestone(String request, MilestoneKind kind, String reachedOn) {
        return new RequestMilestone(
                new Id.RequestMilestone(request + "-" + kind.value().toLowerCase(Locale.ROOT)),
                new Id.AgrementRequest(request),
                kind,
                PartialDate.parse(reachedOn),
                List.of(),
                null);
    }

    /** An agrément, known to the Caf under its own number. */
    static Agrement agrement(
            String id, Id.Structure structure, AgrementKind kind, String first, String last, String request) {
        return new Agrement(
                new Id.Agrement(id),
                structure,
                kind,
                DateRange.of(first, last),
                request == null ? null : new Id.AgrementRequest(request),
                null,
                numbered("caf-gard", id));
    }

    static BoardDecision decision(
            String id,
            Id.Body body,
            DecisionNature nature,
            String decidedOn,
            String effectiveOn,
            Agrement... agrements) {
        return new BoardDecision(
                new Id.BoardDecision(id),
                body,
                nature,
                null,
                Arrays.stream(agrements).map(Agrement::id).toList(),
                PartialDate.parse(decidedOn),
                effectiveOn == null ? null : PartialDate.parse(effectiveOn),
                null);
    }

    static ConventionVersion version(
            String id, Id.Convention convention, String signedOn, String first, String last, String... clauses) {
        return new ConventionVersion(
                new Id.ConventionVersion(id),
                convention,
                PartialDate.parse(signedOn),
                DateRange.of(first, last),
                Arrays.stream(clauses).map(RuleId::new).toList(),
                List.of(),
                List.of(),
                About.from("avenant fictif"));
    }

    static PriorityArea area(String code, String first, String last) {
        return new PriorityArea(
                new Id.PriorityArea("fictif-" + code),
                new PriorityAreaCode(code),
                "Quartier fictif " + code,
                List.of(),
                DateRange.of(first, last),
                null);
    }

    static Objective objective(
            String id, Id.Convention convention, Id.District district, Id.Orientation orientation, String dueOn) {
        return new Objective(
                new Id.Objective(id),
                convention,
                "Objectif fictif " + id,
                List.of(district),
                List.of(orientation),
                null,
                PartialDate.parse(dueOn),
                null);
    }

    static Action action(
            String id,
            Id.Objective objective,
            Id.Organisation lead,
            List<Id.Organisation> partners,
            Id.District district,
            String weight,
            ActionState... states) {
        return new Action(
                new Id.Action(id),
                "Action fictive " + id,
                List.of(objective),
                new Involvement(lead, partners),
                new ActionContent(
                        List.of(Theme.DIGITAL),
                        List.of(PublicCode.ADULTS),
                        List.of(),
                        List.of(district),
                        weight == null ? null : Quantity.parse(weight)),
                DateRange.of("2021-01-01", "2023-12-31"),
                List.of(states),
                null);
    }

    /** One seat for an institution of the real committee, with a made-up term. */
    static Seat seat(String institution, Id.Organisation organisation) {
        return new Seat(
                new Id.Seat("comite-" + institution),
                FictionalFacts.COMMITTEE,
                organisation,
                null,
                DateRange.of("2019-05-02", "2024-12-31"),
                new SeatHolding(1, null, null, null),
                null);
    }
}
