package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.structure.Structure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inside a transaction of the host's, on a connection of the host's. */
class JoiningTest {

    private static final Kept NONE = Kept.none(Host.CITY);

    /** How a host may set its transactions. */
    enum Isolation {
        READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
        REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
        SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

        private final int level;

        Isolation(int level) {
            this.level = level;
        }
    }

    static Stream<Arguments> levels() {
        return Engine.tested().stream()
                .flatMap(engine -> Arrays.stream(Isolation.values()).map(level -> Arguments.of(engine, level)));
    }

    private static DataSource host(Engine engine) throws SQLException {
        return Host.with(Migrated.on(engine).source());
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_connection_that_commits_every_statement_is_refused(Engine engine) throws SQLException {
        DataSource source = host(engine);
        try (Connection connection = source.getConnection()) {
            TerritorialProjects joining = JdbcProjects.joining(connection);
            Refused refused = catchThrowableOfType(Refused.class, () -> joining.save(NONE, Host.city("s1"), Host.EDIT));
            assertThat(refused.faults()).extracting(Fault::code).containsExactly("connection.autocommit");
            assertThat(joining.find(Host.CITY)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void what_the_host_commits_is_kept_with_its_own_row_and_what_it_rolls_back_is_not(Engine engine)
            throws SQLException {
        DataSource source = host(engine);
        TerritorialProjects owning = JdbcProjects.owning(source);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            TerritorialProjects joining = JdbcProjects.joining(connection);
            Host.note(connection, "défait");
            joining.save(NONE, Host.city("s1"), Host.EDIT);
            assertThat(joining.find(Host.CITY)).isPresent();
            assertThat(owning.find(Host.CITY)).isEmpty();
            connection.rollback();
            assertThat(joining.find(Host.CITY)).isEmpty();

            Host.note(connection, "gardé");
            joining.save(NONE, Host.city("s2"), Host.EDIT);
            connection.commit();
            assertThat(connection.getAutoCommit()).isFalse();
        }
        assertThat(Host.notes(source)).containsExactly("gardé");
        assertThat(owning.find(Host.CITY).orElseThrow().project()).isEqualTo(Host.city("s2"));
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void a_conflict_or_a_refusal_leaves_the_row_of_the_host_and_nothing_of_ours(Engine engine) throws SQLException {
        DataSource source = host(engine);
        TerritorialProjects owning = JdbcProjects.owning(source);
        Kept first = ((Saved.Done) owning.save(NONE, Host.city("s1"), Host.EDIT)).kept();
        owning.save(first, first.project().with(Host.structure("s1", "Maison fictive")), Host.EDIT);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            TerritorialProjects joining = JdbcProjects.joining(connection);
            Host.note(connection, "avant");
            assertThat(joining.save(first, first.project().with(Host.structure("s1", "Autre fictive")), Host.EDIT))
                    .isInstanceOf(Saved.Conflict.class);
            assertThatThrownBy(() -> joining.save(
                            first,
                            first.project().with(Host.structure("s2", "Deuxième fictive")),
                            new Edit(Instant.parse("2020-01-01T00:00:00Z"), "agent", "trop tôt")))
                    .isInstanceOf(Refused.class);
            Host.note(connection, "après");
            connection.commit();
        }
        assertThat(Host.notes(source)).containsExactly("après", "avant");
        assertThat(owning.revisions(Host.CITY)).hasSize(2);
    }

    /** MariaDB at serializable lets nobody write what was read: there is nothing stale there, and those who wait too long. */
    static Stream<Arguments> snapshots() {
        return levels().filter(
                        level -> !Arrays.equals(level.get(), new Object[] {Engine.MARIADB, Isolation.SERIALIZABLE}));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void who_looked_before_others_committed_begins_again_and_loses_nothing(Engine engine, Isolation isolation)
            throws SQLException {
        DataSource source = host(engine);
        TerritorialProjects owning = JdbcProjects.owning(source);
        owning.save(NONE, Host.city("s1"), Host.EDIT);
        List<RetryTransaction> retries = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        Host.transaction(source, isolation.level, connection -> {
            begun.add("une fois");
            TerritorialProjects joining = JdbcProjects.joining(connection);
            Kept seen = joining.find(Host.CITY).orElseThrow();
            if (begun.size() == 1) {
                owning.save(seen, seen.project().with(Host.structure("s2", "Autre fictive")), Host.EDIT);
            }
            Host.note(connection, "reçu");
            try {
                return joining.save(seen, seen.project().with(Host.structure("s3", "Tierce fictive")), Host.EDIT);
            } catch (RetryTransaction others) {
                retries.add(others);
                throw others;
            }
        });
        assertThat(retries).hasSize(isolation == Isolation.READ_COMMITTED ? 0 : 1);
        assertThat(Host.notes(source)).containsExactly("reçu");
        assertThat(owning.find(Host.CITY).orElseThrow().project().all(Kind.STRUCTURE))
                .extracting(structure -> structure.id().value())
                .containsExactlyInAnyOrder("s1", "s2", "s3");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void a_hundred_edits_by_four_at_once_are_a_hundred_at_every_isolation(Engine engine, Isolation isolation)
            throws Exception {
        DataSource source = host(engine);
        TerritorialProjects owning = JdbcProjects.owning(source);
        owning.save(NONE, Host.city().with(Host.structure("compte", "0 fictive")), Host.EDIT);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String who = "agent-" + thread;
                ends.add(pool.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        while (Host.transaction(source, isolation.level, connection -> counted(connection, who))
                                instanceof Saved.Conflict) {
                            // another counted in between: what it counted is read anew
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Kept kept = owning.find(Host.CITY).orElseThrow();
        assertThat(kept.project().all(Kind.STRUCTURE))
                .extracting(Structure::name)
                .singleElement()
                .asString()
                .startsWith("100 ");
        assertThat(kept.revision()).isEqualTo(101);
        assertThat(Host.notes(source)).hasSize(100);
    }

    /** One more; two who count to the same number conflict, as each signs. */
    private static Saved counted(Connection connection, String who) throws SQLException {
        TerritorialProjects joining = JdbcProjects.joining(connection);
        Kept seen = joining.find(Host.CITY).orElseThrow();
        String name = seen.project()
                .find(Kind.STRUCTURE, new Id.Structure("compte"))
                .map(Structure::name)
                .orElseThrow();
        int next = Integer.parseInt(name.substring(0, name.indexOf(' '))) + 1;
        Saved saved = joining.save(seen, seen.project().with(Host.structure("compte", next + " " + who)), Host.EDIT);
        if (saved instanceof Saved.Done) {
            Host.note(connection, "compté");
        }
        return saved;
    }
}
