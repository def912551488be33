package fr.viesociale.agrement;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Nature d'une demande d'agrément. */
public enum RequestNature implements Wording {
    /** Première demande. */
    FIRST(Text.of("première demande", "first request")),
    /** Renouvellement. */
    RENEWAL(Text.of("renouvellement", "renewal")),
    /** Changement de nature. */
    CHANGE(Text.of("changement de nature", "change of kind"));

    private final Text words;

    RequestNature(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
