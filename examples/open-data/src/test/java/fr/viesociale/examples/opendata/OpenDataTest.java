package fr.viesociale.examples.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.area.Outlines;
import fr.viesociale.opendata.sheet.SheetRow;
import fr.viesociale.opendata.sheet.SheetRows;
import fr.viesociale.opendata.sheet.StructureSheets;
import fr.viesociale.opendata.subsidy.SubsidyFiles;
import fr.viesociale.opendata.subsidy.SubsidyRow;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Path EXAMPLES = Path.of(System.getProperty("project.root"), "examples");
    private static final Path GIVEN = EXAMPLES.resolve("open-data/src/main/resources/fr/viesociale/examples/opendata");
    private static final Path VALOMBRE =
            EXAMPLES.resolve("ales/src/main/resources/fr/viesociale/examples/ales/valombre.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return OpenData.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private TerritorialProject collected() throws IOException {
        assertThat(run("--recueillir", GIVEN.toString(), "--jour", "2026-11-23", "--dans", folder.toString()))
                .as(err.toString())
                .isZero();
        return new Dossiers().read(Files.readAllBytes(folder.resolve("recueil/dossier.json")));
    }

    private byte[] published(String file) throws IOException {
        assertThat(run("--publier", VALOMBRE.toString(), "--jour", "2026-11-23", "--dans", folder.toString()))
                .as(err.toString())
                .isZero();
        return Files.readAllBytes(folder.resolve("publication").resolve(file));
    }

    @Test
    void files_full_of_mistakes_become_a_dossier() throws IOException {
        TerritorialProject project = collected();
        assertThat(project.all(Kind.PRIORITY_AREA))
                .extracting(area -> area.code().value())
                .containsExactly("QN03097X", "QN03098M", "QN03099N", "QP030098", "QP030099");
        assertThat(project.all(Kind.AREA_SUCCESSION)).hasSize(2);
        assertThat(project.all(Kind.OUTLINE))
                .extracting(outline -> outline.id().value())
                .containsExactly("qn03098m", "qn03099n");
        assertThat(project.all(Kind.STRUCTURE))
                .extracting(structure -> structure.id().value())
                .containsExactly(
                        "cartographie-fictive--belvedere-evs",
                        "cartographie-fictive--maison-jeunes",
                        "cs-forges",
                        "cs-tilleuls",
                        "evs-glycines");
        assertThat(project.all(Kind.SUBSIDY)).hasSize(3);
        assertThat(project.all(Kind.PUBLISHED_RECORD)).hasSize(3);
    }

    @Test
    void every_repair_is_told_with_what_was_found_and_what_was_taken() throws IOException {
        collected();
        List<String> told = Files.readAllLines(folder.resolve("recueil/remarques.txt"));
        assertThat(told)
                .anyMatch(line -> line.startsWith(
                        "qpv-2024.csv : réparé, ligne 3 code_qp [area.code-case] « qn03099n » → « QN03099N »"))
                .anyMatch(line -> line.startsWith("contours.geojson : réparé") && line.contains("[geojson.swapped]"))
                .anyMatch(line -> line.startsWith("contours.geojson : refusé") && line.contains("[geojson.projected]"))
                .anyMatch(line -> line.startsWith("structures.csv : réparé") && line.contains("[file.encoding]"))
                .anyMatch(line -> line.startsWith(
                        "subventions.csv : réparé, ligne 2 dateConvention [date.excel] « 43655 » → « 2019-07-09 »"))
                .anyMatch(line ->
                        line.startsWith("subventions.csv : refusé, ligne 4 montant [amount.ambiguous] « 1,500 »"))
                .anyMatch(
                        line -> line.startsWith("subventions.csv : refusé") && line.contains("[organisation.unknown]"));
        assertThat(out.toString()).contains("RECUEIL de opendata au 2026-11-23").contains("5 structures");
    }

    @Test
    void the_files_of_a_city_are_read_back_without_a_repair() throws IOException {
        byte[] sheet = published("structures.csv");
        Converted<List<SheetRow>> rows = new StructureSheets().read(sheet);
        assertThat(rows.value()).hasSize(12);
        assertThat(rows.remarks()).isEmpty();
        TerritorialProject safe =
                new Dossiers().read(Files.readAllBytes(folder.resolve("publication/dossier-public.json")));
        assertThat(rows.value())
                .isEqualTo(new StructureSheets()
                        .read(new StructureSheets()
                                .write(SheetRows.of(safe, DAY))
                                .value())
                        .value());
        Converted<?> outlines = Outlines.ofAreas(
                Files.readAllBytes(folder.resolve("publication/contours.geojson")),
                safe.all(Kind.PRIORITY_AREA),
                "contours.geojson");
        assertThat(outlines.remarks(Remark.Treatment.REPAIRED)).isEmpty();
    }

    @Test
    void subsidies_that_were_repaired_are_published_to_the_letter_and_read_back_without_a_repair() throws IOException {
        collected();
        Path dossier = folder.resolve("recueil/dossier.json");
        assertThat(run("--publier", dossier.toString(), "--jour", "2026-11-23", "--dans", folder.toString()))
                .isZero();
        Converted<List<SubsidyRow>> subsidies =
                new SubsidyFiles().read(Files.readAllBytes(folder.resolve("publication/subventions.csv")));
        assertThat(subsidies.remarks()).isEmpty();
        assertThat(subsidies.value()).hasSize(2);
        assertThat(out.toString()).contains("subventions.csv : ").contains("[value.missing]");
    }

    @Test
    void what_is_for_the_eyes_of_one_organisation_is_in_no_file() throws IOException {
        byte[] sheet = published("structures.csv");
        TerritorialProject project = new Dossiers().read(Files.readAllBytes(VALOMBRE));
        assertThat(project.find(Kind.IDENTITY_SHEET, new Id.IdentitySheet("cs-forges"))
                        .orElseThrow()
                        .population())
                .isEqualTo(2900);
        assertThat(new StructureSheets().read(sheet).value())
                .filteredOn(row -> row.id().equals("cs-forges"))
                .singleElement()
                .satisfies(row -> assertThat(row.zone().population()).isNull());
        assertThat(out.toString()).contains("[audience]");
    }

    @Test
    void structures_and_services_are_lists_of_objects_with_ids_of_the_territory() throws IOException {
        JsonNode structures = JsonMapper.shared().readTree(published("inclusion-structures.json"));
        JsonNode services =
                JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("publication/inclusion-services.json")));
        assertThat(structures)
                .isNotEmpty()
                .allMatch(one -> one.get("id").asString().startsWith("valombre--"));
        assertThat(services)
                .isNotEmpty()
                .allMatch(one -> one.get("id").asString().startsWith("valombre--"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_with_every_fault() throws IOException {
        Files.writeString(folder.resolve("socle.json"), "{\"format\": \"vie-sociale/1\", \"territoire\": \"x\"}");
        assertThat(run("--recueillir", folder.toString(), "--dans", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("territoire").contains("territory").doesNotContain("Exception");
    }

    @Test
    void a_missing_file_and_an_empty_command_are_told() {
        assertThat(run("--publier", folder.resolve("nulle-part.json").toString()))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("nulle-part.json n'existe pas").contains("--publier, --recueillir");
    }
}
