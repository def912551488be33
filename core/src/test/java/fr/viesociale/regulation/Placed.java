package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.grant;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.Siting;
import fr.viesociale.agrement.SitingSituation;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Recorded;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.territory.CoverageReport;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Structures in their districts, with their posts, managers and papers; what is given as null is not recorded. */
final class Placed {

    private Placed() {}

    static Structure centre(String id, String... districts) {
        return structure(id, StructureKind.CENTRE_SOCIAL, districts);
    }

    static Structure evs(String id, String... districts) {
        return structure(id, StructureKind.ESPACE_DE_VIE_SOCIALE, districts);
    }

    private static Structure structure(String id, StructureKind kind, String... districts) {
        return new Structure(
                new Id.Structure(id),
                "structure " + id,
                kind,
                null,
                Stream.of(districts).map(Id.District::new).toList(),
                List.of(),
                DateRange.of("open", "open"),
                null);
    }

    /** Agréments that the board of the Caf granted. */
    static List<Entry> granted(Agrement... agrements) {
        List<Entry> entries = new ArrayList<>(List.of(agrements));
        entries.add(cafBoard());
        entries.add(grant(
                "octroi",
                "ca",
                null,
                Stream.of(agrements).map(one -> one.id().value()).toArray(String[]::new)));
        return entries;
    }

    static Post post(String id, PostFunction function, String first, String last, String fte, String... structures) {
        return post(id, function, first, last, fte, null, null, structures);
    }

    static Post post(
            String id,
            PostFunction function,
            String first,
            String last,
            String fte,
            Qualification qualification,
            PostApproval approval,
            String... structures) {
        return new Post(
                new Id.Post(id),
                Stream.of(structures).map(Id.Structure::new).toList(),
                function,
                DateRange.of(first, last),
                fte == null ? null : Quantity.parse(fte),
                qualification,
                approval,
                null);
    }

    static Management managed(String structure, String first, String last, String... managers) {
        return new Management(
                new Id.Management(structure + "-" + first),
                new Id.Structure(structure),
                Stream.of(managers).map(Id.Organisation::new).toList(),
                null,
                null,
                null,
                DateRange.of(first, last),
                null);
    }

    static Evidence paper(String id, DocumentKind kind, EvidenceState state, DateRange period, Id... subjects) {
        return new Evidence(
                new Id.Evidence(id),
                Stream.of(subjects).map(Mention::new).toList(),
                kind,
                state,
                period,
                null,
                null,
                null);
    }

    static Rating rating(Id subject, String criterion, String ratedOn) {
        return new Rating(
                new Id.Rating(subject.value() + "-" + criterion),
                new Mention(subject),
                criterion,
                "satisfaisant",
                PartialDate.parse(ratedOn),
                null,
                null,
                null);
    }

    static OpeningHours hours(Id place, String weekly, String reception) {
        return new OpeningHours(
                new Id.OpeningHours(place.value()),
                new Mention(place),
                weekly == null ? null : Quantity.parse(weekly),
                reception == null ? null : Quantity.parse(reception),
                List.of(),
                DateRange.of("open", "open"),
                null);
    }

    /** A Caf that has a practice. */
    static List<Entry> practising(String rule, String first, String last) {
        return List.of(Recorded.organisation("caf", OrganisationKind.CAF), RecordedFunding.practice(rule, first, last));
    }

    static AgrementRequest request(
            String id, String structure, RequestNature nature, String from, AgrementKind... kinds) {
        return new AgrementRequest(
                new Id.AgrementRequest(id),
                new Id.Structure(structure),
                nature,
                List.of(kinds),
                null,
                from == null ? null : DateRange.of(from, "unknown"),
                List.of(),
                null);
    }

    static Siting siting(String request, SitingSituation situation, String evidence) {
        return new Siting(
                new Id.Siting("implantation-" + request), new Id.AgrementRequest(request), situation, evidence, null);
    }

    static IdentitySheet sheet(
            String id, String structure, Integer population, ZoneType type, ZoneSize size, Boolean multiSite) {
        return new IdentitySheet(
                new Id.IdentitySheet(id), new Id.Structure(structure), null, population, type, size, multiSite, null);
    }

    static CoverageReport report(String reportedOn, String... districts) {
        return new CoverageReport(
                new Id.CoverageReport(reportedOn),
                PartialDate.parse(reportedOn),
                Stream.of(districts).map(Id.District::new).toList(),
                List.of(),
                null);
    }

    /** Several groups of entries as one. */
    static Entry[] all(Object... groups) {
        return Stream.of(groups)
                .flatMap(group -> group instanceof List<?> many ? many.stream() : Stream.of(group))
                .map(Entry.class::cast)
                .toArray(Entry[]::new);
    }
}
