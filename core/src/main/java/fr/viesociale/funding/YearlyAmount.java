package fr.viesociale.funding;

import fr.viesociale.money.Money;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.time.Period;
import java.util.stream.IntStream;

/**
 * Le montant annuel d'une aide: what is known of one year of it, where only the amount of all its days is recorded.
 *
 * @param least the least that it may be for all its days, never null
 * @param most the most that it may be for all its days, never null
 * @param period the days that it is for, never null
 */
public record YearlyAmount(Money least, Money most, DateRange period) implements Wording {

    private static final int LONGEST_PERIOD_YEARS = 20;

    /**
     * One amount for all the days.
     *
     * @param total the amount
     * @param period the days that it is for
     * @return the yearly amount, never null
     */
    public static YearlyAmount of(Money total, DateRange period) {
        return new YearlyAmount(total, total, period);
    }

    /**
     * Whether a year of it is strictly above a threshold, however it is spread over its years.
     *
     * @param threshold the threshold of a year
     * @return yes, no, or undetermined where that depends on how it is spread, never null
     */
    public Holds exceeds(Money threshold) {
        if (most.compareTo(threshold) <= 0) {
            return Holds.NO;
        }
        return IntStream.rangeClosed(1, LONGEST_PERIOD_YEARS)
                .filter(years -> period.lastsAtMost(Period.ofYears(years)) == Holds.YES)
                .mapToObj(years -> threshold.times(BigDecimal.valueOf(years)))
                .findFirst()
                .filter(sum -> least.compareTo(sum) > 0)
                .map(sum -> Holds.YES)
                .orElse(Holds.UNDETERMINED);
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        return (least.equals(most) ? "" : french ? "au plus " : "at most ") + most.in(language) + " ("
                + period.in(language) + ")";
    }
}
