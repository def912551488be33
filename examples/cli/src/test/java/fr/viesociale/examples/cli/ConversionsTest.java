package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Into the formats of others, and out of them. */
class ConversionsTest {

    @TempDir
    Path folder = Path.of("");

    private Typed typed = new Typed(folder, Ansi.OFF, Instant.EPOCH);

    @BeforeEach
    void a_folder() throws IOException {
        typed = Typed.in(folder);
    }

    @Test
    void the_real_file_goes_out_as_it_came() throws IOException {
        assertThat(typed.type("export dossier ales-2019.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.out()).isEqualTo(typed.read("ales-2019.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "public, 0, '{'",
        "structures, 0, '\uFEFFidentifiant;'",
        "subsidies, 0, nomAttribuant",
        "outlines, 0, '{'",
        "inclusion-structures --source ville-ales, 1, '['",
        "inclusion-services --source ville-ales, 0, '['"
    })
    void the_real_file_goes_out_in_every_format(String format, int code, String beginning) {
        Typed.Back back = typed.type("export " + format + " ales-2019.json");
        assertThat(back.out()).startsWith(beginning);
        assertThat(back.code()).as(back.err()).isEqualTo(code);
    }

    @Test
    void what_has_no_place_in_a_format_is_told_beside_the_file_and_what_may_not_go_out_stays() throws IOException {
        Typed.Back back = typed.type("export public valombre.json -o public.json");
        assertThat(back.code()).isEqualTo(1);
        assertThat(back.out()).isEmpty();
        assertThat(back.complained())
                .contains("dossier publiable → public.json")
                .contains("effectif sous le seuil de 5 : retiré")
                .contains("de plus (--all)");
        assertThat(typed.read("public.json")).isNotEqualTo(typed.read("valombre.json"));
        assertThat(typed.type("export subsidies valombre.json --all").complained())
                .contains("[value.missing] valeur obligatoire absente");
    }

    @Test
    void a_producer_that_the_format_does_not_admit_is_refused() {
        assertThat(typed.type("export inclusion-structures ales-2019.json --source Ville"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("[inclusion.source]"));
        assertThat(typed.type("export inclusion-services ales-2019.json").complained())
                .contains("Il manque : --source NOM.");
    }

    @Test
    void a_table_of_structures_comes_back_and_changes_nothing_but_what_was_changed_in_it() throws IOException {
        typed.type("export structures valombre.json -o table.csv");
        assertThat(typed.type("import structures table.csv --into valombre.json -o retour.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.err()).contains("fiches nouvelles ou modifiées : 0"));
        assertThat(typed.read("retour.json")).isEqualTo(typed.read("valombre.json"));
        Files.writeString(
                typed.file("table.csv"),
                typed.read("table.csv").replace("Centre social fictif des Forges", "Maison fictive des Forges"));
        typed.type("import structures table.csv --into valombre.json -o retour.json");
        assertThat(typed.read("retour.json")).contains("\"name\": \"Maison fictive des Forges\"");
    }

    @Test
    void a_dirty_list_of_priority_areas_begins_a_dossier_and_every_repair_is_told() throws IOException {
        Files.writeString(
                typed.file("qpv.csv"), "code_qp;lib_qp;insee_com\nqp030001;Quartier;30007.0\nQP9;illisible;\n");
        Typed.Back back = typed.type("import priority-areas qpv.csv --new ales -o neuf.json");
        assertThat(back.code()).isEqualTo(1);
        assertThat(back.complained())
                .contains("fiches nouvelles ou modifiées : 1 → neuf.json")
                .contains("réparé 2")
                .contains("refusé : ligne 3 [identifier.qpv-2015]");
        assertThat(typed.type("check neuf.json").out()).contains("territoire ales, 1 fiches");
    }

    @Test
    void the_passage_from_one_vintage_to_the_next_goes_into_the_real_file() throws IOException {
        Files.writeString(typed.file("passage.csv"), "code_qp_2015,code_qp_2024\nQP030001,QN03001I\n");
        assertThat(typed.type("import passages passage.csv --into ales-2019.json -o apres.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.complained()).contains("→ apres.json"));
        assertThat(typed.type("check apres.json").code()).isZero();
    }

    @Test
    void outlines_come_back_into_the_dossier_that_they_were_drawn_from() throws IOException {
        typed.type("export outlines valombre.json -o contours.json");
        Typed.Back back = typed.type("import outlines contours.json --into valombre.json");
        assertThat(back.code()).as("a fictional city lies nowhere in France").isEqualTo(1);
        assertThat(back.complained()).contains("[geojson.elsewhere]");
    }

    @Test
    void subsidies_that_were_published_go_into_the_dossier_where_it_knows_the_organisations() throws IOException {
        Files.writeString(
                typed.file("subventions.csv"),
                "nomAttribuant;idAttribuant;nomBeneficiaire;idBeneficiaire;objet;montant\n"
                        + "Ville;21300007800018;Association fictive;99900002900010;Fête;1 000 €\n");
        Typed.Back back = typed.type("import subsidies subventions.csv --into ales-2019.json");
        assertThat(back.code()).isEqualTo(2);
        assertThat(back.complained())
                .contains("Rien n'a pu être lu dans subventions.csv.")
                .contains("[organisation.unknown]")
                .contains("[amount.form]");
    }

    @Test
    void records_of_data_inclusion_are_read_once_somebody_says_what_they_are() throws IOException {
        typed.type("export inclusion-structures ales-2019.json --source ville-ales -o structures.json");
        typed.type("export inclusion-services ales-2019.json --source ville-ales -o services.json");
        Typed.Back unsaid = typed.type("import inclusion-structures structures.json --new ales");
        assertThat(unsaid.code()).isEqualTo(2);
        assertThat(unsaid.complained()).contains("[structure.kind-unknown]");
        Typed.Back said = typed.type("import inclusion-structures structures.json --new ales"
                + " --kind ville-ales--les-bancs-publics=ESPACE_DE_VIE_SOCIALE -o lu.json");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(typed.read("lu.json")).contains("ville-ales--les-bancs-publics");
        assertThat(typed.type("import inclusion-services services.json --into lu.json")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priority-areas",
                "passages",
                "outlines",
                "structures",
                "subsidies",
                "inclusion-structures",
                "inclusion-structures --version-0",
                "inclusion-services"
            })
    void a_file_that_is_something_else_is_refused_and_nothing_is_written(String format) throws IOException {
        Files.writeString(
                typed.file("page.html"), "<!doctype html>\n<p>Ce n'est pas « ce » fichier ; \"voilà\".</p>\n");
        Typed.Back back = typed.type("import " + format + " page.html --into ales-2019.json -o rien.json");
        assertThat(back.code()).isEqualTo(2);
        assertThat(back.err()).isNotBlank();
        assertThat(typed.file("rien.json")).doesNotExist();
    }

    @Test
    void one_says_where_to_import_either_into_a_dossier_or_into_a_new_one() throws IOException {
        Files.writeString(typed.file("vide.csv"), "");
        assertThat(typed.type("import structures vide.csv").complained()).contains("Dites où importer");
        assertThat(typed.type("import structures vide.csv --new a --into ales-2019.json")
                        .complained())
                .contains("Dites où importer");
        assertThat(typed.type("import structures absent.csv --new a").complained())
                .contains("Aucun fichier absent.csv");
    }
}
