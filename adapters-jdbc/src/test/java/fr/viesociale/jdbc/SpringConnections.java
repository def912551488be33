package fr.viesociale.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The recipe of the README for a host on Spring: work joins the transaction that Spring has bound to the thread, be it of
 * JDBC or of JPA, and is committed by the repository where there is none.
 */
public record SpringConnections(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection take() throws SQLException {
        return DataSourceUtils.doGetConnection(dataSource);
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        DataSourceUtils.doReleaseConnection(connection, dataSource);
    }

    @Override
    public boolean hosted(Connection connection) throws SQLException {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && DataSourceUtils.isConnectionTransactional(connection, dataSource)
                && !connection.getAutoCommit(); // else it is a transaction of another database that is running
    }
}
