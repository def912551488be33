package fr.viesociale.examples.benchmarks.document;

import fr.viesociale.examples.benchmarks.database.FictionalStructures;
import fr.viesociale.json.Dossiers;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.annotations.Warmup;

/** Lire un dossier de 1 000 structures: from bytes to what the program works with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {

    /** Who reads. */
    @Param({"VIE_SOCIALE", "PLAIN", "VALIDATED"})
    public Reader reader = Reader.VIE_SOCIALE;

    private byte[] document = {};
    private @Nullable Function<byte[], Object> reading;

    /** Writes the document, and asserts that all read the same from it. */
    @Setup(Level.Trial)
    public void prepare() {
        document = new Dossiers().bytes(FictionalStructures.of(1_000));
        EqualDocuments.assertRead(document);
        reading = reader.reader();
    }

    /**
     * One document.
     *
     * @return what was read, never null
     */
    @Benchmark
    public Object read() {
        return Objects.requireNonNull(reading).apply(document);
    }
}
