package fr.viesociale.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a line may hold, how accents are composed, how a value is quoted in a message. */
class CharactersTest {

    @Test
    void two_spellings_of_Ales_that_look_alike_are_alike() {
        assertThat(Characters.composed("Ale\u0300s")).isEqualTo("Al\u00e8s");
    }

    @Test
    void a_composed_text_is_handed_back_as_it_is() {
        String ales = "Al\u00e8s";
        assertThat(Characters.composed(ales)).isSameAs(ales);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alès", "deux\nlignes", "une\ttabulation", "« 59 360,00 € »", "\ud83c\udfe0"})
    void ordinary_text_is_admitted(String text) {
        assertThat(Characters.admitted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0007",
                "\r\n",
                "\u007f",
                "\u0085",
                "\u009f",
                "\ud83c",
                "\udfe0",
                "a\ud83cb",
                "\udfe0\ud83c"
            })
    void control_characters_and_halves_of_characters_are_not_admitted(String text) {
        assertThat(Characters.admitted(text)).isFalse();
    }

    @Test
    void forty_characters_are_quoted_whole() {
        String forty = "x".repeat(40);
        assertThat(Characters.quoted(forty)).isEqualTo("« " + forty + " »");
    }

    @Test
    void the_forty_first_character_gives_way_to_an_ellipsis() {
        assertThat(Characters.quoted("x".repeat(41))).isEqualTo("« " + "x".repeat(40) + "… »");
    }

    @Test
    void a_character_outside_the_basic_plane_is_never_cut_in_two() {
        String quoted = Characters.quoted("\ud83c\udfe0".repeat(50));
        assertThat(quoted).isEqualTo("« " + "\ud83c\udfe0".repeat(40) + "… »");
        assertThat(Characters.admitted(quoted)).isTrue();
    }

    @Test
    void a_control_character_is_shown_as_a_dot() {
        assertThat(Characters.quoted("a\nb\u0000c")).isEqualTo("« a·b·c »");
    }

    @Test
    void any_value_is_quoted_as_it_writes_itself() {
        assertThat(Characters.quoted(30007)).isEqualTo("« 30007 »");
    }

    @Property
    void composing_twice_changes_nothing_more(@ForAll String text) {
        String once = Characters.composed(text);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        assertThat(Characters.composed(once)).isEqualTo(once);
    }

    @Property
    void quoting_an_admitted_text_yields_an_admitted_text_of_bounded_length(@ForAll String text) {
        String quoted = Characters.quoted(text);
        assertThat(quoted.codePointCount(0, quoted.length())).isLessThanOrEqualTo(40 + 5);
        if (Characters.admitted(text)) {
            assertThat(Characters.admitted(quoted)).isTrue();
        }
    }
}
