package fr.viesociale.regulation;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.money.Quantity;

/**
 * Un taux: the share of the cost that one funded function is paid.
 *
 * @param function what is funded, never null
 * @param rate the share, between 0 and 1, never null
 */
public record FundingRate(FundedFunction function, Quantity rate) {}
