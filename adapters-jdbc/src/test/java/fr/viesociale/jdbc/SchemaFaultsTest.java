package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.viesociale.jdbc.FaultyDriver.When;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Migrations that are interrupted, and calls of the driver that fail while the tables are looked at. At every 37th statement,
 * and every 370th where PostgreSQL begins anew each time; {@code -Dfaults.step=1} interrupts at all of them.
 */
class SchemaFaultsTest {

    private static final int STEP = Integer.getInteger("faults.step", 37);

    /** Where a statement of a migration is interrupted. */
    private enum Where {
        BEFORE_IT(When.BEFORE, false, 0),
        AFTER_IT(When.AFTER, false, 0),
        BEFORE_IT_IS_RECORDED(When.BEFORE, true, 0),
        AFTER_IT_IS_RECORDED(When.AFTER, true, 1),
        WHEN_THE_CONNECTION_BREAKS(When.BROKEN, false, 0);

        private final When when;
        private final boolean recording;
        private final int recorded;

        Where(When when, boolean recording, int recorded) {
            this.when = when;
            this.recording = recording;
            this.recorded = recorded;
        }

        FaultyDriver driver(String sql) {
            boolean[] reached = {false};
            return new FaultyDriver(when, (number, method, arguments) -> {
                if (method.equals("execute") && sql.equals(arguments[0])) {
                    reached[0] = true;
                    return !recording;
                }
                return recording && reached[0] && method.equals("executeUpdate");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_migration_that_is_interrupted_goes_on_where_it_stopped_and_ends_alike(Engine engine) throws SQLException {
        boolean whole = engine == Engine.POSTGRESQL;
        int step = whole && STEP > 1 ? STEP * 10 : STEP;
        int faults = 0;
        try (Database database = engine.open();
                Connection healthy = database.connect()) {
            List<String> statements = Migrations.all(Dialect.of(healthy)).get(0).statements();
            for (int i = 0; i < statements.size(); i += step) {
                Where where = Where.values()[faults % Where.values().length];
                FaultyDriver driver = where.driver(statements.get(i));
                failed(driver, () -> JdbcSchema.migrate(driver.over(database.source())), where + " of " + i);
                assertThat(done(healthy)).as(where + " of " + i).isEqualTo(whole ? 0 : i + where.recorded);
                if (whole) {
                    assertThat(told(healthy, "select tablename from pg_tables where schemaname = current_schema()"))
                            .containsExactly("vs_schema_history");
                }
                faults++;
            }
            JdbcSchema.migrate(database.source());
            JdbcSchema.verify(database.source());
            assertThat(done(healthy)).isEqualTo(statements.size());
            try (Database other = engine.open();
                    Connection alike = other.connect()) {
                JdbcSchema.migrate(other.source());
                assertThat(made(engine, healthy)).hasSizeGreaterThan(1000).isEqualTo(made(engine, alike));
            }
        }
        System.out.println("Faults: " + engine.title() + ", a migration interrupted " + faults + " times");
        assertThat(faults).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_fault_while_the_tables_are_looked_at_is_told_and_changes_nothing(Engine engine) throws SQLException {
        int faults = 0;
        try (Database database = engine.open();
                Connection healthy = database.connect()) {
            JdbcSchema.migrate(database.source());
            Set<String> before = made(engine, healthy);
            int all = done(healthy);
            String schema = engine == Engine.MARIADB ? healthy.getCatalog() : "public";
            for (Consumer<JdbcSchema> look : List.<Consumer<JdbcSchema>>of(JdbcSchema::migrate, JdbcSchema::verify)) {
                FaultyDriver counting = FaultyDriver.at(When.BEFORE, 0);
                look.accept(JdbcSchema.in(counting.over(database.source()), schema));
                int calls = counting.calls().size();
                for (When when : List.of(When.BEFORE, When.AFTER, When.BROKEN)) {
                    for (int i = 1; i <= calls; i += i > 30 && i < calls - 30 ? Math.max(1, calls / 30) : 1) {
                        FaultyDriver driver = FaultyDriver.at(when, i);
                        failed(
                                driver,
                                () -> look.accept(JdbcSchema.in(driver.over(database.source()), schema)),
                                when + " " + i);
                        faults++;
                    }
                }
            }
            assertThat(made(engine, healthy)).isEqualTo(before);
            assertThat(done(healthy)).isEqualTo(all);
        }
        assertThat(faults).isGreaterThan(200);
    }

    private static void failed(FaultyDriver driver, Runnable work, String which) throws SQLException {
        Throwable failure = catchThrowable(work::run);
        driver.sweep();
        assertThat(failure).as(which).isExactlyInstanceOf(Unavailable.class);
        assertThat(FaultsContract.causes(failure)).as(which).contains(driver.first());
        assertThat(driver.open()).as("not closed, " + which).isEmpty();
    }

    /** How many statements the history says were applied. */
    private static int done(Connection connection) throws SQLException {
        return Integer.parseInt(told(connection, "select sum(done) from vs_schema_history")
                .iterator()
                .next());
    }

    /** Every table, view and column, with what is said of it, and every index. */
    private static Set<String> made(Engine engine, Connection connection) throws SQLException {
        Set<String> made = new TreeSet<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                made.add(String.join(
                        "|",
                        columns.getString("TABLE_NAME"),
                        columns.getString("ORDINAL_POSITION"),
                        columns.getString("COLUMN_NAME"),
                        columns.getString("TYPE_NAME"),
                        columns.getString("COLUMN_SIZE"),
                        columns.getString("NULLABLE"),
                        columns.getString("REMARKS")));
            }
        }
        made.addAll(told(
                connection,
                switch (engine) {
                    case H2 ->
                        "select index_name from information_schema.indexes where index_schema = current_schema"
                                + " and index_name like 'VS%'";
                    case POSTGRESQL -> "select indexname from pg_indexes where schemaname = current_schema()";
                    case MARIADB ->
                        "select concat(table_name, index_name) from information_schema.statistics where"
                                + " table_schema = database()";
                }));
        return made;
    }

    private static Set<String> told(Connection connection, String sql) throws SQLException {
        Set<String> told = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                @Nullable String one = rows.getString(1);
                told.add(one == null ? "0" : one.toLowerCase(Locale.ROOT));
            }
        }
        return told;
    }
}
