package fr.viesociale.examples.benchmarks.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Des sources de connexions: made of one function, or counting what goes through another one. */
final class Sources {

    private Sources() {}

    /** Where a connection comes from. */
    @FunctionalInterface
    interface Given {
        Connection connection() throws SQLException;
    }

    /** What went through: each call that sends statements is one, however many rows a batch carries. */
    static final class Count {
        private int statements;
        private int rows;

        void reset() {
            statements = 0;
            rows = 0;
        }

        int statements() {
            return statements;
        }

        /** The rows that were sent in batches, and those that single statements changed. */
        int rows() {
            return rows;
        }
    }

    /** A data source of one function. */
    static DataSource of(Given given) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return given.connection();
            }
            throw new UnsupportedOperationException(method.toString());
        });
    }

    /** A data source that counts. */
    static DataSource counting(DataSource source, Count count) {
        return of(() -> {
            Connection connection = source.getConnection();
            return proxy(Connection.class, (self, method, arguments) -> {
                Object made = invoke(connection, method, arguments);
                if (made instanceof PreparedStatement statement) {
                    return counting(PreparedStatement.class, statement, count);
                }
                return made instanceof Statement statement ? counting(Statement.class, statement, count) : made;
            });
        });
    }

    private static <S extends Statement> S counting(Class<S> type, S statement, Count count) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count.statements++;
            } else if (method.getName().equals("addBatch")) {
                count.rows++;
            }
            Object answer = invoke(statement, method, arguments);
            if (method.getName().equals("executeUpdate") && answer instanceof Integer rows) {
                count.rows += rows;
            }
            return answer;
        });
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Sources.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
