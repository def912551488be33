package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.Gard;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipe for a host on Flyway: our files under a history of ours, beside the host's own. */
class FlywayTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void our_files_run_beside_those_of_the_host_and_are_what_the_library_expects(Engine engine)
            throws SQLException, IOException {
        Files.writeString(folder.resolve("V1__host.sql"), "create table host_note (text varchar(40) not null);\n");
        try (Database database = engine.open()) {
            DataSource source = database.source();
            Flyway host = Flyway.configure()
                    .dataSource(source)
                    .locations("filesystem:" + folder)
                    .load();
            assertThat(host.migrate().migrationsExecuted).isEqualTo(1);

            assertThat(ours(source, Dialect.valueOf(engine.name()).folder()).migrate().migrationsExecuted)
                    .isEqualTo(Migrations.FILES.size());
            JdbcSchema.verify(source);
            assertThat(ours(source, Dialect.valueOf(engine.name()).folder()).migrate().migrationsExecuted)
                    .isZero();
            assertThat(host.migrate().migrationsExecuted).isZero();
            assertThat(versions(source)).containsExactly("0", "1");

            TerritorialProjects projects = JdbcProjects.owning(source);
            projects.save(Kept.none(Gard.project().territory()), Gard.project(), Host.EDIT);
            assertThat(projects.find(Gard.project().territory()).orElseThrow().project())
                    .isEqualTo(Gard.project());
        }
    }

    /** As the README has it. */
    private static Flyway ours(DataSource dataSource, String engine) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:fr/viesociale/jdbc/" + engine)
                .table("vs_flyway_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static List<String> versions(DataSource source) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"version\" from \"vs_flyway_history\" where \"version\" is not null order by \"installed_rank\""
                                .replace(
                                        '"',
                                        connection
                                                .getMetaData()
                                                .getIdentifierQuoteString()
                                                .charAt(0)))) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
