package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Input;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Les montants des prestations de service: rates, ceilings, proration. */
final class ServiceAmountRules {

    /** The functions that the texts give a rate to. */
    static final Set<FundedFunction> RATED = Set.of(FundedFunction.AGC, FundedFunction.ACF, FundedFunction.AL);

    private static final Fact<Situation, ServiceClaim, Quantity> RATE = fact(
            "serviceClaims/*/figures/rate",
            "taux appliqué",
            "rate applied",
            Informant.CAF,
            (claim, situation) -> claim.figures().rate());
    private static final Fact<Situation, ServiceClaim, Money> COST = fact(
            "serviceClaims/*/figures/eligibleCost",
            "coût éligible de l'année",
            "eligible cost of the year",
            Informant.MANAGER,
            (claim, situation) -> claim.figures().eligibleCost());
    private static final Fact<Situation, ServiceClaim, Money> PAID = fact(
            "serviceClaims/*/figures/actual",
            "montant de l'année",
            "amount of the year",
            Informant.CAF,
            (claim, situation) -> claim.figures().actual());
    private static final Fact<Situation, ServiceClaim, YearShare> DAYS = fact(
            "agrements/*/period",
            "jours de l'année sous agrément",
            "days of the year under agrément",
            Informant.CAF,
            (claim, situation) -> {
                Year year = ServiceRules.year(claim);
                return year == null
                        ? null
                        : ServiceRules.agreed(claim, situation).of(year);
            });
    private static final ServiceRates UNTIL_2023 = ServiceRates.of(
            "funding.ps-rates-until-2023",
            Force.between("2012-01-01", "2023-12-31"),
            Sources.seen(
                    "Réponses du Gouvernement sur les taux (nosdeputes.fr 509450 et 504794) ; Kit Seine-et-Marne, J'anime un"
                            + " EVS (avs-parentalite.kit-a-agir.fr) ; première et dernière années déduites",
                    "Government statements on rates (nosdeputes.fr 509450 and 504794); Kit Seine-et-Marne, J'anime un EVS"
                            + " (avs-parentalite.kit-a-agir.fr); first and last years deduced"),
            "0.40",
            "0.60");
    private static final ServiceRates SINCE_2024 = ServiceRates.of(
            "funding.ps-rates-since-2024",
            Force.between("2024-01-01", "2026-12-31"),
            Sources.seen(
                    "Réponses du Gouvernement sur les taux (nosdeputes.fr 509450, 504794 et, du 12 mars 2024, 517060) ;"
                            + " première année déduite ; fin au 31 décembre 2026 déduite",
                    "Government statements on rates (nosdeputes.fr 509450, 504794 and, of 12 March 2024, 517060); first year"
                            + " deduced; end on 31 December 2026 inferred"),
            "0.424",
            "0.636");
    private static final Force OF_THE_FORMULA = Force.between("2012-06-20", "2026-12-31");

    private static final Rule<Situation, ServiceClaim> FORMULA = Provision.national(
                    "funding.ps-formula",
                    Severity.HARD,
                    OF_THE_FORMULA,
                    Sources.seen(
                            "Caf de la Loire, Les prestations de service revalorisées, 2011 (caf42.fr) ; Kit Seine-et-Marne,"
                                    + " J'anime un EVS (avs-parentalite.kit-a-agir.fr) ; arrondi et fin au 31 décembre 2026"
                                    + " déduits",
                            "Caf de la Loire, Les prestations de service revalorisées, 2011 (caf42.fr); Kit Seine-et-Marne,"
                                    + " J'anime un EVS (avs-parentalite.kit-a-agir.fr); rounding deduced, end on 31 December"
                                    + " 2026 inferred"),
                    "Pour une année entière, le montant est le taux de la fonction appliqué au coût éligible, ou au prix plafond"
                            + " de l'année si le coût le dépasse. Sans prix plafond, rien ne se calcule.",
                    "For a whole year the amount is the rate of the function applied to the eligible cost, or to the ceiling of"
                            + " the year where the cost is above it. Without a ceiling nothing can be worked out.")
            .checked(
                    Subjects.CLAIMS,
                    ServiceRules.YEAR,
                    priced(COST, DAYS),
                    (claim, q) -> rated(
                            claim,
                            q,
                            (function, rate) -> q.all(
                                    Text.of("montant d'une année", "amount of a year"),
                                    () -> belowCost(claim, q, rate, YearShare.WHOLE),
                                    () -> belowCeiling(claim, q, function, rate, YearShare.WHOLE),
                                    () -> counted(
                                            claim,
                                            q,
                                            function,
                                            cost -> q.any(
                                                    Text.of("pour l'année, ou au prorata", "for the year, or prorated"),
                                                    () -> exactly(claim, q, YearShare.WHOLE.of(cost, rate)),
                                                    () -> q.given(
                                                            DAYS,
                                                            claim,
                                                            days -> exactly(claim, q, days.of(cost, rate))))))));

