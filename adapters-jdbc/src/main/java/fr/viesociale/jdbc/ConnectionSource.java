package fr.viesociale.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * D'où viennent les connexions: whose they are and whose transaction they carry. A host whose framework binds connections to
 * its own transactions implements these three; every other one uses {@link JdbcProjects#owning} or
 * {@link JdbcProjects#joining}.
 */
public interface ConnectionSource {

    /**
     * A connection for one call.
     *
     * @return the connection, never null
     * @throws SQLException when there is none to be had
     */
    Connection take() throws SQLException;

    /**
     * Gives a connection back.
     *
     * @param connection what {@link #take} gave
     * @throws SQLException when that fails
     */
    void giveBack(Connection connection) throws SQLException;

    /**
     * Whether a transaction of the host's is running on a connection: then the repository neither commits nor rolls it back.
     *
     * @param connection what {@link #take} gave
     * @return true when the host commits, false when the repository does
     * @throws SQLException when that cannot be told
     */
    boolean hosted(Connection connection) throws SQLException;

    /** Connections of a data source, each for one call. */
    static ConnectionSource of(DataSource dataSource) {
        return new ConnectionSource() {
            @Override
            public Connection take() throws SQLException {
                return dataSource.getConnection();
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.close();
            }

            @Override
            public boolean hosted(Connection connection) {
                return false;
            }
        };
    }

    /** One connection, whose transaction is the host's. */
    static ConnectionSource of(Connection connection) {
        return new ConnectionSource() {
            @Override
            public Connection take() {
                return connection;
            }

            @Override
            public void giveBack(Connection taken) {}

            @Override
            public boolean hosted(Connection taken) {
                return true;
            }
        };
    }
}
