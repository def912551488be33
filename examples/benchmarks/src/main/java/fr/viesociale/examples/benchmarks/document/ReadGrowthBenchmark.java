package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.database.FictionalStructures;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Lire un dossier, de 1 000 à 100 000 structures: how the time grows with the document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ReadGrowthBenchmark {

    /** How many structures. */
    @Param({"1000", "10000", "100000"})
    public int structures = 1_000;

    private final Dossiers dossiers = new Dossiers();
    private byte[] document = {};

    /** Writes the document, and asserts that it reads as what was written. */
    @Setup(Level.Trial)
    public void prepare() {
        TerritorialProject project = FictionalStructures.of(structures);
        document = dossiers.bytes(project);
        if (!dossiers.read(document).equals(project)) {
            throw new IllegalStateException("what is read is not what was written");
        }
    }

    /**
     * One document.
     *
     * @return the project, never null
     */
    @Benchmark
    public TerritorialProject read() {
        return dossiers.read(document);
    }
}
