package fr.viesociale.identifier;

import static fr.viesociale.identifier.Refusals.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What entries are called. */
class IdTest {

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Id.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_of_any_kind_is_made_again_from_its_kind_and_its_value(Class<?> type)
            throws ReflectiveOperationException {
        Constructor<?> door = type.getDeclaredConstructor(String.class);
        Id id = (Id) door.newInstance("caf30-12");
        assertThat(Id.of(id.kind(), id.value())).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(Mention.parse(new Mention(id).value())).isEqualTo(new Mention(id));
        assertThat(id.kind()).isEqualToIgnoringCase(type.getSimpleName()).matches("[a-z][A-Za-z]*");
    }

    @Test
    void no_two_kinds_share_a_name() {
        Set<String> names = new HashSet<>();
        kinds().map(Class::getSimpleName).forEach(names::add);
        assertThat(names).hasSize(Id.class.getPermittedSubclasses().length).hasSizeGreaterThan(20);
    }

    @Test
    void the_kind_is_the_name_of_the_type_with_a_small_initial() {
        assertThat(new Id.PriorityArea("q1").kind()).isEqualTo("priorityArea");
        assertThat(new Id.Body("b").kind()).isEqualTo("body");
    }

    @Test
    void one_value_under_two_kinds_names_two_things() {
        assertThat((Id) new Id.District("1")).isNotEqualTo(new Id.PriorityArea("1"));
    }

    @Test
    void a_kind_that_does_not_exist_is_refused() {
        assertThat(codes(() -> Id.of("quartier", "1"))).containsExactly("id.kind");
    }

    @Test
    void a_value_has_at_most_sixty_four_characters() {
        assertThat(new Id.District("x".repeat(64)).value()).hasSize(64);
        assertThat(codes(() -> new Id.District("x".repeat(65)))).containsExactly("id.form");
    }

    @Test
    void a_value_is_measured_once_its_accents_are_composed() {
        assertThat(new Id.District("e\u0301".repeat(64)).value()).isEqualTo("\u00e9".repeat(64));
        // an ideogram that composition writes as two characters
        assertThat(codes(() -> new Id.District("\ufb1d".repeat(33)))).containsExactly("id.form");
    }

    @Test
    void two_spellings_that_look_alike_name_one_thing() {
        assertThat(new Id.District("Pre\u0301s-Saint-Jean")).isEqualTo(new Id.District("Pr\u00e9s-Saint-Jean"));
    }

    @ParameterizedTest
    @CsvSource({
        "' a', id.form",
        "'a ', id.form",
        "'\u2003a', id.form",
        "'a\tb', id.form",
        "'a\nb', id.form",
        "'a\u0000b', text.characters",
        "'a\ud83c', text.characters"
    })
    void a_value_has_no_space_at_its_ends_and_no_control_character(String value, String code) {
        assertThat(codes(() -> new Id.District(value))).containsExactly(code);
    }

    @Test
    void a_value_may_hold_spaces_inside_colons_and_any_letter() {
        String value = "Près Saint-Jean : « \ud83c\udfe0 »";
        assertThat(new Id.District(value).value()).isEqualTo(value);
    }

    @Test
    void a_value_that_is_missing_or_empty_is_refused() {
        assertThat(codes(() -> new Id.District(null))).containsExactly("missing");
        assertThat(codes(() -> new Id.District(""))).containsExactly("text.blank");
    }
}
