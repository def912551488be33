package fr.viesociale.jdbc;

import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The tables on each engine, made once for all tests: making them takes longer than most tests do. */
final class Migrated {

    /** For JUnit and jqwik alike: the two share nothing else, and the end of the JVM drops it. */
    private static final Map<Engine, Database> OPEN = new EnumMap<>(Engine.class);

    private Migrated() {}

    /** The tables on one engine, empty. */
    static Database on(Engine engine) {
        Database database = left(engine);
        try {
            database.clear(Set.of("vs_schema_history"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }

    /** The same as whoever came before left them. */
    static synchronized Database left(Engine engine) {
        return OPEN.computeIfAbsent(engine, none -> {
            Database opened = engine.open();
            JdbcSchema.migrate(opened.source());
            return opened;
        });
    }
}
