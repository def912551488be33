package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.contract.Gard;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the tables come to be, and what is said when they are not as expected. */
class MigrationsTest {

    private static final Edit EDIT = new Edit(Instant.parse("2026-01-05T09:00:00Z"), "agent", "import");

    private static void run(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> told(DataSource source, String sql, Object... values) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getString(1));
                }
            }
        }
        return told;
    }

    private static List<String> codes(Runnable refused) {
        return catchThrowableOfType(Refused.class, refused::run).faults().stream()
                .map(Fault::code)
                .distinct()
                .toList();
    }

    private static TerritorialProject kept(TerritorialProjects projects) {
        return projects.find(Gard.project().territory()).orElseThrow().project();
    }

    private static Dialect dialect(Engine engine) {
        return Dialect.valueOf(engine.name());
    }

    private static int statements(Engine engine) {
        return Migrations.all(dialect(engine)).get(0).statements().size();
    }

    private static final String HISTORY =
            "select concat(version, ' ', done, ' of ', statements) from vs_schema_history";

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void what_was_migrated_may_be_migrated_again_and_keeps_what_it_holds(Engine engine) throws SQLException {
        DataSource source = Migrated.on(engine).source();
        TerritorialProjects projects = JdbcProjects.owning(source);
        projects.save(Kept.none(Gard.project().territory()), Gard.project(), EDIT);
        JdbcSchema.migrate(source);
        JdbcSchema.verify(source);
        assertThat(told(source, HISTORY)).containsExactly("1 " + statements(engine) + " of " + statements(engine));
        // as if the first node had stopped before it could say what it had done
        run(source, "update vs_schema_history set done = 7");
        assertThat(codes(() -> JdbcSchema.verify(source))).containsExactly("schema.unfinished");
        JdbcSchema.migrate(source);
        JdbcSchema.verify(source);
        assertThat(kept(projects)).isEqualTo(Gard.project());
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void nodes_that_start_at_once_all_find_the_tables_made(Engine engine) throws Exception {
        for (int nodes : new int[] {2, 4}) {
            try (Database database = engine.open()) {
                CyclicBarrier start = new CyclicBarrier(nodes);
                DataSource together = Lending.of(database.source(), connection -> {
                    try {
                        start.await(1, TimeUnit.MINUTES);
                    } catch (Exception late) {
                        throw new SQLException(late);
                    }
                    return connection;
                });
                all(nodes, () -> {
                    JdbcSchema.migrate(together);
                    return nodes;
                });
                JdbcSchema.verify(database.source());
                assertThat(told(database.source(), HISTORY))
                        .containsExactly("1 " + statements(engine) + " of " + statements(engine));
            }
        }
    }

    private static void all(int nodes, Callable<Integer> task) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<Integer>> ends = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                ends.add(pool.submit(task));
            }
            for (Future<Integer> end : ends) {
                assertThat(end.get()).isEqualTo(nodes);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_migration_that_is_interrupted_goes_on_where_it_stopped(Engine engine) throws SQLException {
        List<String> statements = Migrations.all(dialect(engine)).get(0).statements();
        try (Database database = engine.open()) {
            DataSource source = database.source();
            for (int stop : new int[] {0, 1, 2, statements.size() / 2, statements.size() - 1}) {
                assertThatThrownBy(() ->
                                JdbcSchema.migrate(Lending.failingAt(source, sql -> sql.equals(statements.get(stop)))))
                        .isInstanceOf(Unavailable.class)
                        .hasRootCauseMessage("the connection is lost");
                // PostgreSQL takes the whole migration back
                assertThat(told(source, HISTORY))
                        .isEqualTo(
                                engine == Engine.POSTGRESQL
                                        ? List.of()
                                        : List.of("1 " + stop + " of " + statements.size()));
                assertThat(codes(() -> JdbcSchema.verify(source)))
                        .contains(
                                stop > statements.size() / 2 && engine != Engine.POSTGRESQL
                                        ? "schema.unfinished"
                                        : "schema.missing");
            }
            List<String> again = new ArrayList<>();
            JdbcSchema.migrate(Lending.failingAt(source, sql -> {
                again.add(sql);
                return false;
            }));
            // what made the history, and only what was not done
            assertThat(again).hasSize(engine == Engine.POSTGRESQL ? 1 + statements.size() : 2);
            JdbcSchema.verify(source);
            TerritorialProjects projects = JdbcProjects.owning(source);
            projects.save(Kept.none(Gard.project().territory()), Gard.project(), EDIT);
            assertThat(kept(projects)).isEqualTo(Gard.project());
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void migrations_are_refused_inside_a_transaction_that_has_changed_something(Engine engine) throws SQLException {
        try (Database database = engine.open()) {
            run(database.source(), "create table host_note (text varchar(20) not null)");
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("insert into host_note (text) values ('en cours')");
                assertThat(codes(() -> JdbcSchema.migrate(new OneConnection(connection))))
                        .containsExactly("schema.transaction");
                assertThat(connection.getAutoCommit()).isFalse();
                assertThat(told(database.source(), "select text from host_note"))
                        .isEmpty();
                connection.rollback();
            }
            assertThat(told(database.source(), "select text from host_note")).isEmpty();
            assertThat(codes(() -> JdbcSchema.verify(database.source()))).containsExactly("schema.missing");
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void two_schemas_do_not_mix_and_the_connection_leads_where_it_led(Engine engine) throws SQLException {
        try (Database database = engine.open()) {
            DataSource source = database.source();
            String first = "vs_" + UUID.randomUUID().toString().replace("-", "");
            String second = "vs_" + UUID.randomUUID().toString().replace("-", "");
            run(source, "create schema " + first, "create schema " + second);
            try (Connection connection = database.connect()) {
                DataSource one = new OneConnection(connection);
                connection.setAutoCommit(false);
                String led = dialect(engine).path(connection);
                connection.rollback();
                JdbcSchema.in(one, first).migrate();
                assertThat(connection.getAutoCommit()).isFalse();
                JdbcSchema.in(one, first).verify();
                assertThat(dialect(engine).path(connection)).isEqualTo(led);
                assertThat(codes(() -> JdbcSchema.in(one, second).verify())).containsExactly("schema.missing");
                assertThat(codes(() -> JdbcSchema.verify(one))).containsExactly("schema.missing");
                assertThat(dialect(engine).path(connection)).isEqualTo(led);
                connection.rollback();
            }
            JdbcSchema.in(source, second).migrate();
            TerritorialProjects here = JdbcProjects.owning(source).in(first);
            TerritorialProjects there = JdbcProjects.owning(source).in(second);
            here.save(Kept.none(Gard.project().territory()), Gard.project(), EDIT);
            assertThat(kept(here)).isEqualTo(Gard.project());
            assertThat(here.heads(null, 9)).hasSize(1);
            assertThat(there.heads(null, 9)).isEmpty();
            assertThat(there.find(Gard.project().territory())).isEmpty();
            // those of MariaDB are databases of the server and outlive the one of the test
            String all = engine == Engine.MARIADB ? "" : " cascade";
            run(source, "drop schema " + first + all, "drop schema " + second + all);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_schema_that_is_not_there_is_a_failure_and_one_with_a_name_to_quote_is_refused(Engine engine)
            throws SQLException {
        DataSource source = Migrated.on(engine).source();
        for (String name : List.of("", "vie sociale", "vs;drop", "été", "vs.vs", "\"vs\"", "1er", "v".repeat(64))) {
            assertThat(codes(() -> JdbcSchema.in(source, name))).containsExactly("schema.name");
            assertThat(codes(() -> JdbcProjects.owning(source).in(name))).containsExactly("schema.name");
        }
        try (Connection connection = source.getConnection()) {
            String led = dialect(engine).path(connection);
            assertThatThrownBy(() -> JdbcSchema.in(new OneConnection(connection), "vs_not_there")
                            .migrate())
                    .isInstanceOf(Unavailable.class)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(dialect(engine).path(connection)).isEqualTo(led);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void tables_of_another_release_are_neither_migrated_nor_taken_for_ours(Engine engine) throws SQLException {
        DataSource source = Migrated.on(engine).source();
        String checksum = told(source, "select checksum from vs_schema_history").get(0);
        run(source, "update vs_schema_history set checksum = 'another'");
        assertThat(codes(() -> JdbcSchema.migrate(source))).containsExactly("schema.changed");
        assertThat(codes(() -> JdbcSchema.verify(source))).containsExactly("schema.changed");
        run(
                source,
                "update vs_schema_history set checksum = '" + checksum + "'",
                "insert into vs_schema_history (version, file, checksum, statements, done)"
                        + " values (2, 'V2__later.sql', 'x', 3, 3)");
        assertThat(codes(() -> JdbcSchema.migrate(source))).containsExactly("schema.newer");
        assertThat(codes(() -> JdbcSchema.verify(source))).containsExactly("schema.newer");
        run(source, "delete from vs_schema_history where version = 2");
        JdbcSchema.verify(source);
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void the_file_runs_as_it_is_by_hand_and_what_then_goes_wrong_is_named_at_once(Engine engine) throws Exception {
        try (Database database = engine.open()) {
            ByHand.run(engine, database);
            DataSource source = database.source();
            JdbcSchema.verify(source);
            assertThat(told(source, Described.columns(engine)))
                    .anySatisfy(comment -> assertThat(comment).startsWith("dernière révision ; 0 si aucune"));
            TerritorialProjects projects = JdbcProjects.owning(source);
            projects.save(Kept.none(Gard.project().territory()), Gard.project(), EDIT);
            ByHand.run(engine, database); // a second time leaves what is there
            JdbcSchema.verify(source);
            assertThat(kept(projects)).isEqualTo(Gard.project());

            String text =
                    engine == Engine.MARIADB ? "modify name bigint" : "alter column name set data type varchar(9)";
            run(
                    source,
                    "drop view vs_current_outline",
                    "drop view vs_current_outline_vertices",
                    "drop table vs_outline",
                    "drop view vs_current_renewal",
                    "alter table vs_renewal drop column next",
                    "drop view vs_current_district",
                    "alter table vs_district " + text,
                    "alter table vs_territory drop column made_at");
            assertThat(catchThrowableOfType(Refused.class, () -> JdbcSchema.verify(source))
                            .faults())
                    .extracting(fault -> fault.code() + " " + fault.path())
                    .containsExactlyInAnyOrder(
                            "schema.missing vs_outline",
                            "schema.missing vs_renewal/next",
                            "schema.type vs_district/name",
                            "schema.missing vs_territory/made_at");
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void the_territory_stands_first_in_every_key_and_all_is_described_in_words(Engine engine) throws SQLException {
        try (Connection connection = Migrated.on(engine).connect()) {
            DatabaseMetaData meta = connection.getMetaData();
            for (String table : Expected.TABLES.keySet()) {
                String name = engine == Engine.H2 ? table.toUpperCase(Locale.ROOT) : table;
                try (ResultSet keys = meta.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
                    String first = "";
                    while (keys.next()) {
                        first = keys.getInt("KEY_SEQ") == 1 ? keys.getString("COLUMN_NAME") : first;
                    }
                    assertThat(first)
                            .as(table)
                            .isEqualToIgnoringCase(table.equals("vs_territory") ? "id" : "territory");
                }
            }
        }
        DataSource source = Migrated.on(engine).source();
        assertThat(told(source, Described.tables(engine)))
                .hasSize(Expected.TABLES.size())
                .allSatisfy(comment -> assertThat(comment).contains(" / "));
        assertThat(told(source, Described.columns(engine)))
                .hasSize(Expected.TABLES.values().stream().mapToInt(List::size).sum())
                .allSatisfy(comment -> assertThat(comment).contains(" / "))
                .anySatisfy(comment -> assertThat(comment).startsWith("dernière révision ; 0 si aucune"));
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void keys_are_compared_byte_by_byte(Engine engine) throws SQLException {
        DataSource source = Migrated.on(engine).source();
        assertThat(told(source, Described.strayCollations(engine))).isEmpty();
        run(
                source,
                "insert into vs_territory (id, head, kept_from) values ('ales', 0, 1)",
                "insert into vs_territory (id, head, kept_from) values ('alès', 0, 1)",
                "insert into vs_territory (id, head, kept_from) values ('Ales', 0, 1)",
                "insert into vs_territory (id, head, kept_from) values ('ales ', 0, 1)");
        assertThat(told(source, "select id from vs_territory where id = 'ales'"))
                .containsExactly("ales");
        assertThat(told(source, "select id from vs_territory order by id"))
                .containsExactly("Ales", "ales", "ales ", "alès");
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_database_that_the_tables_are_not_written_for_says_so(Engine engine) {
        DataSource other = Lending.naming(Migrated.on(engine).source(), "Une autre base");
        for (Runnable call : List.<Runnable>of(() -> JdbcSchema.migrate(other), () -> JdbcSchema.verify(other))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(Unavailable.class)
                    .hasRootCauseMessage("the tables are written for H2, PostgreSQL, MariaDB, not for Une autre base");
        }
    }
}
