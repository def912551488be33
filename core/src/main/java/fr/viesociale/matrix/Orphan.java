package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/**
 * Un orphelin: an action that nobody leads, or an objective or action that nothing measures, as far as recorded.
 *
 * @param of the objective or the action, never null
 * @param reason what it lacks, never null
 */
public record Orphan(Id of, Reason reason) {

    /** Ce qui manque. */
    public enum Reason implements Wording {
        /** Sans pilote: the action has no lead. */
        NO_LEAD(Text.of("sans pilote", "without a lead")),
        /** Sans indicateur: no indicator is about it. */
        NO_INDICATOR(Text.of("sans indicateur", "without an indicator"));

        private final Text words;

        Reason(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }
}
