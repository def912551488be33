package fr.viesociale.jdbc.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database engine that the tests run on: started by the tests themselves, once in a JVM and when first asked for, or one
 * that runs already, named by {@code -Dviesociale.postgresql.url} (with {@code .user} and {@code .password}).
 *
 * <p>An engine that cannot be used fails every test that asks for it, and says why. It is left out by name only:
 * {@code -Dviesociale.engines.without=mariadb,h2}.
 */
public enum Engine {
    /** Files in {@code target}. */
    H2("H2", "2.5", H2Files::in, H2Server::new),
    /** The server of the Maven artifact. */
    POSTGRESQL("PostgreSQL", "17", PostgresqlServer::start, PostgresqlServer::at),
    /** The server of the Maven artifact. */
    MARIADB("MariaDB", "11.4", MariadbServer::start, MariadbServer::at);

    private static final String WITHOUT = "viesociale.engines.without";
    private static @Nullable Set<Engine> excluded;

    private final String title;
    private final String version;
    private final Start start;
    private final At at;
    private final Set<Database> open = ConcurrentHashMap.newKeySet();
    private @Nullable Server server;
    private @Nullable IllegalStateException failure;

    /** Starts a server that keeps what it has in a folder. */
    @FunctionalInterface
    private interface Start {
        Server in(Path folder) throws Exception;
    }

    /** The server that runs at a URL. */
    @FunctionalInterface
    private interface At {
        Server of(Login login);
    }

    Engine(String title, String version, Start start, At at) {
        this.title = title;
        this.version = version;
        this.start = start;
        this.at = at;
    }

    /**
     * The name that the engine gives itself.
     *
     * @return such as {@code PostgreSQL}
     */
    public String title() {
        return title;
    }

    /**
     * The version that the tests start.
     *
     * @return how it begins, such as {@code 17}
     */
    public String version() {
        return version;
    }

    /**
     * Whether the tests start this engine, rather than use one that runs already.
     *
     * @return false when a URL is given
     */
    public boolean ownServer() {
        return System.getProperty(setting("url")) == null;
    }

    /**
     * The engines that the tests run on: all of them but those left out by name.
     *
     * @return in the order in which they stand here
     */
    public static List<Engine> tested() {
        return Arrays.stream(values()).filter(engine -> !engine.excluded()).toList();
    }

    /**
     * Whether this engine is left out by name.
     *
     * @return true when it is
     */
    public boolean excluded() {
        synchronized (Engine.class) {
            if (excluded == null) {
                excluded = named(System.getProperty(WITHOUT, ""));
                if (!excluded.isEmpty()) {
                    say("left out by -D" + WITHOUT + ", nothing is tested on: "
                            + excluded.stream().map(Engine::title).collect(Collectors.joining(", ")));
                }
            }
            return excluded.contains(this);
        }
    }

    /**
     * A database with nothing in it, which nobody else sees.
     *
     * @return the database, to be closed: that drops it
     */
    public Database open() {
        if (excluded()) {
            throw new IllegalStateException(title + " is left out by -D" + WITHOUT + " and was asked for all the same");
        }
        Database database = Database.in(server(), open::remove);
        open.add(database);
        return database;
    }

    private synchronized Server server() {
        if (failure != null) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
        if (server == null) {
            try {
                server = reach(System::getProperty);
            } catch (IllegalStateException told) {
                failure = told;
                throw told;
            }
            Server reached = server;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(reached)));
        }
        return server;
    }

    /** The server that the settings name, or one started now; it gave a database and took it back. */
    Server reach(UnaryOperator<String> settings) {
        String url = settings.apply(setting("url"));
        long begin = System.nanoTime();
        try {
            Server reached = url == null
                    ? start.in(Path.of("target", "engines", key()).toAbsolutePath())
                    : at.of(new Login(
                            url,
                            Optional.ofNullable(settings.apply(setting("user"))).orElse(""),
                            Optional.ofNullable(settings.apply(setting("password")))
                                    .orElse("")));
            try {
                say(title + " " + tried(reached)
                        + (url == null
                                ? String.format(Locale.ROOT, ", started in %.1f s", (System.nanoTime() - begin) / 1e9)
                                : " at " + bare(url)));
            } catch (SQLException | RuntimeException refused) {
                reached.stop();
                throw refused;
            }
            return reached;
        } catch (Exception | LinkageError why) {
            throw new IllegalStateException(
                    title + (url == null ? " cannot be started: " : " cannot be used at " + bare(url) + ": ")
                            + reason(why) + System.lineSeparator()
                            + "Give a server that runs, in which databases may be made: -D" + setting("url")
                            + "=jdbc:" + key() + ":… (with .user and .password);" + System.lineSeparator()
                            + "or leave this engine out by its name: -D" + WITHOUT + "=" + key(),
                    why);
        }
    }

    private static String tried(Server server) throws SQLException {
        String name = newName();
        server.create(name);
        try (Connection connection = server.database(name).getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } finally {
            server.drop(name);
        }
    }

    private void end(Server ending) {
        try {
            if (!ownServer()) { // one that we started goes with all it has
                List.copyOf(open).forEach(Database::close);
            }
            ending.stop();
        } catch (Exception notEnded) {
            say(title + " was not ended: " + reason(notEnded));
        }
    }

    /** The engines of a comma list of names. */
    static Set<Engine> named(String list) {
        Set<Engine> engines = EnumSet.noneOf(Engine.class);
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                engines.add(Arrays.stream(values())
                        .filter(engine -> engine.key().equals(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("-D" + WITHOUT + " names " + name.strip()
                                + ", and the engines are "
                                + Arrays.stream(values()).map(Engine::key).collect(Collectors.joining(", ")))));
            }
        }
        return Collections.unmodifiableSet(engines);
    }

    static String newName() {
        return "vs_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String setting(String what) {
        return "viesociale." + key() + "." + what;
    }

    /** A URL without its parameters, among which a password may stand. */
    private static String bare(String url) {
        return url.split("[?;]", 2)[0];
    }

    private static String reason(Throwable why) {
        Throwable root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String told = String.valueOf(why.getMessage());
        return root == why || told.contains(String.valueOf(root.getMessage())) ? told : told + " (" + root + ")";
    }

    /** What the tests ran on belongs into their output. */
    private static void say(String line) {
        System.out.println("Engines: " + line);
    }
}
