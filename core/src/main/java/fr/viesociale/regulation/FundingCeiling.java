package fr.viesociale.regulation;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.money.Money;

/**
 * Un prix plafond: the most that one funded function may count in a year.
 *
 * @param function what is funded, never null
 * @param ceiling the amount, never null
 */
public record FundingCeiling(FundedFunction function, Money ceiling) {}
