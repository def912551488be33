package fr.viesociale.time;

import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of days, both ends included. */
class DateRangeTest {

    private static final Period ONE_YEAR = Period.ofYears(1);
    private static final Period FOUR_YEARS = Period.ofYears(4);

    @Test
    void a_range_cut_short_on_its_own_first_day_keeps_that_day() {
        DateRange year = DateRange.of("2020-01-01", "2020-12-31");

        assertThat(year.until(LocalDate.parse("2020-01-01"))).contains(DateRange.of("2020-01-01", "2020-01-01"));
        assertThat(year.until(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(year.until(LocalDate.parse("2020-12-31"))).contains(year);
    }

    @Test
    void four_years_to_the_day_is_four_years() {
        DateRange range = DateRange.of("2024-11-25", "2028-11-24");
        assertThat(range.lastsAtLeast(FOUR_YEARS)).isEqualTo(YES);
        assertThat(range.lastsAtMost(FOUR_YEARS)).isEqualTo(YES);
        assertThat(range.lastsAtLeast(ONE_YEAR)).isEqualTo(YES);
    }

    @Test
    void from_the_first_of_January_to_the_thirty_first_of_December_is_whole_years() {
        assertThat(DateRange.of("2020-01-01", "2023-12-31").lastsAtMost(FOUR_YEARS))
                .isEqualTo(YES);
        assertThat(DateRange.of("2020-01-01", "2023-12-31").lastsAtLeast(FOUR_YEARS))
                .isEqualTo(YES);
    }

    @Test
    void four_years_and_a_day_is_over_four_years() {
        assertThat(DateRange.of("2020-01-01", "2024-01-01").lastsAtMost(FOUR_YEARS))
                .isEqualTo(NO);
    }

    @Test
    void a_year_less_a_day_is_a_day_short() {
        assertThat(DateRange.of("2020-01-01", "2020-12-30").lastsAtLeast(ONE_YEAR))
                .isEqualTo(NO);
        assertThat(DateRange.of("2020-01-01", "2020-12-31").lastsAtLeast(ONE_YEAR))
                .isEqualTo(YES);
    }

    @Test
    void a_year_from_a_leap_day_ends_on_the_last_day_that_exists() {
        assertThat(DateRange.of("2024-02-29", "2025-02-27").lastsAtLeast(ONE_YEAR))
                .isEqualTo(YES);
        assertThat(DateRange.of("2024-02-29", "2025-02-27").lastsAtMost(ONE_YEAR))
                .isEqualTo(YES);
        assertThat(DateRange.of("2024-02-29", "2025-02-28").lastsAtMost(ONE_YEAR))
                .isEqualTo(NO);
        assertThat(DateRange.of("2024-02-29", "2028-02-28").lastsAtMost(FOUR_YEARS))
                .isEqualTo(YES);
        assertThat(DateRange.of("2024-02-29", "2028-02-29").lastsAtMost(FOUR_YEARS))
                .isEqualTo(NO);
    }

    @Test
    void a_month_leaves_its_length_in_doubt_only_where_it_matters() {
        DateRange range = DateRange.of("2018-11", "2022-11-15");
        assertThat(range.lastsAtMost(FOUR_YEARS)).isEqualTo(UNDETERMINED);
        assertThat(range.lastsAtLeast(FOUR_YEARS)).isEqualTo(UNDETERMINED);
        assertThat(range.lastsAtLeast(ONE_YEAR)).isEqualTo(YES);
        assertThat(range.lastsAtMost(Period.ofYears(5))).isEqualTo(YES);
        assertThat(range.lastsAtMost(Period.ofYears(3))).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, open, YES, NO",
        "open, 2019-05-02, YES, NO",
        "open, open, YES, NO",
        "unknown, open, YES, NO",
        "open, unknown, YES, NO",
        "2019-05-02, unknown, UNDETERMINED, UNDETERMINED",
        "unknown, 2019-05-02, UNDETERMINED, UNDETERMINED",
        "unknown, unknown, UNDETERMINED, UNDETERMINED"
    })
    void what_has_no_end_lasts_for_ever_and_what_has_an_unknown_one_may(
            String first, String last, Holds atLeast, Holds atMost) {
        DateRange range = DateRange.of(first, last);
        assertThat(range.lastsAtLeast(FOUR_YEARS)).isEqualTo(atLeast);
        assertThat(range.lastsAtMost(FOUR_YEARS)).isEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, 2019-05-02, 2019-05-02, YES",
        "2019-05-02, 2022-12-31, 2022-12-31, YES",
        "2019-05-02, 2022-12-31, 2023-01-01, NO",
        "2019-05-02, 2022-12-31, 2019-05-01, NO",
        "2019-05-02, open, 9999-12-31, YES",
        "open, 2019-05-02, 1000-01-01, YES",
        "2019-05-02, unknown, 2019-05-02, YES",
        "2019-05-02, unknown, 2019-05-03, UNDETERMINED",
        "2019-05-02, unknown, 2019-05-01, NO",
        "unknown, 2019-05-02, 2019-05-02, YES",
        "unknown, unknown, 2019-05-02, UNDETERMINED",
        "2018-11, 2022, 2018-10-31, NO",
        "2018-11, 2022, 2018-11-29, UNDETERMINED",
        "2018-11, 2022, 2018-11-30, YES",
        "2018-11, 2022, 2022-01-01, YES",
        "2018-11, 2022, 2022-01-02, UNDETERMINED",
        "2018-11, 2022, 2023-01-01, NO",
        "2018-11, 2018-11, 2018-11-15, UNDETERMINED",
        "2018, 2018-01-01, 2018-01-01, YES"
    })
    void a_day_is_in_a_range_or_not_or_nobody_can_say(String first, String last, LocalDate day, Holds covers) {
        assertThat(DateRange.of(first, last).covers(day)).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-06-30, 2020-06-30, 2021-01-01, YES",
        "2020-01-01, 2020-06-30, 2020-07-01, 2021-01-01, NO",
        "2020-01-01, 2020-06, 2020-06-30, 2021-01-01, UNDETERMINED",
        "2020-01-01, 2020-06, 2020-06-01, 2021-01-01, YES",
        "2020-01-01, unknown, 2021-01-01, open, UNDETERMINED",
        "2020-01-01, open, unknown, open, YES",
        "unknown, unknown, open, open, YES",
        "open, 2020-01-01, open, unknown, YES",
        "2020-01-01, 2020-01-01, 2020-01-01, 2020-01-01, YES"
    })
    void two_ranges_share_a_day_or_not_or_nobody_can_say(
            String first, String last, String otherFirst, String otherLast, Holds shared) {
        DateRange one = DateRange.of(first, last);
        DateRange other = DateRange.of(otherFirst, otherLast);
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test
    void a_range_that_must_end_before_it_begins_is_refused() {
        assertThat(refusal("2020-01-02", "2020-01-01")).isEqualTo("last range.reversed");
        assertThat(refusal("2020-03", "2020-02")).isEqualTo("last range.reversed");
        assertThat(DateRange.of("2020-01-31", "2020-01")).hasToString("2020-01-31/2020-01");
    }

    @Test
    void both_bounds_are_required_and_both_are_told() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new DateRange(null, null))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::path).containsExactly("first", "last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2020-01", "2020", "unknown", "open"})
    void a_range_from_a_day_on_has_no_end(String first) {
        assertThat(DateRange.from(first)).isEqualTo(DateRange.of(first, "open"));
    }

    @Test
    void a_range_begins_and_ends_on_the_days_that_its_bounds_leave() {
        assertThat(DateRange.of("2020", "2020-03-15").start())
                .isEqualTo(new When(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 15)));
        assertThat(DateRange.of("2020-03-15", "2020").end())
                .isEqualTo(new When(LocalDate.of(2020, 3, 15), LocalDate.of(2020, 12, 31)));
        assertThat(DateRange.of("2020-03-15", "unknown").end()).isEqualTo(new When(LocalDate.of(2020, 3, 15), null));
        assertThat(DateRange.of("unknown", "2020-03-15").start()).isEqualTo(new When(null, LocalDate.of(2020, 3, 15)));
        assertThat(DateRange.of("unknown", "unknown").start()).isEqualTo(When.UNKNOWN);
        assertThat(DateRange.of("open", "open").end()).isEqualTo(When.UNKNOWN);
        assertThat(DateRange.of("open", "2020-03-15").start()).isEqualTo(When.UNKNOWN);
    }

    @Test
    void a_range_cut_short_ends_on_the_day_of_the_cut() {
        LocalDate cut = LocalDate.of(2020, 6, 15);
        assertThat(DateRange.of("2020-01-01", "open").until(cut)).contains(DateRange.of("2020-01-01", "2020-06-15"));
        assertThat(DateRange.of("2020-01-01", "2020-03-31").until(cut))
                .contains(DateRange.of("2020-01-01", "2020-03-31"));
        assertThat(DateRange.of("2020-06-15", "open").until(cut)).contains(DateRange.of("2020-06-15", "2020-06-15"));
        assertThat(DateRange.of("2020-06-16", "open").until(cut)).isEmpty();
    }

    private static String refusal(String first, String last) {
        StringBuilder told = new StringBuilder();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DateRange.of(first, last))
                .satisfies(
                        refused -> refused.faults().forEach(fault -> told.append(fault.path() + " " + fault.code())));
        return told.toString();
    }

    @Test
    void nothing_is_left_of_a_range_that_is_cut_before_all_that_can_be_recorded() {
        assertThat(DateRange.of("open", "2020").until(LocalDate.parse("0999-12-31")))
                .isEmpty();
    }
}
