package fr.viesociale.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** One sentence in two languages. */
class TextTest {

    @Test
    void a_text_speaks_the_language_that_is_asked_for() {
        Text district = Text.of("quartier", "district");
        assertThat(district.in(Language.FRENCH)).isEqualTo("quartier");
        assertThat(district.in(Language.ENGLISH)).isEqualTo("district");
    }

    @Test
    void a_citation_is_the_same_in_both_languages() {
        Text citation = Text.same("L. 1111-2 CGCT");
        for (Language language : Language.values()) {
            assertThat(citation.in(language)).isEqualTo("L. 1111-2 CGCT");
        }
    }

    @Test
    void a_text_without_one_of_its_languages_cannot_be_written() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Text(null, "district"))
                .withMessage("fr");
        assertThatNullPointerException()
                .isThrownBy(() -> new Text("quartier", null))
                .withMessage("en");
    }
}
