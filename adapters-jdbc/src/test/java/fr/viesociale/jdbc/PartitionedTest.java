package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A DBA who wants partitions adds one clause to each table of the file that is run by hand. */
@On(Engine.POSTGRESQL)
class PartitionedTest {

    private static final Pattern TABLE =
            Pattern.compile("create table if not exists (vs_\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);

    private static final int PARTITIONS = 2;

    private static String partitioned(String file) {
        return TABLE.matcher(file).replaceAll(found -> {
            String table = found.group(1);
            if (table.equals("vs_schema_history")) {
                return Matcher.quoteReplacement(found.group());
            }
            StringBuilder sql = new StringBuilder(found.group());
            sql.setLength(sql.length() - 1);
            sql.append(" partition by hash (")
                    .append(table.equals("vs_territory") ? "id" : "territory")
                    .append(");\n");
            for (int i = 0; i < PARTITIONS; i++) {
                sql.append(String.format(
                        "create table %s_p%d partition of %s for values with (modulus %d, remainder %d);%n",
                        table, i, table, PARTITIONS, i));
            }
            return Matcher.quoteReplacement(sql.toString());
        });
    }

    @Test
    void tables_partitioned_by_territory_are_verified_and_keep_the_real_file_of_ales()
            throws SQLException, IOException {
        String file = Migrations.all(Dialect.POSTGRESQL).get(0).sql();
        String dossier = Files.readString(
                Path.of(
                        Objects.requireNonNull(System.getProperty("project.root")),
                        "examples/ales/src/main/resources/fr/viesociale/examples/ales/ales-2019.json"),
                StandardCharsets.UTF_8);
        TerritorialProject ales = new Dossiers().read(dossier);
        try (Database database = Engine.POSTGRESQL.open()) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(partitioned(file));
                try (ResultSet counted = statement.executeQuery(
                        "select count(*) from pg_partitioned_table p join pg_class c on c.oid = p.partrelid"
                                + " where c.relnamespace = current_schema()::regnamespace")) {
                    assertThat(counted.next()).isTrue();
                    assertThat(counted.getInt(1)).isGreaterThan(150);
                }
            }
            JdbcSchema.verify(database.source());
            JdbcProjects projects = JdbcProjects.owning(database.source());
            Edit edit = new Edit(Instant.parse("2024-01-01T00:00:00Z"), "agent", "essai");
            projects.save(Kept.none(ales.territory()), ales, edit);
            assertThat(projects.find(ales.territory()).orElseThrow().project()).isEqualTo(ales);
            assertThat(new Dossiers()
                            .write(projects.find(ales.territory()).orElseThrow().project()))
                    .as("dossier, database, dossier: the same bytes")
                    .isEqualTo(dossier);
        }
    }
}
