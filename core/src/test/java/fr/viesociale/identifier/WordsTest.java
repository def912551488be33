package fr.viesociale.identifier;

import static fr.viesociale.identifier.Refusals.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of open lists, identifiers of rules, mentions of entries. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "AGC", "CENTRE_SOCIAL", "X2027", "A_", "A_______B"})
    void a_code_has_capital_letters_digits_and_underscores(String code) {
        assertThat(Code.checked(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "agc", "2027", "_A", "CENTRE SOCIAL", "CENTRE-SOCIAL", "AGRÉMENT", "A\n"})
    void what_has_not_the_form_of_a_code_is_refused(String code) {
        assertThat(codes(() -> Code.checked(code))).containsExactly("code.form");
    }

    @Test
    void a_code_has_at_most_sixty_four_characters() {
        assertThat(Code.checked("X".repeat(64))).hasSize(64);
        assertThat(codes(() -> Code.checked("X".repeat(65)))).containsExactly("code.form");
        assertThat(codes(() -> Code.checked(null))).containsExactly("missing");
    }

    @ParameterizedTest
    @CsvSource({
        "agrement.duration, agrement",
        "identifier.qpv-2024-letter, identifier",
        "ales.convention.clause-3b, ales"
    })
    void a_rule_is_named_by_its_theme_first(String text, String theme) {
        assertThat(new RuleId(text).theme()).isEqualTo(theme);
        assertThat(new RuleId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agrement",
                "agrement.",
                ".duration",
                "Agrement.duration",
                "agrement..duration",
                "1a.b",
                "a.1b",
                "a b.c",
                "agrément.durée",
                "ales.2019"
            })
    void what_has_not_the_form_of_a_rule_is_refused(String text) {
        assertThat(codes(() -> new RuleId(text))).containsExactly("rule.form");
    }

    @Test
    void a_rule_has_at_most_a_hundred_characters() {
        assertThat(new RuleId("a." + "b".repeat(98)).value()).hasSize(100);
        assertThat(codes(() -> new RuleId("a." + "b".repeat(99)))).containsExactly("rule.form");
        assertThat(codes(() -> new RuleId(null))).containsExactly("missing");
    }

    @Test
    void rules_stand_in_the_order_of_their_names() {
        List<RuleId> sorted =
                Stream.of("b.a", "a.b", "a.a").map(RuleId::new).sorted().toList();
        assertThat(sorted).extracting(RuleId::value).containsExactly("a.a", "a.b", "b.a");
    }

    @Test
    void a_mention_says_the_kind_and_the_value() {
        Mention mention = Mention.parse("agrement:a1");
        assertThat(mention.id()).isEqualTo(new Id.Agrement("a1"));
        assertThat(mention.value()).isEqualTo("agrement:a1");
        assertThat(mention).hasToString("agrement:a1");
    }

    @Test
    void a_mention_is_cut_at_its_first_colon_only() {
        Mention mention = Mention.parse("structure:caf30:12");
        assertThat(mention.id()).isEqualTo(new Id.Structure("caf30:12"));
        assertThat(Mention.parse(mention.value())).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "agrement, mention.form",
        ":a1, mention.form",
        "'', mention.form",
        "agreement:a1, id.kind",
        "Agrement:a1, id.kind",
        "agrement:, text.blank"
    })
    void what_is_no_mention_is_refused(String text, String code) {
        assertThat(codes(() -> Mention.parse(text))).containsExactly(code);
    }

    @Test
    void a_mention_of_nothing_is_refused() {
        assertThat(codes(() -> new Mention(null))).containsExactly("missing");
    }
}
