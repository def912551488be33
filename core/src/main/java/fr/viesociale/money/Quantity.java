package fr.viesociale.money;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Une quantité décimale: working time in full-time equivalents, hours, a rate, a share, a count, degrees. At most nine
 * figures before the point and seven behind it; it may be negative.
 *
 * @param number the number, without zeros at its end, never null
 */
public record Quantity(BigDecimal number) implements Written, Wording, Comparable<Quantity> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,9}(\\.\\d{1,7})?");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    /** @throws fr.viesociale.fault.Refused when the number is missing, finer than seven decimals, or out of bounds */
    public Quantity {
        var faults = new Faults();
        faults.need("", number);
        if (number != null) {
            faults.check(
                    number.signum() == 0 || (Math.abs((long) number.scale()) < 40 && bounded(number)),
                    "",
                    "quantity.bounds",
                    Text.of(
                            "au plus 9 chiffres avant la virgule et 7 après",
                            "at most 9 figures before the point and 7 behind it"));
        }
        faults.refuse();
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static boolean bounded(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 7 && number.abs().compareTo(LIMIT) < 0;
    }

    /**
     * Reads a quantity.
     *
     * @param text such as {@code 0.5}
     * @return the quantity, never null
     * @throws fr.viesociale.fault.Refused with {@code quantity.form} when the text is none
     */
    public static Quantity parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Refused(List.of(Fault.of(
                    "quantity.form",
                    "",
                    Text.of(
                            Characters.quoted(text) + " : écrivez un nombre comme 0.5",
                            Characters.quoted(text) + ": write a number such as 0.5"))));
        }
        return new Quantity(new BigDecimal(text));
    }

    @Override
    public String value() {
        return number.toPlainString();
    }

    @Override
    public String in(Language language) {
        return language == Language.FRENCH ? value().replace('.', ',') : value();
    }

    @Override
    public int compareTo(Quantity other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return value();
    }
}
