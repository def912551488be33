package fr.viesociale.jdbc;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.text.Text;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In whose transaction work is done. One of our own is committed when the work is done, rolled back when it fails, and begun
 * again a few times when others were quicker; one of the host's is neither, and is left as it was when the work fails.
 */
final class Transactions {

    /** How often work is tried in a transaction of our own: those who write one territory queue, so that few lose twice. */
    static final int ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(JdbcProjects.class);

    private final ConnectionSource source;

    Transactions(ConnectionSource source) {
        this.source = source;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** What work came to, and whether what it wrote is to stay. */
    record Outcome<T>(T value, boolean stays) {}

    <T> T read(String what, Work<T> work) {
        return run(what, false, connection -> new Outcome<>(work.in(connection), true));
    }

    <T> T write(String what, Work<Outcome<T>> work) {
        return run(what, true, work);
    }

    private <T> T run(String what, boolean writes, Work<Outcome<T>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(what, writes, work);
            } catch (SQLException failure) {
                if (!Dialect.overtaken(failure)) {
                    throw new Unavailable(what, failure);
                }
                if (attempt == ATTEMPTS) {
                    throw retry(what, failure);
                }
                LOG.debug("{}: others were quicker, attempt {} begins", what, attempt + 1);
            }
        }
    }

    private <T> T once(String what, boolean writes, Work<Outcome<T>> work) throws SQLException {
        Connection connection = source.take();
        try {
            if (!source.hosted(connection)) {
                return owned(connection, writes, work);
            }
            try {
                return writes ? hosted(connection, work) : work.in(connection).value();
            } catch (SQLException failure) {
                throw Dialect.overtaken(failure) ? retry(what, failure) : new Unavailable(what, failure);
            }
        } finally {
            giveBack(connection);
        }
    }

    private static RetryTransaction retry(String what, SQLException failure) {
        return new RetryTransaction(what + ": others were quicker; begin the whole transaction again", failure);
    }

    private void giveBack(Connection connection) {
        try {
            source.giveBack(connection);
        } catch (SQLException failure) {
            LOG.warn("a connection could not be given back", failure);
        }
    }

    private static <T> T owned(Connection connection, boolean writes, Work<Outcome<T>> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = writes ? connection.getTransactionIsolation() : Connection.TRANSACTION_READ_COMMITTED;
        boolean settled = true;
        try {
            // who waited for the row of a territory must see what was committed meanwhile
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            connection.setAutoCommit(false);
            settled = false;
            try {
                Outcome<T> outcome = work.in(connection);
                if (outcome.stays()) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                settled = true;
                return outcome.value();
            } catch (SQLException | RuntimeException failure) {
                settled = rolledBack(connection, failure);
                throw failure;
            }
        } finally {
            if (settled) {
                restore(connection, autoCommit, isolation);
            }
        }
    }

    /**
     * A connection that cannot be made what it was is worth a warning, not the loss of what was done. One that could not be
     * rolled back is left alone: autocommit would commit what is half done.
     */
    private static void restore(Connection connection, boolean autoCommit, int isolation) {
        try {
            connection.setAutoCommit(autoCommit);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException failure) {
            LOG.warn("a connection could not be given its autocommit or its isolation again", failure);
        }
    }

    private static <T> T hosted(Connection connection, Work<Outcome<T>> work) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new Refused(List.of(Fault.of(
                    "connection.autocommit",
                    "connection",
                    Text.of(
                            "cette connexion valide chaque instruction : ouvrir une transaction, ou laisser le dépôt"
                                    + " valider (JdbcProjects.owning)",
                            "this connection commits every statement: begin a transaction, or let the repository commit"
                                    + " (JdbcProjects.owning)"))));
        }
        Savepoint before = connection.setSavepoint();
        Outcome<T> outcome;
        try {
            outcome = work.in(connection);
            if (!outcome.stays()) {
                connection.rollback(before);
            }
        } catch (SQLException | RuntimeException failure) {
            try {
                connection.rollback(before);
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
        release(connection, before);
        return outcome.value();
    }

    /** One that is not released does no harm; once it may be gone, what was done cannot be taken back any more. */
    private static void release(Connection connection, Savepoint savepoint) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException failure) {
            LOG.warn("a savepoint could not be released", failure);
        }
    }

    private static boolean rolledBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException second) {
            failure.addSuppressed(second);
            return false;
        }
    }
}
