package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.FailingExamples;
import fr.viesociale.contract.FailingFacts;
import fr.viesociale.identifier.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing unlawful is unrecordable: every failing example of the catalogue of rules is a dossier. */
class FailingExamplesTest {

    private static final Map<RuleId, TerritorialProject> EXAMPLES = FailingExamples.all();

    @Test
    void every_failing_example_of_the_catalogue_is_recorded_and_no_other() throws IOException {
        assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(catalogue());
    }

    @Test
    void an_example_holds_a_fact_at_least() {
        EXAMPLES.forEach((rule, project) ->
                assertThat(project.entries()).as(rule.value()).isNotEmpty());
    }

    @Test
    void no_two_examples_are_the_same_dossier() {
        assertThat(EXAMPLES.values()).doesNotHaveDuplicates();
    }

    @Test
    void what_is_unlawful_in_it_is_told_of_every_example() {
        Set<RuleId> tested = FailingFacts.all().keySet();
        assertThat(UnlawfulFacts.all().map(UnlawfulFacts.Told::rule))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet().stream()
                        .filter(rule -> !tested.contains(rule)) // those have a test of their own
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.viesociale.project.UnlawfulFacts#all")
    void the_unlawful_fact_is_in_the_dossier(UnlawfulFacts.Told told) {
        assertThat(EXAMPLES.get(told.rule())).matches(told.fact(), told.rule().value());
    }

    /** The ids of the rules that have a failing example. */
    private static List<RuleId> catalogue() throws IOException {
        try (InputStream ids = FailingExamplesTest.class.getResourceAsStream("failing-examples.txt")) {
            return new String(ids.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(RuleId::new)
                    .toList();
        }
    }
}
