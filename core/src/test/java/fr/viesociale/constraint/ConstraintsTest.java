package fr.viesociale.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints and the constructors are two doors of one house: both open, or neither. Run with two validators. */
class ConstraintsTest {

    static Stream<String> texts() {
        return Doors.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_constraint_admits_what_the_value_admits_and_nothing_else(String text) {
        assertThat(Doors.refusedByConstraints(text)).isEqualTo(Doors.refusedByConstructors(text));
    }

    @Test
    void each_field_admits_one_of_the_texts_and_refuses_another() {
        assertThat(Doors.CONSTRUCTORS.keySet()).allSatisfy(field -> {
            assertThat(Doors.texts())
                    .anyMatch(text -> Doors.refusedByConstraints(text).contains(field));
            assertThat(Doors.texts())
                    .anyMatch(text -> !Doors.refusedByConstraints(text).contains(field));
        });
    }

    @Test
    void what_was_not_given_is_for_the_host_to_require() {
        assertThat(Doors.VALIDATOR.validate(Doors.Form.filledWith(null))).isEmpty();
    }

    @Test
    void an_element_of_a_list_is_told_by_its_place() {
        Doors.Form form = new Doors.Form(null, null, null, null, null, null, null, List.of("30007", "30100 Alès"));
        assertThat(Doors.VALIDATOR.validate(form))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("communes[1].<list element>");
    }

    @Test
    void both_doors_say_the_same_in_french_and_in_english() {
        Map<String, String> french = Doors.messages(Doors.VALIDATOR);
        Map<String, String> english = Doors.messages(Doors.speaking(Locale.ENGLISH));
        assertThat(List.of("siret", "siren", "rna", "communeCode", "priorityAreaCode"))
                .allSatisfy(field -> {
                    Text said = Doors.refusal(Doors.CONSTRUCTORS.get(field), "x")
                            .faults()
                            .get(0)
                            .message();
                    assertThat(said.fr()).isEqualTo("« x » : " + french.get(field));
                    assertThat(said.en()).isEqualTo("« x »: " + english.get(field));
                });
        assertThat(Doors.messages(Doors.VALIDATOR, "\t").get("id")).startsWith("un identifiant a de 1 à 64 caractères");
        assertThat(Doors.messages(Doors.VALIDATOR, "x").get("code")).startsWith("un code a des majuscules");
        assertThat(Doors.messages(Doors.speaking(Locale.ENGLISH), "\t").get("id"))
                .startsWith("an identifier has 1 to 64");
        assertThat(Doors.messages(Doors.speaking(Locale.ENGLISH), "x").get("code"))
                .startsWith("a code has capital letters");
    }

    @Test
    void the_validator_is_the_release_that_this_run_names() {
        assertThat(HibernateValidator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .contains("hibernate-validator-" + System.getProperty("hibernate.validator", "8") + ".");
    }
}
