package fr.viesociale.coverage;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Les moyens: what a structure puts at the service of its residents. */
public enum Means implements Wording {
    /** Équivalents temps plein of its posts. */
    FTE(Text.of("équivalents temps plein", "full-time equivalents")),
    /** Heures d'ouverture hebdomadaires, of the structure and of its sites. */
    OPENING_HOURS(Text.of("heures d'ouverture hebdomadaires", "weekly opening hours"));

    private final Text words;

    Means(Text words) {
        this.words = words;
    }

    /** What a structure has of them. */
    Interval of(Service service) {
        return switch (this) {
            case FTE -> service.fte();
            case OPENING_HOURS -> service.weeklyOpeningHours();
        };
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
