package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le champ d'une disposition: whom it binds. */
public enum Reach implements Wording {
    /** Nationale: wherever its text does, without adoption. */
    NATIONAL(Text.of("national", "national")),
    /** Pratique d'une Caf, where the host says that the Caf concerned has it. */
    CAF(Text.of("pratique d'une Caf", "practice of one Caf")),
    /** Clause d'une convention, where the dossier adopts it. */
    CONVENTION(Text.of("clause de convention", "clause of a convention"));

    private final Text words;

    Reach(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
