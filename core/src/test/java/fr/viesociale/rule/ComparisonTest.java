package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.book;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.heated;
import static fr.viesociale.rule.Town.mostSeats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final RuleBook<Town> BOOK =
            book(mostSeats("hall.most-seats", Severity.HARD), heated("hall.heated", Severity.LOCAL));

    private static final Assessment<Town> COLD = BOOK.assess(Town.of(hall("main", 200, null, Holds.NO)));
    private static final Assessment<Town> WARM = BOOK.assess(Town.of(hall("main", 200, null, Holds.YES)));
    private static final Assessment<Town> UNKNOWN = BOOK.assess(Town.of(hall("main", 200, null, null)));
    private static final Assessment<Town> TOO_LARGE = BOOK.assess(Town.of(hall("main", 400, null, Holds.YES)));

    @Test
    void an_assessment_differs_in_nothing_from_itself() {
        assertThat(Comparison.of(COLD, COLD).isEmpty()).isTrue();
        assertThat(Comparison.of(WARM, WARM).isEmpty()).isTrue();
    }

    @Test
    void a_finding_that_only_the_second_has_appears() {
        Comparison comparison = Comparison.of(WARM, COLD);

        assertThat(comparison).isEqualTo(new Comparison(COLD.open(), List.of(), List.of()));
        assertThat(comparison.appeared()).hasSize(1);
    }

    @Test
    void a_finding_that_only_the_first_has_goes() {
        assertThat(Comparison.of(COLD, WARM)).isEqualTo(new Comparison(List.of(), COLD.open(), List.of()));
    }

    @Test
    void another_answer_to_the_same_question_is_a_change() {
        Comparison comparison = Comparison.of(UNKNOWN, COLD);

        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().answer()).isEqualTo(UNDETERMINED);
            assertThat(change.after().answer()).isEqualTo(BREACHED);
        });
    }

    @Test
    void one_question_goes_while_another_appears() {
        Comparison comparison = Comparison.of(COLD, TOO_LARGE);

        assertThat(comparison.appeared())
                .extracting(finding -> finding.provision().id().value())
                .containsExactly("hall.most-seats");
        assertThat(comparison.gone())
                .extracting(finding -> finding.provision().id().value())
                .containsExactly("hall.heated");
        assertThat(comparison.changed()).isEmpty();
    }

    @Test
    void the_same_rule_of_another_subject_is_another_question() {
        Assessment<Town> annexe = BOOK.assess(Town.of(hall("annexe", 200, null, Holds.NO)));
        Comparison comparison = Comparison.of(COLD, annexe);

        assertThat(comparison.gone()).isEqualTo(COLD.open());
        assertThat(comparison.appeared()).isEqualTo(annexe.open());
    }

    @Test
    void a_derogation_granted_in_between_is_a_change() {
        Id.Derogation granted = new Id.Derogation("d1");
        RuleBook<Town> lifting = new RuleBook<>(BOOK.rules(), List.of(), Map.of(), Town.granting(granted));
        Comparison comparison = Comparison.of(COLD, lifting.assess(COLD.world()));

        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().lifted()).isNull();
            assertThat(change.after().lifted()).isEqualTo(granted);
        });
    }
}
