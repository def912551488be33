package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.regulation.RecordedFunding.CLAIM;
import static fr.viesociale.regulation.RecordedFunding.claim;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The amount of a prestation de service. In the book of the host the ceiling of the AGC is 148,400 euros up to 2023, 140,000
 * since, that of the AL 25,000 up to 2023; those are made up, as nobody found the real ones.
 */
class ServiceAmountRulesTest {

    private static final String FORMULA = "funding.ps-formula";
    private static final String PRORATA = "funding.ps-prorata";
    private static final RuleBook<Situation> HOST = Cases.FILLED;
    private static final Entry BOARD = cafBoard();
    private static final Entry GRANT = grant("d", "ca", "2020-05-15", "agc");
    private static final Entry ALL_2025 = agc("agc", "centre", "2022-01-01", "2025-12-31");
    private static final Entry HALF_2024 = agc("agc", "centre", "2020-07-01", "2024-06-30");

    // funding.ps-formula

    @ParameterizedTest
    @CsvSource({
        "150000, 59360.00, SATISFIED", // 42.4 % of the ceiling
        "150000, 59360.01, BREACHED",
        "150000, 59359.99, BREACHED",
        "150000, 63600.00, BREACHED", // 42.4 % of the cost
        "140000, 59360.00, SATISFIED",
        "120000, 50880.00, SATISFIED", // below the ceiling the cost counts
        "120000, 59360.00, BREACHED",
        "1.25, 0.53, SATISFIED"
    })
    void a_whole_year_is_paid_at_the_rate_of_the_cost_up_to_the_ceiling(String cost, String paid, Answer expected) {
        assertThat(asked(HOST, FORMULA, paid(2025, cost, paid), BOARD, GRANT, ALL_2025)
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.25, 0.636, 1, 1, 0.80", // 0.795
        "1.24, 0.636, 1, 1, 0.79", // 0.78864
        "0.03, 0.424, 2, 5, 0.01" // 0.005088; rounded to 0.01 first, it would be 0.004
    })
    void half_a_cent_is_rounded_up_once_at_the_end(String cost, String rate, int days, int year, String expected) {
        assertThat(new YearShare(days, year).of(Money.parse(cost), Quantity.parse(rate)))
                .isEqualTo(Money.parse(expected));
    }

