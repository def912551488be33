package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.book;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.heated;
import static fr.viesociale.rule.Town.mostSeats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
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
        Comparison<Town> comparison = Comparison.of(WARM, COLD);

        assertThat(comparison.appeared()).isEqualTo(COLD.open()).hasSize(1);
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
    }

    @Test
    void a_finding_that_only_the_first_has_goes() {
        Comparison<Town> comparison = Comparison.of(COLD, WARM);

        assertThat(comparison.gone()).isEqualTo(COLD.open());
        assertThat(comparison.appeared()).isEmpty();
    }

    @Test
    void another_answer_to_the_same_question_is_a_change() {
        Comparison<Town> comparison = Comparison.of(UNKNOWN, COLD);

        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().answer()).isEqualTo(UNDETERMINED);
            assertThat(change.after().answer()).isEqualTo(BREACHED);
        });
    }

    @Test
    void one_question_goes_while_another_appears() {
        Comparison<Town> comparison = Comparison.of(COLD, TOO_LARGE);

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
        Comparison<Town> comparison = Comparison.of(COLD, annexe);

        assertThat(comparison.gone()).isEqualTo(COLD.open());
        assertThat(comparison.appeared()).isEqualTo(annexe.open());
    }

    @Test
    void a_derogation_granted_in_between_is_a_change() {
        Id.Derogation granted = new Id.Derogation("d1");
        RuleBook<Town> lifting = new RuleBook<>(BOOK.rules(), List.of(), Map.of(), Town.granting(granted));
        Comparison<Town> comparison = Comparison.of(COLD, lifting.assess(COLD.world()));

        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().lifted()).isNull();
            assertThat(change.after().lifted()).isEqualTo(granted);
        });
    }

    @Test
    void a_fact_that_was_corrected_is_the_cause_and_both_values_are_told() {
        Cause cause = onlyCause(Comparison.of(WARM, COLD));

        assertThat(cause.by()).containsExactly(Cause.By.FACT);
        assertThat(cause.lines(Language.ENGLISH))
                .containsExactly(
                        "because of: fact",
                        "  before: heating on: yes → satisfied",
                        "  after: heating on: no → breached");
        assertThat(cause.lines(Language.FRENCH).get(0)).isEqualTo("cause : fait");
    }

    @Test
    void a_fact_that_was_supplied_is_the_cause() {
        assertThat(onlyCause(Comparison.of(UNKNOWN, COLD)).by()).containsExactly(Cause.By.FACT);
    }

    @Test
    void another_value_of_the_text_is_the_cause_where_the_fact_stays() {
        RuleBook<Town> severer = BOOK.stating("hall.most-seats", 100, Force.ALWAYS, Town.DECREE);
        Cause cause = onlyCause(Comparison.of(WARM, severer.assess(WARM.world())));

        assertThat(cause.by()).containsExactly(Cause.By.TEXT);
        assertThat(cause.before()).extracting(Reason::bound).contains(300);
        assertThat(cause.after()).extracting(Reason::bound).contains(100);
    }

    @Test
    void a_text_that_begins_between_two_subjects_of_one_name_is_the_cause() {
        RuleBook<Town> old =
                book(Town.rule("hall.heated", Severity.HARD, Force.between("2000-01-01", "2019-12-31"), COLD_TEST));
        RuleBook<Town> longer = book(Town.rule("hall.heated", Severity.HARD, Force.from("2000-01-01"), COLD_TEST));
        Town town = Town.of(hall("main", 200, "2020-05-01", Holds.NO));

        assertThat(onlyCause(Comparison.of(old.assess(town), longer.assess(town)))
                        .by())
                .containsExactly(Cause.By.TEXT);
    }

    private static final Rule.Test<Town, Town.Hall> COLD_TEST =
            (hall, q) -> q.holds(Town.HEATED, hall, heated -> heated);

    @Test
    void a_rule_that_only_one_book_has_is_another_text() {
        RuleBook<Town> without = book(mostSeats("hall.most-seats", Severity.HARD));

        assertThat(onlyCause(Comparison.of(without.assess(COLD.world()), COLD)).by())
                .containsExactly(Cause.By.TEXT);
    }

    @Test
    void an_entry_that_only_one_side_has_is_the_cause() {
        Assessment<Town> none = BOOK.assess(Town.of());

        assertThat(onlyCause(Comparison.of(none, COLD)).by()).containsExactly(Cause.By.ENTRY);
    }

    @Test
    void a_derogation_is_a_cause_of_its_own() {
        RuleBook<Town> lifting =
                new RuleBook<>(BOOK.rules(), List.of(), Map.of(), Town.granting(new Id.Derogation("d1")));

        assertThat(onlyCause(Comparison.of(COLD, lifting.assess(COLD.world()))).by())
                .containsExactly(Cause.By.LENIENCY);
    }

    private static Cause onlyCause(Comparison<Town> comparison) {
        assertThat(comparison.shifts()).hasSize(1);
        return comparison.because(comparison.shifts().get(0));
    }
}
