package fr.viesociale.roadmap;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** L'état d'une action. */
public enum ActionStatus implements Wording {
    /** Prévue. */
    PLANNED(Text.of("prévue", "planned")),
    /** En cours. */
    UNDERWAY(Text.of("en cours", "under way")),
    /** Bloquée. */
    BLOCKED(Text.of("bloquée", "blocked")),
    /** Réalisée. */
    DONE(Text.of("réalisée", "done")),
    /** Abandonnée. */
    ABANDONED(Text.of("abandonnée", "abandoned"));

    private final Text words;

    ActionStatus(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
