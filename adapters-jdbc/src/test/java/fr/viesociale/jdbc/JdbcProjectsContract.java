package fr.viesociale.jdbc;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProjects;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The contract on one engine: in one database for all examples and all tries of a property, cleared before each. */
abstract class JdbcProjectsContract extends TerritorialProjectsContract {

    /** By engine, for JUnit and jqwik alike: the two share nothing else, and the end of the JVM drops it. */
    private static final Map<Engine, Database> OPEN = new EnumMap<>(Engine.class);

    @Override
    protected TerritorialProjects empty() {
        Database database =
                OPEN.computeIfAbsent(getClass().getAnnotation(On.class).value(), engine -> {
                    Database opened = engine.open();
                    JdbcSchema.migrate(opened.source());
                    return opened;
                });
        try {
            database.clear(Set.of("vs_schema_history"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return JdbcProjects.owning(database.source());
    }
}
