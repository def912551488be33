package fr.viesociale.regulation;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une publication: what is about to leave the house. The book of exports ({@link Regulation#EXPORTS}) is asked of it before it
 * does.
 *
 * @param territory whose it is, never null
 * @param on the day of the export, never null
 * @param figures the figures that go out, one for each indicator, never null
 * @param texts the free texts that go out, never null
 * @param online whether it is put online, null when that is not known
 * @param legalException the text that allows names in it, null when none is named
 * @param warningAcceptedBy the post that accepts that one count goes out on two perimeters, null when none does
 */
public record Export(
        Id.Territory territory,
        LocalDate on,
        List<Figure> figures,
        List<String> texts,
        @Nullable Boolean online,
        @Nullable String legalException,
        @Nullable String warningAcceptedBy) {

    /** Copies the lists. */
    public Export {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /**
     * Un indicateur publié.
     *
     * @param indicator the indicator, never null
     * @param unit what is counted, never null
     * @param counts its values as they go out, one for each perimeter, never null
     */
    public record Figure(Id.Indicator indicator, UnitCode unit, List<Count> counts) {

        /** Copies the list. */
        public Figure {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Une valeur publiée.
     *
     * @param count the true value, never null
     * @param maskedOrRounded whether it goes out masked or rounded
     * @param perimeter the priority area that it speaks of, null for another perimeter
     */
    public record Count(
            Quantity count,
            boolean maskedOrRounded,
            @Nullable PriorityAreaCode perimeter) implements Wording {

        @Override
        public String in(Language language) {
            boolean french = language == Language.FRENCH;
            return count.in(language)
                    + (perimeter == null ? "" : " (" + perimeter.value() + ")")
                    + (maskedOrRounded ? (french ? ", masquée ou arrondie" : ", masked or rounded") : "");
        }
    }
}
