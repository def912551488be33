package fr.viesociale.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Groups, bridges and cut actors, against published graphs and against taking each pair and each actor away.
 *
 * <ul>
 *   <li>W. W. Zachary, “An Information Flow Model for Conflict and Fission in Small Groups”, Journal of Anthropological
 *       Research 33 (1977), 452–473: the karate club, 34 members, 78 ties, density 0.139; the edge list is the usual one,
 *       member 1 the instructor, member 34 the officer.
 *   <li>D. Krackhardt, “Assessing the Political Landscape: Structure, Cognition, and Power in Organizations”,
 *       Administrative Science Quarterly 35 (1990), 342–369: the kite, 10 actors, 18 ties, Diane tied to six others.
 *   <li>R. L. Breiger and P. E. Pattison, “Cumulated social roles”, Social Networks 8 (1986), 215–256: the marriages of
 *       Florentine families, 15 families, 20 ties.
 *   <li>The single bridge 5–6 of ten actors among the tests of NetworkX for bridges.
 * </ul>
 */
class GraphTest {

    private static final String KARATE =
            "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 "
                    + "2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 "
                    + "9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 "
                    + "24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 "
                    + "32-34 33-34";

    private static final String KITE = "1-2 1-3 1-4 1-6 2-4 2-5 2-7 3-4 3-6 4-5 4-6 4-7 5-7 6-7 6-8 7-8 8-9 9-10";

    /** Acciaiuoli 1, Medici 2, Castellani 3, Peruzzi 4, Strozzi 5, Barbadori 6, Ridolfi 7, Tornabuoni 8, Albizzi 9, Salviati 10, Pazzi 11, Bischeri 12, Guadagni 13, Ginori 14, Lamberteschi 15. */
    private static final String FLORENCE =
            "1-2 3-4 3-5 3-6 2-6 2-7 2-8 2-9 2-10 10-11 4-5 4-12 5-7 5-12 7-8 8-13 9-14 9-13 " + "12-13 13-15";

    private static final String ONE_BRIDGE = "1-2 2-3 3-4 3-5 5-6 6-7 7-8 5-9 9-10 1-3 1-4 2-5 5-10 6-8";

    @Test
    void the_karate_club_hangs_on_its_instructor_alone() {
        Graph graph = read(34, KARATE);
        assertThat(pairs(KARATE)).hasSize(78);
        assertThat(graph.groups()).hasSize(1);
        assertThat(cuts(34, graph)).containsExactly(1);
        assertThat(bridges(graph)).containsExactly("1-12");
        assertThat(graph.degree(0)).isEqualTo(16);
        assertThat(graph.degree(33)).isEqualTo(17);
        assertThat(graph.degree(32)).isEqualTo(12);
        assertThat(new Density(34, 78, 78).least()).isEqualTo(new BigDecimal("0.139037"));
    }

    @Test
    void the_kite_hangs_on_its_string() {
        Graph graph = read(10, KITE);
        assertThat(pairs(KITE)).hasSize(18);
        assertThat(IntStream.range(0, 10).map(graph::degree)).containsExactly(4, 4, 3, 6, 3, 5, 5, 3, 2, 1);
        assertThat(bridges(graph)).containsExactly("8-9", "9-10");
        assertThat(cuts(10, graph)).containsExactly(8, 9);
        assertThat(new Density(10, 18, 18).least()).isEqualTo(new BigDecimal("0.400000"));
    }

    @Test
    void the_medici_and_three_other_families_hold_florence_together() {
        Graph graph = read(15, FLORENCE);
        assertThat(pairs(FLORENCE)).hasSize(20);
        assertThat(graph.degree(1)).isEqualTo(6);
        assertThat(cuts(15, graph)).containsExactly(2, 9, 10, 13);
        assertThat(bridges(graph)).containsExactly("1-2", "10-11", "13-15", "2-10", "9-14");
    }

    @Test
    void one_pair_of_ten_actors_is_a_bridge() {
        Graph graph = read(10, ONE_BRIDGE);
        assertThat(bridges(graph)).containsExactly("5-6");
        assertThat(cuts(10, graph)).containsExactly(5, 6).isEqualTo(cutsByHand(10, pairs(ONE_BRIDGE)));
    }

