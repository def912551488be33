package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.Gard;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days and instants are the same wherever the JVM and the session believe to be. */
class ZonesTest {

    private static final List<String> ZONES = List.of("Pacific/Auckland", "America/St_Johns", "Europe/Paris", "UTC");

    /** Hours that there are twice, or never, somewhere. */
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2024-03-31T01:30:00.123456Z"),
            Instant.parse("2024-03-31T02:30:00Z"),
            Instant.parse("2024-10-27T00:30:00.000001Z"),
            Instant.parse("2024-10-27T01:30:00.999999Z"));

    private static void in(Engine engine, String zone, Connection connection) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    engine == Engine.MARIADB
                            ? "set time_zone = '" + ("UTC".equals(zone) ? "-11:00" : "+09:30") + "'"
                            : "set time zone '" + zone + "'");
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void what_was_written_in_one_zone_is_read_equal_in_another(Engine engine) throws SQLException {
        DataSource source = Migrated.on(engine).source();
        TerritorialProject gard = Gard.project();
        TimeZone before = TimeZone.getDefault();
        try (Connection connection = source.getConnection()) {
            TerritorialProjects projects = JdbcProjects.owning(new OneConnection(connection));
            Kept kept = Kept.none(gard.territory());
            for (int i = 0; i < ZONES.size(); i++) {
                in(engine, ZONES.get(i), connection);
                TerritorialProject edited =
                        i == 0 ? gard : kept.project().with(Host.structure("s" + i, "Structure fictive"));
                projects.save(kept, edited, new Edit(INSTANTS.get(i), "agent", "saisie"));
                in(engine, ZONES.get((i + 1) % ZONES.size()), connection);
                kept = projects.find(gard.territory()).orElseThrow();
                assertThat(kept).isEqualTo(new Kept(edited, i + 1));
                assertThat(projects.find(gard.territory(), INSTANTS.get(i))).contains(kept);
            }
            assertThat(projects.find(gard.territory(), INSTANTS.get(0).minusNanos(1000)))
                    .isEmpty();
            assertThat(projects.revisions(gard.territory()))
                    .extracting(revision -> revision.edit().at())
                    .isEqualTo(INSTANTS);
            assertThat(projects.find(gard.territory(), 1)).contains(new Kept(gard, 1));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
