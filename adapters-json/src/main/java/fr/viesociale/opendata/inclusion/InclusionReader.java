package fr.viesociale.opendata.inclusion;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La lecture de data·inclusion, versions 0 and 1, into entries.
 *
 * <p>What a structure is comes from the {@code typologie} of version 0, where it is one of five, or from the caller, and from
 * nowhere else: a record of which nobody says so is refused, and told.
 */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
public final class InclusionReader {

    /** The scheme of the external id that the entries have: the identifier in the format, {@code source--id}. */
    public static final String SCHEME = "data-inclusion";

    /** The scheme under which a SIRET that fails its check is kept as it was found. */
    public static final String UNVERIFIED_SIRET = "siret-non-verifie";

    private InclusionReader() {}

    /**
     * Reads structures. A record gives a structure, and a site where it has an address; one that version 0 calls a Caf or a
     * CCAS gives an organisation. The ids are those of the format, {@code source--id}.
     *
     * @param document a JSON array of structures, or one of them, in UTF-8
     * @param version the version of the format
     * @param kinds what the caller knows of the structures, by {@code source--id}; it goes before what the document says
     * @return the entries, and what was repaired, lost or refused, a record counting as a row, never null
     */
    public static Converted<List<Entry>> structures(
            byte[] document, InclusionVersion version, Map<String, StructureKind> kinds) {
        Remarks remarks = new Remarks();
        List<Entry> entries = new ArrayList<>();
        for (Fields fields : Fields.of(document, version, remarks)) {
            entries.addAll(structure(fields, version, kinds));
        }
        return remarks.on(entries);
    }

    /**
     * Reads services into access points: those whose themes are help with digital procedures, or access to rights, of a
     * structure that is given.
     *
     * @param document a JSON array of services, or one of them, in UTF-8
     * @param version the version of the format
     * @param structures the structures, as {@link #structures} reads them
     * @return the access points, and what was repaired, lost or refused, a record counting as a row, never null
     */
    public static Converted<List<AccessPoint>> services(
            byte[] document, InclusionVersion version, Collection<Structure> structures) {
        Map<String, Id.Structure> hosts = new HashMap<>();
        for (Structure structure : structures) {
            About about = structure.about();
            Stream<ExternalId> others = about == null ? Stream.empty() : about.externalIds().stream();
            others.filter(other -> other.scheme().equals(SCHEME))
                    .forEach(other -> hosts.put(other.value(), structure.id()));
        }
        Remarks remarks = new Remarks();
        List<AccessPoint> points = new ArrayList<>();
        for (Fields fields : Fields.of(document, version, remarks)) {
            AccessPoint point = service(fields, hosts);
            if (point != null) {
                points.add(point);
            }
        }
        return remarks.on(points);
    }

    private static List<Entry> structure(Fields fields, InclusionVersion version, Map<String, StructureKind> kinds) {
        String typology = version == InclusionVersion.V0 ? fields.text("typologie") : null;
        Optional<OrganisationKind> organisation = kinds.containsKey(fields.key()) || typology == null
                ? Optional.empty()
                : Vocabulary.organisation(typology);
        if (organisation.isPresent()) {
            return organisation(fields, organisation.get());
        }
        StructureKind kind = kind(fields, typology, kinds.get(fields.key()));
        if (kind == null) {
            return List.of();
        }
        String name = fields.name();
        if (name == null) {
            return List.of();
        }
        List<ExternalId> numbers = new ArrayList<>();
        Siret siret = siret(fields, numbers);
        String rna = version == InclusionVersion.V0 ? fields.text("rna") : null;
        About about = fields.about(rna == null ? numbers : with(fields.number("rna", rna), numbers));
        String address = address(fields);
        fields.loseTheRest();
        DateRange unknown = DateRange.of("unknown", "unknown");
        Structure structure = fields.made(() ->
                new Structure(new Id.Structure(fields.key()), name, kind, siret, List.of(), List.of(), unknown, about));
        if (structure == null) {
            return List.of();
        }
        Site site = address == null
                ? null
                : fields.made(() -> new Site(
                        new Id.Site(fields.key()),
                        structure.id(),
                        address,
                        null,
                        false,
                        unknown,
                        fields.about(List.of())));
        return site == null ? List.of(structure) : List.of(structure, site);
    }

    private static List<ExternalId> with(@Nullable ExternalId one, List<ExternalId> others) {
        return one == null
                ? others
                : Stream.concat(others.stream(), Stream.of(one)).toList();
    }

