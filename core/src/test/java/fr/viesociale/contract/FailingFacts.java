package fr.viesociale.contract;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Inventory;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Practice;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les faits contraires aux règles: for each rule on projects, posts, territories and money, a dossier that holds what
 * its failing example tells. That it can be recorded at all is the point: nothing unlawful is unrecordable.
 *
 * <p>What is known to be absent is said so (a complete list, a missing paper, a part that is not there), since silence
 * would only be a missing fact. Every name is fictional and says so.
 */
public final class FailingFacts {

    static final DateRange ALWAYS = DateRange.of("open", "open");
    static final Id.Structure CENTRE = new Id.Structure("centre");
    static final Id.Structure EVS = new Id.Structure("evs");
    static final Id.StructureProject PROJECT = new Id.StructureProject("projet");
    static final Id.AgrementRequest REQUEST = new Id.AgrementRequest("demande");
    static final Id.Diagnosis DIAGNOSIS = new Id.Diagnosis("diagnostic");
    static final Id.Organisation CAF = new Id.Organisation("caf");
    static final Id.Organisation ASSOCIATION = new Id.Organisation("association");

    private FailingFacts() {}

    /**
     * The failing examples, one dossier for each rule.
     *
     * @return the dossiers by rule, in the order of their themes, never null
     */
    public static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.putAll(FailingProjects.all());
        all.putAll(FailingActions.all());
        all.putAll(FailingStaff.all());
        all.putAll(FailingTerritories.all());
        all.putAll(FailingPriorityAreas.all());
        all.putAll(FailingFunding.all());
        all.putAll(FailingCommitments.all());
        all.putAll(FailingSubsidies.all());
        all.putAll(FailingFigures.all());
        return Collections.unmodifiableMap(all);
    }

    static TerritorialProject dossier(Entry... entries) {
        return TerritorialProject.of(new Id.Territory("territoire-fictif"), List.of(entries));
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    static DateRange during(int year) {
        return DateRange.of(year + "-01-01", year + "-12-31");
    }

    static Structure centre(String... districts) {
        return structure(CENTRE, StructureKind.CENTRE_SOCIAL, districts);
    }

    static Structure evs(String... districts) {
        return structure(EVS, StructureKind.ESPACE_DE_VIE_SOCIALE, districts);
    }

    static Structure structure(Id.Structure id, StructureKind kind, String... districts) {
        List<Id.District> zone = Stream.of(districts).map(Id.District::new).toList();
        return new Structure(id, "Structure fictive " + id.value(), kind, null, zone, List.of(), ALWAYS, null);
    }

    static Organisation caf() {
        return organisation(CAF, OrganisationKind.CAF);
    }

    static Organisation association() {
        return organisation(ASSOCIATION, OrganisationKind.ASSOCIATION);
    }

    static Organisation organisation(Id.Organisation id, OrganisationKind kind) {
        return new Organisation(id, "Organisation fictive " + id.value(), kind, null, null, null, null, null);
    }

    static Management management(String id, Id.Structure structure, DateRange period, Id.Organisation... managers) {
        return new Management(new Id.Management(id), structure, List.of(managers), null, null, null, period, null);
    }

    /** The Caf practises a rule that is no national text. */
    static Practice practice(String rule) {
        return new Practice(new Id.Practice(rule), CAF, List.of(new RuleId(rule)), ALWAYS, null);
    }

    static Body body(String id, BodyKind kind, Id.@Nullable Organisation organisation) {
        return new Body(new Id.Body(id), kind, "Instance fictive " + id, organisation, List.of(), ALWAYS, null);
    }

    /** An agrément in force, with the board of the Caf and the decision that grants it a month before. */
    static Entry[] agreed(Id.Structure structure, AgrementKind kind, String first, String last) {
        String id = structure.value() + "-" + kind.value();
        var agrement = new Agrement(new Id.Agrement(id), structure, kind, DateRange.of(first, last), null, null, null);
        return granted(null, List.of(agrement), first);
    }

    private static Entry[] granted(Id.@Nullable AgrementRequest request, List<Agrement> agrements, String first) {
        Body board = body("ca-caf", BodyKind.CAF_BOARD, CAF);
        var decision = new BoardDecision(
                new Id.BoardDecision("decision-" + agrements.get(0).id().value()),
                board.id(),
                DecisionNature.GRANT,
                request,
                agrements.stream().map(Agrement::id).toList(),
                PartialDate.of(LocalDate.parse(first).minusMonths(1)),
                null,
                null);
        List<Entry> entries = new ArrayList<>(agrements);
        Collections.addAll(entries, caf(), board, decision);
        return entries.toArray(Entry[]::new);
    }

    static StructureProject project(Id.Structure structure, StatedPart... parts) {
        return new StructureProject(PROJECT, structure, List.of(parts), null, null, List.of(), null, null);
    }

    static AgrementRequest request(
            Id.Structure structure,
            RequestNature nature,
            @Nullable String filedOn,
            DateRange asked,
            AgrementKind... kinds) {
        return new AgrementRequest(REQUEST, structure, nature, List.of(kinds), date(filedOn), asked, List.of(), null);
    }

    /** A projet social that the Caf approved all the same, with the request and the agréments that follow from it. */
    static TerritorialProject approved(Structure structure, StructureProject project, AgrementRequest request) {
        DateRange asked = request.asked();
        List<Agrement> agrements = request.kinds().stream()
                .map(kind -> new Agrement(
                        new Id.Agrement(structure.id().value() + "-" + kind.value()),
                        structure.id(),
                        kind,
                        asked,
                        request.id(),
                        project.id(),
                        null))
                .toList();
        return dossier(structure, project, request)
                .with(granted(request.id(), agrements, asked.first().value()));
    }

    /** A centre social approved from 2022 to 2025 on this projet social. */
    static TerritorialProject centreWith(StructureProject project) {
        return approved(centre(), project, request(CENTRE, RequestNature.FIRST, null, term(), AgrementKind.AGC));
    }

    /** An espace de vie sociale approved from 2022 to 2025 on a projet social of which no more is told. */
    static TerritorialProject evsWithProject() {
        return approved(evs(), project(EVS), request(EVS, RequestNature.FIRST, null, term(), AgrementKind.AL));
    }

    static DateRange term() {
        return DateRange.of("2022-01-01", "2025-12-31");
    }

    static Diagnosis diagnosis(Id.Structure structure, @Nullable String completedOn) {
        return new Diagnosis(DIAGNOSIS, List.of(), structure, date(completedOn), null, List.of(), List.of(), null);
    }

    static DiagnosisFinding need(String id, FindingNature nature) {
        return new DiagnosisFinding(
                new Id.DiagnosisFinding(id), DIAGNOSIS, nature, null, "Besoin fictif " + id, null, null);
    }

    static District district(String id, String... priorityAreas) {
        return new District(
                new Id.District(id),
                "Quartier fictif " + id,
                ALWAYS,
                Stream.of(priorityAreas).map(Id.PriorityArea::new).toList(),
                null);
    }

    static PriorityArea priorityArea(String code, String... communes) {
        return new PriorityArea(
                new Id.PriorityArea(code),
                new PriorityAreaCode(code),
                "Quartier prioritaire fictif",
                Stream.of(communes).map(CommuneCode::new).toList(),
                ALWAYS,
                null);
    }

    /** The list is known to hold nothing but what is recorded: the absence of the rest is a fact. */
    static Inventory complete(Kind<?> list, @Nullable Id within) {
        return complete(list, within, null);
    }

    static Inventory complete(Kind<?> list, @Nullable Id within, @Nullable String asOf) {
        return new Inventory(
                new Id.Inventory(list.plural() + "-" + (within == null ? "tout" : within.value())),
                list.plural(),
                within == null ? null : new Mention(within),
                true,
                date(asOf),
                null);
    }

    static Evidence missing(DocumentKind kind, Id... subjects) {
        return evidence(kind, EvidenceState.MISSING, subjects);
    }

    static Evidence evidence(DocumentKind kind, EvidenceState state, Id... subjects) {
        return new Evidence(
                new Id.Evidence(kind.value()),
                Stream.of(subjects).map(Mention::new).toList(),
                kind,
                state,
                null,
                null,
                null,
                null);
    }
}
