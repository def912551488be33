package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.agrement;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.regulation.AgrementCases.reasons;
import static fr.viesociale.regulation.Asked.stated;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.standing.Chain;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an agrément lasts, when it is decided, why it is short, what an extension makes of it. */
class DurationRulesTest {

    private static final Id.Agrement A1 = new Id.Agrement("a1");

    // agrement.duration

    @ParameterizedTest
    @CsvSource({
        "2024-11-25, 2028-11-24, SATISFIED", // four years to the day
        "2020-01-01, 2023-12-31, SATISFIED",
        "2020-01-01, 2024-01-01, BREACHED", // four years and one day
        "2020-01-01, 2020-12-31, SATISFIED", // one year
        "2020-01-01, 2020-12-30, BREACHED", // one day short
        "2024-02-29, 2028-02-28, SATISFIED", // four years from a leap day
        "2024-02-29, 2028-02-29, BREACHED",
        "2024-02-29, 2025-02-27, SATISFIED", // one year later there is no 29 February: the 28th stands for it
        "2024-02-29, 2025-02-26, BREACHED",
        "2018-11, 2022-10-31, SATISFIED", // whichever day of November it began
        "2018-11, 2022-11-29, UNDETERMINED", // four years only if it began on the 30th
        "2018-11, 2022-11-30, BREACHED",
        "2020-01-01, 2023, SATISFIED",
        "2020-01-01, unknown, UNDETERMINED",
        "2020-01-01, open, BREACHED"
    })
    void an_agrement_lasts_from_one_year_to_four(String first, String last, Answer expected) {
        assertThat(duration(first, last).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, 2022-06-18, NOT_APPLICABLE",
        "2012-06-20, 2022-06-19, BREACHED",
        "2026-12-31, 2036-12-30, BREACHED",
        "2027-01-01, 2036-12-31, NOT_APPLICABLE"
    })
    void the_duration_is_that_of_the_doctrine_under_which_the_agrement_starts(
            String first, String last, Answer expected) {
        assertThat(duration(first, last).answer()).isEqualTo(expected);
    }

