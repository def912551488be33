package fr.viesociale.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A driver one call of which fails. It counts the calls of a data source and of all that comes from it, and knows what was
 * not closed by those who took it.
 */
final class FaultyDriver {

    /** When a call fails. */
    enum When {
        /** Instead of being done. */
        BEFORE,
        /** After it was done. */
        AFTER,
        /** Instead of being done, and so does every later one: the connection broke. */
        BROKEN,
        /** The engine itself refuses another statement in its place; only statements are counted. */
        REFUSED
    }

    /** Which call fails. */
    @FunctionalInterface
    interface Which {
        boolean is(int number, String method, @Nullable Object @Nullable [] arguments);
    }

    /** What was thrown by no database. */
    static final class Injected extends SQLException {
        private final int call;

        Injected(int call, String method, @Nullable SQLException cause) {
            super("injected at call " + call + ", " + method, "HY000", cause);
            this.call = call;
        }
    }

    /** What is handed on through a proxy, the narrowest type first. */
    private static final List<Class<?>> TYPES = List.of(
            DataSource.class,
            Connection.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class,
            DatabaseMetaData.class);

    private final When when;
    private final Which which;
    private final List<String> calls = new ArrayList<>();
    private final Map<Object, String> open = new IdentityHashMap<>();
    private final List<Wrapper> made = new ArrayList<>();
    private @Nullable Injected first;

    FaultyDriver(When when, Which which) {
        this.when = when;
        this.which = which;
    }

    /** A driver whose call of that number fails, from 1. */
    static FaultyDriver at(When when, int number) {
        int[] statements = {0};
        return new FaultyDriver(
                when,
                when == When.REFUSED
                        ? (call, method, arguments) -> method.startsWith("execute") && ++statements[0] == number
                        : (call, method, arguments) -> call == number);
    }

    DataSource over(DataSource real) {
        return (DataSource) handed(real);
    }

    /** A connection of the caller's: that one is not expected to be closed. */
    Connection over(Connection real) {
        return (Connection) proxy(real, Connection.class);
    }

    /** The methods that were called, in their order. */
    List<String> calls() {
        return calls;
    }

    /** What was thrown first, null when nothing was. */
    @Nullable
    Injected first() {
        return first;
    }

    /** The number of the call that failed first; when none did, that of the call that comes next. */
    int failed() {
        return first == null ? calls.size() + 1 : first.call;
    }

    /** What was taken and not closed. */
    List<String> open() {
        return List.copyOf(open.values());
    }

    /** Closes the connections and the statements that a fault kept open. */
    void sweep() throws SQLException {
        for (Wrapper one : made) {
            if (one instanceof Statement statement) {
                statement.close();
            } else {
                ((Connection) one).close();
            }
        }
    }

    private Object handed(Object real) {
        for (Class<?> type : TYPES) {
            if (type.isInstance(real)) {
                Object proxy = proxy(real, type);
                if (real instanceof AutoCloseable) {
                    open.put(proxy, type.getSimpleName() + " of call " + calls.size());
                }
                return proxy;
            }
        }
        return real;
    }

    private Object proxy(Object real, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> called(proxy, real, method, arguments));
    }

    private @Nullable Object called(Object proxy, Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(real, arguments);
        }
        calls.add(method.getName());
        int number = calls.size();
        if (method.getName().equals("close")) {
            open.remove(proxy);
        }
        boolean fails = which.is(number, method.getName(), arguments) || (when == When.BROKEN && first != null);
        if (fails && when != When.AFTER) {
            throw injected(number, method, when == When.REFUSED ? refusal((Statement) real) : null);
        }
        Object answer;
        try {
            answer = method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
        if (answer instanceof Connection || answer instanceof Statement) {
            made.add((Wrapper) answer);
        }
        if (fails) {
            throw injected(number, method, null);
        }
        return answer == null ? null : handed(answer);
    }

    private static SQLException refusal(Statement real) {
        try (Statement statement = real.getConnection().createStatement()) {
            statement.execute("select * from vs_that_nobody_made");
        } catch (SQLException refused) {
            return refused;
        }
        throw new IllegalStateException("a table that nobody made was found");
    }

    private Injected injected(int number, Method method, @Nullable SQLException cause) {
        Injected injected = new Injected(number, method.getName(), cause);
        if (first == null) {
            first = injected;
        }
        return injected;
    }
}
