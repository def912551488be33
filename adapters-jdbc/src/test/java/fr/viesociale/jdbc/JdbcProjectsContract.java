package fr.viesociale.jdbc;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The contract on one engine: in one database for all examples and all tries of a property, cleared before each. */
abstract class JdbcProjectsContract extends TerritorialProjectsContract {

    /** By engine, for JUnit and jqwik alike: the two share nothing else, and the end of the JVM drops it. */
    private static final Map<Engine, Database> OPEN = new EnumMap<>(Engine.class);

    private static final Map<String, Integer> ISOLATIONS = Map.of(
            "read committed", Connection.TRANSACTION_READ_COMMITTED,
            "repeatable read", Connection.TRANSACTION_REPEATABLE_READ,
            "serializable", Connection.TRANSACTION_SERIALIZABLE);

    private Database database() {
        return OPEN.computeIfAbsent(getClass().getAnnotation(On.class).value(), engine -> {
            Database opened = engine.open();
            JdbcSchema.migrate(opened.source());
            return opened;
        });
    }

    @Override
    protected TerritorialProjects empty() {
        try {
            database().clear(Set.of("vs_schema_history"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return JdbcProjects.owning(database().pool());
    }

    /** On connections of every isolation, in transactions of the repository's own and of the host's. */
    @Override
    protected Map<String, TerritorialProjects> waysIn(TerritorialProjects projects) {
        Map<String, TerritorialProjects> ways = new LinkedHashMap<>();
        ways.put("the repository itself", projects);
        DataSource pool = database().pool();
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
