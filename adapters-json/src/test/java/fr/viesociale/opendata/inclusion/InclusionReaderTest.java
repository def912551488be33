package fr.viesociale.opendata.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of others become entries where we have a place for them; what they do not say is never guessed. */
class InclusionReaderTest {

    private static final StructureKind CENTRE = StructureKind.CENTRE_SOCIAL;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String record(String more) {
        return "{\"source\": \"fictive\", \"id\": \"1\", \"nom\": \"Maison fictive\", \"date_maj\": \"2025-02-03\""
                + more + "}";
    }

    private static Converted<List<Entry>> v0(String document) {
        return InclusionReader.structures(utf8(document), InclusionVersion.V0, Map.of());
    }

    private static Converted<List<Entry>> v1(String document) {
        return InclusionReader.structures(utf8(document), InclusionVersion.V1, Map.of("fictive--1", CENTRE));
    }

    @ParameterizedTest
    @CsvSource({
        "CS, CENTRE_SOCIAL",
        "CSC, CENTRE_SOCIOCULTUREL",
        "EVS, ESPACE_DE_VIE_SOCIALE",
        "MQ, MAISON_DE_QUARTIER",
        "MJC, MJC"
    })
    void version_0_says_what_a_structure_is(String typology, String kind) {
        Converted<List<Entry>> read = v0("[" + record(", \"typologie\": \"" + typology + "\"") + "]");
        assertThat(read.remarks()).isEmpty();
        assertThat(read.value()).singleElement().isInstanceOfSatisfying(Structure.class, structure -> {
            assertThat(structure.id()).isEqualTo(new Id.Structure("fictive--1"));
            assertThat(structure.kind()).isEqualTo(new StructureKind(kind));
            assertThat(structure.period()).isEqualTo(DateRange.of("unknown", "unknown"));
            assertThat(structure.about()).isNotNull().satisfies(about -> {
                assertThat(about.externalIds()).containsExactly(new ExternalId("data-inclusion", "fictive--1", null));
                assertThat(about.provenance())
                        .containsExactly(
                                new Provenance("data·inclusion, fictive", null, PartialDate.parse("2025-02-03")));
            });
        });
    }

    @Test
    void version_1_never_says_what_a_structure_is() {
        for (String more : List.of(
                "",
                ", \"typologie\": \"CS\"",
                ", \"reseaux_porteurs\": [\"fcsf\"]",
                ", \"reseaux_porteurs\": [\"caf\"]")) {
            Converted<List<Entry>> read = InclusionReader.structures(
                    utf8(record(more).replace("\"1\"", "\"fictive--1\"")), InclusionVersion.V1, Map.of());
            assertThat(read.value()).isEmpty();
            assertThat(read.remarks())
                    .extracting(Remark::treatment, Remark::code)
                    .containsExactly(tuple(Remark.Treatment.REFUSED, "structure.kind-unknown"));
        }
        Converted<List<Entry>> told = v1(record(", \"typologie\": \"EVS\"").replace("\"1\"", "\"fictive--1\""));
        assertThat(told.value()).extracting(entry -> ((Structure) entry).kind()).containsExactly(CENTRE);
        assertThat(told.remarks())
                .extracting(Remark::code, Remark::column)
                .containsExactly(tuple("value.lost", "typologie"));
    }

    @Test
    void the_caller_goes_before_the_typology_and_a_typology_without_a_kind_of_ours_is_refused() {
        Converted<List<Entry>> told = InclusionReader.structures(
                utf8(record(", \"typologie\": \"ASSO\"")), InclusionVersion.V0, Map.of("fictive--1", CENTRE));
        assertThat(told.value()).hasSize(1);
        assertThat(told.remarks()).extracting(Remark::code).containsExactly("structure.kind-differs");
        assertThat(v0(record(", \"typologie\": \"ASSO\"")).remarks())
                .extracting(Remark::code, Remark::raw)
                .containsExactly(tuple("structure.kind-unknown", "ASSO"));
    }

