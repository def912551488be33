package fr.viesociale.deployment;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Les renouvellements: what a forecast supposes of agréments that end before its day. */
public enum Renewals implements Wording {
    /** Tels qu'accordés: they end when they end. */
    AS_GRANTED(Text.of("agréments tels qu'accordés", "agréments as granted")),
    /** Supposés: the latest one of a structure is renewed when it ends, unless it was withdrawn. */
    ASSUMED(Text.of("renouvellements supposés", "renewals assumed"));

    private final Text words;

    Renewals(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
