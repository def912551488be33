package fr.viesociale.regulation;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.money.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * Un taux: the share of the cost that one funded function is paid.
 *
 * @param function what is funded, never null
 * @param rate the share, between 0 and 1, never null
 */
public record FundingRate(FundedFunction function, Quantity rate) {

    /** The line of a table for one function. */
    static Optional<Quantity> of(List<FundingRate> table, FundedFunction function) {
        return table.stream()
                .filter(line -> line.function().equals(function))
                .map(FundingRate::rate)
                .findFirst();
    }
}