    @Test
    void a_ccas_or_a_caf_is_an_organisation() {
        Converted<List<Entry>> read = v0(record(", \"typologie\": \"CCAS\", \"siret\": \"99900002900085\","
                + " \"rna\": \"W302000012\", \"code_insee\": \"30007\""));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.value()).singleElement().isInstanceOfSatisfying(Organisation.class, ccas -> {
            assertThat(ccas.kind()).isEqualTo(OrganisationKind.CCAS);
            assertThat(ccas.siret()).isEqualTo(new Siret("99900002900085"));
            assertThat(ccas.siren()).isEqualTo(new Siret("99900002900085").siren());
            assertThat(ccas.rna()).isEqualTo(new Rna("W302000012"));
            assertThat(ccas.commune()).isEqualTo(new CommuneCode("30007"));
        });
        assertThat(v0(record(", \"typologie\": \"CAF\"")).value())
                .extracting(entry -> ((Organisation) entry).kind())
                .containsExactly(OrganisationKind.CAF);
    }

    @Test
    void an_address_makes_a_site_and_the_number_of_an_association_is_kept() {
        Converted<List<Entry>> read = v0(record(", \"typologie\": \"CS\", \"rna\": \"W302000012\","
                + " \"adresse\": \"1 place Fictive\", \"complement_adresse\": \"bâtiment A\","
                + " \"code_postal\": \"30100\", \"commune\": \"Alès\", \"code_insee\": \"30007\""));
        assertThat(read.value().get(0).about())
                .isNotNull()
                .satisfies(about -> assertThat(about.externalIds())
                        .containsExactly(
                                new ExternalId("data-inclusion", "fictive--1", null),
                                new ExternalId("rna", "W302000012", null)));
        assertThat(read.value().get(1)).isInstanceOfSatisfying(Site.class, site -> {
            assertThat(site.name()).isEqualTo("1 place Fictive, bâtiment A, 30100 Alès");
            assertThat(site.structure()).isEqualTo(new Id.Structure("fictive--1"));
            assertThat(site.itinerant()).isFalse();
        });
        assertThat(read.remarks())
                .extracting(Remark::column, Remark::raw)
                .containsExactly(tuple("code_insee", "30007"));
    }

    @Test
    void what_has_no_place_is_told_and_how_to_reach_people_is_not_repeated() {
        Converted<List<Entry>> read = v1(record(", \"telephone\": \"+33400000000\", \"courriel\": \"a@exemple.fr\","
                        + " \"description\": null, \"horaires_accueil\": \"Mo-Fr 09:00-12:00\", \"longitude\": 4.08, \"latitude\": 44.12,"
                        + " \"reseaux_porteurs\": [\"fcsf\"], \"site_web\": \"\"")
                .replace("\"1\"", "\"fictive--1\""));
        assertThat(read.value()).hasSize(1);
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::column, Remark::raw)
                .containsExactly(
                        tuple(Remark.Treatment.LOST, "telephone", null),
                        tuple(Remark.Treatment.LOST, "courriel", null),
                        tuple(Remark.Treatment.LOST, "horaires_accueil", "Mo-Fr 09:00-12:00"),
                        tuple(Remark.Treatment.LOST, "longitude", "4.08"),
                        tuple(Remark.Treatment.LOST, "latitude", "44.12"),
                        tuple(Remark.Treatment.LOST, "reseaux_porteurs", "[\"fcsf\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"999 000 029 00085\"', siret.form, 99900002900085",
        "'99900002900085', inclusion.number, 99900002900085",
        "'\"1234567890123\"', siret.unverified, ",
        "'\"99900002900086\"', siret.unverified, ",
        "'{}', inclusion.type, "
    })
    void a_siret_is_repaired_or_kept_aside(String siret, String code, String read) {
        Converted<List<Entry>> converted = v1(record(", \"siret\": " + siret));
        Structure structure = (Structure) converted.value().get(0);
        assertThat(structure.siret()).isEqualTo(read == null ? null : new Siret(read));
        assertThat(converted.remarks()).extracting(Remark::code).containsExactly("inclusion.id", code);
        assertThat(structure.about())
                .isNotNull()
                .satisfies(about -> assertThat(about.externalIds())
                        .extracting(ExternalId::scheme)
                        .hasSize(code.equals("siret.unverified") ? 2 : 1)
                        .startsWith("data-inclusion"));
    }

    @Test
    void dates_with_hours_are_repaired_and_those_that_do_not_exist_are_told() {
        Converted<List<Entry>> hours =
                v0(record(", \"typologie\": \"CS\"").replace("2025-02-03", "2025-02-03T10:00:00+00:00"));
        assertThat(hours.remarks())
                .extracting(Remark::code, Remark::repaired)
                .containsExactly(tuple("inclusion.date", "2025-02-03"));
        Converted<List<Entry>> never = v0(record(", \"typologie\": \"CS\"").replace("2025-02-03", "2025-02-30"));
        assertThat(never.value()).hasSize(1);
        assertThat(never.remarks())
                .extracting(Remark::treatment, Remark::raw)
                .containsExactly(tuple(Remark.Treatment.REFUSED, "2025-02-30"));
    }

    @Test
    void a_record_is_refused_with_its_row_and_the_others_are_read() {
        String good = record(", \"typologie\": \"CS\"");
        Converted<List<Entry>> read = v0("[" + good + ", 3, {}, " + good + ", "
                + good.replace("\"1\"", "\"2\"").replace("\"Maison fictive\"", "null") + ", "
                + good.replace("\"1\"", "\"" + "x".repeat(80) + "\"") + ", " + good.replace("\"1\"", "\"3\"") + "]");
        assertThat(read.value()).extracting(entry -> entry.id().value()).containsExactly("fictive--1", "fictive--3");
        assertThat(read.remarks())
                .extracting(Remark::row, Remark::code)
                .containsExactly(
                        tuple(2, "inclusion.record"),
                        tuple(3, "inclusion.record"),
                        tuple(4, "inclusion.twice"),
                        tuple(5, "missing"),
                        tuple(6, "id.form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"a\": 1, \"a\": 2}", "[] []", "3", "null", "[9E900002900085]"})
    void what_is_no_document_is_refused_without_an_exception(String document) {
        Converted<List<Entry>> read = v0(document);
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks()).extracting(Remark::treatment).containsExactly(Remark.Treatment.REFUSED);
    }

    private static Converted<List<AccessPoint>> services(String themes, InclusionVersion version) {
        String id = version == InclusionVersion.V1 ? "fictive--9" : "9";
        String host = version == InclusionVersion.V1 ? "fictive--1" : "1";
        List<Structure> structures = v0(record(", \"typologie\": \"CS\"")).value().stream()
                .map(Structure.class::cast)
                .toList();
        return InclusionReader.services(
                utf8("[{\"source\": \"fictive\", \"id\": \"" + id + "\", \"structure_id\": \"" + host
                        + "\", \"nom\": \"Aide fictive\", \"description\": \"Une aide fictive\","
                        + " \"date_maj\": \"2025-02-03\", \"thematiques\": " + themes + "}]"),
                version,
                structures);
    }

    @Test
    void help_with_procedures_or_rights_is_an_access_point() {
        for (InclusionVersion version : InclusionVersion.values()) {
            Converted<List<AccessPoint>> read = services(
                    "[\"numerique--maitriser-les-fondamentaux-du-numerique\","
                            + " \"numerique--acceder-a-des-services-en-ligne\", \"sante--autre\"]",
                    version);
            assertThat(read.value()).singleElement().satisfies(point -> {
                assertThat(point.kind()).isEqualTo(AccessKind.DIGITAL_HELP);
                assertThat(point.structure()).isEqualTo(new Id.Structure("fictive--1"));
                assertThat(point.id().value()).isEqualTo("fictive--9");
            });
            assertThat(read.remarks())
                    .extracting(Remark::column, Remark::raw)
                    .containsExactly(tuple("thematiques", "sante--autre"), tuple("description", "Une aide fictive"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "[\"famille--garde-denfants\"]",
                "[\"numerique--acceder-a-des-services-en-ligne\","
                        + " \"difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits\"]"
            })
    void another_service_has_no_place_among_our_entries(String themes) {
        Converted<List<AccessPoint>> read = services(themes, InclusionVersion.V1);
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("service.kind");
    }

    @Test
    void a_service_of_a_structure_that_nobody_knows_is_refused() {
        Converted<List<AccessPoint>> read =
                InclusionReader.services(utf8(record(", \"structure_id\": \"autre\"")), InclusionVersion.V0, List.of());
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("service.structure");
    }

    @Test
    void no_document_however_spoilt_ends_in_an_exception() {
        byte[] good = utf8("["
                + record(", \"typologie\": \"CS\", \"siret\": 99900002900085, \"adresse\": \"1 place Fictive\","
                        + " \"structure_id\": \"1\", \"thematiques\": [\"numerique--acceder-a-des-services-en-ligne\"]")
                + "]");
        String odd = "\"{}[]:,0-eE\\\u0001é9";
        Random random = new Random(13);
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] spoilt = good.clone();
            for (int times = random.nextInt(4) + 1; times > 0; times--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) odd.charAt(random.nextInt(odd.length()));
            }
            Converted<List<Entry>> structures = InclusionReader.structures(spoilt, InclusionVersion.V0, Map.of());
            assertThat(structures.value().size() + structures.remarks().size()).isPositive();
            read += structures.value().size();
            InclusionReader.services(spoilt, InclusionVersion.V1, List.of());
        }
        assertThat(read).isPositive();
    }
}
