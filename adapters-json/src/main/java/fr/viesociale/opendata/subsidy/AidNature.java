package fr.viesociale.opendata.subsidy;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** La nature de l'aide; one subsidy may have both. */
public enum AidNature implements Wording {
    /** Aide en numéraire. */
    IN_CASH("aide en numéraire", "aid in cash"),
    /** Aide en nature. */
    IN_KIND("aide en nature", "aid in kind");

    private final Text words;

    AidNature(String fr, String en) {
        this.words = Text.of(fr, en);
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
