package fr.viesociale.examples.benchmarks;

import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Assessment;
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
import org.openjdk.jmh.annotations.Warmup;

/** Un examen complet, de 1 000 à 100 000 structures: how the time grows with the territory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class GrowthBenchmark {

    /** The sizes: one pattern of structures repeats every twelve, and each size leaves the same rest. */
    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    /** How many structures. */
    @Param({"1000", "10000", "100000"})
    public int structures = 1_000;

    private @Nullable TerritorialProject project;

    /** Builds the territory. */
    @Setup(Level.Trial)
    public void prepare() {
        project = FictionalTerritory.clean(structures);
    }

    /**
     * One territory, from its facts to its findings.
     *
     * @return the assessment, null never
     */
    @Benchmark
    public @Nullable Assessment<Situation> assess() {
        return project == null ? null : ComparedRules.BOOK.assess(project.on(ComparedRules.DAY));
    }

    /**
     * How many facts one assessment of a clean territory reads.
     *
     * @param structures how many structures it has
     * @return the number of facts
     */
    static long factsRead(int structures) {
        return ComparedRules.BOOK
                .assess(FictionalTerritory.clean(structures).on(ComparedRules.DAY))
                .factsRead();
    }

    /**
     * Tells whether facts grow by the same number with each structure, to the last one.
     *
     * @param sizes three sizes or more, ascending
     * @return true when they do
     */
    static boolean factsGrowLinearly(List<Integer> sizes) {
        long structures = (long) sizes.get(1) - sizes.get(0);
        long facts = factsRead(sizes.get(1)) - factsRead(sizes.get(0));
        for (int i = 2; i < sizes.size(); i++) {
            long more = factsRead(sizes.get(i)) - factsRead(sizes.get(i - 1));
            if (more * structures != facts * (sizes.get(i) - sizes.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
