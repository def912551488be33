package fr.viesociale.identifier;

import static fr.viesociale.identifier.Refusals.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SIREN, SIRET and RNA, on numbers of the registers. */
class RegisterNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"213000078", "200066918", "323180588", "356000000", "775544026"})
    void a_siren_has_nine_digits_and_a_luhn_key(String text) {
        assertThat(new Siren(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"213000079", "213000087", "21300007", "2130000780", "", "21300007A", "213-000-078", "٢١٣٠٠٠٠٧٨"})
    void a_number_without_nine_digits_or_with_a_wrong_key_is_no_siren(String text) {
        assertThat(codes(() -> new Siren(text))).containsExactly("identifier.siren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"213 000 078", "213.000.078", "213\u00a0000\u00a0078", "213\u202f000\u202f078", " 213000078 "})
    void separators_that_registers_print_are_taken_out_of_a_siren(String text) {
        assertThat(new Siren(text)).isEqualTo(new Siren("213000078")).hasToString("213000078");
    }

    @ParameterizedTest
    @CsvSource({
        "323 180 588 00036, 32318058800036",
        "323.180.588.00036, 32318058800036",
        "323\u00a0180\u00a0588\u00a000036, 32318058800036",
        "775 544 026 01276, 77554402601276",
        "2 16 20 51 04 00 443, 21620510400443"
    })
    void a_siret_is_read_with_the_separators_of_real_sheets(String text, String value) {
        assertThat(new Siret(text).value()).isEqualTo(value);
    }

    @Test
    void a_siret_begins_with_the_siren_of_its_legal_unit() {
        assertThat(new Siret("32318058800036").siren()).isEqualTo(new Siren("323180588"));
    }

    @Test
    void a_siret_with_a_wrong_key_is_refused() {
        assertThat(codes(() -> new Siret("32318058800037"))).containsExactly("identifier.siret");
    }

    @Test
    void thirteen_digits_are_no_siret_and_no_zero_is_supposed_before_them() {
        assertThat(codes(() -> new Siret("4328110900014"))).containsExactly("identifier.siret");
    }

    /** Fourteen digits with a correct sum, whose first nine have not: both keys count. */
    @Test
    void a_siret_whose_siren_is_wrong_is_refused_though_its_own_key_is_right() {
        assertThat(Form.luhn("21300007900011")).isTrue();
        assertThat(Form.luhn("213000079")).isFalse();
        assertThat(codes(() -> new Siret("21300007900011"))).containsExactly("identifier.siret");
    }

    @Test
    void the_head_office_of_La_Poste_passes_by_its_key() {
        assertThat(new Siret("35600000000048").value()).isEqualTo("35600000000048");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000001", "35600000000010", "35600000000015"})
    void an_establishment_of_La_Poste_passes_when_its_digits_add_up_to_a_multiple_of_five(String text) {
        assertThat(Form.luhn(text)).isFalse();
        assertThat(new Siret(text).siren()).isEqualTo(new Siren("356000000"));
    }

    @Test
    void an_establishment_of_La_Poste_with_neither_sum_right_is_refused() {
        assertThat(codes(() -> new Siret("35600000000002"))).containsExactly("identifier.siret");
    }

    @Test
    void the_exception_of_La_Poste_is_for_La_Poste_only() {
        String others = "21300007800001";
        assertThat(others.chars().map(c -> c - '0').sum() % 5).isNotZero();
        assertThat(codes(() -> new Siret(others))).containsExactly("identifier.siret");
        String multipleOfFive = "21300007800004";
        assertThat(multipleOfFive.chars().map(c -> c - '0').sum() % 5).isZero();
        assertThat(Form.luhn(multipleOfFive)).isFalse();
        assertThat(codes(() -> new Siret(multipleOfFive))).containsExactly("identifier.siret");
    }

    @ParameterizedTest
    @CsvSource({
        "W301002345, true",
        "W9R1001234, false",
        "W9G1001234, false",
        "W2A1001234, false",
        "'W 301 002 345', true"
    })
    void an_rna_number_may_have_a_letter_that_subsidy_files_do_not_admit(String text, boolean fits) {
        assertThat(new Rna(text).fitsSubsidyFiles()).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W30100234", "301002345", "w301002345", "W9r1001234", "WR91001234", "W3010023456", ""})
    void what_has_not_the_form_of_an_rna_number_is_refused(String text) {
        assertThat(codes(() -> new Rna(text))).containsExactly("identifier.rna");
    }

    @ParameterizedTest
    @NullSource
    void a_number_that_was_not_given_is_missing(String none) {
        assertThat(codes(() -> new Siren(none))).containsExactly("missing");
        assertThat(codes(() -> new Siret(none))).containsExactly("missing");
        assertThat(codes(() -> new Rna(none))).containsExactly("missing");
    }
}
