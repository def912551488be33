package fr.viesociale.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A database that the tables are written for, and in what it differs from the others. */
enum Dialect {
    /** In files of its own. */
    H2("H2", "select transaction_id() is not null"),
    /** From 14 on. */
    POSTGRESQL("PostgreSQL", "select pg_current_xact_id_if_assigned() is not null"),
    /** From 10.6 on. */
    MARIADB("MariaDB", "select @@in_transaction");

    /** Lost against another transaction: SQL states and codes of the three beside those of class 40. */
    private static final Set<String> OVERTAKEN_STATES = Set.of("55P03");

    private static final Set<Integer> OVERTAKEN_CODES_OF_MARIADB = Set.of(1020, 1205, 1213);
    private static final int LOCK_TIMEOUT_OF_H2 = 50200;

    /** What nodes that migrate agree on: any number that nobody else uses. */
    private static final long LOCK = 786_319_402_261L;

    private final String product;
    private final String pending;

    Dialect(String product, String pending) {
        this.product = product;
        this.pending = pending;
    }

    static Dialect of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(name))
                .findFirst()
                .orElseThrow(() -> new SQLException("the tables are written for "
                        + Arrays.stream(values())
                                .map(dialect -> dialect.product)
                                .collect(Collectors.joining(", "))
                        + ", not for " + name));
    }

    /** The folder of its migrations. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A query that says whether the transaction of the connection has begun to change something. */
    String pending() {
        return pending;
    }

    /** Where names without a schema lead. */
    String path(Connection connection) throws SQLException {
        return switch (this) {
            case H2 -> connection.getSchema();
            case POSTGRESQL -> told(connection, "select current_setting('search_path')");
            case MARIADB -> connection.getCatalog();
        };
    }

    /** Lets names without a schema lead there. */
    void follow(Connection connection, String path) throws SQLException {
        switch (this) {
            case H2 -> connection.setSchema(path.toUpperCase(Locale.ROOT));
            case POSTGRESQL -> {
                try (PreparedStatement statement =
                        connection.prepareStatement("select set_config('search_path', ?, false)")) {
                    statement.setString(1, path);
                    statement.executeQuery().close();
                }
            }
            case MARIADB -> connection.setCatalog(path);
        }
    }

    /**
     * Waits until nobody else migrates. H2 has no lock that outlives a statement that changes tables: there, the threads of
     * this JVM wait for each other.
     */
    void lock(Connection connection) throws SQLException {
        switch (this) {
            case H2 -> {}
            case POSTGRESQL -> told(connection, "select pg_advisory_lock(" + LOCK + ")");
            case MARIADB -> {
                if (!"1".equals(told(connection, "select get_lock('vs_" + LOCK + "', 600)"))) {
                    throw new SQLException("another node has been migrating the tables for ten minutes");
                }
            }
        }
    }

    void unlock(Connection connection) throws SQLException {
        switch (this) {
            case H2 -> {}
            case POSTGRESQL -> told(connection, "select pg_advisory_unlock(" + LOCK + ")");
            case MARIADB -> told(connection, "select release_lock('vs_" + LOCK + "')");
        }
    }

    private static String told(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Whether another transaction was quicker, so that the same work may succeed when it is begun again. */
    static boolean overtaken(SQLException failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql && wasOvertaken(sql)) {
                return true;
            }
        }
        return failure.getNextException() != null && overtaken(failure.getNextException());
    }

    private static boolean wasOvertaken(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("40")
                || OVERTAKEN_STATES.contains(state)
                || failure.getErrorCode() == LOCK_TIMEOUT_OF_H2
                || (OVERTAKEN_CODES_OF_MARIADB.contains(failure.getErrorCode())
                        && failure.getClass().getName().startsWith("org.mariadb."));
    }

    /** Whether a row with that key was there already. */
    static boolean duplicate(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("23");
    }
}
