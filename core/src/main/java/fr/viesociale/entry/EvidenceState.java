package fr.viesociale.entry;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** L'état d'une preuve: a late paper is not a lost right. */
public enum EvidenceState implements Wording {
    /** Existe. */
    EXISTS(Text.of("existe", "exists")),
    /** En retard. */
    LATE(Text.of("en retard", "late")),
    /** Manquante. */
    MISSING(Text.of("manquante", "missing"));

    private final Text words;

    EvidenceState(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
