package fr.viesociale.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engines answer, keep databases apart, and say what is wrong where they cannot be used. */
class EngineTest {

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void an_engine_answers_its_name_and_its_version(Engine engine) throws SQLException {
        try (Database database = engine.open();
                Connection connection = database.connect()) {
            DatabaseMetaData told = connection.getMetaData();
            assertThat(told.getDatabaseProductName()).isEqualTo(engine.title());
            assertThat(told.getDatabaseProductVersion()).startsWith(engine.ownServer() ? engine.version() + "." : "");
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void two_databases_do_not_see_each_other_s_tables_and_keep_their_rows_from_one_connection_to_the_next(Engine engine)
            throws SQLException {
        try (Database one = engine.open();
                Database other = engine.open()) {
            for (Database database : new Database[] {one, other}) {
                Server.run(database.source(), "create table vs_trial (name varchar(20) not null)");
            }
            Server.run(one.source(), "insert into vs_trial (name) values ('é中😀')");
            assertThat(names(one)).isEqualTo("é中😀");
            assertThat(names(other)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_database_that_is_closed_is_gone(Engine engine) {
        Database database = engine.open();
        assertThatThrownBy(() -> {
                    try (database) {
                        Server.run(database.source(), "create table vs_trial (id integer)");
                    }
                    names(database);
                })
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void clearing_deletes_the_rows_of_all_tables_but_of_those_that_are_kept(Engine engine) throws SQLException {
        try (Database database = engine.open()) {
            for (String table : List.of("vs_trial", "vs_other")) {
                Server.run(database.source(), "create table " + table + " (name varchar(20) not null)");
                Server.run(database.source(), "insert into " + table + " (name) values ('une')");
            }
            database.clear(Set.of("vs_trial"));
            assertThat(names(database)).isEqualTo("une");
            database.clear(Set.of());
            assertThat(names(database)).isEmpty();
        }
    }

    private static String names(Database database) throws SQLException {
        StringBuilder names = new StringBuilder();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from vs_trial")) {
            while (rows.next()) {
                names.append(rows.getString(1));
            }
        }
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "H2, jdbc:h2:tcp://127.0.0.1:1/rien",
        "POSTGRESQL, jdbc:postgresql://127.0.0.1:1/rien",
        "MARIADB, jdbc:mariadb://127.0.0.1:1/rien"
    })
    void an_engine_that_cannot_be_used_says_which_why_and_what_to_do(Engine engine, String url) {
        String key = url.split(":")[1];
        Map<String, String> settings = Map.of("viesociale." + key + ".url", url + "?password=secret");
        assertThatThrownBy(() -> engine.reach(settings::get))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(engine.title() + " cannot be used at " + url + ": ")
                .hasMessageContaining("refused")
                .hasMessageContaining("-Dviesociale." + key + ".url=")
                .hasMessageEndingWith("-Dviesociale.engines.without=" + key)
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void engines_are_left_out_by_name() {
        assertThat(Engine.named("")).isEmpty();
        assertThat(Engine.named("mariadb")).containsExactly(Engine.MARIADB);
        assertThat(Engine.named(" mariadb, h2,")).containsExactly(Engine.H2, Engine.MARIADB);
    }

    @Test
    void a_name_that_no_engine_has_is_an_error() {
        assertThatThrownBy(() -> Engine.named("h2,oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("oracle")
                .hasMessageEndingWith("h2, postgresql, mariadb");
    }
}
