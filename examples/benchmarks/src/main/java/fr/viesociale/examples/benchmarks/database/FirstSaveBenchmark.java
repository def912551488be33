package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.project.TerritorialProject;
import java.util.List;
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

/** Enregistrer pour la première fois un territoire de 1 000 structures: tables empty each time, entities made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class FirstSaveBenchmark {

    /** Who saves. */
    @Param({"VIE_SOCIALE", "JOIN", "STATELESS"})
    public Side side = Side.VIE_SOCIALE;

    private final TerritorialProject project = FictionalStructures.of(1_000);
    private List<Object> entities = List.of();
    private @Nullable Databases databases;

    /** Starts the server, and asserts that both sides save the same. */
    @Setup(Level.Trial)
    public void prepare() {
        databases = new Databases();
        empty();
        save();
        Loader loader = databases.loader(side == Side.VIE_SOCIALE ? side : Side.JOIN, project);
        if (!loader.project().equals(project)) {
            throw new IllegalStateException(side + " does not save what it was given");
        }
    }

    /** Empties the tables. */
    @Setup(Level.Invocation)
    public void empty() {
        if (databases != null) {
            databases.server().empty();
            entities = side == Side.VIE_SOCIALE ? List.of() : Translation.entities(project, "");
        }
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void end() {
        if (databases != null) {
            databases.close();
        }
    }

    /** Everything, for the first time. */
    @Benchmark
    public void save() {
        if (databases == null) {
            throw new IllegalStateException("not prepared");
        }
        switch (side) {
            case VIE_SOCIALE -> databases.first(project);
            case STATELESS -> databases.hibernate().saveStateless(entities);
            default -> databases.hibernate().save(entities);
        }
    }
}
