package fr.viesociale.regulation;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Un prix plafond: the most that one funded function may count in a year.
 *
 * @param function what is funded, never null
 * @param ceiling the amount, never null
 */
public record FundingCeiling(FundedFunction function, Money ceiling) {

    /** The line of a table for one function. */
    static Optional<Money> of(List<FundingCeiling> table, FundedFunction function) {
        return table.stream()
                .filter(line -> line.function().equals(function))
                .map(FundingCeiling::ceiling)
                .findFirst();
    }
}