    @Test
    void nobody_makes_no_group_and_somebody_alone_makes_one() {
        assertThat(new Graph(0, List.of()).groups()).isEmpty();
        assertThat(new Graph(1, List.of()).groups()).containsExactly(List.of(0));
        assertThat(cuts(1, new Graph(1, List.of()))).isEmpty();
    }

    @Test
    void a_chain_of_a_hundred_thousand_actors_is_no_trouble() {
        Graph graph = new Graph(
                100_000,
                IntStream.range(1, 100_000).mapToObj(i -> new int[] {i - 1, i}).toList());
        assertThat(graph.bridges()).hasSize(99_999);
        assertThat(graph.cuts(0)).isFalse();
        assertThat(graph.cuts(1)).isTrue();
    }

    @Property(tries = 1000)
    void a_bridge_and_a_cut_actor_are_those_without_which_there_are_more_groups(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 80) Integer> drawn) {
        Set<List<Integer>> distinct = new HashSet<>();
        for (int draw : drawn) {
            int one = draw / 9 % size;
            int other = draw % 9 % size;
            if (one != other) {
                distinct.add(List.of(Math.min(one, other), Math.max(one, other)));
            }
        }
        List<int[]> pairs = distinct.stream()
                .map(pair -> new int[] {pair.get(0), pair.get(1)})
                .toList();
        Graph graph = new Graph(size, pairs);
        assertThat(graph.groups()).hasSize(groups(size, pairs, -1));
        assertThat(graph.groups().stream().mapToInt(List::size).sum()).isEqualTo(size);
        assertThat(cuts(size, graph)).isEqualTo(cutsByHand(size, pairs));
        Set<String> expected = new TreeSet<>();
        for (int[] pair : pairs) {
            List<int[]> left = pairs.stream().filter(other -> other != pair).toList();
            if (groups(size, left, -1) > groups(size, pairs, -1)) {
                expected.add((pair[0] + 1) + "-" + (pair[1] + 1));
            }
        }
        assertThat(bridges(graph)).isEqualTo(expected);
    }

    private static Set<Integer> cutsByHand(int size, List<int[]> pairs) {
        Set<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            int actor = i;
            boolean tied = pairs.stream().anyMatch(pair -> pair[0] == actor || pair[1] == actor);
            if (tied && groups(size, pairs, i) > groups(size, pairs, -1)) {
                cuts.add(i + 1);
            }
        }
        return cuts;
    }

    /** How many groups there are without one actor. */
    private static int groups(int size, List<int[]> pairs, int without) {
        Set<Integer> seen = new HashSet<>();
        int groups = 0;
        for (int i = 0; i < size; i++) {
            if (i != without && seen.add(i)) {
                groups++;
                Deque<Integer> waiting = new ArrayDeque<>(List.of(i));
                while (!waiting.isEmpty()) {
                    int actor = waiting.pop();
                    for (int[] pair : pairs) {
                        int other = pair[0] == actor ? pair[1] : pair[1] == actor ? pair[0] : without;
                        if (other != without && seen.add(other)) {
                            waiting.push(other);
                        }
                    }
                }
            }
        }
        return groups;
    }

    private static Graph read(int size, String pairs) {
        return new Graph(size, pairs(pairs));
    }

    private static List<int[]> pairs(String text) {
        List<int[]> pairs = new ArrayList<>();
        for (String pair : text.split(" ")) {
            String[] ends = pair.split("-");
            pairs.add(new int[] {Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1});
        }
        return pairs;
    }

    private static Set<String> bridges(Graph graph) {
        Set<String> bridges = new TreeSet<>();
        graph.bridges().forEach(pair -> bridges.add((pair[0] + 1) + "-" + (pair[1] + 1)));
        return bridges;
    }

    private static Set<Integer> cuts(int size, Graph graph) {
        Set<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            if (graph.cuts(i)) {
                cuts.add(i + 1);
            }
        }
        return cuts;
    }
}
