package fr.viesociale.network;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** Ce qui lie deux organisations. */
public enum TieKind implements Wording {
    /** Coopération: two partners of a cooperation whose period covers the day. */
    COOPERATION(Text.of("coopération", "cooperation")),
    /** Action: two of the lead and the partners of an action under way on the day. */
    ACTION(Text.of("action", "action")),
    /** Initiative: the bearer, and one that gave support by the day, while the initiative is not stopped. */
    INITIATIVE(Text.of("initiative", "initiative")),
    /** Cogestion: two managers of one structure on the day. */
    CO_MANAGEMENT(Text.of("cogestion", "joint management"));

    private final Text words;

    TieKind(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
