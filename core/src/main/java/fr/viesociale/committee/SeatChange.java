package fr.viesociale.committee;

import fr.viesociale.governance.Seat;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.When;

/**
 * Un changement à venir: a seat that begins or ends after the day.
 *
 * @param seat the seat, never null
 * @param nature whether it begins or ends, never null
 * @param when its first day, or its last one, never null
 */
public record SeatChange(Seat seat, Nature nature, When when) {

    /** Ce qui change. */
    public enum Nature implements Wording {
        /** Le siège commence ce jour-là. */
        BEGINS(Text.of("premier jour", "first day")),
        /** Le siège finit ce jour-là, inclus. */
        ENDS(Text.of("dernier jour", "last day"));

        private final Text words;

        Nature(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }
}
