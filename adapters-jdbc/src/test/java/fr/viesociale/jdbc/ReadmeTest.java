package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the README of this module are compiled and run, as they stand, one after the other. */
@On(Engine.H2)
class ReadmeTest {

    private static final List<String> IMPORTS = List.of(
            "fr.viesociale.identifier.*",
            "fr.viesociale.jdbc.*",
            "fr.viesociale.project.*",
            "fr.viesociale.territory.*",
            "fr.viesociale.time.*",
            "java.sql.Connection",
            "java.sql.SQLException",
            "java.time.*",
            "java.util.*",
            "javax.sql.DataSource",
            "org.flywaydb.core.Flyway",
            "org.springframework.jdbc.datasource.DataSourceUtils",
            "org.springframework.transaction.support.TransactionSynchronizationManager");

    private static final Path MODULE = Path.of(System.getProperty("project.root"), "adapters-jdbc");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_snippets_compile_run_and_do_what_they_promise() throws Exception {
        StringBuilder snippets = new StringBuilder();
        Matcher fences =
                Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(MODULE.resolve("README.md")));
        while (fences.find()) {
            snippets.append(fences.group(1));
        }
        assertThat(snippets).isNotEmpty();
        compile(IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "public class Snippets { public static void run(DataSource dataSource) throws SQLException {\n"
                + snippets + "}}\n");
        try (Database database = Engine.H2.open();
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            statement.execute("create schema social");
            statement.execute("create table host_note (text varchar(40) not null)");
            loader.loadClass("Snippets").getMethod("run", DataSource.class).invoke(null, database.source());
            JdbcProjects projects = JdbcProjects.owning(database.source());
            Id.Territory city = new Id.Territory("ville-fictive");
            assertThat(Host.notes(database.source())).containsExactly("décision reçue");
            assertThat(projects.revisions(city)).extracting(one -> one.number()).containsExactly(2L, 3L);
            assertThat(projects.revisions(city))
                    .extracting(one -> one.edit().by())
                    .containsOnly("[effacé]");
            assertThat(projects.purges(city)).hasSize(1);
        }
    }

    private void compile(String source) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        Files.writeString(folder.resolve("Snippets.java"), source)
                                .toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void the_recipe_for_spring_is_the_one_that_was_tried() throws Exception {
        String tried = Files.readString(MODULE.resolve("src/test/java/fr/viesociale/jdbc/SpringConnections.java"));
        assertThat(Files.readString(MODULE.resolve("README.md")))
                .contains(tried.substring(tried.indexOf("record SpringConnections"))
                        .strip());
    }
}
