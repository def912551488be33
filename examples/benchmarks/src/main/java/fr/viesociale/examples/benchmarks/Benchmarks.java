package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.database.FirstSaveBenchmark;
import fr.viesociale.examples.benchmarks.database.Heap;
import fr.viesociale.examples.benchmarks.database.LoadBenchmark;
import fr.viesociale.examples.benchmarks.database.RevisionBenchmark;
import fr.viesociale.examples.benchmarks.database.SaveBenchmark;
import fr.viesociale.examples.benchmarks.database.Side;
import fr.viesociale.examples.benchmarks.database.Sizing;
import fr.viesociale.examples.benchmarks.database.Statements;
import fr.viesociale.examples.benchmarks.document.FirstRead;
import fr.viesociale.examples.benchmarks.document.ReadBenchmark;
import fr.viesociale.examples.benchmarks.document.ReadGrowthBenchmark;
import fr.viesociale.examples.benchmarks.document.Reader;
import fr.viesociale.examples.benchmarks.document.WriteBenchmark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures, then prints one table. Takes the arguments of JMH; what JMH itself prints goes to a file. */
public final class Benchmarks {

    private static final String PROGRESS = "target/jmh.txt";
    private static final int STARTS = 21;
    private static final List<Integer> COUNTED = List.of(1, 1_000, 100_000);
    private static final int COUNTED_WITH_HIBERNATE = 1_000;
    private static final int HELD = 1_000;

    /** What is measured without JMH. */
    private static final Set<String> OTHERS = Set.of("FirstVerdict", "FirstRead", "Statements", "Heap", "Sizing");

    private Benchmarks() {}

