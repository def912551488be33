package fr.viesociale.coverage;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Figures;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Un intervalle: a number known between two bounds, both included. Never negative. It is stated to six
 * decimals, half up when it is exact; otherwise the least is rounded down and the most up, so that it holds the truth.
 *
 * @param least the least that it may be, never null
 * @param most the most that it may be, null when nothing bounds it from above
 */
public record Interval(BigDecimal least, @Nullable BigDecimal most) implements Wording {

    /** Nothing at all. */
    public static final Interval ZERO = exactly(0);

    /** Rien de connu: any number. */
    public static final Interval UNKNOWN = from(BigDecimal.ZERO);

    private static final int DECIMALS = 6;

    /** @throws fr.viesociale.fault.Refused when the least is missing or negative, or the most is below it */
    public Interval {
        var faults = new Faults();
        faults.need("least", least);
        boolean exact = least != null && most != null && least.compareTo(most) == 0;
        least = least == null
                ? BigDecimal.ZERO
                : stated(least, DECIMALS, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR);
        most = most == null ? null : stated(most, DECIMALS, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING);
        faults.check(
                least.signum() >= 0,
                "least",
                "interval.negative",
                Text.of("un intervalle n'est pas négatif", "an interval is not negative"));
        faults.check(
                most == null || most.compareTo(least) >= 0,
                "most",
                "interval.reversed",
                Text.of("le plus est inférieur au moins", "the most is below the least"));
        faults.refuse();
    }

    private static BigDecimal stated(BigDecimal number, int decimals, RoundingMode rounding) {
        BigDecimal rounded = number.setScale(decimals, rounding);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    /**
     * A number that is known.
     *
     * @param number the number, not negative
     * @return that number alone, never null
     * @throws fr.viesociale.fault.Refused when it is negative
     */
    public static Interval exactly(BigDecimal number) {
        return new Interval(number, number);
    }

    /**
     * A count that is known.
     *
     * @param number the count, not negative
     * @return that count alone, never null
     * @throws fr.viesociale.fault.Refused when it is negative
     */
    public static Interval exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /**
     * A number that nothing bounds from above.
     *
     * @param least the least that it may be, not negative
     * @return the interval, never null
     * @throws fr.viesociale.fault.Refused when it is negative
     */
    public static Interval from(BigDecimal least) {
        return new Interval(least, null);
    }

    /**
     * A number from two bounds as binary fractions, the most being infinite where nothing bounds it.
     *
     * <p>A bound below zero, or below the other one, by what binary fractions cannot hold counts as that bound.
     */
    static Interval between(double least, double most) {
        BigDecimal from = BigDecimal.valueOf(Math.max(0, least));
        return Double.isInfinite(most)
                ? from(from)
                : new Interval(from, BigDecimal.valueOf(most).max(from));
    }

    /**
     * The sum.
     *
     * @param other the other number
     * @return the sum, never null
     */
    public Interval plus(Interval other) {
        return new Interval(least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    /** What is left of it without another one, never less than nothing. */
    Interval without(Interval other) {
        return new Interval(
                other.most == null
                        ? BigDecimal.ZERO
                        : least.subtract(other.most).max(BigDecimal.ZERO),
                most == null ? null : most.subtract(other.least).max(BigDecimal.ZERO));
    }

    /** How much of it there is for every thousand of another one; unbounded where the other may be nothing. */
    Interval perThousand(Interval other) {
        BigDecimal from = other.most == null || other.most.signum() == 0 ? BigDecimal.ZERO : rate(least, other.most);
        return most == null || (most.signum() > 0 && other.least.signum() == 0)
                ? from(from)
                : new Interval(from, most.signum() == 0 ? BigDecimal.ZERO : rate(most, other.least));
    }

    private static BigDecimal rate(BigDecimal number, BigDecimal of) {
        return number.movePointRight(3).divide(of, MathContext.DECIMAL128);
    }

    /** The same, if it is there at all. */
    Interval orNothing() {
        return new Interval(BigDecimal.ZERO, most);
    }

    /** The most as a binary fraction, infinite where nothing bounds it. */
    double mostOrInfinite() {
        return most == null ? Double.POSITIVE_INFINITY : most.doubleValue();
    }

    /**
     * Whether the number is known.
     *
     * @return true when both bounds are the same
     */
    public boolean isExact() {
        return most != null && least.compareTo(most) == 0;
    }

    /**
     * Whether it is certain that there is nothing.
     *
     * @return true when both bounds are zero
     */
    public boolean isZero() {
        return most != null && most.signum() == 0;
    }

    /** Such as « 5 500 », « au plus 12 500 », « entre 1 et 2,5 », « non connu ». */
    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        if (most == null) {
            return least.signum() == 0
                    ? (french ? "non connu" : "not known")
                    : (french ? "au moins " : "at least ") + Figures.of(least, language);
        }
        String figures = Figures.of(most, language);
        if (isExact()) {
            return figures;
        }
        return least.signum() == 0
                ? (french ? "au plus " : "at most ") + figures
                : (french ? "entre " : "between ")
                        + Figures.of(least, language)
                        + (french ? " et " : " and ")
                        + figures;
    }

    /** A share as a percentage, to one decimal, rounded as an interval is. */
    String percent(Language language) {
        boolean exact = isExact();
        var shown = new Interval(
                percent(least, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                most == null ? null : percent(most, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING));
        return shown.in(language) + (language == Language.FRENCH ? " %" : "%");
    }

    private static BigDecimal percent(BigDecimal share, RoundingMode rounding) {
        return stated(share.movePointRight(2), 1, rounding);
    }
}
