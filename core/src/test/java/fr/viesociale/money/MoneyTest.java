package fr.viesociale.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in euros: what is one, how shares are rounded, how they are told. */
class MoneyTest {

    @Test
    void nothing_is_zero_euros_and_zero_cents() {
        assertThat(Money.ZERO.value()).isEqualTo("0.00");
        assertThat(Money.parse("-0")).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "59360.00, 59360.00",
        "59360, 59360.00",
        "59360.5, 59360.50",
        "-12.3, -12.30",
        "007.10, 7.10",
        "99999999999.99, 99999999999.99"
    })
    void an_amount_is_read_with_at_most_two_decimals(String text, String value) {
        assertThat(Money.parse(text).value()).isEqualTo(value);
        assertThat(Money.parse(text)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "59 360",
                "59360,00",
                "59,360.00",
                "1.234",
                "1.",
                ".5",
                "+1",
                "1e3",
                "--1",
                "€1",
                "NaN",
                "١",
                "100000000000"
            })
    void what_is_not_written_as_an_amount_is_refused(String text) {
        assertThat(refusal(() -> Money.parse(text))).isEqualTo("money.form");
    }

    @Test
    void two_writings_of_one_amount_are_one_amount() {
        assertThat(new Money(new BigDecimal("1E+3"))).isEqualTo(Money.parse("1000.00"));
        assertThat(new Money(new BigDecimal("1.5000"))).isEqualTo(Money.parse("1.5"));
    }

    @ParameterizedTest
    @CsvSource({"0.001, money.cents", "100000000000, money.bounds", "-100000000000, money.bounds"})
    void an_amount_stops_at_the_cents_and_below_a_hundred_billion(BigDecimal euros, String code) {
        assertThat(refusal(() -> new Money(euros))).isEqualTo(code);
    }

    @Test
    void an_amount_that_was_not_given_is_missing() {
        assertThat(refusal(() -> new Money(null))).isEqualTo("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "100e2147483647", "123456789012345678901e2147483640"})
    void a_number_with_a_huge_exponent_is_refused_without_being_written_out(String number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(refusal(() -> new Money(new BigDecimal(number))))
                        .isEqualTo("money.bounds"));
    }

    @Test
    void a_number_with_a_huge_count_of_decimals_is_refused_without_being_written_out() {
        BigDecimal tiny = new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(refusal(() -> new Money(tiny))).isEqualTo("money.cents"));
    }

    @Test
    void zero_with_a_huge_exponent_is_nothing() {
        assertThat(new Money(new BigDecimal("0e999999999"))).isEqualTo(Money.ZERO);
    }

    /** The fifth would be a cent if it were rounded to the tenth of a cent on the way. */
    @ParameterizedTest
    @CsvSource({
        "140000, 0.424, 59360.00",
        "30000, 0.636, 19080.00",
        "0.01, 0.5, 0.01",
        "-0.01, 0.5, -0.01",
        "0.01, 0.4999, 0.00",
        "10.00, 0.3333, 3.33",
        "10.05, 0.1, 1.01",
        "100, 1, 100.00",
        "100, 0, 0.00"
    })
    void a_share_is_rounded_once_to_the_cent_half_away_from_zero(String amount, BigDecimal rate, String share) {
        assertThat(Money.parse(amount).times(rate).value()).isEqualTo(share);
    }

    @Test
    void sums_and_differences_keep_within_the_bounds() {
        Money most = Money.parse("99999999999.99");
        Money cent = Money.parse("0.01");
        assertThat(refusal(() -> most.plus(cent))).isEqualTo("money.bounds");
        assertThat(most.minus(cent).value()).isEqualTo("99999999999.98");
    }

    @ParameterizedTest
    @CsvSource({
        "59360, '59\u202f360,00\u00a0€', '€59,360.00'",
        "0, '0,00\u00a0€', €0.00",
        "999.9, '999,90\u00a0€', €999.90",
        "1000, '1\u202f000,00\u00a0€', '€1,000.00'",
        "-1234567.89, '-1\u202f234\u202f567,89\u00a0€', '-€1,234,567.89'"
    })
    void an_amount_is_told_as_each_language_writes_it(String amount, String french, String english) {
        assertThat(Money.parse(amount).in(Language.FRENCH)).isEqualTo(french);
        assertThat(Money.parse(amount).in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void a_rate_has_forty_figures_at_most() {
        Money hundred = Money.parse("100");

        assertThat(hundred.times(new BigDecimal(BigInteger.ONE, 40))).isEqualTo(Money.ZERO);
        assertThat(hundred.times(new BigDecimal("0." + "3".repeat(40)))).isEqualTo(Money.parse("33.33"));
        assertThat(refusal(() -> hundred.times(new BigDecimal(BigInteger.ONE, 41))))
                .isEqualTo("money.rate");
        assertThat(refusal(() -> hundred.times(new BigDecimal("1." + "3".repeat(40)))))
                .isEqualTo("money.rate");
    }

    private static String refusal(Runnable made) {
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(made::run).satisfies(thrown -> refused[0] = thrown);
        return refused[0].faults().stream().map(Fault::code).reduce("", String::concat);
    }
}
