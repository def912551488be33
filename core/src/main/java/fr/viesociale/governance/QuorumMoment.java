package fr.viesociale.governance;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le moment où le quorum se vérifie. */
public enum QuorumMoment implements Wording {
    /** À l'ouverture. */
    OPENING(Text.of("à l'ouverture", "at the opening")),
    /** À chaque vote. */
    EACH_VOTE(Text.of("à chaque vote", "at each vote"));

    private final Text words;

    QuorumMoment(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
