package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.project.TerritorialProject;
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

/** Charger un territoire de 1 000 structures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBenchmark {

    /** Who loads. */
    @Param({"VIE_SOCIALE", "BY_HAND", "JOIN", "SUBSELECT", "BATCH", "STATELESS"})
    public Side side = Side.VIE_SOCIALE;

    private @Nullable Databases databases;
    private @Nullable Loader loader;

    /** Saves the territory on all sides and asserts that all load the same. */
    @Setup(Level.Trial)
    public void prepare() {
        TerritorialProject project = FictionalStructures.of(1_000);
        databases = new Databases();
        databases.save(project);
        databases.refuseUnequal(project);
        loader = databases.loader(side, project);
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void end() {
        if (databases != null) {
            databases.close();
        }
    }

    /**
     * Everything of the territory.
     *
     * @return all of it, null never
     */
    @Benchmark
    public @Nullable Object load() {
        return loader == null ? null : loader.load();
    }
}
