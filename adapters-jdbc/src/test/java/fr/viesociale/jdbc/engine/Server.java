package fr.viesociale.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What gives databases, and takes them back. */
interface Server {

    /** Makes a database with nothing in it. */
    void create(String name) throws SQLException;

    /** Connections to a database that was made. */
    DataSource database(String name) throws SQLException;

    /** How a database that was made is reached. */
    Login login(String name);

    /** Takes a database back, with all that is in it. */
    void drop(String name) throws SQLException;

    /** Ends a server that the tests started; one that was given stays as it is. */
    void stop() throws Exception;

    /** Runs one statement on a connection of its own. */
    static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
