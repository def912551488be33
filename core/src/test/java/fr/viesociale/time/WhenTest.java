package fr.viesociale.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-10, 2021-06-09, NO",
        "2021-06-10, 2021-06-10, YES",
        "2021-06, 2021-05-31, NO",
        "2021-06, 2021-06-29, UNDETERMINED",
        "2021-06, 2021-06-30, YES",
        ", 2021-06-10, UNDETERMINED"
    })
    void a_recorded_date_has_come_on_its_own_day_and_one_that_nobody_recorded_may_have(
            String date, LocalDate day, Holds expected) {
        assertThat(When.reached(date == null ? null : PartialDate.parse(date), day))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-10, 2021-06-10, NO",
        "2021-06-11, 2021-06-10, YES",
        "2021-06, 2021-05, YES",
        "2021-06, 2021-06, UNDETERMINED",
        "2021-06, 2021-06-30, NO",
        "2021-06, 2021-06-01, UNDETERMINED",
        "2021-06, 2021-07, NO"
    })
    void one_thing_happened_after_another_whatever_days_the_two_may_be(String one, String other, Holds expected) {
        assertThat(PartialDate.parse(one).when().after(PartialDate.parse(other).when()))
                .isEqualTo(expected);
    }

    @Test
    void after_something_of_unknown_date_nothing_is_known() {
        assertThat(When.on(LocalDate.parse("2021-06-10")).after(When.UNKNOWN)).isEqualTo(Holds.UNDETERMINED);
        assertThat(When.UNKNOWN.after(When.on(LocalDate.parse("2021-06-10")))).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void the_first_and_the_last_of_several_lie_between_the_first_and_the_last_of_their_bounds() {
        When june = PartialDate.parse("2023-06").when();
        When fifth = PartialDate.parse("2023-06-05").when();

        assertThat(When.first(List.of(june, fifth)))
                .isEqualTo(new When(LocalDate.parse("2023-06-01"), LocalDate.parse("2023-06-05")));
        assertThat(When.last(List.of(june, fifth)))
                .isEqualTo(new When(LocalDate.parse("2023-06-05"), LocalDate.parse("2023-06-30")));
    }

    @Test
    void one_of_which_nothing_is_known_may_be_the_first_or_the_last() {
        When fifth = PartialDate.parse("2023-06-05").when();

        assertThat(When.first(List.of(fifth, When.UNKNOWN))).isEqualTo(new When(null, LocalDate.parse("2023-06-05")));
        assertThat(When.last(List.of(fifth, When.UNKNOWN))).isEqualTo(new When(LocalDate.parse("2023-06-05"), null));
        assertThat(When.first(List.of(When.UNKNOWN))).isEqualTo(When.UNKNOWN);
    }
}
