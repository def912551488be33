package fr.viesociale.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Data sources of a host that do something with a connection before they lend it. */
final class Lending {

    private Lending() {}

    /** What is done with a connection before it is lent. */
    @FunctionalInterface
    interface Before {
        Connection lending(Connection connection) throws SQLException;
    }

    static DataSource of(DataSource source, Before before) {
        return proxy(
                DataSource.class,
                source,
                (method, result) -> result instanceof Connection connection ? before.lending(connection) : result);
    }

    /** The machine goes down when a statement that meets a condition is executed as it stands. */
    static DataSource failingAt(DataSource source, Predicate<String> down) {
        return of(
                source,
                connection -> proxy(
                        Connection.class,
                        connection,
                        (method, result) -> result instanceof Statement statement && method.equals("createStatement")
                                ? failing(statement, down)
                                : result));
    }

    /** A database that gives itself another name. */
    static DataSource naming(DataSource source, String product) {
        return of(
                source,
                connection -> proxy(
                        Connection.class,
                        connection,
                        (method, result) -> result instanceof DatabaseMetaData meta
                                ? proxy(
                                        DatabaseMetaData.class,
                                        meta,
                                        (asked, said) -> asked.equals("getDatabaseProductName") ? product : said)
                                : result));
    }

    private static Statement failing(Statement statement, Predicate<String> down) {
        return (Statement) Proxy.newProxyInstance(
                Lending.class.getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("execute") && down.test(String.valueOf(arguments[0]))) {
                        throw new SQLException("the connection is lost", "08006");
                    }
                    return told(() -> method.invoke(statement, arguments));
                });
    }

    /** What becomes of the result of a method. */
    @FunctionalInterface
    private interface After {
        Object become(String method, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return type.cast(Proxy.newProxyInstance(
                Lending.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        after.become(method.getName(), told(() -> method.invoke(real, arguments)))));
    }

    /** A call by reflection. */
    @FunctionalInterface
    interface Call {
        Object made() throws ReflectiveOperationException;
    }

    /** What a call gives, or what it failed with. */
    static Object told(Call call) throws Throwable {
        try {
            return call.made();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
