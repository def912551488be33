package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import javax.sql.DataSource;

/** Les mêmes données des deux côtés: one server, one connection, the tables of this library and those of Hibernate. */
final class Databases implements AutoCloseable {

    private final Server server;
    private final DataSource source;
    private final JdbcProjects projects;
    private final Hibernate hibernate;

    Databases() {
        this.server = Server.open();
        this.source = server.source();
        JdbcSchema.migrate(source);
        this.projects = JdbcProjects.owning(source);
        this.hibernate = new Hibernate(source, true);
    }

    Server server() {
        return server;
    }

    DataSource source() {
        return source;
    }

    JdbcProjects projects() {
        return projects;
    }

    Hibernate hibernate() {
        return hibernate;
    }

    /** Saves a project on both sides, and lets the server look at its tables, as it does by itself after a while. */
    Kept save(TerritorialProject project) {
        Kept kept = first(project);
        hibernate.save(Translation.entities(project, ""));
        server.run("analyze");
        return kept;
    }

    /** Saves a project in the tables of this library, where nothing of its territory is yet. */
    Kept first(TerritorialProject project) {
        return done(projects.save(Kept.none(project.territory()), project, FictionalStructures.EDIT));
    }

    /** Saves what was edited. */
    Kept save(Kept base, TerritorialProject edited) {
        return done(projects.save(base, edited, FictionalStructures.EDIT));
    }

    /** What a save made, when nobody else saves. */
    static Kept done(Saved saved) {
        if (saved instanceof Saved.Done done) {
            return done.kept();
        }
        throw new IllegalStateException("nobody else saves: " + saved);
    }

    /** What loads a territory. */
    Loader loader(Side side, TerritorialProject project) {
        var plan = side.plan();
        if (plan != null) {
            return hibernate.loader(project.territory().value(), plan);
        }
        return side == Side.BY_HAND ? new HandWritten(source, project.territory()) : ours(projects, project);
    }

    /** This library, which loads a project as it is. */
    static Loader ours(JdbcProjects projects, TerritorialProject saved) {
        return new Loader() {
            @Override
            public Object load() {
                return projects.find(saved.territory()).orElseThrow();
            }

            @Override
            public TerritorialProject project() {
                return projects.find(saved.territory()).orElseThrow().project();
            }
        };
    }

    /**
     * Asserts that every side loads what was saved, field by field.
     *
     * @throws IllegalStateException naming the side that does not
     */
    void refuseUnequal(TerritorialProject saved) {
        for (Side side : Side.values()) {
            if (!loader(side, saved).project().equals(saved)) {
                throw new IllegalStateException(side + " does not load what was saved");
            }
        }
    }

    @Override
    public void close() {
        hibernate.close();
        server.close();
    }
}
