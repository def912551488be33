package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.Holds;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as a newcomer runs it. */
class AlesTest {

    @TempDir
    Path folder = Path.of("");

    private record Run(int code, String out, String err) {

        /** What it prints, as one line. */
        String told() {
            return out.replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--base", folder.resolve("base").toString()));
        all.addAll(List.of("--rapport", report().toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ales.run(new PrintWriter(out), new PrintWriter(err), all.toArray(new String[0]));
        return new Run(code, out.toString(), err.toString());
    }

    private Path report() {
        return folder.resolve("pages").resolve("rapport.html");
    }

    private static byte[] bundled(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(AlesTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }

    private static TerritorialProject ales() throws IOException {
        return new Dossiers().read(bundled("ales-2019.json"));
    }

    @Test
    void the_ales_file_survives_json_then_the_database_then_json_byte_for_byte() throws IOException {
        assertThat(new Dossiers().bytes(ales())).as("the file is canonical").isEqualTo(bundled("ales-2019.json"));
        Run run = run();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.told()).contains("relu à l'octet près");
    }

    @Test
    void whether_the_convention_of_2019_is_in_force_today_is_undetermined() throws IOException {
        Id.Convention coordination = new Id.Convention("coordination-2019");
        assertThat(ales().on(LocalDate.parse("2019-05-01")).inForce(coordination))
                .isEqualTo(Holds.NO);
        assertThat(ales().on(LocalDate.parse("2019-05-02")).inForce(coordination))
                .isEqualTo(Holds.UNDETERMINED);
        assertThat(ales().on(LocalDate.parse("2026-11-23")).inForce(coordination))
                .isEqualTo(Holds.UNDETERMINED);
        assertThat(run().told()).contains("Convention de coordination indéterminé indéterminé indéterminé");
    }

    @Test
    void the_file_holds_the_facts_of_the_source_and_the_source_of_each_fact() throws IOException {
        TerritorialProject ales = ales();
        assertThat(ales.all(Kind.ORIENTATION)).hasSize(5);
        assertThat(ales.all(Kind.CONVENTION_VERSION).find(new Id.ConventionVersion("coordination-2019-initiale")))
                .hasValueSatisfying(version -> {
                    assertThat(version.vocations()).hasSize(3);
                    assertThat(version.term()).hasToString("unknown/unknown");
                });
        assertThat(ales.all(Kind.DISTRICT)).hasSize(6);
        assertThat(ales.on(LocalDate.parse("2026-11-23")).open(Kind.DISTRICT, null, false))
                .as("the list of districts says that it is incomplete")
                .isTrue();
        assertThat(ales.all(Kind.POPULATION_FIGURE))
                .filteredOn(figure -> figure.perimeter().id().equals(new Id.PriorityArea("qp030001")))
                .extracting(PopulationFigure::residents)
                .containsExactlyInAnyOrder(14_621, 14_620, 14_617);
        assertThat(ales.on(LocalDate.parse("2022-07-06")).partiesOf(new Id.ConventionVersion("ctg-2022-initiale")))
                .hasSize(7)
                .noneMatch(party -> party.organisation().equals(new Id.Organisation("ville-ales")));
        assertThat(ales.entries())
                .allSatisfy(entry -> assertThat(entry.about())
                        .as(entry.id().value())
                        .satisfies(about -> assertThat(
                                        Objects.requireNonNull(about).provenance())
                                .isNotEmpty()));
    }

    @Test
    void what_is_missing_is_told_once_with_who_can_supply_it() {
        assertThat(run().told())
                .contains("À demander à : la Caf")
                .contains("À demander à : la Ville")
                .contains("À demander à : le secrétariat du comité de pilotage")
                .containsOnlyOnce("? sièges du comité de pilotage")
                .containsOnlyOnce("durée de conservation des données de gouvernance");
    }

    @Test
    void it_fits_a_screen_a_hundred_columns_wide() {
        assertThat(run().out().lines()).allMatch(line -> line.length() <= 100).hasSizeLessThan(150);
    }

    @Test
    void it_ends_with_what_the_dossier_answers_the_first_line_of_each_answer_or_every_line() {
        Run brief = run();
        Run whole = run("--tout");

        assertThat(brief.out())
                .contains("CE QUE LE DOSSIER RÉPOND au 31 décembre 2026")
                .contains("Aucun acte sans autorité.");
        assertThat(brief.out()).doesNotContain("vocation innovante");
        assertThat(whole.out()).contains("vocation innovante").contains("Hors des quartiers recensés");
        assertThat(whole.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_date_asked_is_the_callers() {
        Run run = run("--date", "2023-06-30");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("au 30 juin 2023").contains("NON RESPECTÉ au 30 juin 2023");
    }

    @Test
    void it_writes_the_page_of_the_territory_and_says_where() throws IOException {
        Run run = run("--date", "2023-06-30", "--dates", "2020-01-01");
        assertThat(run.told()).endsWith("Rapport : " + report() + " ");
        assertThat(Files.readString(report()))
                .contains("<html lang=\"fr\">")
                .contains("value=\"2020-01-01\"")
                .contains("value=\"2023-06-30\" checked");
    }

    @Test
    void a_page_that_cannot_be_written_is_told_with_exit_code_2() throws IOException {
        Files.writeString(folder.resolve("pages"), "ceci n'est pas un dossier");
        Run run = run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Le rapport ").doesNotContain("\tat ");
    }

    @Test
    void a_second_run_on_the_same_base_writes_no_second_revision() {
        assertThat(run().out()).contains("révision 1");
        assertThat(run().out()).contains("révision 1");
    }

    @Test
    void another_dossier_is_told_in_the_same_way_breaches_with_their_reasons_and_citations() throws IOException {
        Path dossier = Files.write(folder.resolve("ville.json"), bundled("ville-fictive.json"));
        Run run = run(dossier.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.told())
                .contains("PROJET SOCIAL DE TERRITOIRE — Ville fictive")
                .contains("✗ agrément AGC de Maison fictive des Lilas")
                .contains("au plus 4 ans → non respecté")
                .contains("Circulaire Cnaf 2012-013 du 20 juin 2012")
                .contains("✗ résolution avis-2024")
                .contains("[levé par la dérogation delai]")
                .contains("cause : ");
    }

    @Test
    void a_broken_dossier_gives_its_faults_and_exit_code_2_and_never_a_stack_trace() throws IOException {
        String broken = new String(bundled("ales-2019.json"), StandardCharsets.UTF_8)
                .replace("\"213000078\"", "\"213000079\"")
                .replace("\"QP030001\"", "\"QP3001\"")
                .replaceFirst("\"rank\": 1", "\"rank\": \"un\"")
                .replaceFirst("\"signedOn\": \"2019-05-02\"", "\"signedOn\": \"2019-02-30\"")
                .replaceFirst("\"complete\": false", "\"complete\": false,\n      \"couleur\": \"bleu\"");
        Path dossier = Files.writeString(folder.resolve("casse.json"), broken);
        Run run = run(dossier.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("5 anomalie(s)")
                .contains("[identifier.siren]")
                .contains("[identifier.qpv-2015]")
                .contains("[json.type]")
                .contains("[date.form]")
                .contains("[json.unknown]")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void a_file_that_is_not_there_or_is_no_dossier_is_told() throws IOException {
        assertThat(run(folder.resolve("absent.json").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Aucun fichier"));
        Path picture = Files.write(folder.resolve("image.json"), new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        assertThat(run(picture.toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("UTF-8"));
        assertThat(run(folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_command_that_cannot_be_read_is_told_with_exit_code_2() {
        assertThat(run("--date", "31/12/2026"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--date").doesNotContain("\tat "));
        assertThat(run("--inconnu").code()).isEqualTo(2);
        assertThat(run("--aide").out()).contains("Usage");
    }

    @Test
    void a_database_that_does_not_answer_is_told_with_exit_code_3() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("fichier"), "ceci n'est pas un dossier");
        StringWriter err = new StringWriter();
        int code = Ales.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "--base",
                noFolder.resolve("base").toString());
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("ne répond pas").doesNotContain("\tat ");
    }
}
