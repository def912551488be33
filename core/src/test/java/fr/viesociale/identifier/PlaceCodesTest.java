package fr.viesociale.identifier;

import static fr.viesociale.identifier.Refusals.codes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.PriorityAreaCode.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of communes and of priority areas, on codes of the lists. */
class PlaceCodesTest {

    @ParameterizedTest
    @CsvSource({
        "30007, 30",
        "01053, 01",
        "2A004, 2A",
        "2B033, 2B",
        "97411, 974",
        "97501, 975",
        "98818, 988",
        "75056, 75",
        "21231, 21"
    })
    void a_commune_code_begins_with_its_departement(String code, String department) {
        assertThat(new CommuneCode(code).department()).isEqualTo(department);
        assertThat(new CommuneCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20004", "1053", "2a004", "2C004", "300070", "A0007", "30 07", " 30007", "30007\n", "3000A", "", "٣٠٠٠٧"
            })
    void what_has_not_the_form_of_a_commune_code_is_refused(String code) {
        assertThat(codes(() -> new CommuneCode(code))).containsExactly("identifier.commune-code");
    }

    @ParameterizedTest
    @CsvSource({
        "QP030001, OF_2015, 30",
        "QP02A001, OF_2015, 2A",
        "QP971001, OF_2015, 971",
        "QP987001, OF_2015, 987",
        "QN03001I, OF_2024, 30",
        "QN03016M, OF_2024, 30",
        "QN02A01M, OF_2024, 2A",
        "QN97651C, OF_2024, 976",
        "QN03001X, OF_2024, 30"
    })
    void a_priority_area_code_tells_its_generation_and_its_departement(
            String text, Generation generation, String department) {
        PriorityAreaCode code = new PriorityAreaCode(text);
        assertThat(code.generation()).isEqualTo(generation);
        assertThat(code.department()).isEqualTo(department);
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QP03001", "QP0300011", "QP030A01", "QP02C001", "QP990001", "QP03001I"})
    void a_text_that_begins_as_a_code_of_2015_is_refused_as_one(String text) {
        assertThat(codes(() -> new PriorityAreaCode(text))).containsExactly("identifier.qpv-2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QN3001I",
                "QN020A1M",
                "qn03001i",
                "QN03001i",
                "QN030001",
                "QN99001M",
                "QN03001IM",
                "qp030001",
                "030001",
                ""
            })
    void another_text_that_is_no_code_is_refused_as_one_of_2024(String text) {
        assertThat(codes(() -> new PriorityAreaCode(text))).containsExactly("identifier.qpv-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {" QN03001I", "QN03001I ", "\tQN03001I\n"})
    void spaces_around_a_priority_area_code_are_taken_out(String text) {
        assertThat(new PriorityAreaCode(text)).isEqualTo(new PriorityAreaCode("QN03001I"));
    }

    @ParameterizedTest
    @CsvSource({
        "QN03001M, true",
        "QN03001I, true",
        "QN03001N, true",
        "QN97651C, true",
        "QN03001X, false",
        "QP030001, true"
    })
    void a_letter_that_no_list_uses_is_accepted_and_told(String text, boolean known) {
        assertThat(new PriorityAreaCode(text).hasKnownLetter()).isEqualTo(known);
    }

    @Test
    void a_code_that_was_not_given_is_missing() {
        assertThat(codes(() -> new CommuneCode(null))).containsExactly("missing");
        assertThat(codes(() -> new PriorityAreaCode(null))).containsExactly("missing");
    }
}
