package fr.viesociale.rule;

import static fr.viesociale.rule.Town.book;
import static fr.viesociale.rule.Town.mostSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Refused;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {

    private static final LocalDate CHECKED = Town.DECREE.checkedOn();
    private static final RuleBook<Town> BOOK = book(mostSeats("hall.most-seats-rule", Severity.HARD));

    @Test
    void provisions_and_values_are_cited() {
        assertThat(BOOK.citations())
                .extracting(Citation::id)
                .containsExactly("hall.most-seats-rule", "hall.most-seats");
    }

    @Test
    void what_was_read_and_checked_on_the_day_or_later_needs_no_review() {
        assertThat(BOOK.toReview(CHECKED)).isEmpty();
    }

    @Test
    void what_was_last_checked_before_the_day_does() {
        assertThat(BOOK.toReview(CHECKED.plusDays(1))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Certainty.class, mode = EnumSource.Mode.EXCLUDE, names = "SEEN")
    void so_does_whatever_nobody_read_as_such(Certainty certainty) {
        RuleBook<Town> stated = BOOK.stating("hall.most-seats", 200, Force.ALWAYS, source(certainty));

        assertThat(stated.toReview(CHECKED)).extracting(Citation::id).containsExactly("hall.most-seats");
    }

    @Test
    void the_least_sure_comes_first() {
        RuleBook<Town> stated = BOOK.stating("hall.most-seats", 200, Force.ALWAYS, source(Certainty.INFERRED))
                .stating("hall.most-seats", 100, Force.ALWAYS, source(Certainty.RECALLED));

        assertThat(stated.toReview(CHECKED))
                .extracting(citation -> citation.source().certainty())
                .containsExactly(Certainty.RECALLED, Certainty.INFERRED);
    }

    @Test
    void a_value_that_no_rule_reads_or_of_another_kind_is_refused() {
        assertThatThrownBy(() -> BOOK.stating("hall.colour", "red", Force.ALWAYS, Town.DECREE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hall.colour");
        assertThatThrownBy(() -> BOOK.stating("hall.most-seats", "many", Force.ALWAYS, Town.DECREE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hall.most-seats");
    }

    private static Source source(Certainty certainty) {
        return new Source(Text.of("note", "note"), certainty, CHECKED);
    }
}
