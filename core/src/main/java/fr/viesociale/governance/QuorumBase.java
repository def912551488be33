package fr.viesociale.governance;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/** La base d'un quorum. */
public enum QuorumBase implements Wording {
    /** Tous les sièges. */
    ALL_SEATS(Text.of("tous les sièges", "all seats")),
    /** Les sièges pourvus. */
    SEATS_FILLED(Text.of("les sièges pourvus", "the seats filled"));

    private final Text words;

    QuorumBase(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
