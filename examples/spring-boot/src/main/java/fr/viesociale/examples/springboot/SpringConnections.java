package fr.viesociale.examples.springboot;

import fr.viesociale.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The recipe of {@code adapters-jdbc}: work joins the transaction that Spring has bound to the thread, and is committed by
 * the repository where there is none.
 *
 * @param dataSource the one that the transaction manager has
 */
record SpringConnections(DataSource dataSource) implements ConnectionSource {

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
                && !connection.getAutoCommit();
    }
}
