package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** La portée d'un manquement: what kind of requirement a provision makes, the gravest first. */
public enum Severity implements Wording {
    /** Loi ou règlement: no derogation. */
    LAW(Text.of("loi", "law")),
    /** Exigence de la doctrine de la Cnaf ou de la convention: a dated, reasoned derogation may lift it. */
    HARD(Text.of("exigence", "requirement")),
    /** Critère d'appréciation: a person rates; the program looks for evidence and a rating. */
    APPRECIATION(Text.of("appréciation", "appreciation")),
    /** Bonne pratique. */
    GOOD_PRACTICE(Text.of("bonne pratique", "good practice")),
    /** Pratique locale: of one Caf, of one convention, or a value that only the host can give. */
    LOCAL(Text.of("pratique locale", "local practice"));

    private final Text words;

    Severity(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
