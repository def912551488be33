package fr.viesociale.examples.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, et une connexion gardée ouverte: a server that is started for this JVM, or the one of
 * {@code -Dviesociale.postgresql.url}; a schema of its own in it, and one physical connection that everybody uses in turn.
 */
final class Server implements AutoCloseable {

    private final @Nullable EmbeddedPostgres started;
    private final Connection connection;

    private Server(@Nullable EmbeddedPostgres started, Connection connection) {
        this.started = started;
        this.connection = connection;
    }

    /**
     * Starts a server, or connects to the one that is named.
     *
     * @return the server with an empty schema, never null
     */
    static Server open() {
        String url = System.getProperty("viesociale.postgresql.url", "");
        try {
            if (!url.isEmpty()) {
                return new Server(null, connection(url));
            }
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setErrorRedirector(Redirect.DISCARD)
                    .setOutputRedirector(Redirect.DISCARD)
                    .start();
            return new Server(started, connection(started.getJdbcUrl("postgres", "postgres")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection(String url) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setReWriteBatchedInserts(true);
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists vie_sociale_benchmarks cascade");
            statement.execute("create schema vie_sociale_benchmarks");
            statement.execute("set search_path to vie_sociale_benchmarks");
        }
        return connection;
    }

    /** The connection itself. */
    Connection connection() {
        return connection;
    }

    /** A data source that hands out the one connection, again and again: closing it leaves it open, as a pool does. */
    DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                Server.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return Sources.of(() -> kept);
    }

    /** Runs statements that are no part of a measurement, and commits. */
    void run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Empties every table but the list of migrations. */
    void empty() {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(
                        "select string_agg(tablename, ', ') from pg_tables where schemaname = 'vie_sociale_benchmarks'"
                                + " and tablename <> 'vs_schema_history'")) {
            names.next();
            run("truncate " + names.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            run("drop schema vie_sociale_benchmarks cascade");
            connection.close();
            if (started != null) {
                started.close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
