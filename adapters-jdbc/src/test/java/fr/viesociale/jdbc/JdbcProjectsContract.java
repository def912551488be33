package fr.viesociale.jdbc;

import fr.viesociale.contract.TerritorialProjectsContract;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProjects;

/** The contract on one engine: in one database for all examples and all tries of a property, cleared before each. */
abstract class JdbcProjectsContract extends TerritorialProjectsContract {

    @Override
    protected TerritorialProjects empty() {
        return JdbcProjects.owning(
                Migrated.on(getClass().getAnnotation(On.class).value()).source());
    }
}
