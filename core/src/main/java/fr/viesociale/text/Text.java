package fr.viesociale.text;

import java.util.Objects;

/**
 * Un texte en deux langues: one sentence or name, in French and in English.
 *
 * @param fr the French words, never null
 * @param en the English words, never null
 */
public record Text(String fr, String en) implements Wording {

    /** @throws NullPointerException when a language is missing: a text is written by a developer, not by a user */
    public Text {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    /**
     * A text in its two languages.
     *
     * @param fr the French words
     * @param en the English words
     * @return the text, never null
     */
    public static Text of(String fr, String en) {
        return new Text(fr, en);
    }

    /**
     * A word that is the same in both languages, such as a code or a citation.
     *
     * @param word the word
     * @return the text, never null
     */
    public static Text same(String word) {
        return new Text(word, word);
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> fr;
            case ENGLISH -> en;
        };
    }
}
