package fr.viesociale.regulation;

import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Le prorata temporis: so many days of the days of a year.
 *
 * @param days how many
 * @param ofYear how many the year has
 */
record YearShare(int days, int ofYear) implements Wording {

    /** A year without proration. */
    static final YearShare WHOLE = new YearShare(1, 1);

    boolean whole() {
        return days == ofYear;
    }

    /** The share of an amount that a rate gives for these days: exact, then rounded once, to the cent, half up. */
    Money of(Money amount, Quantity rate) {
        return new Money(amount.euros()
                .multiply(rate.number())
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(ofYear), 2, RoundingMode.HALF_UP));
    }

    @Override
    public String in(Language language) {
        return days + (language == Language.FRENCH ? " jours sur " : " days of ") + ofYear;
    }
}
