package fr.viesociale.agrement;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Nature d'une décision sur un agrément. */
public enum DecisionNature implements Wording {
    /** Accord: the agrément is given. */
    GRANT(Text.of("accord", "grant")),
    /** Refus of a request. */
    REFUSE(Text.of("refus", "refusal")),
    /** Ajournement: the request is put off. */
    ADJOURN(Text.of("ajournement", "adjournment")),
    /** Prorogation of a running agrément. */
    EXTEND(Text.of("prorogation", "extension")),
    /** Retrait, from its effective date on. */
    WITHDRAW(Text.of("retrait", "withdrawal"));

    private final Text words;

    DecisionNature(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
