package fr.viesociale.coordination;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Étape de la vie d'une initiative. */
public enum InitiativeStage implements Wording {
    /** Repérée. */
    SPOTTED(Text.of("repérée", "spotted")),
    /** Accompagnée. */
    SUPPORTED(Text.of("accompagnée", "supported")),
    /** Consolidée. */
    CONSOLIDATED(Text.of("consolidée", "consolidated")),
    /** Diffusée. */
    SPREAD(Text.of("diffusée", "spread")),
    /** Arrêtée. */
    STOPPED(Text.of("arrêtée", "stopped"));

    private final Text words;

    InitiativeStage(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
