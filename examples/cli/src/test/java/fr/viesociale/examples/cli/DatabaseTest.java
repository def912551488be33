package fr.viesociale.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** A dossier kept in a database, revision by revision. */
class DatabaseTest {

    @TempDir
    Path folder = Path.of("");

    private Typed typed = new Typed(folder, Ansi.OFF, Instant.EPOCH);

    @BeforeEach
    void a_folder() throws IOException {
        typed = Typed.in(folder);
        Files.writeString(
                typed.file("edite.json"),
                typed.read("ales-2019.json").replace("\"name\": \"Cévennes\"", "\"name\": \"Les Cévennes\""));
        Files.writeString(
                typed.file("autre.json"),
                typed.read("ales-2019.json").replace("\"name\": \"Cévennes\"", "\"name\": \"Cévennes et Tamaris\""));
        Files.writeString(
                typed.file("ailleurs.json"),
                typed.read("ales-2019.json").replace("\"name\": \"Rochebelle\"", "\"name\": \"Rochebelle ancien\""));
    }

    @Test
    void the_real_file_is_saved_edited_and_loaded_back_as_it_is_and_as_it_was() throws IOException {
        assertThat(typed.type("db migrate").out()).contains("les tables sont à jour");
        assertThat(typed.type("db migrate").code()).isZero();
        assertThat(typed.type("db save ales-2019.json").told()).contains("ales : révision 1 enregistrée.");
        assertThat(typed.at("2026-12-01T10:00:00Z")
                        .type("db save edite.json --by agent-7 --why correction")
                        .told())
                .contains("révision 2 enregistrée");
        assertThat(typed.at("2026-12-01T10:00:00Z").type("db save edite.json").told())
                .contains("rien de nouveau depuis la révision 2");

        assertThat(typed.type("db load ales").out()).isEqualTo(typed.read("edite.json"));
        assertThat(typed.type("db load ales --revision 1").out()).isEqualTo(typed.read("ales-2019.json"));
        assertThat(typed.type("db load ales --known-on 2026-11-30").out()).isEqualTo(typed.read("ales-2019.json"));
        assertThat(typed.type("db load ales --known-on 2026-12-01 -o relu.json").err())
                .contains("ales, révision 2 → relu.json");
        assertThat(typed.read("relu.json")).isEqualTo(typed.read("edite.json"));
    }

    @Test
    void the_history_tells_the_territories_the_revisions_and_what_each_changed() {
        typed.type("db migrate");
        assertThat(typed.type("db history").out()).contains("La base est vide.");
        typed.type("db save ales-2019.json");
        typed.at("2026-12-01T10:00:00Z").type("db save edite.json --by agent-7 --why correction");
        assertThat(typed.type("db history").told()).contains("ales, révision 2, 2026-12-01 11:00");
        assertThat(typed.type("db history ales").told())
                .contains("1 2026-11-23 10:00 vie-sociale : lecture de ales-2019.json (fiches écrites 52, retirées 0)")
                .contains("2 2026-12-01 11:00 agent-7 : correction (fiches écrites 1, retirées 0)");
        assertThat(typed.type("db history ales 2").told())
                .contains("quartier Les Cévennes, nom : Cévennes → Les Cévennes");
        assertThat(typed.type("db history ales 1").code()).isZero();
        assertThat(typed.type("db history ales 3").complained()).contains("Rien de tel dans la base pour « ales »");
        assertThat(typed.type("db history nulle-part").code()).isEqualTo(2);
    }

    @Test
    void two_who_edit_different_entries_never_conflict_and_two_who_edit_one_are_told_both_versions() {
        typed.type("db migrate");
        typed.type("db save ales-2019.json");
        typed.type("db save edite.json --base 1");
        assertThat(typed.type("db save ailleurs.json --base 1").told()).contains("révision 3 enregistrée");
        assertThat(typed.type("db load ales").out()).contains("Les Cévennes").contains("Rochebelle ancien");

        Typed.Back conflict = typed.type("db save autre.json --base 1");
        assertThat(conflict.code()).isEqualTo(1);
        assertThat(conflict.told())
                .contains("Rien n'est enregistré : d'autres ont modifié les mêmes fiches jusqu'à la révision 3.")
                .contains("Cévennes et Tamaris")
                .contains("eux : cevennes, Les Cévennes");
        assertThat(typed.type("db save autre.json --base 0").code()).isEqualTo(1);
        assertThat(typed.type("db save autre.json --base 9").complained()).contains("Aucune révision 9");
        assertThat(typed.at("2020-01-01T00:00:00Z").type("db save autre.json").err())
                .contains("[save.backwards]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db save ales-2019.json", "db load ales", "db history"})
    void before_the_tables_are_there_one_is_told_to_make_them(String line) {
        assertThat(typed.type(line))
                .satisfies(back -> assertThat(back.code()).isEqualTo(3))
                .satisfies(back -> assertThat(back.complained()).contains("lancez d'abord « vie-sociale db migrate »"));
        assertThat(typed.file("vie-sociale.mv.db")).doesNotExist();
        String empty = " --url jdbc:h2:mem:" + folder.getFileName();
        assertThat(typed.type(line + empty))
                .satisfies(back -> assertThat(back.code()).isEqualTo(3))
                .satisfies(back -> assertThat(back.complained()).contains("Les tables ne sont pas là"));
    }

    @Test
    void another_database_is_named_by_its_address_with_a_user_and_a_password() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("ville").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "admin", "secret")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        String named = " --url " + url + " --user admin --password=secret";
        assertThat(typed.type("db migrate" + named).code()).isZero();
        assertThat(typed.type("db save ales-2019.json" + named).code()).isZero();
        Typed.Back wrong = typed.type("db history --url " + url + " --user admin --password=faux");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.complained())
                .contains("La base de données ne répond pas.")
                .doesNotContain("faux");
    }

    @Test
    void a_database_that_does_not_answer_or_whose_driver_is_not_there_is_told_without_its_secrets() throws IOException {
        assertThat(typed.type("db migrate --url jdbc:postgresql://localhost:1/ville?password=secret"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(3))
                .satisfies(back -> assertThat(back.complained())
                        .contains("La base de données ne répond pas.")
                        .doesNotContain("secret"));
        assertThat(typed.type("db migrate --url jdbc:mariadb://localhost/ville?password=secret"))
                .satisfies(back -> assertThat(back.code()).isEqualTo(3))
                .satisfies(back -> assertThat(back.complained())
                        .contains("Aucun pilote pour jdbc:mariadb://localhost/ville")
                        .doesNotContain("secret"));
        Files.writeString(typed.file("vie-sociale.mv.db"), "ceci n'est pas une base");
        assertThat(typed.type("db history").code()).isEqualTo(3);
    }

    @Test
    void an_id_that_no_territory_can_have_is_refused() {
        typed.type("db migrate");
        assertThat(typed.type("db load " + "a".repeat(65)))
                .satisfies(back -> assertThat(back.code()).isEqualTo(2))
                .satisfies(back -> assertThat(back.err()).contains("[id.form]"));
    }
}
