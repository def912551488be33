package fr.viesociale.jdbc;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.text.Text;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Les tables: those that the library writes, all of them prefixed {@code vs_}, and how they come to be.
 *
 * <p>Either the library makes them ({@link #migrate}), or a DBA does, by the numbered files under
 * {@code fr/viesociale/jdbc/h2}, {@code postgresql} and {@code mariadb} of the jar, as they are; then {@link #verify} says
 * whether they are what the library expects.
 */
public final class JdbcSchema {

    private final DataSource dataSource;
    private final @Nullable String schema;

    private JdbcSchema(DataSource dataSource, @Nullable String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /**
     * The tables in a schema of their own.
     *
     * @param dataSource the database
     * @param name the schema, which is there already; for MariaDB, a database
     * @return the tables, never null
     * @throws Refused with {@code schema.name} when it is no plain name
     */
    public static JdbcSchema in(DataSource dataSource, String name) {
        return new JdbcSchema(dataSource, Names.schema(name));
    }

    /**
     * Applies the migrations that were not applied yet, where the path of a connection leads.
     *
     * @param dataSource the database
     * @throws Refused as {@link #migrate()} says
     * @throws Unavailable when the database cannot be reached, or refuses
     */
    public static void migrate(DataSource dataSource) {
        new JdbcSchema(dataSource, null).migrate();
    }

    /**
     * Compares the tables with what the library expects, and changes nothing.
     *
     * @param dataSource the database
     * @throws Refused as {@link #verify()} says
     * @throws Unavailable when the database cannot be reached
     */
    public static void verify(DataSource dataSource) {
        new JdbcSchema(dataSource, null).verify();
    }

    /**
     * Applies the migrations that were not applied yet, statement by statement: when that is interrupted, the next call goes
     * on where it stopped. Several nodes may call it at once; on a server of H2, which has no lock for that, only threads of
     * one JVM. What was applied is kept in {@code vs_schema_history}.
     *
     * @throws Refused with {@code schema.transaction} inside a transaction that has changed something, since migrations
     *     commit; with {@code schema.changed} when a migration that was applied is another one than that of this release;
     *     with {@code schema.newer} when a later release was here
     * @throws Unavailable when the database cannot be reached, or refuses
     */
    public void migrate() {
        connected("migrating the tables", connection -> {
            Dialect dialect = Dialect.of(connection);
            boolean autoCommit = connection.getAutoCommit();
            if (!autoCommit) {
                refuseInside(connection, dialect);
                connection.setAutoCommit(true);
            }
            Step applied = () -> within(connection, dialect, () -> new Migrations(connection, dialect).apply());
            if (autoCommit) {
                applied.done();
            } else {
                applied.andAlways(() -> connection.setAutoCommit(false));
            }
        });
    }

    /**
     * Compares the tables with what the library expects, and changes nothing.
     *
     * @throws Refused with every table or column that is missing ({@code schema.missing}) or of another type
     *     ({@code schema.type}), and every migration that is unfinished ({@code schema.unfinished}), another one
     *     ({@code schema.changed}) or later than this release ({@code schema.newer})
     * @throws Unavailable when the database cannot be reached
     */
    public void verify() {
        connected("verifying the tables", connection -> {
            Dialect dialect = Dialect.of(connection);
            within(connection, dialect, () -> new Verification(connection, dialect).refuse());
        });
    }

    private static void refuseInside(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet pending = statement.executeQuery(dialect.pending())) {
            if (pending.next() && pending.getBoolean(1)) {
                throw new Refused(List.of(Fault.of(
                        "schema.transaction",
                        "",
                        Text.of(
                                "une transaction est en cours, que les migrations valideraient : les appliquer avant",
                                "a transaction is running, which migrations would commit: apply them before it"))));
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void connected(String what, Work work) {
        try (Connection connection = dataSource.getConnection()) {
            work.with(connection);
        } catch (SQLException failure) {
            throw new Unavailable(what, failure);
        }
    }

    private void within(Connection connection, Dialect dialect, Step inside) throws SQLException {
        if (schema == null) {
            inside.done();
            return;
        }
        String path = dialect.path(connection);
        dialect.follow(connection, schema);
        inside.andAlways(() -> dialect.follow(connection, path));
    }
}
