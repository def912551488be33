package fr.viesociale.opendata.publication;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Le sort des petits effectifs: what becomes of a count of people under the floor. */
public enum SmallCounts implements Wording {
    /** Retirés: the count does not go out. */
    LEFT_OUT(Text.of("retirés", "left out")),
    /** Arrondis: the count goes out as zero or as the floor, whichever is nearer; half of it goes up. */
    ROUNDED(Text.of("arrondis", "rounded"));

    private final Text words;

    SmallCounts(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
