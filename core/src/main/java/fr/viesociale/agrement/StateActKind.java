package fr.viesociale.agrement;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Nature d'un acte de l'État sur une décision. */
public enum StateActKind implements Wording {
    /** Suspension. */
    SUSPENSION(Text.of("suspension", "suspension")),
    /** Annulation. */
    ANNULMENT(Text.of("annulation", "annulment")),
    /** Confirmation par le ministre. */
    MINISTER_CONFIRMS(Text.of("confirmation par le ministre", "confirmed by the minister")),
    /** Annulation par le ministre. */
    MINISTER_ANNULS(Text.of("annulation par le ministre", "annulled by the minister"));

    private final Text words;

    StateActKind(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