    /**
     * Measures everything but {@code Sizing}, or only what the arguments name: {@code Assessment},
     * {@code .GrowthBenchmark}, {@code FirstVerdict}; {@code ReadBenchmark}, {@code WriteBenchmark}, {@code ReadGrowth},
     * {@code FirstRead}; {@code Load}, {@code SaveBenchmark}, {@code FirstSave}, {@code Revision}, {@code Statements},
     * {@code Heap}, {@code Sizing}.
     *
     * @param args the arguments of JMH
     * @throws RunnerException when one side answers otherwise than the others
     * @throws CommandLineOptionException when JMH does not know an argument
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(args);
        var options =
                new OptionsBuilder().parent(asked).addProfiler(GCProfiler.class).shouldFailOnError(true);
        if (!asked.getOutput().hasValue()) {
            options.output(PROGRESS);
            System.out.println("Measuring; what JMH says meanwhile is in examples/benchmarks/" + PROGRESS);
        }
        List<String> named = asked.getIncludes();
        Report report = new Report();
        if (named.isEmpty() || !OTHERS.containsAll(named)) {
            tell(report, new Runner(options.build()).run());
        }
        if (named.isEmpty() || named.contains("FirstVerdict")) {
            Map<String, Figures> started = new LinkedHashMap<>();
            started.put("first verdict, told and explained", new Figures(FirstVerdict.differences(STARTS)));
            started.put("the same, classes archived", new Figures(FirstVerdict.differencesWithArchive(STARTS)));
            report.started(started);
        }
        if (named.isEmpty() || named.contains("FirstRead")) {
            Map<String, Figures> started = new LinkedHashMap<>();
            FirstRead.differences(STARTS)
                    .forEach((who, times) -> started.put("first read, " + who, new Figures(times)));
            report.started(started);
        }
        if (named.isEmpty() || named.contains("Statements")) {
            report.counted(COUNTED, Statements.counted(COUNTED, COUNTED_WITH_HIBERNATE));
        }
        if (named.isEmpty() || named.contains("Heap")) {
            report.bytes("Held for one structure", Heap.measured(HELD));
        }
        report.lines().forEach(System.out::println);
        if (named.contains("Sizing")) {
            Sizing.lines().forEach(System.out::println);
        }
    }

    private static void tell(Report report, Collection<RunResult> results) {
        Map<String, Map<Contender, Figures>> compared = new LinkedHashMap<>();
        Map<Integer, Figures> grown = new TreeMap<>();
        Map<Integer, Figures> readGrown = new TreeMap<>();
        Map<String, Map<String, Double>> allocated = new LinkedHashMap<>();
        Map<String, Map<String, Figures>> beside = new LinkedHashMap<>();
        for (RunResult result : results) {
            Figures figures = figures(result);
            String benchmark = result.getParams().getBenchmark();
            if (benchmark.startsWith(AssessmentBenchmark.class.getName())) {
                compared.computeIfAbsent(result.getParams().getParam("facts"), none -> new TreeMap<>())
                        .put(Contender.valueOf(result.getParams().getParam("engine")), figures);
            } else if (benchmark.startsWith(GrowthBenchmark.class.getName())) {
                grown.put(Integer.valueOf(result.getParams().getParam("structures")), figures);
            } else if (benchmark.startsWith(ReadGrowthBenchmark.class.getName())) {
                readGrown.put(Integer.valueOf(result.getParams().getParam("structures")), figures);
            } else if (benchmark.startsWith(ReadBenchmark.class.getName())) {
                String reader =
                        Reader.valueOf(result.getParams().getParam("reader")).title();
                beside.computeIfAbsent("Read of 1,000 structures", none -> new LinkedHashMap<>())
                        .put(reader, figures);
                allocated
                        .computeIfAbsent("Allocated by a read", none -> new LinkedHashMap<>())
                        .put(reader, allocated(result));
            } else if (benchmark.startsWith(WriteBenchmark.class.getName())) {
                WriteBenchmark.Form form =
                        WriteBenchmark.Form.valueOf(result.getParams().getParam("form"));
                beside.computeIfAbsent("Write of 1,000 structures, " + form.layout(), none -> new LinkedHashMap<>())
                        .put(form.title(), figures);
                allocated
                        .computeIfAbsent("Allocated by a write, " + form.layout(), none -> new LinkedHashMap<>())
                        .put(form.title(), allocated(result));
            } else if (benchmark.startsWith(LoadBenchmark.class.getName())) {
                beside.computeIfAbsent("Load of 1,000 structures", none -> new LinkedHashMap<>())
                        .put(side(result).title(), figures);
            } else if (benchmark.startsWith(FirstSaveBenchmark.class.getName())) {
                beside.computeIfAbsent("First save of 1,000 structures", none -> new LinkedHashMap<>())
                        .put(
                                side(result) == Side.JOIN
                                        ? "Hibernate, batches"
                                        : side(result).title(),
                                figures);
            } else if (benchmark.startsWith(SaveBenchmark.class.getName())) {
                beside.computeIfAbsent("Save of 1 changed structure of 1,000", none -> new LinkedHashMap<>())
                        .put(
                                SaveBenchmark.Way.valueOf(result.getParams().getParam("way"))
                                        .title(),
                                figures);
            } else if (benchmark.startsWith(RevisionBenchmark.class.getName())) {
                String revision = result.getParams().getParam("revision");
                beside.computeIfAbsent("Load of 1,000 structures, 100 revisions", none -> new LinkedHashMap<>())
                        .put(revision.equals("0") ? "the current one" : "revision " + revision, figures);
            }
        }
        compared.forEach(report::compared);
        if (!grown.isEmpty()) {
            report.grown("Assessment, clean facts", grown);
            report.factsGrown(GrowthBenchmark.factsGrowLinearly(GrowthBenchmark.SIZES));
        }
        beside.forEach(report::beside);
        allocated.forEach(report::bytes);
        if (!readGrown.isEmpty()) {
            report.grown("Checked read of a dossier", readGrown);
        }
    }

    private static Side side(RunResult result) {
        return Side.valueOf(result.getParams().getParam("side"));
    }

    /** The bytes that one operation allocates, the mean of all forks. */
    private static double allocated(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        throw new IllegalStateException("nobody counted what is allocated");
    }

    /** One figure a fork: the mean of its iterations. */
    private static Figures figures(RunResult result) {
        List<Double> each = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            each.add(fork.getPrimaryResult().getScore());
        }
        return new Figures(each);
    }
}
