package fr.viesociale.agrement;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Nature d'un motif. */
public enum ReasonNature implements Wording {
    /** De fait. */
    FACT(Text.of("de fait", "in fact")),
    /** De droit. */
    LAW(Text.of("de droit", "in law"));

    private final Text words;

    ReasonNature(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
