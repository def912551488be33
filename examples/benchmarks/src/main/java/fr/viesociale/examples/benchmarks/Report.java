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
     * @param times the milliseconds, by number of structures, ascending
     * @param linear whether the facts read grow exactly linearly
     */
    void grown(Map<Integer, Figures> times, boolean linear) {
        lines.add(row("Vie sociale, clean facts", "median ms", "least", "most", ""));
        times.forEach((size, figures) -> lines.add(row(
                String.format(Locale.ROOT, "  %,d structures", size),
                number(figures.median()),
                number(figures.least()),
                number(figures.most()),
                "")));
        List<Double> medians = times.values().stream().map(Figures::median).toList();
        lines.add(row(
                "  exponent of the time", number(Figures.exponent(List.copyOf(times.keySet()), medians)), "", "", ""));
        lines.add(row("  facts read, exactly linear", linear ? "yes" : "NO", "", "", ""));
    }

    /**
     * The first verdict of a new JVM.
     *
     * @param differences the milliseconds beyond an empty program
     * @param archived the same with an archive of its classes
     */
    void started(Figures differences, Figures archived) {
        lines.add(row("New JVM, beyond an empty main", "median ms", "least", "most", ""));
        lines.add(started("  first verdict, told and explained", differences));
        lines.add(started("  the same, classes archived", archived));
    }

    private static String started(String what, Figures figures) {
        return row(what, number(figures.median()), number(figures.least()), number(figures.most()), "");
    }

    /** The lines, never null. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String row(String what, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-38s", what));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, "%12s", cell));
        }
        return row.toString().stripTrailing();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
