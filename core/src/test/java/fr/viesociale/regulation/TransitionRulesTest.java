package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What governs, from 2027, an agrément begun before: no text says. */
class TransitionRulesTest {

    private static final String RULE = "agrement.transition-2027";
    private static final String VALUE = "agrement.transition-2027.ruleBookAcrossBoundary";

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2027-12-31, UNDETERMINED",
        "2024-01-01, 2026-12-31, NOT_APPLICABLE", // wholly before
        "2024-01-01, 2027-01-01, UNDETERMINED", // one day after
        "2026-12-31, 2030-12-30, UNDETERMINED", // one day before
        "2027-01-01, 2030-12-31, NOT_APPLICABLE", // wholly after
        "2027, 2030-12-31, NOT_APPLICABLE",
        "2024-01-01, 2026, NOT_APPLICABLE"
    })
    void the_frame_of_an_agrement_across_1_january_2027_is_not_known(String first, String last, Answer expected) {
        assertThat(asked(Regulation.FRENCH, first, last).answer()).isEqualTo(expected);
    }

    @Test
    void what_is_missing_is_a_text_and_the_cnaf_has_it() {
        assertThat(asked(Regulation.FRENCH, "2024-01-01", "2027-12-31")
                        .explanation()
                        .missing())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.path()).isEqualTo(VALUE);
                    assertThat(missing.lack()).isEqualTo(Lack.TEXT);
                    assertThat(missing.informant()).isEqualTo(Informant.CNAF);
                });
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void once_a_host_states_the_frame_the_answer_says_that_the_value_is_the_hosts(Regime frame) {
        Asked asked = asked(Asked.bookWhere(frame), "2024-01-01", "2027-12-31");

        assertThat(asked.answer()).isEqualTo(SATISFIED);
        assertThat(asked.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains(frame.in(Language.ENGLISH)) && line.contains("value set by the host"));
    }

    @Test
    void where_its_dates_do_not_tell_whether_it_crosses_the_day_its_period_is_missing() {
        assertThat(asked(Regulation.FRENCH, "2024-01-01", "unknown").missing()).containsExactly("agrements/*/period");
        assertThat(asked(Regulation.FRENCH, "unknown", "2027-12-31").missing()).containsExactly("agrements/*/period");
        assertThat(asked(Regulation.FRENCH, "unknown", "2026-12-31").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(Regulation.FRENCH, "2027-01-01", "unknown").answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void an_agrement_recorded_without_an_end_crosses_the_day() {
        assertThat(asked(Regulation.FRENCH, "2024-01-01", "open").missing())
                .containsExactly("agrement.transition-2027.ruleBookAcrossBoundary");
        assertThat(asked(Regulation.FRENCH, "2027-01-01", "open").answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked asked(RuleBook<Situation> book, String first, String last) {
        TerritorialProject project = ales(centreSocial("centre"), agc("a1", "centre", first, last));
        return Asked.of(book, RULE, new Id.Agrement("a1"), project, "2026-11-23");
    }
}