    private static final Rule<Situation, ServiceClaim> PRORATA = Provision.national(
                    "funding.ps-prorata",
                    Severity.HARD,
                    OF_THE_FORMULA,
                    Sources.inferred(
                            "déduit de funding.ps-needs-agrement ; fin au 31 décembre 2026 déduite",
                            "deduced from funding.ps-needs-agrement; end on 31 December 2026 inferred"),
                    "Le montant annuel est réduit à la part des jours de l'année passés sous un agrément de même nature.",
                    "The yearly amount is cut to the share of the days of the year spent under an agrément of the matching"
                            + " kind.")
            .checked(
                    Subjects.CLAIMS,
                    ServiceRules.YEAR,
                    priced(COST, DAYS),
                    (claim, q) -> rated(
                            claim,
                            q,
                            (function, rate) -> q.where(
                                    DAYS,
                                    claim,
                                    days -> Holds.of(!days.whole()),
                                    () -> q.given(
                                            DAYS,
                                            claim,
                                            days -> q.all(
                                                    Text.of("montant au prorata", "prorated amount"),
                                                    () -> belowCost(claim, q, rate, days),
                                                    () -> belowCeiling(claim, q, function, rate, days),
                                                    () -> counted(
                                                            claim,
                                                            q,
                                                            function,
                                                            cost -> exactly(claim, q, days.of(cost, rate))))))));

    private static final Rule<Situation, ServiceClaim> RATES_UNTIL_2023 = rates(
            UNTIL_2023,
            "Jusqu'à l'année 2023, le taux est de 40 % pour l'AGC, de 60 % pour l'ACF et l'AL.",
            "Up to the year 2023 the rate is 40% for AGC, 60% for ACF and AL.");

    private static final Rule<Situation, ServiceClaim> RATES_SINCE_2024 = rates(
            SINCE_2024,
            "De l'année 2024 à l'année 2026, le taux est de 42,4 % pour l'AGC, de 63,6 % pour l'ACF et l'AL.",
            "From the year 2024 to the year 2026 the rate is 42.4% for AGC, 63.6% for ACF and AL.");

    private static final Rule<Situation, ServiceClaim> CEILING = Provision.national(
                    "funding.ps-ceiling",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown("aucun chiffre dans les pages lues", "no figure in the pages read"),
                    "Les prix plafonds annuels n'ont été trouvés pour aucune fonction ni aucune année : à demander à la Caf. Une"
                            + " fois donné, un plafond borne le montant.",
                    "The yearly ceilings were found for no function and no year: ask the Caf. Once given, a ceiling bounds the"
                            + " amount.")
            .checked(
                    Subjects.CLAIMS,
                    ServiceRules.YEAR,
                    priced(),
                    (claim, q) -> rated(
                            claim, q, (function, rate) -> belowCeiling(claim, q, function, rate, YearShare.WHOLE)));

    private static final Rule<Situation, ServiceClaim> COST_BASE = Provision.national(
                    "funding.ps-cost-base",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown(
                            "Une lettre du 27 juillet 1998 la fixait, d'après une thèse (memoireonline.com) ; lettre non lue",
                            "A letter of 27 July 1998 set it, as a thesis says (memoireonline.com); letter not read"),
                    "Quelles charges entrent dans le coût de la fonction AGC n'a pas été trouvé : à demander à la Caf.",
                    "Which costs enter the cost of the AGC function was not found: ask the Caf.")
            .checked(
                    Subjects.CLAIMS,
                    ServiceRules.YEAR,
                    Set.of(ServiceRules.FUNCTION, Awaited.SERVICE_COST_BASE),
                    (claim, q) -> q.where(
                            ServiceRules.FUNCTION,
                            claim,
                            function -> Holds.of(function.equals(FundedFunction.AGC)),
                            () -> q.unknown(Awaited.SERVICE_COST_BASE)));

    private static final Rule<Situation, ServiceClaim> SINCE_2027 = Provision.national(
                    "funding.ps-since-2027",
                    Severity.HARD,
                    Force.from("2027-01-01"),
                    Sources.unknown(
                            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Associathèque, février 2026"
                                    + " (associatheque.fr) ; chiffres non trouvés ; jour d'effet au 1er janvier 2027 déduit",
                            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Associathèque, February 2026"
                                    + " (associatheque.fr); figures not found; start day 1 January 2027 inferred"),
                    "À partir de 2027 les prestations AGC et ACF se rapprochent, pour n'en faire qu'une en 2030 ; rien n'a été"
                            + " trouvé sur l'AL. Les taux sont à demander à la Caf.",
                    "From 2027 the AGC and ACF prestations draw together, to be one by 2030; nothing was found on AL. Ask the"
                            + " Caf for the rates.")
            .checked(
                    Subjects.CLAIMS,
                    ServiceRules.YEAR,
                    Set.of(ServiceRules.FUNCTION, RATE, Awaited.SERVICE_RATES_SINCE_2027),
                    (claim, q) -> ofRatedFunction(
                            claim,
                            q,
                            function -> q.known(
                                    Awaited.SERVICE_RATES_SINCE_2027,
                                    table -> FundingRate.of(table, function),
                                    rate -> q.against(
                                            Reason.Shape.ONE_OF, RATE, claim, rate, ServiceAmountRules::same))));

