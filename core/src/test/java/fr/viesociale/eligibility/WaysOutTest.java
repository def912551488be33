package fr.viesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysOutTest {

    private static final Provision ANY = new Provision(
            new RuleId("some.rule"),
            Severity.HARD,
            Reach.NATIONAL,
            Force.ALWAYS,
            new Source(Text.same("note"), Certainty.SEEN, LocalDate.parse("2026-11-23")),
            Text.same("une règle"));

    @Test
    void where_nothing_is_open_nothing_is_missing() {
        assertThat(paths(List.of())).isEmpty();
    }

    @Test
    void all_parts_of_a_requirement_are_needed() {
        assertThat(paths(List.of(open(all(fact("a"), fact("b")))))).containsExactly("a", "b");
    }

    @Test
    void of_several_ways_the_one_that_asks_for_less_is_taken() {
        assertThat(paths(List.of(open(any(all(fact("a"), fact("b")), fact("c"))))))
                .containsExactly("c");
    }

    @Test
    void what_is_needed_anyway_makes_a_way_shorter() {
        assertThat(paths(List.of(open(any(fact("c"), fact("a"))), open(fact("a")))))
                .containsExactly("a");
    }

    @Test
    void it_is_the_shortest_of_all_and_not_the_first_that_looks_short() {
        // one by one, each question would take its own single fact: three in all; the pair settles the three at once
        Reason pair = all(fact("x"), fact("y"));
        assertThat(paths(List.of(open(any(fact("a"), pair)), open(any(fact("b"), pair)), open(any(fact("c"), pair)))))
                .containsExactly("x", "y");
    }

    @Test
    void a_part_that_is_met_asks_for_nothing() {
        Reason met = new Reason(Reason.Shape.IS, Text.same("m"), true, null, Answer.SATISFIED, null, List.of());
        assertThat(paths(List.of(open(all(met, fact("a")))))).containsExactly("a");
    }

    @Test
    void a_way_through_an_unknown_text_is_none() {
        assertThat(paths(List.of(open(any(text("t"), all(fact("a"), fact("b")))))))
                .containsExactly("a", "b");
        assertThat(paths(List.of(open(text("t"))))).isEmpty();
    }

    private static List<String> paths(List<Explanation> open) {
        return WaysOut.shortest(open).stream().map(Missing::path).toList();
    }

    private static Explanation open(Reason... reasons) {
        return new Explanation(ANY, new Id.Structure("s"), Answer.UNDETERMINED, List.of(reasons));
    }

    private static Reason all(Reason... parts) {
        return new Reason(Reason.Shape.ALL_OF, Text.same("all"), null, null, Answer.UNDETERMINED, null, List.of(parts));
    }

    private static Reason any(Reason... parts) {
        return new Reason(Reason.Shape.ANY_OF, Text.same("any"), null, null, Answer.UNDETERMINED, null, List.of(parts));
    }

    private static Reason fact(String path) {
        return leaf(path, Lack.FACT);
    }

    private static Reason text(String path) {
        return leaf(path, Lack.TEXT);
    }

    private static Reason leaf(String path, Lack lack) {
        return new Reason(
                Reason.Shape.MISSING,
                Text.same(path),
                null,
                null,
                Answer.UNDETERMINED,
                new Missing(path, Text.same(path), Informant.CAF, lack),
                List.of());
    }
}