    private static @Nullable StructureKind kind(
            Fields fields, @Nullable String typology, @Nullable StructureKind told) {
        StructureKind said = typology == null ? null : Vocabulary.kind(typology).orElse(null);
        if (told != null && typology != null && !told.equals(said)) {
            fields.say(
                    Remark.Treatment.DOUBTFUL,
                    "structure.kind-differs",
                    "typologie",
                    typology,
                    told.value(),
                    Text.of("vous dites autre chose : c'est gardé", "you say something else: that is kept"));
        }
        if (told == null && said == null) {
            fields.say(
                    Remark.Treatment.REFUSED,
                    "structure.kind-unknown",
                    "typologie",
                    typology == null ? fields.key() : typology,
                    null,
                    Text.of(
                            "rien ne dit la nature de cette structure : donnez-la, elle n'est jamais devinée",
                            "nothing says what this structure is: give it, it is never guessed"));
        }
        return told != null ? told : said;
    }

    private static List<Entry> organisation(Fields fields, OrganisationKind kind) {
        String name = fields.name();
        if (name == null) {
            return List.of();
        }
        List<ExternalId> numbers = new ArrayList<>();
        Siret siret = siret(fields, numbers);
        String rna = fields.text("rna");
        Rna register = rna == null ? null : Remarks.orNull(Rna::new, rna);
        About about =
                fields.about(rna == null || register != null ? numbers : with(fields.number("rna", rna), numbers));
        CommuneCode commune = fields.code("code_insee", CommuneCode::new);
        fields.loseTheRest();
        Organisation read = fields.made(() -> new Organisation(
                new Id.Organisation(fields.key()),
                name,
                kind,
                siret == null ? null : siret.siren(),
                siret,
                register,
                commune,
                about));
        return read == null ? List.of() : List.of(read);
    }

    private static @Nullable AccessPoint service(Fields fields, Map<String, Id.Structure> hosts) {
        String host = fields.text("structure_id");
        Id.Structure structure = host == null ? null : hosts.get(fields.key(host));
        if (structure == null) {
            fields.say(
                    Remark.Treatment.REFUSED,
                    "service.structure",
                    "structure_id",
                    host,
                    null,
                    Text.of("aucune structure connue n'a ce numéro", "no structure that is known has this number"));
            return null;
        }
        List<String> themes = fields.words("thematiques");
        Set<AccessKind> kinds = new HashSet<>();
        themes.forEach(theme -> Vocabulary.access(theme).ifPresent(kinds::add));
        if (kinds.size() != 1) {
            fields.say(
                    Remark.Treatment.REFUSED,
                    "service.kind",
                    "thematiques",
                    String.join(", ", themes),
                    null,
                    Text.of(
                            "nos fiches n'ont de place que pour l'aide numérique ou l'accès aux droits, l'un des deux",
                            "our entries have a place for digital help or access to rights only, one of the two"));
            return null;
        }
        String name = fields.name();
        if (name == null) {
            return null;
        }
        About about = fields.about(List.of());
        themes.stream()
                .filter(theme -> Vocabulary.access(theme).isEmpty())
                .forEach(theme -> fields.lost("thematiques", theme));
        fields.loseTheRest();
        return fields.made(() -> new AccessPoint(
                new Id.AccessPoint(fields.key()),
                name,
                kinds.iterator().next(),
                null,
                structure,
                null,
                DateRange.of("unknown", "unknown"),
                about));
    }

    /** A SIRET; one that lost a zero gets it back where its key is right, another is kept aside as it was found. */
    private static @Nullable Siret siret(Fields fields, List<ExternalId> numbers) {
        String raw = fields.text("siret");
        if (raw == null) {
            return null;
        }
        Siret siret = Remarks.orNull(Siret::new, raw);
        if (siret == null && raw.matches("[0-9]{13}")) {
            siret = Remarks.orNull(Siret::new, "0" + raw);
        }
        if (siret == null) {
            fields.say(
                    Remark.Treatment.DOUBTFUL,
                    "siret.unverified",
                    "siret",
                    raw,
                    null,
                    Text.of(
                            "ce n'est pas un SIRET juste : gardé à part, tel quel",
                            "this is no correct SIRET: kept aside, as it stands"));
            ExternalId kept = fields.number(UNVERIFIED_SIRET, raw);
            if (kept != null) {
                numbers.add(kept);
            }
        } else if (!siret.value().equals(raw)) {
            fields.say(
                    Remark.Treatment.REPAIRED,
                    "siret.form",
                    "siret",
                    raw,
                    siret.value(),
                    Text.of("un SIRET a quatorze chiffres, sans rien entre eux", "a SIRET has fourteen digits on end"));
        }
        return siret;
    }

    /** An address as one line; a record that has one receives people there, and does not go round. */
    private static @Nullable String address(Fields fields) {
        String street = fields.text("adresse");
        if (street == null) {
            return null;
        }
        String town = Stream.of("code_postal", "commune")
                .map(fields::text)
                .filter(word -> word != null)
                .collect(Collectors.joining(" "));
        return Stream.of(street, fields.text("complement_adresse"), town)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
