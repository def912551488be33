package fr.viesociale.money;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Figures;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Un montant en euros, to the cent; it may be negative. At most eleven figures before the cents.
 *
 * @param euros the amount, with two decimals, never null
 */
public record Money(BigDecimal euros) implements Written, Wording, Comparable<Money> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,11}(\\.\\d{1,2})?");
    private static final BigDecimal LIMIT = new BigDecimal("100000000000");

    /** Nothing. Below the limit, which its constructor reads. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws fr.viesociale.fault.Refused when the amount is missing, finer than a cent, or out of bounds */
    public Money {
        var faults = new Faults();
        faults.need("", euros);
        if (euros != null) {
            faults.check(
                    euros.signum() == 0
                            || euros.scale() <= 2
                            || (euros.scale() < 40 && euros.stripTrailingZeros().scale() <= 2),
                    "",
                    "money.cents",
                    Text.of("un montant s'arrête aux centimes", "an amount stops at the cents"));
            faults.check(
                    euros.abs().compareTo(LIMIT) < 0,
                    "",
                    "money.bounds",
                    Text.of("un montant a au plus 11 chiffres avant la virgule", "an amount has at most 11 figures"));
        }
        faults.refuse();
        euros = euros.signum() == 0 ? new BigDecimal("0.00") : euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads an amount.
     *
     * @param text such as {@code 59360.00}: a point, at most two decimals, no separator of thousands
     * @return the amount, never null
     * @throws fr.viesociale.fault.Refused with {@code money.form} when the text is none
     */
    public static Money parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Refused(List.of(Fault.of(
                    "money.form",
                    "",
                    Text.of(
                            Characters.quoted(text) + " : écrivez un montant comme 59360.00",
                            Characters.quoted(text) + ": write an amount such as 59360.00"))));
        }
        return new Money(new BigDecimal(text));
    }

    /**
     * The sum.
     *
     * @param other the amount to add
     * @return the sum, never null
     */
    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    /**
     * The difference.
     *
     * @param other the amount to take away
     * @return the difference, never null
     */
    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    /**
     * A share of it, computed exactly and rounded once, to the cent, half up (away from zero).
     *
     * @param rate the rate, such as 0.424
     * @return the share, never null
     * @throws fr.viesociale.fault.Refused when the rate has more than forty figures, or the share is out of bounds
     */
    public Money times(BigDecimal rate) {
        new Faults()
                .check(
                        Math.abs(rate.scale()) <= 40 && rate.precision() <= 40,
                        "rate",
                        "money.rate",
                        Text.of("un taux a au plus 40 chiffres", "a rate has at most 40 figures"))
                .refuse();
        return new Money(euros.multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public String value() {
        return euros.toPlainString();
    }

    /** Such as « 59 360,00 € », with narrow spaces that do not break, or «€59,360.00». */
    @Override
    public String in(Language language) {
        String figures = Figures.of(euros.abs(), language);
        String sign = euros.signum() < 0 ? "-" : "";
        return sign + (language == Language.FRENCH ? figures + "\u00a0€" : "€" + figures);
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    @Override
    public String toString() {
        return value();
    }
}
