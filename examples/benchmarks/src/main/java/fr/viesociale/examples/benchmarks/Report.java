package fr.viesociale.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Le tableau: what was measured, as it is printed. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    /**
     * The time of each engine, and how many times that of this library it is.
     *
     * @param facts which facts were assessed
     * @param times the milliseconds, by engine
     */
    void compared(String facts, Map<Contender, Figures> times) {
        lines.add(row("1,000 structures, " + facts + " facts", "median ms", "least", "most", "ratio"));
        Figures ours = times.get(Contender.VIE_SOCIALE);
        times.forEach((engine, figures) -> lines.add(row(
                "  " + engine.title(),
                number(figures.median()),
                number(figures.least()),
                number(figures.most()),
                ours == null ? "" : number(figures.median() / ours.median()))));
    }

    /**
     * How the time grows.
     *
     * @param what what was measured
     * @param times the milliseconds, by number of structures, ascending
     */
    void grown(String what, Map<Integer, Figures> times) {
        lines.add(row(what, "median ms", "least", "most", ""));
        times.forEach(
                (size, figures) -> lines.add(timed(String.format(Locale.ROOT, "  %,d structures", size), figures)));
        List<Double> medians = times.values().stream().map(Figures::median).toList();
        lines.add(row("  exponent of the time", number(Figures.exponent(List.copyOf(times.keySet()), medians))));
    }

    /**
     * Whether an assessment does as much more for each structure.
     *
     * @param linear whether the facts read grow exactly linearly
     */
    void factsGrown(boolean linear) {
        lines.add(row("  facts read, exactly linear", linear ? "yes" : "NO"));
    }

    /**
     * What new JVMs take beyond an empty program.
     *
     * @param times the milliseconds, by what they do
     */
    void started(Map<String, Figures> times) {
        lines.add(row("New JVM, beyond an empty main", "median ms", "least", "most", ""));
        times.forEach((what, figures) -> lines.add(timed("  " + what, figures)));
    }

    private static String timed(String what, Figures figures) {
        return row(what, number(figures.median()), number(figures.least()), number(figures.most()));
    }

    /**
     * Times side by side, each as so many times the first one.
     *
     * @param what what was measured
     * @param times the milliseconds, by who took them, ours first
     */
    void beside(String what, Map<String, Figures> times) {
        lines.add(row(what, "median ms", "least", "most", "ratio"));
        double ours = times.values().iterator().next().median();
        times.forEach((who, figures) -> lines.add(row(
                "  " + who,
                number(figures.median()),
                number(figures.least()),
                number(figures.most()),
                number(figures.median() / ours))));
    }

    /**
     * How many statements were sent.
     *
     * @param sizes the numbers of structures
     * @param counts the counts at each size, by what was done
     */
    void counted(List<Integer> sizes, Map<String, List<String>> counts) {
        lines.add(row(
                "Statements, by structures",
                sizes.stream()
                        .map(size -> String.format(Locale.ROOT, "%,d", size))
                        .toArray(String[]::new)));
        counts.forEach((what, cells) -> lines.add(row("  " + what, cells.toArray(String[]::new))));
    }

    /**
     * What memory it takes.
     *
     * @param what what was measured
     * @param bytes the bytes, by who takes them, ours first
     */
    void bytes(String what, Map<String, Double> bytes) {
        lines.add(row(what, "bytes", "ratio"));
        double ours = bytes.values().iterator().next();
        bytes.forEach((who, taken) ->
                lines.add(row("  " + who, String.format(Locale.ROOT, "%,.0f", taken), number(taken / ours))));
    }

    /** The lines, never null. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String row(String what, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-42s", what));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%14s", cell));
        }
        return row.toString().stripTrailing();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
