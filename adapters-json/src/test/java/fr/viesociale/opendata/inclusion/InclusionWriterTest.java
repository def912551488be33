package fr.viesociale.opendata.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.structure.ActionProfile;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagerStatus;
import fr.viesociale.structure.Membership;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to the constraints of data·inclusion 1, told here in our own words. */
class InclusionWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate UPDATED = LocalDate.of(2026, 9, 30);
    private static final DateRange EVER = DateRange.of("2020-01-01", "open");
    private static final Id.Organisation FEDERATION = new Id.Organisation("federation");

    private static final String COMMON = """
            "source": {"type": "string", "minLength": 1},
            "id": {"type": "string", "pattern": "^[a-z0-9-]+--."},
            "nom": {"type": "string", "minLength": 3, "maxLength": 150, "not": {"pattern": "\\\\.$"}},
            "date_maj": {"type": "string", "pattern": "^[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}$"}""";

    private static final String STRUCTURE = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["source", "id", "nom", "date_maj"],
              "properties": {%s,
                "siret": {"type": "string", "pattern": "^[0-9]{14}$"},
                "reseaux_porteurs": {"type": "array", "minItems": 1, "uniqueItems": true,
                  "items": {"enum": ["caf", "ccas-cias", "communes", "fcsf", "mjc"]}}}}}
            """.formatted(COMMON);

    private static final String SERVICE = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "items": {
              "type": "object", "additionalProperties": false,
              "required": ["source", "structure_id", "id", "nom", "description", "date_maj"],
              "properties": {%s,
                "structure_id": {"type": "string", "pattern": "^[a-z0-9-]+--."},
                "description": {"type": "string", "minLength": 5, "maxLength": 10000},
                "thematiques": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": [
                  "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                  "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits",
                  "famille--soutien-a-la-parentalite-et-a-leducation",
                  "numerique--acceder-a-des-services-en-ligne"]}},
                "publics": {"type": "array", "minItems": 1, "uniqueItems": true,
                  "items": {"enum": ["tous-publics", "familles", "jeunes", "seniors"]},
                  "if": {"contains": {"const": "tous-publics"}}, "then": {"maxItems": 1}}}}}
            """.formatted(COMMON);

    private final InclusionWriter writer = new InclusionWriter("ville-fictive", UPDATED, List.of(FEDERATION));

    private static List<?> breaches(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(document, InputFormat.JSON);
    }

    private static void obeys(String schema, String document) {
        assertThat(breaches(schema, document)).isEmpty();
        Set<String> ids = new HashSet<>();
        for (JsonNode written : json(document)) {
            assertThat(ids.add(written.get("id").stringValue())).isTrue();
            assertThat(LocalDate.parse(written.get("date_maj").stringValue())).isBetween(LocalDate.of(2000, 1, 1), DAY);
        }
    }

    private static JsonNode json(String document) {
        return JsonMapper.shared().readTree(document);
    }

    private static Structure structure(String id, String name, StructureKind kind, @Nullable String siret) {
        return new Structure(
                new Id.Structure(id),
                name,
                kind,
                siret == null ? null : new Siret(siret),
                List.of(),
                List.of(),
                EVER,
                null);
    }

    private static Structure centre(String name) {
        return structure("centre", name, StructureKind.CENTRE_SOCIAL, null);
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return new Organisation(
                new Id.Organisation(id), "Organisation fictive " + id, kind, null, null, null, null, null);
    }

    private static TerritorialProject project(Entry... entries) {
        return TerritorialProject.of(new Id.Territory("t"), List.of(entries));
    }

    @Test
    void a_centre_social_is_written_with_the_networks_that_are_known() {
        TerritorialProject project = project(
                structure("centre", "Centre social fictif", StructureKind.CENTRE_SOCIAL, "99900002900085"),
                organisation("ville", OrganisationKind.COMMUNE),
                organisation("ccas", OrganisationKind.CCAS),
                organisation("association", OrganisationKind.ASSOCIATION),
                organisation("federation", OrganisationKind.FEDERATION),
                organisation("autre", OrganisationKind.FEDERATION),
                new Membership(new Id.Membership("m"), new Id.Structure("centre"), FEDERATION, EVER, null),
                new Membership(
                        new Id.Membership("n"), new Id.Structure("centre"), new Id.Organisation("autre"), EVER, null),
                new Management(
                        new Id.Management("g"),
                        new Id.Structure("centre"),
                        List.of(new Id.Organisation("ville"), new Id.Organisation("association")),
                        null,
                        null,
                        null,
                        EVER,
                        null),
                new Management(
                        new Id.Management("avant"),
                        new Id.Structure("centre"),
                        List.of(new Id.Organisation("ccas")),
                        null,
                        null,
                        null,
                        DateRange.of("2010", "2019"),
                        null));
        Converted<String> written = writer.structures(project, DAY);
        obeys(STRUCTURE, written.value());
        assertThat(written.value())
                .isEqualTo(
                        "[{\"source\":\"ville-fictive\",\"id\":\"ville-fictive--centre\",\"nom\":\"Centre social fictif\","
                                + "\"date_maj\":\"2026-09-30\",\"siret\":\"99900002900085\","
                                + "\"reseaux_porteurs\":[\"communes\",\"fcsf\"]}]\n");
        assertThat(written.remarks())
                .extracting(Remark::treatment, Remark::column, Remark::raw)
                .containsExactly(
                        tuple(Remark.Treatment.LOST, "federation", "Organisation fictive autre"),
                        tuple(Remark.Treatment.LOST, "manager", "Organisation fictive association"),
                        tuple(Remark.Treatment.LOST, "kind", "centre social"));
    }

    @Test
    void an_espace_de_vie_sociale_is_not_said_to_be_of_the_caf() {
        TerritorialProject project = project(
                structure("evs", "Espace fictif", StructureKind.ESPACE_DE_VIE_SOCIALE, null),
                new Management(
                        new Id.Management("g"),
                        new Id.Structure("evs"),
                        List.of(),
                        null,
                        ManagerStatus.ASSOCIATION,
                        null,
                        EVER,
                        null));
        assertThat(json(writer.structures(project, DAY).value()).get(0).has("reseaux_porteurs"))
                .isFalse();
    }

    @Test
    void what_is_not_known_to_hold_on_the_day_is_not_written_but_told() {
        Structure centre = centre("Centre social fictif");
        TerritorialProject project = project(
                centre,
                organisation("federation", OrganisationKind.FEDERATION),
                new Membership(
                        new Id.Membership("m"), centre.id(), FEDERATION, DateRange.of("2020-01-01", "unknown"), null),
                new Management(
                        new Id.Management("g"),
                        centre.id(),
                        List.of(),
                        null,
                        ManagerStatus.CAF,
                        null,
                        DateRange.of("unknown", "unknown"),
                        null));
        Converted<String> written = writer.structures(project, DAY);
        assertThat(written.value()).doesNotContain("fcsf").doesNotContain("caf");
        assertThat(written.remarks(Remark.Treatment.DOUBTFUL))
                .extracting(Remark::code)
                .containsExactly("network.period", "network.period");
    }

    @Test
    void only_structures_of_the_day_that_everybody_may_see_are_written() {
        Structure gone = new Structure(
                new Id.Structure("gone"),
                "Centre social fictif fermé",
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                DateRange.of("2010", "2019"),
                null);
        Structure withheld = new Structure(
                new Id.Structure("withheld"),
                "Centre social fictif à venir",
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                EVER,
                new About(List.of(), List.of(), List.of(new Id.Organisation("caf"))));
        Structure undated = new Structure(
                new Id.Structure("undated"),
                "Centre social fictif sans date",
                new StructureKind("MJC"),
                null,
                List.of(),
                List.of(),
                DateRange.of("unknown", "unknown"),
                null);
        Converted<String> written =
                writer.structures(project(gone, withheld, undated, organisation("caf", OrganisationKind.CAF)), DAY);
        assertThat(json(written.value()))
                .extracting(node -> node.get("id").stringValue())
                .containsExactly("ville-fictive--undated");
        assertThat(written.value()).contains("[\"mjc\"]");
        assertThat(written.remarks()).extracting(Remark::code).containsExactly("structure.period");
    }

    @Test
    void names_are_made_to_fit_and_told() {
        assertThat(json(writer.structures(project(centre("Maison fictive, accueil, etc.")), DAY)
                                .value())
                        .get(0)
                        .get("nom")
                        .stringValue())
                .isEqualTo("Maison fictive, accueil, etc.");
        Converted<String> stop = writer.structures(project(centre("Maison fictive.")), DAY);
        assertThat(stop.value()).contains("\"Maison fictive\"");
        assertThat(stop.remarks(Remark.Treatment.REPAIRED))
                .extracting(Remark::raw, Remark::repaired)
                .containsExactly(tuple("Maison fictive.", "Maison fictive"));
        Converted<String> cut = writer.structures(project(centre("mot ".repeat(60) + "fin")), DAY);
        obeys(STRUCTURE, cut.value());
        assertThat(cut.remarks()).extracting(Remark::code).contains("name.long");
        Converted<String> none = writer.structures(project(centre("😀a.")), DAY);
        assertThat(none.value()).isEqualTo("[]\n");
        assertThat(none.remarks()).extracting(Remark::code).contains("name.short");
    }

    @Test
    void a_name_that_ends_with_etc_is_no_breach_although_our_schema_is_stricter() {
        assertThat(breaches(
                        STRUCTURE,
                        writer.structures(project(centre("Accueil, etc.")), DAY).value()))
                .hasSize(1);
    }

    @Test
    void a_source_a_day_or_a_future_that_the_format_has_not_is_refused() {
        assertThatThrownBy(() -> new InclusionWriter("Ville Fictive", LocalDate.of(1999, 12, 31), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.code())
                                .containsExactly("inclusion.source", "inclusion.date"));
        assertThatThrownBy(() -> writer.structures(project(), UPDATED.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("inclusion.future");
        assertThat(writer.services(project(), UPDATED).value()).isEqualTo("[]\n");
    }

    private static ProjectAction action(String id, String project, PublicCode... publics) {
        return new ProjectAction(
                new Id.ProjectAction(id),
                new Id.StructureProject(project),
                null,
                "Atelier fictif " + id,
                new ActionProfile(
                        List.of(),
                        List.of(publics),
                        List.of(FamilyTheme.PARENTS_EDUCATIONAL_ROLE, FamilyTheme.COLLECTIVE_ACTIONS),
                        true,
                        null),
                List.of(),
                null);
    }

    private static StructureProject adopted(String id, @Nullable String day) {
        return new StructureProject(
                new Id.StructureProject(id),
                new Id.Structure("centre"),
                List.of(),
                day == null ? null : PartialDate.parse(day),
                null,
                List.of(),
                null,
                null);
    }

    private static AccessPoint point(String id, @Nullable String structure, AccessKind kind) {
        return new AccessPoint(
                new Id.AccessPoint(id),
                "Point fictif " + id,
                kind,
                null,
                structure == null ? null : new Id.Structure(structure),
                null,
                EVER,
                null);
    }

    @Test
    void the_services_are_the_access_points_and_the_actions_of_the_latest_project() {
        Converted<String> written = writer.services(
                project(
                        centre("Centre social fictif"),
                        point("numerique", "centre", AccessKind.DIGITAL_HELP),
                        point("seul", null, AccessKind.RIGHTS),
                        point("autre", "centre", new AccessKind("AUTRE")),
                        adopted("ancien", "2018"),
                        adopted("actuel", "2024-05-01"),
                        adopted("futur", "2027"),
                        adopted("sans-date", null),
                        action("vieux", "ancien", PublicCode.FAMILIES),
                        action("tous", "actuel", PublicCode.EVERYBODY, PublicCode.SENIORS),
                        action("enfants", "actuel", PublicCode.CHILDREN, PublicCode.FAMILIES),
                        action("plus-tard", "futur"),
                        action("un-jour", "sans-date")),
                DAY);
        obeys(SERVICE, written.value());
        JsonNode services = json(written.value());
        assertThat(services)
                .extracting(service -> service.get("id").stringValue())
                .containsExactly(
                        "ville-fictive--point-autre",
                        "ville-fictive--point-numerique",
                        "ville-fictive--action-enfants",
                        "ville-fictive--action-tous");
        assertThat(services)
                .allSatisfy(service ->
                        assertThat(service.get("structure_id").stringValue()).isEqualTo("ville-fictive--centre"));
        assertThat(services.get(1).get("thematiques").toString())
                .isEqualTo("[\"numerique--acceder-a-des-services-en-ligne\"]");
        assertThat(services.get(1).get("description").stringValue())
                .isEqualTo("Point d'accès (aide numérique), Centre social fictif");
        assertThat(services.get(2).get("publics").toString()).isEqualTo("[\"familles\"]");
        assertThat(services.get(3).get("publics").toString()).isEqualTo("[\"tous-publics\"]");
        assertThat(written.remarks(Remark.Treatment.REFUSED))
                .extracting(Remark::code, Remark::raw)
                .containsExactly(tuple("service.structure", "seul"), tuple("project.undated", "sans-date"));
        assertThat(written.remarks(Remark.Treatment.LOST))
                .extracting(Remark::row, Remark::column, Remark::raw)
                .containsExactly(
                        tuple(1, "kind", "AUTRE"),
                        tuple(3, "familyThemes", "actions collectives"),
                        tuple(3, "publics", "enfants"),
                        tuple(4, "familyThemes", "actions collectives"),
                        tuple(4, "publics", "seniors"));
        assertThat(written.remarks(Remark.Treatment.DOUBTFUL))
                .extracting(Remark::code)
                .containsOnly("service.description")
                .hasSize(4);
    }

    @Test
    void what_else_is_recorded_on_structures_is_told_kind_by_kind() {
        Converted<String> written = writer.structures(
                project(
                        centre("Centre social fictif"),
                        adopted("un", null),
                        adopted("deux", null),
                        point("numerique", "centre", AccessKind.RIGHTS)),
                DAY);
        assertThat(written.remarks())
                .filteredOn(remark -> remark.code().equals("entries.lost"))
                .extracting(Remark::column, Remark::raw)
                .containsExactly(tuple("accessPoints", "1"), tuple("structureProjects", "2"));
    }

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatever_the_project_what_is_written_keeps_to_the_format_and_is_read_again(
            @ForAll("projects") TerritorialProject project) {
        Converted<String> structures = writer.structures(project, DAY);
        String named = structures.value().replace("etc.\"", "etc\"");
        obeys(STRUCTURE, named);
        obeys(SERVICE, writer.services(project, DAY).value().replace("etc.\"", "etc\""));

        Map<String, StructureKind> kinds = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (JsonNode written : json(structures.value())) {
            kinds.put(written.get("id").stringValue(), StructureKind.CENTRE_SOCIAL);
            if (written.get("id").stringValue().length() <= Id.LONGEST) {
                names.add(written.get("nom").stringValue());
            }
        }
        Converted<List<Entry>> again = InclusionReader.structures(
                structures.value().getBytes(StandardCharsets.UTF_8), InclusionVersion.V1, kinds);
        assertThat(again.value()).extracting(Entry::name).containsExactlyInAnyOrderElementsOf(names);
    }
}
