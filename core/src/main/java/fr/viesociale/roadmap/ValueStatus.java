package fr.viesociale.roadmap;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le contrôle d'un chiffre déclaré. */
public enum ValueStatus implements Wording {
    /** Saisi. */
    ENTERED(Text.of("saisi", "entered")),
    /** Contrôlé. */
    CHECKED(Text.of("contrôlé", "checked")),
    /** Validé. */
    VALIDATED(Text.of("validé", "validated"));

    private final Text words;

    ValueStatus(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
