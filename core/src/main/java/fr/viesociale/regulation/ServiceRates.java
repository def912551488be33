package fr.viesociale.regulation;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.money.Quantity;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Source;
import java.util.List;

/**
 * Les taux des prestations de service: one dated value for each function, over the years of one text.
 *
 * @param rule the id of the rule that states them
 * @param force the years
 * @param source who says so
 * @param agc the rate of the animation globale et coordination
 * @param acf the rate of the animation collective familles
 * @param al the rate of the animation locale
 */
record ServiceRates(
        String rule,
        Force force,
        Source source,
        Parameter<Quantity> agc,
        Parameter<Quantity> acf,
        Parameter<Quantity> al) {

    /** One rate for the global function, another one for the family and the local ones. */
    static ServiceRates of(String rule, Force force, Source source, String global, String other) {
        return new ServiceRates(
                rule,
                force,
                source,
                Parameter.<Quantity>of(rule + ".rateAgc", "taux de la prestation AGC", "rate of the AGC prestation")
                        .value(Quantity.parse(global), force, source),
                Parameter.<Quantity>of(rule + ".rateAcf", "taux de la prestation ACF", "rate of the ACF prestation")
                        .value(Quantity.parse(other), force, source),
                Parameter.<Quantity>of(rule + ".rateAl", "taux de la prestation AL", "rate of the AL prestation")
                        .value(Quantity.parse(other), force, source));
    }

    /** The rate of one of the three functions. */
    Parameter<Quantity> of(FundedFunction function) {
        return function.equals(FundedFunction.AGC) ? agc : function.equals(FundedFunction.ACF) ? acf : al;
    }

    List<Parameter<Quantity>> all() {
        return List.of(agc, acf, al);
    }
}
