package fr.viesociale.governance;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Nature d'une résolution: how far a body went. */
public enum ResolutionNature implements Wording {
    /** Avis. */
    OPINION(Text.of("avis", "opinion")),
    /** Proposition. */
    PROPOSAL(Text.of("proposition", "proposal")),
    /** Décision. */
    DECISION(Text.of("décision", "decision"));

    private final Text words;

    ResolutionNature(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
