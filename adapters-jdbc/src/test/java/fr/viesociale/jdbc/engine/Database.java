package fr.viesociale.jdbc.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of one test, or of one test class: empty when opened, dropped when closed. */
public final class Database implements AutoCloseable {

    private final Server server;
    private final String name;
    private final DataSource source;
    private final Consumer<Database> closed;
    private @Nullable HikariDataSource pool;

    private Database(Server server, String name, DataSource source, Consumer<Database> closed) {
        this.server = server;
        this.name = name;
        this.source = source;
        this.closed = closed;
    }

    static Database in(Server server, Consumer<Database> closed) {
        String name = Engine.newName();
        try {
            server.create(name);
            return new Database(server, name, server.database(name), closed);
        } catch (SQLException failure) {
            throw new IllegalStateException("no database was made: " + failure.getMessage(), failure);
        }
    }

    /**
     * The driver's own data source: every connection is a new one.
     *
     * @return where connections come from
     */
    public DataSource source() {
        return source;
    }

    /**
     * Connections that are used again, as a host's are; closed with the database.
     *
     * @return the pool
     */
    public synchronized DataSource pool() {
        if (pool == null) {
            HikariConfig settings = new HikariConfig();
            settings.setDataSource(source);
            settings.setMaximumPoolSize(24);
            settings.setMinimumIdle(0);
            pool = new HikariDataSource(settings);
        }
        return pool;
    }

    /**
     * How another JVM reaches it.
     *
     * @return where it is, and who enters
     */
    public Login login() {
        return server.login(name);
    }

    /**
     * A new connection.
     *
     * @return the connection, to be closed
     * @throws SQLException when there is none
     */
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /**
     * Deletes every row of every table. Tables stay: making them again costs a second where many tests do.
     *
     * @param kept the tables whose rows stay, in lower case
     * @throws SQLException when a row is held
     */
    public void clear(Set<String> kept) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!kept.contains(table.toLowerCase(Locale.ROOT))) {
                    statement.addBatch("delete from " + table);
                }
            }
            statement.executeBatch();
        }
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
        }
        try {
            server.drop(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "the database " + name + " was not dropped: " + failure.getMessage(), failure);
        } finally {
            closed.accept(this);
        }
    }
}
