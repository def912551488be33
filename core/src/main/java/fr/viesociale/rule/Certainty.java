package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le degré de certitude: how sure we are that a text says what a provision states, the surest first. */
public enum Certainty implements Wording {
    /** Lu dans une page citée. */
    SEEN(Text.of("source lue", "source read")),
    /** Lu comme la pratique d'un territoire. */
    SEEN_LOCAL(Text.of("source lue, pratique locale", "source read, local practice")),
    /** Déduit de ce qui a été lu. */
    INFERRED(Text.of("déduit", "deduced")),
    /** Connaissance générale, non vérifiée. */
    RECALLED(Text.of("de mémoire, à vérifier", "recalled, to be checked")),
    /** Le texte existe ou peut exister; son contenu n'a pas été trouvé. */
    UNKNOWN_PROVISION(Text.of("contenu non trouvé", "content not found"));

    private final Text words;

    Certainty(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
