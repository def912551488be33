package fr.viesociale.examples.benchmarks;

import java.util.List;

/**
 * Des mesures d'une même chose: one figure a JVM.
 *
 * @param each the figures, at least one, never null
 */
record Figures(List<Double> each) {

    /** Sorts the figures. */
    Figures {
        each = each.stream().sorted().toList();
    }

    /** The one in the middle. */
    double median() {
        int middle = each.size() / 2;
        return each.size() % 2 == 1 ? each.get(middle) : (each.get(middle - 1) + each.get(middle)) / 2;
    }

    double least() {
        return each.get(0);
    }

    double most() {
        return each.get(each.size() - 1);
    }

    /**
     * By which power one thing grows with another.
     *
     * @param sizes the one
     * @param times the other, in the same order
     * @return the slope of the straight line that fits the logarithms best
     */
    static double exponent(List<Integer> sizes, List<Double> times) {
        double meanSize = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
        double meanTime = times.stream().mapToDouble(Math::log).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double size = Math.log(sizes.get(i)) - meanSize;
            together += size * (Math.log(times.get(i)) - meanTime);
            alone += size * size;
        }
        return together / alone;
    }
}
