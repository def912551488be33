package fr.viesociale.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as sources give them: a day, a month, a year. */
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, DAY, 2019-05-02, 2019-05-02",
        "2018-11, MONTH, 2018-11-01, 2018-11-30",
        "2020-02, MONTH, 2020-02-01, 2020-02-29",
        "2019-02, MONTH, 2019-02-01, 2019-02-28",
        "2019, YEAR, 2019-01-01, 2019-12-31",
        "1000, YEAR, 1000-01-01, 1000-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void a_date_may_be_any_day_that_its_text_leaves_open(
            String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.when()).isEqualTo(new When(earliest, latest));
        assertThat(date.value()).isEqualTo(text);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2019-13",
                "2019-00",
                "2019-5-2",
                "02/05/2019",
                "19",
                "02019",
                "2019-05-02 ",
                "+2019-05-02",
                "-2019-05-02",
                "43655",
                "",
                "open",
                "mai 2019",
                "2019-05-02T00:00"
            })
    void what_is_no_date_or_no_day_of_the_calendar_is_refused(String text) {
        assertThat(refusal(() -> PartialDate.parse(text))).isEqualTo("date.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999", "0000", "0999-12-31", "0219-05"})
    void a_year_before_1000_is_refused(String text) {
        assertThat(refusal(() -> PartialDate.parse(text))).isEqualTo("date.year");
    }

    @Test
    void a_month_or_a_year_begins_on_its_first_day() {
        LocalDate second = LocalDate.of(2019, 1, 2);
        assertThat(refusal(() -> new PartialDate(second, PartialDate.Precision.MONTH)))
                .isEqualTo("date.precision");
        assertThat(refusal(() -> new PartialDate(second, PartialDate.Precision.YEAR)))
                .isEqualTo("date.precision");
        assertThat(PartialDate.of(second)).isEqualTo(PartialDate.parse("2019-01-02"));
    }

    @Test
    void a_date_that_was_not_given_is_missing() {
        assertThat(refusal(() -> new PartialDate(null, PartialDate.Precision.DAY)))
                .isEqualTo("missing");
        assertThat(refusal(() -> new PartialDate(LocalDate.of(2019, 1, 1), null)))
                .isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, 2 mai 2019, 2 May 2019",
        "2019-05-01, 1er mai 2019, 1 May 2019",
        "2018-11, novembre 2018, November 2018",
        "2020-02-29, 29 février 2020, 29 February 2020",
        "2019-12, décembre 2019, December 2019",
        "2019, 2019, 2019"
    })
    void a_date_is_told_in_words(String text, String french, String english) {
        assertThat(PartialDate.parse(text).in(Language.FRENCH)).isEqualTo(french);
        assertThat(PartialDate.parse(text).in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void dates_are_ordered_by_their_earliest_day_the_more_precise_first() {
        assertThat(Stream.of("2019", "2019-01", "2018-12-31", "2019-01-01", "2019-01-02")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::value)
                .containsExactly("2018-12-31", "2019-01-01", "2019-01", "2019", "2019-01-02");
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void a_bound_that_is_no_date_is_read_by_its_word(Edge edge) {
        assertThat(Bound.parse(edge.value())).isEqualTo(edge);
    }

    @Test
    void a_bound_is_a_date_or_one_of_two_words() {
        assertThat(Bound.parse("2018-11")).isEqualTo(PartialDate.parse("2018-11"));
        assertThat(Edge.OPEN.value()).isEqualTo("open");
        assertThat(Edge.UNKNOWN.value()).isEqualTo("unknown");
        assertThat(refusal(() -> Bound.parse("OPEN"))).isEqualTo("date.form");
        assertThat(Edge.OPEN.in(Language.FRENCH)).isEqualTo("sans limite");
        assertThat(Edge.UNKNOWN.in(Language.ENGLISH)).isEqualTo("date not known");
    }

    private static String refusal(ThrowingCallable door) {
        StringBuilder codes = new StringBuilder();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(door)
                .satisfies(refused -> refused.faults().stream().map(Fault::code).forEach(codes::append));
        return codes.toString();
    }
}
