package fr.viesociale.time;

import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three answers combined as Kleene does, and the days on which something may have happened. */
class HoldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNDETERMINED, UNDETERMINED, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNDETERMINED, NO, UNDETERMINED",
        "UNDETERMINED, YES, UNDETERMINED, YES",
        "UNDETERMINED, NO, NO, UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void one_known_no_decides_a_conjunction_and_one_known_yes_a_disjunction(
            Holds one, Holds other, Holds both, Holds either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void the_contrary_of_what_is_not_known_is_not_known() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNDETERMINED.not()).isEqualTo(UNDETERMINED);
    }

    @Test
    void what_is_known_is_yes_or_no() {
        assertThat(Holds.of(true)).isEqualTo(YES);
        assertThat(Holds.of(false)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, YES, NO",
        "2026-12-31, NO, NO",
        "2027-01-01, NO, YES",
        "2026-12, UNDETERMINED, NO",
        "2026, UNDETERMINED, NO",
        "2025, YES, NO",
        "2027, NO, YES"
    })
    void a_date_is_before_a_day_or_after_it_or_nobody_can_say(String date, Holds before, Holds after) {
        When when = PartialDate.parse(date).when();
        assertThat(when.before(DAY)).isEqualTo(before);
        assertThat(when.after(DAY)).isEqualTo(after);
    }

    @Test
    void a_day_inside_a_month_may_be_before_or_after_it() {
        When december = PartialDate.parse("2026-12").when();
        LocalDate middle = LocalDate.of(2026, 12, 15);
        assertThat(december.before(middle)).isEqualTo(UNDETERMINED);
        assertThat(december.after(middle)).isEqualTo(UNDETERMINED);
        assertThat(december.before(LocalDate.of(2026, 12, 1))).isEqualTo(NO);
    }

    @Test
    void when_nothing_is_known_nothing_is_before_or_after() {
        assertThat(When.UNKNOWN.before(DAY)).isEqualTo(UNDETERMINED);
        assertThat(When.UNKNOWN.after(DAY)).isEqualTo(UNDETERMINED);
        assertThat(new When(DAY, null).before(DAY)).isEqualTo(NO);
        assertThat(new When(null, DAY).after(DAY)).isEqualTo(NO);
        assertThat(new When(DAY, null).after(DAY)).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_known_day_is_that_day_alone() {
        assertThat(When.on(DAY)).isEqualTo(PartialDate.of(DAY).when());
    }

    @Test
    void a_date_that_was_not_recorded_is_no_day_at_all() {
        assertThat(When.of(null)).isNull();
        assertThat(When.of(PartialDate.of(DAY))).isEqualTo(When.on(DAY));
    }
}
