package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/**
 * Hors matrice: an objective of the convention, or an action, that has its place in no cell.
 *
 * @param of the objective or the action, never null
 * @param reason why, never null
 */
public record Unplaced(Id of, Reason reason) {

    /** Pourquoi. */
    public enum Reason implements Wording {
        /** Aucun quartier du jour: the objective names no district of the day, nor one that became, or may
         * have become, one of them. */
        NO_DISTRICT(Text.of("aucun quartier du jour", "no district of the day")),
        /** Aucune orientation de la convention: the objective follows no orientation of the convention. */
        NO_ORIENTATION(Text.of("aucune orientation de la convention", "no orientation of the convention")),
        /** Aucun objectif: the action serves no objective. */
        NO_OBJECTIVE(Text.of("aucun objectif", "no objective")),
        /** Hors des quartiers de ses objectifs: the action takes place in no district of the objectives it serves. */
        OTHER_DISTRICT(Text.of("hors des quartiers de ses objectifs", "outside the districts of its objectives"));

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
