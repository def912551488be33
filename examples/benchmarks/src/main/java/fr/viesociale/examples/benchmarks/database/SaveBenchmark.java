package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.examples.benchmarks.database.Hibernate.Plan;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Enregistrer une structure changée sur 1 000: another structure each time, another name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SaveBenchmark {

    private static final int STRUCTURES = 1_000;

    /** How the change is made. */
    @Param({"KEPT", "FOUND", "JOIN", "SUBSELECT", "BY_KEY"})
    public Way way = Way.KEPT;

    private final TerritorialProject project = FictionalStructures.of(STRUCTURES);
    private @Nullable Databases databases;
    private Kept kept = Kept.none(project.territory());
    private int next;

    /** A way of changing one structure. */
    public enum Way {
        /** This library, from the project that the host has in memory. */
        KEPT("Vie sociale, project in memory"),
        /** This library, the project loaded first. */
        FOUND("Vie sociale, loaded first"),
        /** Hibernate: the territory loaded with joins, one entity changed, flush. */
        JOIN("Hibernate, join, modify, flush"),
        /** The same with subselects. */
        SUBSELECT("Hibernate, subselect, modify, flush"),
        /** Hibernate: nothing but the one structure loaded. */
        BY_KEY("Hibernate, that structure alone");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        /** How it is called. */
        public String title() {
            return title;
        }

        /** Whether it loads the whole territory through Hibernate. */
        public boolean loadsWithHibernate() {
            return this == JOIN || this == SUBSELECT;
        }
    }

    /** Saves the territory on both sides, and asserts that this way changes what it should. */
    @Setup(Level.Trial)
    public void prepare() {
        databases = new Databases();
        kept = databases.save(project);
        databases.refuseUnequal(project);
        save();
        Loader loader = databases.loader(way == Way.KEPT || way == Way.FOUND ? Side.VIE_SOCIALE : Side.JOIN, project);
        if (!loader.project().equals(FictionalStructures.renamed(project, 0, name(0)))) {
            throw new IllegalStateException(way + " does not change one structure alone");
        }
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void end() {
        if (databases != null) {
            databases.close();
        }
    }

    /** One structure changed. */
    @Benchmark
    public void save() {
        if (databases == null) {
            throw new IllegalStateException("not prepared");
        }
        int number = next++;
        int structure = number % STRUCTURES;
        String id = FictionalStructures.structure(structure).value();
        switch (way) {
            case KEPT ->
                kept = databases.save(kept, FictionalStructures.renamed(kept.project(), structure, name(number)));
            case FOUND -> {
                Kept found = databases.projects().find(project.territory()).orElseThrow();
                databases.save(found, FictionalStructures.renamed(found.project(), structure, name(number)));
            }
            case JOIN -> databases.hibernate().rename(project.territory().value(), Plan.JOIN, id, name(number));
            case SUBSELECT ->
                databases.hibernate().rename(project.territory().value(), Plan.SUBSELECT, id, name(number));
            case BY_KEY -> databases.hibernate().renameOne(id, name(number));
        }
    }

    private static String name(int number) {
        return "Structure renommée " + number;
    }
}
