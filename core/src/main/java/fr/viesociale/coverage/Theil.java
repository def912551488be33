package fr.viesociale.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * L'indice T de Theil: Σ wᵢ (xᵢ/μ) ln(xᵢ/μ), where wᵢ is the share of a group in the population, xᵢ what each of its members
 * has, and μ = Σ wᵢ xᵢ. A group that has nothing adds nothing.
 *
 * <p>Text: Theil, H. (1967), Economics and Information Theory, North-Holland, chapter 4.
 */
final class Theil {

    private Theil() {}

    /**
     * Un groupe: its share in the population, and the least and the most that its members may have.
     *
     * @param weight above zero; the weights of all groups sum to one
     * @param least not negative
     * @param most not below the least; infinite where nothing bounds it
     */
    record Group(double weight, double least, double most) {

        double clamped(double level) {
            return Math.min(Math.max(level, least), most);
        }

        double slope() {
            return (entropic(most) - entropic(least)) / (most - least);
        }
    }

    /**
     * Le total de points: the index is {@code entropy / sum − ln(sum)}.
     *
     * @param sum Σ w x
     * @param entropy Σ w x ln x
     */
    private record Totals(double sum, double entropy) {

        Totals plus(double weight, double value) {
            return new Totals(sum + weight * value, entropy + weight * entropic(value));
        }

        double index() {
            return entropy / sum - StrictMath.log(sum);
        }
    }

    private static double entropic(double value) {
        return value == 0 ? 0 : value * StrictMath.log(value);
    }

    /** What one group adds to the index. */
    static double part(double weight, double value, double mean) {
        return weight * entropic(value / mean);
    }

    /**
     * The least that the index may be, exactly. It is quasi-convex, so that at its least every group has one common level,
     * or the bound of its own that is next to it. Between two bounds, the groups at their bounds being the same, the level
     * of the least is exp(Σ w x ln x / Σ w x) over those groups.
     *
     * @param groups the groups, at least one of which may have something
     */
    static double least(Collection<Group> groups) {
        var bounds = new TreeSet<Double>(List.of(0.0, Double.POSITIVE_INFINITY));
        groups.forEach(group -> {
            bounds.add(group.least());
            bounds.add(group.most());
        });
        double least = Double.POSITIVE_INFINITY;
        for (Double bound : bounds) {
            if (bound > 0 && bound < Double.POSITIVE_INFINITY) {
                least = Math.min(least, at(groups, bound));
            }
            Double next = bounds.higher(bound);
            if (next != null) {
                least = Math.min(least, at(groups, level(groups, bound, next)));
            }
        }
        return Math.max(0, least);
    }

    /** The best level between two bounds next to one another, kept between them. */
    private static double level(Collection<Group> groups, double from, double until) {
        var fixed = new Totals(0, 0);
        for (Group group : groups) {
            if (group.least() >= until || group.most() <= from) {
                fixed = fixed.plus(group.weight(), group.least() >= until ? group.least() : group.most());
            }
        }
        double any = until == Double.POSITIVE_INFINITY ? Math.max(1, 2 * from) : until / 2;
        double level = fixed.sum() == 0 ? any : StrictMath.exp(fixed.entropy() / fixed.sum());
        return level > from && level < until ? level : any;
    }

    private static double at(Collection<Group> groups, double level) {
        var totals = new Totals(0, 0);
        for (Group group : groups) {
            totals = totals.plus(group.weight(), group.clamped(level));
        }
        return totals.index();
    }

    /**
     * A bound that the index does not exceed. The entropy being convex, it is below its chords; for each sum of means, the
     * highest chord is reached by raising the groups one after the other, the steepest first.
     *
     * @param groups the groups, at least one of which may have something
     */
    static double most(Collection<Group> groups) {
        double limit = groups.stream()
                .filter(group -> group.most() > 0)
                .mapToDouble(group -> -StrictMath.log(group.weight()))
                .max()
                .orElse(0);
        var point = new Totals(0, 0);
        List<Group> rising = new ArrayList<>();
        for (Group group : groups) {
            point = point.plus(group.weight(), group.least());
            if (group.most() > group.least()) {
                rising.add(group);
            }
        }
        if (point.sum() == 0 || rising.stream().anyMatch(group -> Double.isInfinite(group.most()))) {
            return limit;
        }
        rising.sort((one, other) -> Double.compare(other.slope(), one.slope()));
        double most = point.index();
        for (Group group : rising) {
            var next = new Totals(
                    point.sum() + group.weight() * (group.most() - group.least()),
                    point.entropy() + group.weight() * (entropic(group.most()) - entropic(group.least())));
            most = Math.max(most, Math.max(next.index(), inside(point, next, group.slope())));
            point = next;
        }
        return Math.min(Math.max(0, most), limit);
    }

    /** The most of an edge between its ends: with entropy = a + slope × sum, the index has its only maximum at sum = −a. */
    private static double inside(Totals from, Totals until, double slope) {
        double sum = slope * from.sum() - from.entropy();
        return from.sum() < sum && sum < until.sum() ? slope - 1 - StrictMath.log(sum) : 0;
    }
}
