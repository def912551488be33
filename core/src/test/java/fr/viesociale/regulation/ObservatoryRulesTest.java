package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.RecordedRoadmaps.indicator;
import static fr.viesociale.project.RecordedRoadmaps.measure;
import static fr.viesociale.project.RecordedRoadmaps.sheet;
import static fr.viesociale.project.RecordedRoadmaps.surveyAnswer;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly survey of the structures, and figures that keep where they come from. */
class ObservatoryRulesTest {

    private static final String SENACS = "observatory.senacs-invited";
    private static final String PROVENANCE = "observatory.provenance-kept";
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    // observatory.senacs-invited

    private static final Entry IN_2019 = surveyAnswer("centre", 2019, true);
    private static final Entry IN_2020 = surveyAnswer("centre", 2020, true);

    @Test
    void from_the_year_after_its_first_agrement_a_structure_answers() {
        assertThat(survey("2019-12-31", IN_2019).answer()).isEqualTo(SATISFIED);
        assertThat(survey("2019-12-31", surveyAnswer("centre", 2019, false)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_year_of_which_no_answer_is_on_record_is_one_without_an_answer_once_others_are() {
        Asked asked = survey("2021-06-30", IN_2019);

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(asked.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("surveys without an answer: 2020"));
        assertThat(survey("2021-06-30", IN_2019, IN_2020).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void answers_that_nobody_recorded_are_not_known_to_be_absent() {
        assertThat(survey("2021-06-30").missing()).containsExactly("surveyAnswers/*/answered");
        assertThat(survey("2021-06-30", inventory("i", Kind.SURVEY_ANSWER, CENTRE, true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(survey("2021-06-30", IN_2019, inventory("i", Kind.SURVEY_ANSWER, CENTRE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31", "2019-12-31"})
    void in_the_year_of_the_first_agrement_and_before_the_next_one_is_over_nothing_is_asked(String on) {
        assertThat(survey(on, inventory("i", Kind.SURVEY_ANSWER, CENTRE, true)).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_year_after_is_asked_as_soon_as_it_is_over() {
        assertThat(survey("2020-01-01", inventory("i", Kind.SURVEY_ANSWER, CENTRE, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void after_its_agrement_a_structure_is_asked_no_more_and_in_its_last_months_perhaps() {
        Entry in2021 = surveyAnswer("centre", 2021, true);

        assertThat(survey("2022-12-31", IN_2019, IN_2020, in2021).answer()).isEqualTo(SATISFIED);
        assertThat(survey("2026-11-23", IN_2019, IN_2020, in2021).answer()).isEqualTo(UNDETERMINED);
        assertThat(survey("2026-11-23", IN_2019, IN_2020, in2021, surveyAnswer("centre", 2022, true))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void what_the_structure_declares_as_its_first_agrement_moves_the_first_survey() {
        Entry since2019 = agc("a", "centre", "2019-01-01", "2022-12-31");

        assertThat(asked("2019-12-31", since2019, surveyAnswer("centre", 2019, false))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("2019-12-31", since2019, surveyAnswer("centre", 2019, false), sheet("centre", "2016"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_structure_without_an_agrement_is_not_asked_and_silence_is_not_that() {
        Entry[] none = {centreSocial("centre"), inventory("i", Kind.AGREMENT, CENTRE, true)};

        assertThat(Asked.of(SENACS, CENTRE, ales(none), "2026-11-23").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(SENACS, CENTRE, ales(centreSocial("centre")), "2026-11-23")
                        .missing())
                .containsExactly("agrements/*/period");
    }

    @Test
    void there_was_no_survey_before_2013() {
        Entry since2008 = agc("a", "centre", "2008-01-01", "2011-12-31");

        assertThat(asked("2012-12-31", since2008).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked("2014-01-01", since2008).answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked survey(String on, Entry... entries) {
        return asked(on, agc("a", "centre", "2018-09-01", "2022-08-31"), entries);
    }

    private static Asked asked(String on, Entry agrement, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(centreSocial("centre"), cafBoard(), agrement, grant("d", "ca", "2007-12-15", "a")));
        return Asked.of(SENACS, CENTRE, ales(all.toArray(Entry[]::new)), on);
    }

    // observatory.provenance-kept

    @ParameterizedTest
    @CsvSource({
        "2024, SENACS, ENTERED, SATISFIED",
        "2024, SENACS, CHECKED, SATISFIED",
        "2024, SENACS, VALIDATED, SATISFIED",
        "2024, , VALIDATED, BREACHED",
        "2024, SENACS, , BREACHED",
        ", SENACS, VALIDATED, UNDETERMINED", // no date tells which text governs it
        "2012-12-31, , VALIDATED, NOT_APPLICABLE",
        "2013-01-01, , VALIDATED, BREACHED"
    })
    void a_figure_keeps_its_source_its_date_and_its_status(
            String measuredOn, String source, ValueStatus status, Answer expected) {
        assertThat(figures(measure("412", measuredOn, source, status)).answer()).isEqualTo(expected);
    }

    @Test
    void a_correction_is_one_more_figure_with_all_of_it() {
        Measure first = measure("412", "2024", "SENACS", ValueStatus.ENTERED);

        assertThat(figures(first, measure("421", "2024-10", "SENACS", ValueStatus.VALIDATED))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(figures(first, measure("421", null, "SENACS", ValueStatus.VALIDATED))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void figures_from_before_the_text_are_left_aside() {
        assertThat(figures(measure("380", "2010", null, null), measure("412", "2024", "SENACS", ValueStatus.VALIDATED))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    private static Asked figures(Measure... measures) {
        return Asked.of(
                PROVENANCE,
                new Id.Indicator("usagers"),
                ales(centreSocial("centre"), indicator("usagers", CENTRE, measures)),
                "2026-11-23");
    }
}
