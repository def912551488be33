package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.Optional;
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

/** Charger une révision passée, sur cent: 1,000 structures, ten of them changed by each revision. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RevisionBenchmark {

    private static final int REVISIONS = 100;

    /** Which revision: 0 for the current one. */
    @Param({"0", "1", "50"})
    public int revision;

    private @Nullable Databases databases;
    private @Nullable TerritorialProject saved;

    /** Makes a hundred revisions and asserts that the one that is asked for is found as it was saved. */
    @Setup(Level.Trial)
    public void prepare() {
        databases = new Databases();
        Kept kept = databases.first(FictionalStructures.of(1_000));
        TerritorialProject asked = kept.project();
        for (int made = 2; made <= REVISIONS; made++) {
            TerritorialProject edited = kept.project();
            for (int i = 0; i < 10; i++) {
                edited = FictionalStructures.renamed(edited, (made * 10 + i) % 1_000, "Révision " + made);
            }
            kept = databases.save(kept, edited);
            if (made == revision || revision == 0) {
                asked = edited;
            }
        }
        databases.server().run("analyze");
        saved = asked;
        if (!found().project().equals(asked)) {
            throw new IllegalStateException("revision " + revision + " is not found as it was saved");
        }
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void end() {
        if (databases != null) {
            databases.close();
        }
    }

    /**
     * The revision.
     *
     * @return the project as it was
     */
    @Benchmark
    public Kept find() {
        return found();
    }

    private Kept found() {
        if (databases == null || saved == null) {
            throw new IllegalStateException("not prepared");
        }
        Optional<Kept> found = revision == 0
                ? databases.projects().find(saved.territory())
                : databases.projects().find(saved.territory(), revision);
        return found.orElseThrow();
    }
}
