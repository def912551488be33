package fr.viesociale.coverage;

import static fr.viesociale.coverage.City.between;
import static fr.viesociale.coverage.City.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Refused;
import fr.viesociale.text.Language;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void a_number_is_stated_to_six_decimals_half_up() {
        assertThat(exactly("0.1234565")).isEqualTo(exactly("0.123457"));
        assertThat(exactly("0.1234564")).isEqualTo(exactly("0.123456"));
        assertThat(exactly("100.000").least()).isEqualTo(new BigDecimal("100"));
        assertThat(exactly("0.0000001")).isEqualTo(Interval.ZERO);
    }

    @Test
    void what_is_not_exact_is_stated_outwards_so_that_it_holds_the_truth() {
        assertThat(between("0.1234569", "0.1234571")).isEqualTo(between("0.123456", "0.123458"));
        assertThat(between("0.1234569", null).least()).isEqualTo("0.123456");
        assertThat(between("0.0000001", "1")).isEqualTo(between("0", "1"));
        assertThat(between("1", "2").perThousand(exactly("3000"))).isEqualTo(between("0.333333", "0.666667"));
        assertThat(exactly("2").perThousand(exactly("3000"))).isEqualTo(exactly("0.666667"));
        assertThat(exactly("1").perThousand(exactly("3000"))).isEqualTo(exactly("0.333333"));
    }

    @Property
    void a_rate_lies_between_its_bounds(
            @ForAll @IntRange(min = 1, max = 5000) int number, @ForAll @IntRange(min = 1, max = 5000) int of) {
        Interval rate =
                between(String.valueOf(number), String.valueOf(number + 1)).perThousand(exactly(of + ""));
        BigDecimal thousand = new BigDecimal(1000);
        assertThat(rate.least().multiply(new BigDecimal(of)))
                .isLessThanOrEqualTo(thousand.multiply(new BigDecimal(number)));
        assertThat(rate.most().multiply(new BigDecimal(of)))
                .isGreaterThanOrEqualTo(thousand.multiply(new BigDecimal(number + 1)));
    }

    @Test
    void a_number_below_zero_or_a_most_below_the_least_is_refused() {
        assertThatThrownBy(() -> between("-1", "1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("interval.negative");
        assertThatThrownBy(() -> between("2", "1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("interval.reversed");
        assertThat(between("1", "1").isExact()).isTrue();
        assertThat(between("1", "2").isExact()).isFalse();
        assertThat(between("0", null).isExact()).isFalse();
        assertThat(Interval.ZERO.isZero()).isTrue();
        assertThat(between("0", "1").isZero()).isFalse();
        assertThat(Interval.UNKNOWN.isZero()).isFalse();
    }

    @Test
    void a_sum_with_something_unbounded_is_unbounded() {
        assertThat(between("1", "2").plus(between("3", "5"))).isEqualTo(between("4", "7"));
        assertThat(between("1", "2").plus(between("3", null))).isEqualTo(between("4", null));
        assertThat(between("1", null).plus(between("3", "4"))).isEqualTo(between("4", null));
    }

    @Test
    void what_is_left_is_never_less_than_nothing() {
        assertThat(between("10", "12").without(between("3", "5"))).isEqualTo(between("5", "9"));
        assertThat(between("4", "6").without(between("3", "5"))).isEqualTo(between("0", "3"));
        assertThat(between("1", "2").without(between("3", "5"))).isEqualTo(Interval.ZERO);
        assertThat(between("10", null).without(between("3", null))).isEqualTo(Interval.UNKNOWN);
        assertThat(between("10", "12").without(between("3", null))).isEqualTo(between("0", "9"));
    }

    @Test
    void a_rate_over_what_may_be_nothing_is_unbounded() {
        assertThat(exactly("2").perThousand(exactly("4000"))).isEqualTo(exactly("0.5"));
        assertThat(between("1", "2").perThousand(between("500", "2000"))).isEqualTo(between("0.5", "4"));
        assertThat(between("1", "2").perThousand(between("0", "2000"))).isEqualTo(between("0.5", null));
        assertThat(between("1", "2").perThousand(between("10", null))).isEqualTo(between("0", "200"));
        assertThat(between("1", null).perThousand(between("500", "2000"))).isEqualTo(between("0.5", null));
        assertThat(Interval.ZERO.perThousand(Interval.UNKNOWN)).isEqualTo(Interval.ZERO);
        assertThat(exactly("1").perThousand(Interval.ZERO)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void an_interval_is_told_in_both_languages() {
        assertThat(exactly("2.5").in(Language.FRENCH)).isEqualTo("2,5");
        assertThat(exactly("2.5").in(Language.ENGLISH)).isEqualTo("2.5");
        assertThat(between("1", "2.5").in(Language.FRENCH)).isEqualTo("entre 1 et 2,5");
        assertThat(between("1", "2.5").in(Language.ENGLISH)).isEqualTo("between 1 and 2.5");
        assertThat(between("1", null).in(Language.FRENCH)).isEqualTo("au moins 1");
        assertThat(between("1", null).in(Language.ENGLISH)).isEqualTo("at least 1");
        assertThat(Interval.UNKNOWN.in(Language.FRENCH)).isEqualTo("non connu");
        assertThat(Interval.UNKNOWN.in(Language.ENGLISH)).isEqualTo("not known");
        assertThat(exactly("43892").in(Language.FRENCH)).isEqualTo("43\u202f892");
        assertThat(exactly("1043892.5").in(Language.ENGLISH)).isEqualTo("1,043,892.5");
        assertThat(exactly("999").in(Language.FRENCH)).isEqualTo("999");
        assertThat(between("0", "1000").in(Language.FRENCH)).isEqualTo("au plus 1\u202f000");
        assertThat(between("0", "1000").in(Language.ENGLISH)).isEqualTo("at most 1,000");
        assertThat(Interval.ZERO.in(Language.FRENCH)).isEqualTo("0");
        assertThat(between("0.3333", "0.66611").percent(Language.FRENCH)).isEqualTo("entre 33,3 et 66,7 %");
        assertThat(exactly("0.66611").percent(Language.FRENCH)).isEqualTo("66,6 %");
        assertThat(exactly("0.3333").percent(Language.FRENCH)).isEqualTo("33,3 %");
        assertThat(between("0.5", null).percent(Language.ENGLISH)).isEqualTo("at least 50%");
    }

    @Test
    void binary_bounds_are_kept_in_order() {
        assertThat(Interval.between(-1e-12, 1)).isEqualTo(between("0", "1"));
        assertThat(Interval.between(1.000002, 1.000001)).isEqualTo(exactly("1.000002"));
        assertThat(Interval.between(1, Double.POSITIVE_INFINITY)).isEqualTo(between("1", null));
    }
}
