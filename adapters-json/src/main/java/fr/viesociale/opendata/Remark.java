package fr.viesociale.opendata;

import fr.viesociale.text.Characters;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Une remarque: what happened to one value on its way between a foreign format and ours.
 *
 * @param treatment what was done with it, never null
 * @param code the stable code, such as {@code siret.lost-zero}, never null
 * @param row the row in the file, the header being row 1 and the first row of a file without a header too; null where the
 *     format has no rows
 * @param column the name of the column or property as the format has it, null when the remark is about the whole row
 * @param raw what was found, null when nothing was
 * @param repaired what was taken or written in its place, null when nothing was
 * @param message what it means and what to do, never null
 */
public record Remark(
        Treatment treatment,
        String code,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String raw,
        @Nullable String repaired,
        Text message)
        implements Wording {

    /** Le sort: what was done with the value. */
    public enum Treatment {
        /** Réparé: it was read, after a repair that loses nothing. */
        REPAIRED,
        /** Douteux: it was read as it stands, and someone should look at it. */
        DOUBTFUL,
        /** Perdu: the other format has no place for it. */
        LOST,
        /** Refusé: it could not be read and is not in the result. */
        REFUSED
    }

    @Override
    public String in(Language language) {
        String place = (row == null ? "" : Text.of("ligne ", "row ").in(language) + row + " ")
                + (column == null ? "" : column + " ");
        String change = raw == null
                ? ""
                : Characters.quoted(raw) + (repaired == null ? " " : " → " + Characters.quoted(repaired) + " ");
        return place + "[" + code + "] " + change + message.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
