package fr.viesociale.project;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Les fiches d'un dossier: entries with only what a case speaks of; a date given as null is not recorded. */
public final class Recorded {

    private Recorded() {}

    public static TerritorialProject ales(Entry... entries) {
        return TerritorialProject.of(new Id.Territory("ales"), List.of(entries));
    }

    /** The entries of a case, and what it adds to them. */
    public static Entry[] and(Entry[] entries, Entry... more) {
        return Stream.concat(Stream.of(entries), Stream.of(more)).toArray(Entry[]::new);
    }

    public static Structure centreSocial(String id, String... priorityAreas) {
        return structure(id, StructureKind.CENTRE_SOCIAL, priorityAreas);
    }

    public static Structure espaceDeVieSociale(String id, String... priorityAreas) {
        return structure(id, StructureKind.ESPACE_DE_VIE_SOCIALE, priorityAreas);
    }

    private static Structure structure(String id, StructureKind kind, String... priorityAreas) {
        List<Id.PriorityArea> served =
                Stream.of(priorityAreas).map(Id.PriorityArea::new).toList();
        return new Structure(
                new Id.Structure(id),
                "structure " + id,
                kind,
                null,
                List.of(),
                served,
                DateRange.of("open", "open"),
                null);
    }

    public static Agrement agc(String id, String structure, String first, String last) {
        return agrement(id, structure, AgrementKind.AGC, first, last);
    }

    public static Agrement acf(String id, String structure, String first, String last) {
        return agrement(id, structure, AgrementKind.ACF, first, last);
    }

    public static Agrement al(String id, String structure, String first, String last) {
        return agrement(id, structure, AgrementKind.AL, first, last);
    }

    public static Agrement agrement(String id, String structure, AgrementKind kind, String first, String last) {
        return new Agrement(
                new Id.Agrement(id), new Id.Structure(structure), kind, DateRange.of(first, last), null, null, null);
    }

    public static Agrement approving(Agrement agrement, String project) {
        return new Agrement(
                agrement.id(),
                agrement.structure(),
                agrement.kind(),
                agrement.period(),
                null,
                new Id.StructureProject(project),
                null);
    }

    public static StructureProject project(String id, String structure, StatedPart... parts) {
        return new StructureProject(
                new Id.StructureProject(id),
                new Id.Structure(structure),
                List.of(parts),
                null,
                null,
                List.of(),
                null,
                null);
    }

    public static StatedPart familyStrand(boolean present) {
        return new StatedPart(PartCode.VOLET_FAMILLES, present);
    }

    public static Body body(String id, BodyKind kind, String... conventions) {
        return new Body(
                new Id.Body(id),
                kind,
                "instance " + id,
                null,
                Stream.of(conventions).map(Id.Convention::new).toList(),
                DateRange.of("open", "open"),
                null);
    }

    public static Body cafBoard() {
        return body("ca", BodyKind.CAF_BOARD);
    }

    public static BoardDecision grant(String id, String body, String decidedOn, String... agrements) {
        return decision(id, body, DecisionNature.GRANT, decidedOn, null, agrements);
    }

    public static BoardDecision withdrawal(String id, String body, String effectiveOn, String... agrements) {
        return decision(id, body, DecisionNature.WITHDRAW, null, effectiveOn, agrements);
    }

    private static BoardDecision decision(
            String id, String body, DecisionNature nature, String decidedOn, String effectiveOn, String... agrements) {
        return new BoardDecision(
                new Id.BoardDecision(id),
                body == null ? null : new Id.Body(body),
                nature,
                null,
                Stream.of(agrements).map(Id.Agrement::new).toList(),
                date(decidedOn),
                date(effectiveOn),
                null);
    }

    public static Organisation organisation(String id, OrganisationKind kind) {
        return new Organisation(new Id.Organisation(id), "organisation " + id, kind, null, null, null, null, null);
    }

    public static Convention convention(String id, ConventionKind kind) {
        return new Convention(new Id.Convention(id), kind, "convention " + id, null);
    }

    public static ConventionVersion version(
            String id, String convention, String signedOn, DateRange term, String... clauses) {
        return new ConventionVersion(
                new Id.ConventionVersion(id),
                new Id.Convention(convention),
                date(signedOn),
                term,
                Stream.of(clauses).map(RuleId::new).toList(),
                List.of(),
                List.of(),
                null);
    }

    public static Party party(String version, String organisation) {
        return new Party(
                new Id.Party(version + "-" + organisation),
                new Id.ConventionVersion(version),
                new Id.Organisation(organisation),
                null,
                null,
                null);
    }

    public static Seat seat(String body, String organisation, int count, String first, String last) {
        return new Seat(
                new Id.Seat(body + "-" + organisation),
                new Id.Body(body),
                new Id.Organisation(organisation),
                null,
                DateRange.of(first, last),
                new SeatHolding(count, null, null, null),
                null);
    }

    public static Resolution resolution(
            String id, String body, String takenOn, ResolutionObject object, ResolutionNature nature) {
        return new Resolution(
                new Id.Resolution(id), new Id.Body(body), date(takenOn), object, nature, List.of(), null, null);
    }

    public static PriorityArea priorityArea(String code, String first, String last) {
        return new PriorityArea(
                new Id.PriorityArea(code),
                new PriorityAreaCode(code),
                "quartier " + code,
                List.of(),
                DateRange.of(first, last),
                null);
    }

    public static AreaSuccession succession(String former, String following) {
        return new AreaSuccession(
                new Id.AreaSuccession(former + "-" + following),
                List.of(new Id.PriorityArea(former)),
                List.of(new Id.PriorityArea(following)),
                PartialDate.parse("2024-01-01"),
                null,
                null);
    }

    public static Inventory inventory(String id, Kind<?> list, Id within, boolean complete) {
        return inventory(id, list, within, complete, null);
    }

    public static Inventory inventory(String id, Kind<?> list, Id within, boolean complete, String asOf) {
        return new Inventory(
                new Id.Inventory(id),
                list.plural(),
                within == null ? null : new Mention(within),
                complete,
                date(asOf),
                null);
    }

    public static Derogation derogation(String id, String rule, Id subject, String grantedOn, String reason) {
        return new Derogation(
                new Id.Derogation(id), new RuleId(rule), new Mention(subject), date(grantedOn), null, reason, null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
