package fr.viesociale.jdbc;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The contract on one engine: in one database for all examples and all tries of a property, cleared before each. */
abstract class JdbcProjectsContract extends TerritorialProjectsContract {

    private static final Map<String, Integer> ISOLATIONS = Map.of(
            "read committed", Connection.TRANSACTION_READ_COMMITTED,
            "repeatable read", Connection.TRANSACTION_REPEATABLE_READ,
            "serializable", Connection.TRANSACTION_SERIALIZABLE);

    private Engine engine() {
        return getClass().getAnnotation(On.class).value();
    }

    @Override
    protected TerritorialProjects empty() {
        return JdbcProjects.owning(Migrated.on(engine()).pool());
    }

    /** On connections of every isolation, in transactions of the repository's own and of the host's. */
    @Override
    protected Map<String, TerritorialProjects> waysIn(TerritorialProjects projects) {
        Map<String, TerritorialProjects> ways = new LinkedHashMap<>();
        ways.put("the repository itself", projects);
        DataSource pool = Migrated.left(engine()).pool();
        ISOLATIONS.forEach((name, isolation) -> {
            ways.put("owning, " + name, JdbcProjects.through(owning(pool, isolation)));
            ways.put("joining, " + name, hosted(pool, isolation));
        });
        return ways;
    }

    private static ConnectionSource owning(DataSource pool, int isolation) {
        return new ConnectionSource() {
            @Override
            public Connection take() throws SQLException {
                Connection connection = pool.getConnection();
                connection.setTransactionIsolation(isolation);
                return connection;
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

    /** A host that begins a transaction for each call and commits it. */
    private static TerritorialProjects hosted(DataSource pool, int isolation) {
        return (TerritorialProjects) Proxy.newProxyInstance(
                TerritorialProjects.class.getClassLoader(),
                new Class<?>[] {TerritorialProjects.class},
                (proxy, method, arguments) -> {
                    try (Connection connection = pool.getConnection()) {
                        connection.setTransactionIsolation(isolation);
                        connection.setAutoCommit(false);
                        try {
                            Object answer = method.invoke(JdbcProjects.joining(connection), arguments);
                            connection.commit();
                            return answer;
                        } catch (InvocationTargetException failure) {
                            connection.rollback();
                            throw failure.getCause();
                        }
                    }
                });
    }
}