    @Test
    void an_agrement_of_unknown_start_is_under_no_known_doctrine() {
        Asked asked = duration("unknown", "2022-12-31");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrements/*/period/first");
    }

    @Test
    void an_imprecise_start_matters_only_across_the_first_day_of_the_doctrine() {
        assertThat(duration("2012-06", "2014-12-31").missing()).containsExactly("agrements/*/period/first");
        assertThat(duration("2012-07", "2014-12-31").answer()).isEqualTo(SATISFIED);
        assertThat(duration("2012-05", "2022-12-31").answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked duration(String first, String last) {
        return asked("agrement.duration", agc("a1", "centre", first, last));
    }

    // agrement.duration-evs-2002-2012

    @ParameterizedTest
    @CsvSource({
        "AL, 2010-01-01, 2012-12-31, SATISFIED", // three years
        "AL, 2010-01-01, 2013-01-01, BREACHED", // three years and one day
        "AL, 2010-01-01, 2013-12-31, BREACHED",
        "AL, 2010-01-01, 2010-12-31, SATISFIED", // one year
        "AL, 2010-01-01, 2010-12-30, BREACHED", // one day short
        "AL, 2001-12-31, 2005-12-30, NOT_APPLICABLE",
        "AL, 2002-01-01, 2005-12-31, BREACHED",
        "AL, 2012-06-19, 2016-06-18, BREACHED",
        "AL, 2012-06-20, 2016-06-19, NOT_APPLICABLE",
        "AGC, 2010-01-01, 2013-12-31, NOT_APPLICABLE",
        "AL, 2010-01-01, unknown, UNDETERMINED"
    })
    void before_june_2012_an_evs_has_an_agrement_of_one_to_three_years(
            String kind, String first, String last, Answer expected) {
        assertThat(asked(
                                "agrement.duration-evs-2002-2012",
                                agrement("a1", "centre", new AgrementKind(kind), first, last))
                        .answer())
                .isEqualTo(expected);
    }

    // agrement.duration-since-2027

    @Test
    void how_long_an_agrement_lasts_since_2027_is_not_known() {
        Asked asked = asked("agrement.duration-since-2027", agc("a1", "centre", "2027-01-01", "2030-12-31"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing())
                .containsExactly("agrement.duration-since-2027.minYears", "agrement.duration-since-2027.maxYears");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2031-12-31, SATISFIED", // the longest, to the day
        "2027-01-01, 2032-01-01, BREACHED",
        "2027-01-01, 2028-12-31, SATISFIED", // the shortest, to the day
        "2027-01-01, 2028-12-30, BREACHED",
        "2026-12-31, 2036-12-31, NOT_APPLICABLE",
        "2027-01-01, unknown, UNDETERMINED"
    })
    void once_a_host_states_both_durations_they_are_compared(String first, String last, Answer expected) {
        RuleBook<Situation> told = Regulation.FRENCH
                .with(stated(Awaited.SHORTEST_SINCE_2027, Period.ofYears(2)))
                .with(stated(Awaited.LONGEST_SINCE_2027, Period.ofYears(5)));

        assertThat(asked(told, "agrement.duration-since-2027", agc("a1", "centre", first, last))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void of_one_duration_that_a_host_states_a_breach_is_known_and_satisfaction_is_not() {
        RuleBook<Situation> told = Regulation.FRENCH.with(stated(Awaited.LONGEST_SINCE_2027, Period.ofYears(4)));

        assertThat(asked(told, "agrement.duration-since-2027", agc("a1", "centre", "2027-01-01", "2031-01-01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(told, "agrement.duration-since-2027", agc("a1", "centre", "2027-01-01", "2030-12-31"))
                        .missing())
                .containsExactly("agrement.duration-since-2027.minYears");
    }

    // agrement.decided-before-start

    @ParameterizedTest
    @CsvSource({
        "2021-12-09, SATISFIED",
        "2022-01-01, SATISFIED", // on the first day
        "2022-01-02, BREACHED",
        "2022-02-10, BREACHED",
        "2021-12, SATISFIED",
        "2022-01, UNDETERMINED",
        "2022-02, BREACHED"
    })
    void the_board_decides_on_the_first_day_at_the_latest(String decidedOn, Answer expected) {
        assertThat(decided(grant("d", "ca", decidedOn, "a1")).answer()).isEqualTo(expected);
    }

    @Test
    void a_decision_that_is_not_on_record_or_has_no_date_is_missing() {
        assertThat(decided().missing()).containsExactly("boardDecisions/*/decidedOn");
        assertThat(decided(grant("d", "ca", null, "a1")).missing()).containsExactly("boardDecisions/*/decidedOn");
        assertThat(decided(withdrawal("w", "ca", "2021-01-01", "a1")).missing())
                .containsExactly("boardDecisions/*/decidedOn");
    }

    @Test
    void of_several_decisions_each_is_dated_and_one_that_is_late_is_enough() {
        assertThat(decided(grant("d1", "ca", "2021-12-09", "a1"), grant("d2", "ca", "2022-02-10", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(decided(grant("d1", "ca", null, "a1"), grant("d2", "ca", "2022-02-10", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(decided(grant("d1", "ca", "2021-12-09", "a1"), grant("d2", "ca", null, "a1"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_late_act_of_another_body_is_no_decision_and_one_of_no_known_body_perhaps() {
        Entry inTime = grant("d1", "ca", "2021-12-09", "a1");

        assertThat(decided(inTime, grant("d2", "council", "2022-02-10", "a1")).answer())
                .isEqualTo(SATISFIED);
        assertThat(decided(inTime, grant("d2", null, "2022-02-10", "a1")).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(decided(grant("d2", "council", "2021-12-09", "a1")).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void of_an_agrement_without_a_known_start_the_start_is_missing() {
        assertThat(asked(
                                "agrement.decided-before-start",
                                agc("a1", "centre", "open", "open"),
                                grant("d", "ca", "2021-12-09", "a1"))
                        .missing())
                .containsExactly("agrements/*/period/first");
    }

    @ParameterizedTest
    @CsvSource({
        "ca, 2021-12-09",
        "ca, 2022-01-01",
        "ca, 2022-01-02",
        "ca, 2022-01",
        "council, 2022-02-10",
        "ca, 2022-02"
    })
    void it_reports_the_decisions_that_the_chain_of_agrements_shows_as_retroactive(String body, String decidedOn) {
        TerritorialProject project = dossier(
                agc("a1", "centre", "2022-01-01", "2025-12-31"),
                grant("d1", "ca", "2021-11-15", "a1"),
                grant("d2", body, decidedOn, "a1"));
        Holds late = Chain.of(new Id.Structure("centre"), AgrementKind.AGC, project.on(LocalDate.parse("2025-06-01")))
                .retroactive()
                .stream()
                .map(Chain.Retroactive::holds)
                .reduce(Holds.NO, Holds::or);

        assertThat(Asked.of("agrement.decided-before-start", A1, project, "2025-06-01")
                        .answer())
                .isEqualTo(Answer.of(late.not()));
    }

    private static Asked decided(Entry... entries) {
        return asked(
                "agrement.decided-before-start",
                Stream.concat(Stream.of(agc("a1", "centre", "2022-01-01", "2025-12-31")), Stream.of(entries))
                        .toArray(Entry[]::new));
    }

    // agrement.short-duration-reasoned

    @Test
    void an_agrement_of_one_year_is_given_with_a_reason() {
        assertThat(shortened("2022-12-31", reasons("d", ReasonCode.EVALUATION_INCOMPLETE))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(shortened("2022-12-31", reasons("d")).answer()).isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, BREACHED", // one day short of four years
        "2025-12-31, NOT_APPLICABLE",
        "2026-01-01, SATISFIED", // longer: no reason for a shorter term
        "unknown, UNDETERMINED",
        "open, SATISFIED"
    })
    void one_of_four_years_needs_none_nor_does_a_longer_one(String last, Answer expected) {
        assertThat(shortened(last, reasons("d")).answer()).isEqualTo(expected);
    }

    @Test
    void reasons_that_nobody_recorded_are_missing_unless_it_is_known_that_there_are_none() {
        assertThat(shortened("2022-12-31").missing()).containsExactly("decisionReasons/*/reasons");
        assertThat(shortened("2022-12-31", inventory("i", Kind.DECISION_REASONS, new Id.BoardDecision("d"), true))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked("agrement.short-duration-reasoned", agc("a1", "centre", "2022-01-01", "2022-12-31"))
                        .missing())
                .containsExactly("decisionReasons/*/reasons");
    }

    @Test
    void the_reasons_of_another_body_are_none_of_the_board() {
        assertThat(shortened(
                                "2022-12-31",
                                reasons("d"),
                                grant("d2", "council", "2021-12-10", "a1"),
                                reasons("d2", ReasonCode.OTHER))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void reasons_for_a_short_term_are_expected_by_the_doctrine_of_2012_and_2016() {
        assertThat(asked("agrement.short-duration-reasoned", agc("a1", "centre", "2012-06-19", "2013-06-18"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("agrement.short-duration-reasoned", agc("a1", "centre", "2027-01-01", "2027-12-31"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked shortened(String last, Entry... entries) {
        return asked(
                "agrement.short-duration-reasoned",
                Stream.concat(
                                Stream.of(
                                        agc("a1", "centre", "2022-01-01", last), grant("d", "ca", "2021-12-09", "a1")),
                                Stream.of(entries))
                        .toArray(Entry[]::new));
    }

    // agrement.extension

    @Test
    void an_agrement_that_nobody_extended_is_not_concerned() {
        assertThat(extended(Regulation.FRENCH).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void how_long_an_extended_agrement_may_last_is_not_known() {
        assertThat(extended(Regulation.FRENCH, extension("x", "a1", "2020-11-20", "2021-12-31"))
                        .missing())
                .containsExactly("agrement.extension.maxYearsWithExtension");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, SATISFIED",
        "2022-01-01, BREACHED",
        "2021, SATISFIED",
        "2022, BREACHED",
        "2016, UNDETERMINED" // before it began: no last day of it
    })
    void once_a_host_states_it_the_whole_time_is_compared(String until, Answer expected) {
        RuleBook<Situation> told = Regulation.FRENCH.with(stated(Awaited.LONGEST_WITH_EXTENSION, Period.ofYears(5)));

        assertThat(extended(told, extension("x", "a1", "2020-11-20", until)).answer())
                .isEqualTo(expected);
    }

    @Test
    void of_several_extensions_the_one_that_reaches_furthest_counts_and_none_makes_it_shorter() {
        RuleBook<Situation> told = Regulation.FRENCH.with(stated(Awaited.LONGEST_WITH_EXTENSION, Period.ofYears(5)));
        RuleBook<Situation> shorter = Regulation.FRENCH.with(stated(Awaited.LONGEST_WITH_EXTENSION, Period.ofYears(3)));

        assertThat(extended(
                                told,
                                extension("x1", "a1", "2020-11-20", "2022-06-30"),
                                extension("x2", "a1", "2020-12-20", "2021-06-30"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(extended(shorter, extension("x", "a1", "2020-11-20", "2019-12-31"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_decision_that_extends_it_without_saying_until_when_leaves_the_last_day_missing() {
        assertThat(extended(Cases.FILLED, decision("x", "ca", DecisionNature.EXTEND, null, "2020-11-20", null, "a1"))
                        .missing())
                .containsExactly("extensions/*/until");
    }

    @Test
    void the_value_is_that_of_the_day_on_which_the_extension_was_decided() {
        RuleBook<Situation> told = Regulation.FRENCH.with(Awaited.LONGEST_WITH_EXTENSION.value(
                Period.ofYears(5), Force.from("2021-01-01"), Sources.local("note fictive", "fictional note")));

        assertThat(extended(told, extension("x", "a1", "2020-12-31", "2021-12-31"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(extended(told, extension("x", "a1", "2021-01-01", "2021-12-31"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    private static Asked extended(RuleBook<Situation> book, Entry... entries) {
        return asked(
                book,
                "agrement.extension",
                Stream.concat(Stream.of(agc("a1", "centre", "2017-01-01", "2020-12-31")), Stream.of(entries))
                        .toArray(Entry[]::new));
    }

    private static Asked asked(String rule, Entry... entries) {
        return asked(Regulation.FRENCH, rule, entries);
    }

    private static Asked asked(RuleBook<Situation> book, String rule, Entry... entries) {
        return Asked.of(book, rule, A1, dossier(entries), "2025-06-01");
    }

    private static TerritorialProject dossier(Entry... entries) {
        return ales(centreSocial("centre"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL))
                .with(entries);
    }
}