    @Test
    void it_tells_the_amount_that_was_expected() {
        assertThat(asked(HOST, FORMULA, paid(2025, "150000", "63600.00"))
                        .explanation()
                        .lines(Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("€63", "600.00", "expected", "€59", "360.00"));
    }

    @Test
    void the_rate_and_the_ceiling_are_those_of_the_year() {
        assertThat(asked(HOST, FORMULA, paid(2023, "150000", "59360.00")).answer())
                .isEqualTo(SATISFIED); // 40 % of 148400
        assertThat(asked(HOST, FORMULA, paid(2012, "100000", "40000.00")).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(HOST, FORMULA, paid(2011, "100000", "99999.00")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(HOST, FORMULA, paid(2026, "100000", "42400.00")).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(HOST, FORMULA, paid(2027, "100000", "99999.00")).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void less_than_a_year_may_be_due_to_proration() {
        Asked asked = asked(HOST, FORMULA, paid(2024, "150000", "29517.81"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrements/*/period");
        assertThat(asked(HOST, FORMULA, paid(2024, "150000", "29517.81"), BOARD, GRANT, HALF_2024)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(HOST, FORMULA, paid(2024, "150000", "29517.80"), BOARD, GRANT, HALF_2024)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void without_a_ceiling_nothing_is_worked_out() {
        Asked asked = asked(Regulation.FRENCH, FORMULA, paid(2025, "150000", "59360.00"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.ps-ceiling.ceilingTable");
    }

    @Test
    void what_is_more_than_the_rate_of_the_cost_is_too_much_whatever_the_ceiling() {
        assertThat(asked(Regulation.FRENCH, FORMULA, paid(2025, "150000", "63600.00"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(Regulation.FRENCH, FORMULA, paid(2025, "150000", "63600.01"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_cost_that_nobody_recorded_is_missing_unless_the_ceiling_alone_settles_it() {
        Asked asked = asked(HOST, FORMULA, paid(2025, null, "59360.00"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("serviceClaims/*/figures/eligibleCost");
        assertThat(asked(HOST, FORMULA, paid(2025, null, "59360.01")).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_table_of_ceilings_without_the_function_gives_it_none() {
        Asked asked = asked(HOST, FORMULA, claim("centre", FundedFunction.ACF, 2025, "20000", null, "12720.00"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.ps-ceiling.ceilingTable");
        assertThat(asked(HOST, FORMULA, claim("centre", FundedFunction.OTHER, 2025, "20000", null, "12720.00"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // funding.ps-prorata

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, 2024-06-30, 29517.81, SATISFIED", // 182 days of 366
        "2020-07-01, 2024-06-30, 29517.82, BREACHED",
        "2020-07-01, 2024-06-30, 59360.00, BREACHED",
        "2024-07-01, 2028-06-30, 29842.19, SATISFIED", // 184 days
        "2020-07-01, 2024-12-30, 59197.81, SATISFIED", // 365 days
        "2020-07-01, 2024-12-31, 59360.00, NOT_APPLICABLE", // the whole year
        "2024-01-01, 2027-12-31, 12.00, NOT_APPLICABLE"
    })
    void the_amount_is_cut_to_the_days_under_agrement(String first, String last, String paid, Answer expected) {
        assertThat(asked(HOST, PRORATA, paid(2024, "150000", paid), BOARD, GRANT, agc("agc", "centre", first, last))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void successive_agrements_that_cover_the_year_leave_nothing_to_cut() {
        assertThat(asked(
                                HOST,
                                PRORATA,
                                paid(2024, "150000", "59360.00"),
                                BOARD,
                                HALF_2024,
                                agc("agc2", "centre", "2024-07-01", "2028-06-30"),
                                grant("d", "ca", "2020-05-15", "agc", "agc2"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"0.00, SATISFIED", "0.01, BREACHED"})
    void without_any_agrement_nothing_is_due(String paid, Answer expected) {
        assertThat(asked(
                                HOST,
                                PRORATA,
                                paid(2024, "150000", paid),
                                inventory("i", Kind.AGREMENT, new Id.Structure("centre"), true))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void agrements_that_nobody_recorded_are_missing() {
        Asked asked = asked(HOST, PRORATA, paid(2024, "150000", "59360.00"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrements/*/period");
    }

    @Test
    void a_full_year_paid_for_half_of_it_is_too_much_whatever_the_ceiling() {
        assertThat(asked(Regulation.FRENCH, PRORATA, paid(2024, "140000", "59360.00"), BOARD, GRANT, HALF_2024)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(Regulation.FRENCH, PRORATA, paid(2024, "140000", "29517.81"), BOARD, GRANT, HALF_2024)
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // funding.ps-rates-until-2023, funding.ps-rates-since-2024

    @ParameterizedTest
    @CsvSource({
        "AGC, 2011, 0.40, NOT_APPLICABLE, NOT_APPLICABLE",
        "AGC, 2012, 0.40, SATISFIED, NOT_APPLICABLE",
        "AGC, 2023, 0.4, SATISFIED, NOT_APPLICABLE",
        "AGC, 2023, 0.424, BREACHED, NOT_APPLICABLE",
        "ACF, 2023, 0.60, SATISFIED, NOT_APPLICABLE",
        "AL, 2023, 0.40, BREACHED, NOT_APPLICABLE",
        "AGC, 2024, 0.424, NOT_APPLICABLE, SATISFIED",
        "ACF, 2026, 0.636, NOT_APPLICABLE, SATISFIED",
        "AL, 2025, 0.636, NOT_APPLICABLE, SATISFIED",
        "AL, 2025, 0.60, NOT_APPLICABLE, BREACHED",
        "AGC, 2027, 0.424, NOT_APPLICABLE, NOT_APPLICABLE",
        "OTHER, 2025, 0.10, NOT_APPLICABLE, NOT_APPLICABLE",
        "AGC, 2025, , NOT_APPLICABLE, UNDETERMINED"
    })
    void the_rate_is_that_of_the_function_and_of_the_year(
            String function, int year, String rate, Answer until2023, Answer since2024) {
        ServiceClaim claim = claim("centre", new FundedFunction(function), year, null, rate, null);

        assertThat(asked(Regulation.FRENCH, "funding.ps-rates-until-2023", claim)
                        .answer())
                .isEqualTo(until2023);
        assertThat(asked(Regulation.FRENCH, "funding.ps-rates-since-2024", claim)
                        .answer())
                .isEqualTo(since2024);
    }

    // funding.ps-ceiling

    @Test
    void no_ceiling_was_found_until_a_host_states_one_which_bounds_the_amount() {
        ServiceClaim local = claim("centre", FundedFunction.AL, 2023, "30000", null, "15000.00");
        Asked asked = asked(Regulation.FRENCH, "funding.ps-ceiling", local);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.ps-ceiling.ceilingTable");
        assertThat(asked(HOST, "funding.ps-ceiling", local).answer()).isEqualTo(SATISFIED);
        assertThat(asked(
                                HOST,
                                "funding.ps-ceiling",
                                claim("centre", FundedFunction.AL, 2023, "30000", null, "15000.01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(
                                HOST,
                                "funding.ps-ceiling",
                                claim("centre", FundedFunction.AL, 2025, "30000", null, "15000.00"))
                        .answer())
                .isEqualTo(UNDETERMINED); // the table of that year has no line for it
    }

    @Test
    void from_2027_the_ceiling_bounds_the_amount_at_the_rate_that_the_host_states() {
        assertThat(asked(HOST, "funding.ps-ceiling", paid(2027, null, "63000.00"))
                        .answer())
                .isEqualTo(SATISFIED); // 45 % of 140000
        assertThat(asked(HOST, "funding.ps-ceiling", paid(2027, null, "63000.01"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(Regulation.FRENCH, "funding.ps-ceiling", paid(2027, null, "63000.01"))
                        .missing())
                .containsExactly("funding.ps-since-2027.rateTable");
    }

    // funding.ps-cost-base

    @Test
    void what_enters_the_cost_of_the_agc_was_not_found() {
        Asked asked = asked(Regulation.FRENCH, "funding.ps-cost-base", paid(2025, "150000", null));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.ps-cost-base.costBase");
        assertThat(asked(HOST, "funding.ps-cost-base", paid(2025, "150000", null))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(Regulation.FRENCH, "funding.ps-cost-base", claim("centre", FundedFunction.AL, 2025))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // funding.ps-since-2027

    @Test
    void the_rates_from_2027_are_those_that_a_host_states() {
        String rule = "funding.ps-since-2027";
        ServiceClaim at45 = claim("centre", FundedFunction.AGC, 2028, null, "0.45", null);
        Asked asked = asked(Regulation.FRENCH, rule, at45);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.ps-since-2027.rateTable");
        assertThat(asked(HOST, rule, at45).answer()).isEqualTo(SATISFIED);
        assertThat(asked(HOST, rule, claim("centre", FundedFunction.AGC, 2028, null, "0.424", null))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(HOST, rule, claim("centre", FundedFunction.AL, 2028, null, "0.636", null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(HOST, rule, claim("centre", FundedFunction.AGC, 2026, null, "0.424", null))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static ServiceClaim paid(int year, String cost, String paid) {
        return claim("centre", FundedFunction.AGC, year, cost, null, paid);
    }

    private static Asked asked(RuleBook<Situation> book, String rule, ServiceClaim claim, Entry... entries) {
        return Asked.of(book, rule, CLAIM, ales(centreSocial("centre"), claim).with(entries), "2028-11-23");
    }
}
