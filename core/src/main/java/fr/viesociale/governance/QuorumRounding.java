package fr.viesociale.governance;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** L'arrondi d'une part. */
public enum QuorumRounding implements Wording {
    /** À l'entier supérieur. */
    UP(Text.of("à l'entier supérieur", "up")),
    /** À l'entier inférieur. */
    DOWN(Text.of("à l'entier inférieur", "down")),
    /** Strictement plus. */
    STRICTLY_MORE(Text.of("strictement plus", "strictly more"));

    private final Text words;

    QuorumRounding(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
