package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnswerTest {

    @Example
    void a_known_breach_outweighs_a_missing_fact_and_a_missing_fact_outweighs_satisfaction() {
        assertThat(BREACHED.and(UNDETERMINED)).isEqualTo(BREACHED);
        assertThat(UNDETERMINED.and(SATISFIED)).isEqualTo(UNDETERMINED);
        assertThat(BREACHED.and(SATISFIED)).isEqualTo(BREACHED);
        assertThat(SATISFIED.and(SATISFIED)).isEqualTo(SATISFIED);
    }

    @Property
    void what_is_not_applicable_adds_nothing(@ForAll Answer answer) {
        assertThat(answer.and(NOT_APPLICABLE)).isEqualTo(answer);
        assertThat(NOT_APPLICABLE.and(answer)).isEqualTo(answer);
    }

    @Property
    void the_order_of_two_requirements_changes_nothing(@ForAll Answer one, @ForAll Answer other) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
    }

    @Property
    void the_grouping_of_three_requirements_changes_nothing(
            @ForAll Answer one, @ForAll Answer two, @ForAll Answer three) {
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
    }

    @Property
    void the_same_requirement_twice_is_one(@ForAll Answer answer) {
        assertThat(answer.and(answer)).isEqualTo(answer);
    }

    @Property
    void requirements_combine_as_what_they_require_does(@ForAll Holds one, @ForAll Holds other) {
        assertThat(Answer.of(one).and(Answer.of(other))).isEqualTo(Answer.of(one.and(other)));
    }

    @Example
    void the_answer_to_a_requirement_is_whether_it_holds() {
        assertThat(Answer.of(Holds.YES)).isEqualTo(SATISFIED);
        assertThat(Answer.of(Holds.NO)).isEqualTo(BREACHED);
        assertThat(Answer.of(Holds.UNDETERMINED)).isEqualTo(UNDETERMINED);
    }

    @Example
    void each_answer_is_told_in_both_languages() {
        assertThat(BREACHED.in(Language.FRENCH)).isEqualTo("non respecté");
        assertThat(BREACHED.in(Language.ENGLISH)).isEqualTo("breached");
    }
}
