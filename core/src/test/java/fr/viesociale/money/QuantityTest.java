package fr.viesociale.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Language;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-time equivalents, hours, persons: a number that is no money. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "35, 35", "0.50, 0.5", "0, 0", "0.000, 0", "-0, 0", "-2.5, -2.5", "100, 100"})
    void a_quantity_is_written_without_zeros_at_its_end(String given, String written) {
        assertThat(Quantity.parse(given).value()).isEqualTo(written);
        assertThat(Quantity.parse(given)).hasToString(written);
    }

    @Test
    void two_ways_to_write_a_half_are_one_quantity() {
        assertThat(Quantity.parse("0.5"))
                .isEqualTo(Quantity.parse("0.500"))
                .hasSameHashCodeAs(Quantity.parse("0.500"))
                .isNotEqualTo(Quantity.parse("0.51"));
        assertThat(new Quantity(new BigDecimal("1E2"))).isEqualTo(Quantity.parse("100"));
    }

    @Test
    void a_quantity_has_nine_figures_before_the_point_and_seven_behind_it_at_most() {
        assertThat(Quantity.parse("999999999.9999999").value()).isEqualTo("999999999.9999999");
        assertThat(refusal(() -> new Quantity(new BigDecimal("1000000000")))).isEqualTo("quantity.bounds");
        assertThat(refusal(() -> new Quantity(new BigDecimal("-1000000000")))).isEqualTo("quantity.bounds");
        assertThat(refusal(() -> new Quantity(new BigDecimal("0.00000001")))).isEqualTo("quantity.bounds");
        assertThat(refusal(() -> new Quantity(new BigDecimal("1E40")))).isEqualTo("quantity.bounds");
        assertThat(new Quantity(new BigDecimal("0.10000000000000000000")).value())
                .as("zeros at the end are no figures")
                .isEqualTo("0.1");
        assertThat(new Quantity(new BigDecimal("0E999")).value()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a half", "0,5", ".5", "5.", "+1", "1e3", "1000000000", "0.12345678", " 1"})
    void what_is_not_written_as_a_number_is_no_quantity(String text) {
        assertThat(refusal(() -> Quantity.parse(text))).isEqualTo("quantity.form");
    }

    @Test
    void a_quantity_is_required_where_one_is_made() {
        assertThat(refusal(() -> new Quantity(null))).isEqualTo("missing");
    }

    @Test
    void a_french_reader_sees_a_comma() {
        assertThat(Quantity.parse("0.5").in(Language.FRENCH)).isEqualTo("0,5");
        assertThat(Quantity.parse("0.5").in(Language.ENGLISH)).isEqualTo("0.5");
        assertThat(Quantity.parse("1250").in(Language.FRENCH)).isEqualTo("1250");
    }

    @Test
    void quantities_are_ordered_by_number_and_not_by_how_they_are_written() {
        assertThat(Quantity.parse("9")).isLessThan(Quantity.parse("10"));
        assertThat(Quantity.parse("-1")).isLessThan(Quantity.parse("0"));
        assertThat(Quantity.parse("0.5")).isEqualByComparingTo(Quantity.parse("0.50"));
    }

    private static String refusal(ThrowingCallable door) {
        return catchThrowableOfType(Refused.class, door).faults().stream()
                .map(Fault::code)
                .findFirst()
                .orElseThrow();
    }
}
