package fr.viesociale.examples.benchmarks;

import fr.viesociale.project.TerritorialProject;
import java.util.Collection;
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

/** Un examen complet de 1 000 structures: all engines, on clean and on faulty facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {

    /** Who is asked. */
    @Param({"VIE_SOCIALE", "DROOLS", "DROOLS_ON_BEANS", "HIBERNATE_VALIDATOR"})
    public Contender engine = Contender.VIE_SOCIALE;

    /** Whether one agrément in ten is faulty. */
    @Param({"clean", "faulty"})
    public String facts = "clean";

    private Engine.@Nullable Question question;

    /** Finds that all engines answer the same, then prepares the question. */
    @Setup(Level.Trial)
    public void prepare() {
        TerritorialProject project =
                facts.equals("clean") ? FictionalTerritory.clean(1_000) : FictionalTerritory.faulty(1_000);
        EqualAnswers answers = new EqualAnswers();
        if (answers.of(project).isEmpty() != facts.equals("clean")) {
            throw new IllegalStateException("what is found on " + facts + " facts is not what it should be");
        }
        question = answers.engine(engine).about(project);
    }

    /**
     * One territory, from its facts to its findings.
     *
     * @return the findings, null never
     */
    @Benchmark
    public @Nullable Collection<?> assess() {
        return question == null ? null : question.ask();
    }
}
