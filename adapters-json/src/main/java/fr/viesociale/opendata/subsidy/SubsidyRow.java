package fr.viesociale.opendata.subsidy;

import fr.viesociale.funding.PublishedField;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une ligne: one beneficiary of one subsidy. What a file does not tell is null, and never guessed.
 *
 * @param grantor who grants it, never null
 * @param conventionOn when the convention was signed, null when not told
 * @param decision the reference of the decision, null when not told
 * @param beneficiary who receives it, never null
 * @param total the total of the subsidy, before it is shared, null when not told
 * @param share the share of this beneficiary, 1 for all of it, null when not told
 * @param aid what is given, never null
 * @param origin the row of a file that it was read from, null when it was made of entries
 */
public record SubsidyRow(
        PublishedBody grantor,
        @Nullable LocalDate conventionOn,
        @Nullable String decision,
        PublishedBody beneficiary,
        @Nullable Money total,
        @Nullable Quantity share,
        SubsidyAid aid,
        @Nullable Origin origin) {

    /**
     * L'origine d'une ligne: where it was read, to the letter.
     *
     * @param row the row in the file, the first row being 1
     * @param cells every cell under the title that the file gives it, those outside the format included, never null
     */
    public record Origin(int row, List<PublishedField> cells) {

        /** Copies the list. */
        public Origin {
            cells = List.copyOf(cells);
        }
    }

    SubsidyRow with(Money newTotal) {
        return new SubsidyRow(grantor, conventionOn, decision, beneficiary, newTotal, share, aid, origin);
    }
}
