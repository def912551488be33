package fr.viesociale.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private Benchmarks() {}

    /**
     * Measures everything, or only what the arguments name: {@code Assessment}, {@code Growth}, {@code FirstVerdict}.
     *
     * @param args the arguments of JMH
     * @throws RunnerException when an engine answers otherwise than the others
     * @throws CommandLineOptionException when JMH does not know an argument
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(args);
        var options = new OptionsBuilder().parent(asked).shouldFailOnError(true);
        if (!asked.getOutput().hasValue()) {
            options.output(PROGRESS);
            System.out.println("Measuring; what JMH says meanwhile is in examples/benchmarks/" + PROGRESS);
        }
        Report report = new Report();
        if (!asked.getIncludes().equals(List.of("FirstVerdict"))) {
            tell(report, new Runner(options.build()).run());
        }
        if (asked.getIncludes().isEmpty() || asked.getIncludes().contains("FirstVerdict")) {
            report.started(
                    new Figures(FirstVerdict.differences(STARTS)),
                    new Figures(FirstVerdict.differencesWithArchive(STARTS)));
        }
        report.lines().forEach(System.out::println);
    }

    private static void tell(Report report, Collection<RunResult> results) {
        Map<String, Map<Contender, Figures>> compared = new LinkedHashMap<>();
        Map<Integer, Figures> grown = new TreeMap<>();
        for (RunResult result : results) {
            Figures figures = figures(result);
            String structures = result.getParams().getParam("structures");
            if (structures == null) {
                compared.computeIfAbsent(result.getParams().getParam("facts"), none -> new TreeMap<>())
                        .put(Contender.valueOf(result.getParams().getParam("engine")), figures);
            } else {
                grown.put(Integer.valueOf(structures), figures);
            }
        }
        compared.forEach(report::compared);
        if (!grown.isEmpty()) {
            report.grown(grown, GrowthBenchmark.factsGrowLinearly(GrowthBenchmark.SIZES));
        }
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
