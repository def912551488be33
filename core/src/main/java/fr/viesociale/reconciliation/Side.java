package fr.viesociale.reconciliation;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le côté: whose file, and whose value is kept. */
public enum Side implements Wording {
    /** La Ville. */
    CITY(Text.of("la Ville", "the City")),
    /** La Caf. */
    CAF(Text.of("la Caf", "the Caf"));

    private final Text words;

    Side(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