    static final List<Rule<Situation, ?>> ALL =
            List.of(FORMULA, PRORATA, RATES_UNTIL_2023, RATES_SINCE_2024, CEILING, COST_BASE, SINCE_2027);

    private ServiceAmountRules() {}

    /** What a rule on amounts reads beside the cost: the function, its rate and ceiling, what was paid. */
    private static Set<Input> priced(Input... more) {
        Set<Input> reads = new HashSet<>(List.of(more));
        reads.addAll(List.of(
                ServiceRules.FUNCTION,
                ServiceRules.YEAR,
                PAID,
                Awaited.SERVICE_CEILINGS,
                Awaited.SERVICE_RATES_SINCE_2027));
        reads.addAll(UNTIL_2023.all());
        reads.addAll(SINCE_2024.all());
        return reads;
    }

    private static Rule<Situation, ServiceClaim> rates(ServiceRates rates, String fr, String en) {
        Set<Input> reads = new HashSet<>(rates.all());
        reads.addAll(List.of(ServiceRules.FUNCTION, RATE));
        return Provision.national(rates.rule(), Severity.HARD, rates.force(), rates.source(), fr, en)
                .checked(
                        Subjects.CLAIMS,
                        ServiceRules.YEAR,
                        reads,
                        (claim, q) -> ofRatedFunction(
                                claim,
                                q,
                                function -> q.holds(
                                        Reason.Shape.ONE_OF,
                                        RATE,
                                        claim,
                                        rates.of(function),
                                        ServiceAmountRules::same)));
    }

    /** Goes on where the claim is for a function that has a rate. */
    private static Answer ofRatedFunction(
            ServiceClaim claim, Inquiry<Situation> q, Function<FundedFunction, Answer> then) {
        return q.where(
                ServiceRules.FUNCTION,
                claim,
                function -> Holds.of(RATED.contains(function)),
                () -> q.given(ServiceRules.FUNCTION, claim, then));
    }

    /** Goes on with the function and the rate that the texts, or a host, give it for the year. */
    private static Answer rated(
            ServiceClaim claim, Inquiry<Situation> q, BiFunction<FundedFunction, Quantity, Answer> then) {
        return ofRatedFunction(
                claim,
                q,
                function -> q.given(ServiceRules.YEAR, claim, year -> switch (SINCE_2024
                        .force()
                        .at(year)) {
                    case ENDED ->
                        q.known(
                                Awaited.SERVICE_RATES_SINCE_2027,
                                table -> FundingRate.of(table, function),
                                rate -> then.apply(function, rate));
                    case IN_FORCE -> q.known(SINCE_2024.of(function), rate -> then.apply(function, rate));
                    case NOT_YET, UNDETERMINED -> q.known(UNTIL_2023.of(function), rate -> then.apply(function, rate));
                }));
    }

    private static Answer belowCost(ServiceClaim claim, Inquiry<Situation> q, Quantity rate, YearShare share) {
        return q.given(COST, claim, cost -> atMost(claim, q, share.of(cost, rate)));
    }

    private static Answer belowCeiling(
            ServiceClaim claim, Inquiry<Situation> q, FundedFunction function, Quantity rate, YearShare share) {
        return q.known(
                Awaited.SERVICE_CEILINGS,
                table -> FundingCeiling.of(table, function),
                ceiling -> atMost(claim, q, share.of(ceiling, rate)));
    }

    /** Goes on with the cost that counts: the eligible one, or the ceiling where it is above. */
    private static Answer counted(
            ServiceClaim claim, Inquiry<Situation> q, FundedFunction function, Function<Money, Answer> then) {
        return q.given(
                COST,
                claim,
                cost -> q.known(
                        Awaited.SERVICE_CEILINGS,
                        table -> FundingCeiling.of(table, function),
                        ceiling -> then.apply(cost.compareTo(ceiling) < 0 ? cost : ceiling)));
    }

    private static Answer atMost(ServiceClaim claim, Inquiry<Situation> q, Money most) {
        return q.against(
                Reason.Shape.AT_MOST, PAID, claim, most, (paid, bound) -> Holds.of(paid.compareTo(bound) <= 0));
    }

    private static Answer exactly(ServiceClaim claim, Inquiry<Situation> q, Money amount) {
        return q.against(Reason.Shape.ONE_OF, PAID, claim, amount, ServiceAmountRules::same);
    }

    private static Holds same(Object one, Object other) {
        return Holds.of(one.equals(other));
    }
}
