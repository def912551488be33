package fr.viesociale.contract;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** What the failing examples share: a dossier, its partners, its bodies, an agrément. Every name is fictional and says so. */
final class CommonCases {

    static final DateRange ALWAYS = DateRange.of("open", "open");

    /** The commune of the examples of the catalogue, which lies in the département 30. */
    static final TerritoryPart COMMUNE = new TerritoryPart(
            new Id.TerritoryPart("ville"), new CommuneCode("30007"), null, "Commune fictive", ALWAYS, null);

    static final Organisation CITY = organisation("ville", "Ville fictive", OrganisationKind.COMMUNE, "30007");
    static final Organisation CAF = organisation("caf", "Caf fictive", OrganisationKind.CAF, "30189");
    static final Organisation DEPARTEMENT =
            organisation("departement", "Conseil départemental fictif", OrganisationKind.DEPARTEMENT, "30189");

    static final Body CAF_BOARD = body("ca", BodyKind.CAF_BOARD);
    static final Body STEERING = body("copil", BodyKind.STEERING_COMMITTEE);

    /** The coordination convention of every example that needs one, signed on the day of the first. */
    static final Convention COORDINATION = convention("coordination", ConventionKind.COORDINATION);

    static final Id.ConventionVersion COORDINATION_2019 = new Id.ConventionVersion("coordination-2019");

    private CommonCases() {}

    static TerritorialProject dossier(Entry... entries) {
        return dossier(List.of(), entries);
    }

    static TerritorialProject dossier(List<? extends Entry> shared, Entry... more) {
        return TerritorialProject.of(
                new Id.Territory("territoire-fictif"),
                Stream.concat(shared.stream(), Stream.of(more)).toList());
    }

    /** A day, a month or a year. */
    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static Organisation organisation(String id, String name, OrganisationKind kind, String commune) {
        return new Organisation(new Id.Organisation(id), name, kind, null, null, null, new CommuneCode(commune), null);
    }

    static Convention convention(String id, ConventionKind kind) {
        return new Convention(new Id.Convention(id), kind, "Convention fictive " + id, null);
    }

    /** A version without clauses, named like its convention. */
    static ConventionVersion version(Convention convention, String signedOn, String first, String last) {
        return new ConventionVersion(
                new Id.ConventionVersion(convention.id().value()),
                convention.id(),
                date(signedOn),
                DateRange.of(first, last),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The coordination convention, which adopts one clause of the book of the convention. */
    static List<Entry> adopting(String clause) {
        return List.of(
                COORDINATION,
                new ConventionVersion(
                        COORDINATION_2019,
                        COORDINATION.id(),
                        date("2019-05-02"),
                        DateRange.from("2019-05-02"),
                        List.of(new RuleId(clause)),
                        List.of(),
                        List.of(),
                        null));
    }

    static Body body(String id, BodyKind kind) {
        return new Body(new Id.Body(id), kind, "Instance fictive " + id, null, List.of(), ALWAYS, null);
    }

    /** A list that is known to be complete: what is not in it is known not to be. */
    static Inventory complete(Kind<?> list, Id within) {
        return new Inventory(
                new Id.Inventory(list.plural() + "-" + within.value()),
                list.plural(),
                new Mention(within),
                true,
                null,
                null);
    }

    /** A list of the whole territory that is known to be complete. */
    static Inventory complete(Kind<?> list) {
        return new Inventory(new Id.Inventory(list.plural()), list.plural(), null, true, null, null);
    }

    static Structure centre(String id) {
        return structure(id, StructureKind.CENTRE_SOCIAL);
    }

    static Structure evs(String id, Id.PriorityArea... priorityAreas) {
        return structure(id, StructureKind.ESPACE_DE_VIE_SOCIALE, priorityAreas);
    }

    private static Structure structure(String id, StructureKind kind, Id.PriorityArea... priorityAreas) {
        return new Structure(
                new Id.Structure(id),
                "Structure fictive " + id,
                kind,
                null,
                List.of(),
                List.of(priorityAreas),
                ALWAYS,
                null);
    }

    static Agrement agrement(String id, Structure structure, AgrementKind kind, String first, String last) {
        return new Agrement(new Id.Agrement(id), structure.id(), kind, DateRange.of(first, last), null, null, null);
    }

    /** Agréments given by a body in one decision. */
    static BoardDecision grant(Body body, String decidedOn, Agrement... agrements) {
        return decision("accord-" + decidedOn, body, DecisionNature.GRANT, decidedOn, agrements);
    }

    static BoardDecision decision(
            String id, Body body, DecisionNature nature, String decidedOn, Agrement... agrements) {
        return new BoardDecision(
                new Id.BoardDecision(id),
                body.id(),
                nature,
                null,
                Stream.of(agrements).map(Agrement::id).toList(),
                date(decidedOn),
                null,
                null);
    }
}
