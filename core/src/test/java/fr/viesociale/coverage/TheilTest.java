package fr.viesociale.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.viesociale.coverage.Theil.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TheilTest {

    /** Published in the documentation of {@code theil}, Inequality.jl (github.com/JosepER/Inequality.jl). */
    @Test
    void the_index_is_that_of_a_published_example() {
        double[] values = {8, 5, 1, 3, 5, 6, 7, 6, 3};
        double[] weights = {1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(index(values, weights)).isCloseTo(0.10494562214323544, within(1e-14));
    }

    /** Published in the documentation of {@code theil} with weights, Inequality.jl, as above. */
    @Test
    void the_weighted_index_is_that_of_a_published_example() {
        double[] values = {8, 5, 1, 3, 5, 6, 7, 6, 3};
        double[] weights = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(index(values, weights)).isCloseTo(0.08120013911680612, within(1e-14));
    }

    @Test
    void when_one_group_has_everything_the_index_is_the_logarithm_of_its_share() {
        assertThat(index(new double[] {0, 7}, new double[] {3, 1})).isCloseTo(Math.log(4), within(1e-15));
    }

    @Test
    void groups_that_may_have_the_same_may_be_in_balance() {
        var groups = List.of(new Group(.5, 1, 3), new Group(.5, 3, 4));
        assertThat(Theil.least(groups)).isZero();
        assertThat(Theil.least(List.of(new Group(.5, 0, 2), new Group(.5, 0, Double.POSITIVE_INFINITY))))
                .isZero();
        assertThat(Theil.least(List.of(
                        new Group(.5, 0, Double.POSITIVE_INFINITY), new Group(.5, 0, Double.POSITIVE_INFINITY))))
                .isZero();
    }

    @Test
    void a_group_that_surely_has_nothing_keeps_the_least_above_zero() {
        var groups = List.of(new Group(.25, 0, 0), new Group(.75, 0, 5));
        assertThat(Theil.least(groups)).isCloseTo(Math.log(4 / 3.), within(1e-15));
        assertThat(Theil.most(groups)).isCloseTo(Math.log(4 / 3.), within(1e-15));
    }

    @Test
    void the_level_of_the_least_lies_between_two_bounds() {
        var groups = List.of(new Group(.3, 1, 1), new Group(.3, 4, 4), new Group(.4, 0, 10));
        double level = Math.exp(4 * Math.log(4) / 5);
        double best = index(new double[] {1, 4, level}, new double[] {.3, .3, .4});
        assertThat(Theil.least(groups)).isCloseTo(best, within(1e-14));
        assertThat(Theil.least(
                        List.of(new Group(.3, 1, 1), new Group(.3, 4, 4), new Group(.4, 0, Double.POSITIVE_INFINITY))))
                .isCloseTo(best, within(1e-14));
    }

    @Test
    void what_nothing_bounds_may_be_everything() {
        var groups = List.of(new Group(.2, 1, 1), new Group(.8, 1, Double.POSITIVE_INFINITY));
        assertThat(Theil.most(groups)).isCloseTo(Math.log(5), within(1e-15));
    }

    @Test
    void when_nothing_is_sure_the_smallest_group_may_have_everything() {
        var groups = List.of(new Group(.2, 0, 1), new Group(.8, 0, 9));
        assertThat(Theil.most(groups)).isCloseTo(Math.log(5), within(1e-15));
    }

    @Test
    void the_bound_of_groups_far_apart_is_reached_at_a_corner() {
        var groups = List.of(new Group(.5, 1, 1), new Group(.5, 4, 5));
        assertThat(Theil.most(groups)).isCloseTo(index(new double[] {1, 5}, new double[] {1, 1}), within(1e-14));
    }

    @Test
    void the_bound_of_groups_close_together_is_a_little_above_the_corner() {
        var groups = List.of(new Group(.5, 2, 2), new Group(.5, 2, 3));
        double corner = index(new double[] {2, 3}, new double[] {1, 1});
        double bound = 3 * Math.log(3) - 2 * Math.log(2) - 1 - Math.log(6 * Math.log(1.5));
        assertThat(bound).isBetween(corner, corner + 4e-4);
        assertThat(Theil.most(groups)).isCloseTo(bound, within(1e-14));
    }

    @Property(tries = 400)
    void every_point_of_the_boxes_lies_between_the_bounds(
            @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long seed) {
        var random = new Random(seed);
        List<Group> groups = groups(size, random);
        double least = Theil.least(groups);
        double most = Theil.most(groups);
        assertThat(least).isLessThanOrEqualTo(most + 1e-9);
        for (int i = 0; i < 50; i++) {
            double t = index(groups, group -> group.least() + random.nextDouble() * (group.most() - group.least()));
            assertThat(t).isBetween(least - 1e-9, most + 1e-9);
        }
    }

    @Property(tries = 200)
    void every_corner_of_the_boxes_lies_below_the_most_and_above_the_least(
            @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long seed) {
        List<Group> groups = groups(size, new Random(seed));
        double corners = IntStream.range(0, 1 << size)
                .mapToDouble(corner -> index(
                        groups, group -> (corner >> groups.indexOf(group) & 1) == 1 ? group.most() : group.least()))
                .filter(t -> !Double.isNaN(t))
                .max()
                .orElseThrow();
        assertThat(Theil.most(groups)).isGreaterThanOrEqualTo(corners - 1e-9);
        assertThat(Theil.least(groups)).isLessThanOrEqualTo(corners + 1e-9);
    }

    @Property(tries = 200)
    void the_least_is_reached_by_a_level(@ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        List<Group> groups = groups(size, new Random(seed));
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= 4000; i++) {
            double level = i * 12. / 4000;
            double t = index(groups, group -> group.clamped(level));
            best = Double.isNaN(t) ? best : Math.min(best, t);
        }
        assertThat(Theil.least(groups)).isBetween(best - 1e-3, best + 1e-9);
    }

    @Property(tries = 200)
    void exact_values_have_one_index(
            @ForAll @DoubleRange(min = 0.1, max = 50) double one,
            @ForAll @DoubleRange(min = 0.1, max = 50) double other) {
        var groups = List.of(new Group(.3, one, one), new Group(.7, other, other));
        double index = index(new double[] {one, other}, new double[] {3, 7});
        assertThat(Theil.least(groups)).isCloseTo(index, within(1e-12));
        assertThat(Theil.most(groups)).isCloseTo(index, within(1e-12));
    }

    /** Boxes with bounds from 0 to 12, among them points, and some that begin at nothing. */
    private static List<Group> groups(int size, Random random) {
        double[] weights = random.doubles(size, .05, 1).toArray();
        double all = java.util.Arrays.stream(weights).sum();
        List<Group> groups = new ArrayList<>();
        for (double weight : weights) {
            double least = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 6;
            double most = random.nextInt(4) == 0 && least > 0 ? least : least + .01 + random.nextDouble() * 6;
            groups.add(new Group(weight / all, least, most));
        }
        return groups;
    }

    private static double index(List<Group> groups, java.util.function.ToDoubleFunction<Group> value) {
        return index(
                groups.stream().mapToDouble(value).toArray(),
                groups.stream().mapToDouble(Group::weight).toArray());
    }

    /** The definition, as it is written: another computation than the one that is tested. */
    private static double index(double[] values, double[] weights) {
        double all = java.util.Arrays.stream(weights).sum();
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += weights[i] / all * values[i];
        }
        double index = 0;
        for (int i = 0; i < values.length; i++) {
            double ratio = values[i] / mean;
            index += values[i] == 0 && mean > 0 ? 0 : weights[i] / all * ratio * Math.log(ratio);
        }
        return index;
    }
}
