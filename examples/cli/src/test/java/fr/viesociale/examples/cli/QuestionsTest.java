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
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** The commands that ask something of a dossier: on the real file, on the fictional city, on what is broken. */
class QuestionsTest {

    @TempDir
    Path folder = Path.of("");

    private Typed typed = new Typed(folder, Ansi.OFF, Instant.EPOCH);

    @BeforeEach
    void a_folder() throws IOException {
        typed = Typed.in(folder);
    }

    @Test
    void the_real_file_can_be_read_and_says_what_is_in_it() {
        Typed.Back back = typed.type("check ales-2019.json");
        assertThat(back.code()).isZero();
        assertThat(back.told())
                .contains("✓ ales-2019.json peut être lu : territoire ales, 52 fiches.")
                .contains("quartier prioritaire 2");
        assertThat(back.err()).isEmpty();
    }

    @Test
    void a_dossier_may_be_piped_in() throws IOException {
        Typed.Back back = typed.type("check -", typed.read("ales-2019.json"));
        assertThat(back.code()).isZero();
        assertThat(back.out()).contains("territoire ales");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check casse.json",
                "assess casse.json",
                "why casse.json agrement.duration",
                "compare casse.json --from 2019-05-02 --to 2027-01-01",
                "deadlines casse.json",
                "report casse.json",
                "reconcile ales-2019.json casse.json",
                "import structures table.csv --into casse.json",
                "export outlines casse.json",
                "export structures casse.json",
                "db save casse.json"
            })
    void a_broken_dossier_gives_every_fault_with_its_line_and_nothing_else(String line) {
        Typed.Back back = typed.type(line);
        assertThat(back.code()).isEqualTo(2);
        assertThat(back.out()).isEmpty();
        assertThat(back.complained())
                .contains("casse.json ne peut pas être lu : 5 anomalie(s).")
                .contains("197:15 /priorityAreas/1/code [identifier.qpv-2015]")
                .contains("[identifier.siren]")
                .contains("[date.form]")
                .contains("[json.type]")
                .contains("[json.unknown]");
    }

    @Test
    void a_file_that_is_not_there_is_a_folder_or_no_text_is_told() throws IOException {
        Files.write(typed.file("image.json"), new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        assertThat(typed.type("check absent.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("Aucun fichier absent.json"));
        assertThat(typed.type("check ."))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("est-ce bien un fichier"));
        assertThat(typed.type("check image.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("UTF-8"));
        assertThat(typed.type("check \0"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.complained()).contains("n'est pas un chemin"));
    }

    @Test
    void nothing_is_known_to_be_breached_in_the_real_file_and_what_is_missing_is_asked_of_someone() {
        Typed.Back back = typed.type("assess ales-2019.json --on 2026-12-31");
        assertThat(back.code()).isZero();
        assertThat(back.told())
                .contains("Examen du territoire ales au 31 décembre 2026")
                .contains("non respecté 0")
                .contains("la Caf ? ")
                .contains("de plus (--all)");
        assertThat(typed.type("assess ales-2019.json --on 2026-12-31 --all").told())
                .doesNotContain("de plus (--all)")
                .contains("durée de conservation des données de gouvernance");
    }

    @Test
    void a_breach_is_told_with_its_reasons_and_its_text_and_the_exit_code_says_so() {
        Typed.Back back = typed.type("assess valombre.json --on 2026-12-31");
        assertThat(back.code()).isEqualTo(1);
        assertThat(back.told())
                .contains("✗ décision cs-forges-2018 [agrement.delegation-valid]")
                .contains("délégation du conseil d'administration en vigueur le jour de la décision : non")
                .contains("Code de la sécurité sociale");
    }

    @Test
    void without_a_date_the_day_is_today() {
        assertThat(typed.type("assess ales-2019.json").told()).contains("au 23 novembre 2026");
        assertThat(typed.at("2027-01-01T00:30:00Z")
                        .type("assess ales-2019.json")
                        .told())
                .contains("au 1er janvier 2027");
    }

    @Test
    void a_rule_is_explained_for_all_it_speaks_of_or_for_one_entry() {
        assertThat(typed.type("why ales-2019.json diagnosis.every-district --on 2026-12-31"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.told())
                        .contains("? territoire ales")
                        .contains("indéterminé : Tous les quartiers du territoire ont été diagnostiqués")
                        .contains("à faire : renseigner"));
        assertThat(typed.type("why valombre.json agrement.delegation-valid cs-forges-2018 --on 2026-12-31"))
                .satisfies(back -> assertThat(back.told()).contains("✗ décision cs-forges-2018"));
        assertThat(typed.type("why valombre.json agrement.delegation-valid boardDecisions/cs-forges-2018")
                        .out())
                .contains("✗ décision cs-forges-2018");
    }

    @Test
    void a_text_that_no_rule_checks_and_a_rule_that_concerns_nothing_here_are_told() {
        assertThat(typed.type("why ales-2019.json agrement.remedy-court").told())
                .contains("aucune règle ne le vérifie");
        assertThat(typed.type("why ales-2019.json agrement.duration").told())
                .contains("Aucune fiche de ce dossier n'est concernée.");
    }

    @Test
    void a_rule_or_an_entry_that_does_not_exist_is_told_with_those_that_do() {
        assertThat(typed.type("why ales-2019.json diagnosis.every-quarter"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.complained()).contains("diagnosis.every-district"));
        assertThat(typed.type("why ales-2019.json duration").complained())
                .contains("Les thèmes : agrement, convention");
        assertThat(typed.type("why ales-2019.json diagnosis.every-district nulle-part")
                        .complained())
                .contains("Aucune fiche ne s'appelle « nulle-part »");
        assertThat(typed.type("why ales-2019.json diagnosis.every-district cevennes")
                        .complained())
                .contains("ne parle pas de « cevennes »");
        assertThat(typed.type("why valombre.json agrement.delegation-valid hauts")
                        .complained())
                .contains("Plusieurs fiches s'appellent « hauts »");
    }

    @Test
    void two_days_differ_by_what_happened_by_texts_and_by_answers_with_their_cause() {
        Typed.Back back = typed.type("compare ales-2019.json --from 2019-05-01 --to 2027-01-01");
        assertThat(back.code()).isEqualTo(1);
        assertThat(back.told())
                .contains("2 mai 2019 : Caf du Gard devient partie")
                .contains("Textes qui entrent en vigueur : ")
                .contains("Textes qui cessent de s'appliquer : ")
                .contains("rien d'ouvert → indéterminé cause : fait");
        assertThat(typed.type("compare ales-2019.json --from 2026-11-22 --to 2026-11-23")
                        .code())
                .isZero();
        assertThat(typed.type("compare ales-2019.json --from 2026-11-23 --to 2026-11-22"))
                .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).contains("[chronicle.reversed]"));
    }

    @Test
    void deadlines_are_listed_and_one_that_is_late_shows_in_the_exit_code() {
        assertThat(typed.type("deadlines ales-2019.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.told())
                        .contains("préparer la suite de la convention (indéterminée)")
                        .contains("il manque : dernier jour de la convention"));
        assertThat(typed.type("deadlines valombre.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(1))
                .satisfies(back -> assertThat(back.out()).contains("(en retard)"));
        assertThat(typed.type("deadlines valombre.json --months -1"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("[agenda.negative]"));
    }

    @Test
    void the_report_is_one_page_that_opens_at_the_day() throws IOException {
        Typed.Back back =
                typed.type("report ales-2019.json --on 2026-12-31 --dates 2019-05-02,2022-07-06 -o page.html");
        assertThat(back.code()).isZero();
        assertThat(back.err()).contains("page du territoire → page.html");
        assertThat(typed.read("page.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("2019-05-02")
                .contains("2027-01-01");
        assertThat(typed.type("report ales-2019.json -o nulle/part.html"))
                .satisfies(failed -> assertThat(failed.code()).isEqualTo(3))
                .satisfies(failed -> assertThat(failed.complained()).contains("ne peut pas être écrit"));
    }

    @Test
    void two_files_are_reconciled_and_what_is_left_to_settle_shows_in_the_exit_code() throws IOException {
        Files.writeString(
                typed.file("caf.json"),
                typed.read("ales-2019.json").replace("\"name\": \"Cévennes\"", "\"name\": \"Les Cévennes\""));
        assertThat(typed.type("reconcile ales-2019.json ales-2019.json"))
                .satisfies(back -> assertThat(back.code()).isZero())
                .satisfies(back -> assertThat(back.out()).contains("Fiches concordantes"));
        assertThat(typed.type("reconcile ales-2019.json caf.json"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(1))
                .satisfies(back -> assertThat(back.told()).contains("À trancher par la Ville : "));
    }
}
