package fr.viesociale.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.viesociale.examples.benchmarks.document.FirstRead;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the benchmarks rest on, at a small size; nothing here looks at a clock. */
class BenchmarksTest {

    private static final EqualAnswers ANSWERS = new EqualAnswers();

    @Test
    void no_engine_finds_anything_on_clean_facts() {
        assertThat(ANSWERS.of(FictionalTerritory.clean(120))).isEmpty();
    }

    @Test
    void all_engines_find_the_same_on_faulty_facts_and_every_rule_finds_something() {
        Set<Found> found = ANSWERS.of(FictionalTerritory.faulty(600));
        assertThat(ComparedRules.BOOK.rules()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(found.stream().map(Found::rule).collect(Collectors.toSet()))
                .isEqualTo(ComparedRules.BOOK.rules().stream()
                        .map(Rule::provision)
                        .map(provision -> provision.id().value())
                        .collect(Collectors.toSet()));
        assertThat(found.stream().map(Found::answer)).contains(Answer.BREACHED, Answer.UNDETERMINED);
    }

    @Test
    void a_territory_has_three_agrements_a_structure_and_is_the_same_each_time() {
        var project = FictionalTerritory.faulty(50);
        assertThat(project.all(Kind.AGREMENT)).hasSize(150);
        assertThat(project).isEqualTo(FictionalTerritory.faulty(50)).isNotEqualTo(FictionalTerritory.clean(50));
    }

    @Test
    void facts_read_grow_by_the_same_number_with_each_structure() {
        assertThat(GrowthBenchmark.factsGrowLinearly(List.of(40, 100, 400))).isTrue();
        assertThat(GrowthBenchmark.factsRead(400)).isGreaterThan(400 * 30);
    }

    @Test
    void the_exponent_is_that_of_the_power() {
        assertThat(Figures.exponent(List.of(10, 100, 1_000), List.of(3.0, 30.0, 300.0)))
                .isEqualTo(1, within(1e-9));
        assertThat(Figures.exponent(List.of(10, 100, 1_000), List.of(1.0, 100.0, 10_000.0)))
                .isEqualTo(2, within(1e-9));
    }

    @Test
    void the_median_is_the_one_in_the_middle() {
        assertThat(new Figures(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(new Figures(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void the_table_tells_times_spread_and_ratios() {
        Report report = new Report();
        report.compared(
                "clean",
                new TreeMap<>(Map.of(
                        Contender.VIE_SOCIALE, new Figures(List.of(1.0, 2.0, 3.0)),
                        Contender.DROOLS, new Figures(List.of(30.0, 40.0, 50.0)))));
        report.grown(
                "Assessment",
                new TreeMap<>(Map.of(1_000, new Figures(List.of(1.0)), 10_000, new Figures(List.of(10.0)))));
        report.factsGrown(true);
        report.started(Map.of("first verdict", new Figures(List.of(90.0))));
        assertThat(String.join("\n", report.lines()))
                .containsPattern("Vie sociale +2\\.00 +1\\.00 +3\\.00 +1\\.00")
                .containsPattern("Drools +40\\.00 +30\\.00 +50\\.00 +20\\.00")
                .containsPattern("10,000 structures +10\\.00")
                .containsPattern("exponent of the time +1\\.00")
                .containsPattern("exactly linear +yes")
                .containsPattern("first verdict +90\\.00");
    }

    @Test
    void the_table_tells_times_statements_and_memory_beside_ours() {
        Report report = new Report();
        Map<String, Figures> times = new LinkedHashMap<>();
        times.put("Vie sociale", new Figures(List.of(10.0)));
        times.put("Hibernate", new Figures(List.of(25.0)));
        report.beside("Load", times);
        report.counted(List.of(1, 1_000), Map.of("load", List.of("15", "16")));
        Map<String, Double> bytes = new LinkedHashMap<>();
        bytes.put("Vie sociale", 3_000.0);
        bytes.put("Hibernate", 6_000.0);
        report.bytes("Held", bytes);
        assertThat(String.join("\n", report.lines()))
                .containsPattern("Hibernate +25\\.00 +25\\.00 +25\\.00 +2\\.50")
                .containsPattern("Statements, by structures +1 +1,000")
                .containsPattern("load +15 +16")
                .containsPattern("Hibernate +6,000 +2\\.00");
    }

    @Test
    void the_programs_of_first_verdict_and_first_read_run_to_their_end() {
        assertThat(FirstRead.differences(1)).hasSize(3);
        assertThat(FirstVerdict.differences(1)).hasSize(1);
        assertThat(FirstVerdict.differencesWithArchive(1)).hasSize(1);
    }
}
