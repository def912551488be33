package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.regulation.RecordedFunding.CLAIM;
import static fr.viesociale.regulation.RecordedFunding.claim;
import static fr.viesociale.regulation.RecordedFunding.declared;
import static fr.viesociale.regulation.RecordedFunding.management;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a prestation de service needs, and when it is declared. */
class ServiceRulesTest {

    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final Entry BOARD = cafBoard();

    // funding.ps-needs-agrement

    @ParameterizedTest
    @CsvSource({"2019, BREACHED", "2020, SATISFIED", "2023, SATISFIED", "2024, BREACHED"})
    void each_day_claimed_is_under_an_agrement(int year, Answer expected) {
        assertThat(agreed(
                                claim("centre", FundedFunction.AL, year),
                                BOARD,
                                al("al", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "al"))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-01, SATISFIED", "2022-07-02, BREACHED"})
    void successive_agrements_count_together(String first, Answer expected) {
        assertThat(agreed(
                                claim("centre", FundedFunction.AL, 2022),
                                BOARD,
                                al("al1", "centre", "2018-07-01", "2022-06-30"),
                                al("al2", "centre", first, "2026-06-30"),
                                grant("d", "ca", "2018-05-15", "al1", "al2"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_agrement_of_another_kind_gives_no_right_to_it() {
        assertThat(agreed(
                                claim("centre", FundedFunction.AL, 2022),
                                BOARD,
                                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "agc"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void days_after_a_withdrawal_do_not_count() {
        assertThat(agreed(
                                claim("centre", FundedFunction.AL, 2022),
                                BOARD,
                                al("al", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "al"),
                                withdrawal("w", "ca", "2022-12-31", "al"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void whether_the_days_of_an_extension_count_is_not_known() {
        assertThat(agreed(
                                claim("centre", FundedFunction.AL, 2024),
                                BOARD,
                                al("al", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "al"),
                                extension("e", "al", "2023-11-15", "2024-12-31"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void an_agrement_without_a_decision_or_none_on_record_leaves_it_open() {
        assertThat(agreed(claim("centre", FundedFunction.AL, 2022), al("al", "centre", "2020-01-01", "2023-12-31"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        Asked silence = agreed(claim("centre", FundedFunction.AL, 2022));
        assertThat(silence.answer()).isEqualTo(UNDETERMINED);
        assertThat(silence.missing()).containsExactly("agrements/*/period");
        assertThat(agreed(claim("centre", FundedFunction.AL, 2022), inventory("i", Kind.AGREMENT, CENTRE, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_pays_for_something_else_needs_no_agrement() {
        assertThat(agreed(claim("centre", FundedFunction.OTHER, 2022)).answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked agreed(ServiceClaim claim, Entry... entries) {
        return Asked.of(
                "funding.ps-needs-agrement",
                CLAIM,
                ales(centreSocial("centre"), claim).with(entries),
                "2026-11-23");
    }

    // funding.ps-needs-convention

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2023-12-31, SATISFIED",
        "2022-01-01, 2022-12-31, SATISFIED",
        "2022-01-02, 2023-12-31, BREACHED",
        "2020-01-01, 2022-12-30, BREACHED",
        "2020-01-01, unknown, UNDETERMINED"
    })
    void a_signed_convention_covers_each_day_claimed(String first, String last, Answer expected) {
        assertThat(financed(signed("2019-12-12", first, last), party("v", "association"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void successive_conventions_count_together() {
        assertThat(financed(
                                signed("2019-12-12", "2020-01-01", "2022-06-30"),
                                party("v", "association"),
                                Recorded.version("w", "cof", "2022-06-12", DateRange.of("2022-07-01", "2025-06-30")),
                                party("w", "association"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, SATISFIED", "2026-11-24, BREACHED", ", UNDETERMINED"})
    void a_convention_that_is_not_signed_yet_covers_nothing(String signedOn, Answer expected) {
        assertThat(financed(signed(signedOn, "2020-01-01", "2023-12-31"), party("v", "association"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_convention_with_somebody_else_covers_nothing_and_without_parties_it_is_not_known() {
        assertThat(financed(signed("2019-12-12", "2020-01-01", "2023-12-31"), party("v", "autre"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(financed(signed("2019-12-12", "2020-01-01", "2023-12-31")).answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void no_convention_at_all_is_a_breach_only_where_it_is_known() {
        Asked silence = financed();

        assertThat(silence.answer()).isEqualTo(UNDETERMINED);
        assertThat(silence.missing()).containsExactly("conventionVersions/*/term");
        assertThat(financed(inventory("i", Kind.CONVENTION, CLAIM, true)).answer())
                .isEqualTo(BREACHED);
        assertThat(financed(inventory("i", Kind.CONVENTION, null, true)).answer())
                .isEqualTo(BREACHED);
        assertThat(financed(convention("cof", ConventionKind.FINANCING)).answer())
                .isEqualTo(UNDETERMINED); // none of its versions is recorded
    }

    private static ConventionVersion signed(String on, String first, String last) {
        return version("v", "cof", on, DateRange.of(first, last));
    }

    private static Asked financed(Entry... entries) {
        boolean any = entries.length > 0 && entries[0] instanceof ConventionVersion;
        return Asked.of(
                "funding.ps-needs-convention",
                CLAIM,
                ales(
                                centreSocial("centre"),
                                organisation("association", OrganisationKind.ASSOCIATION),
                                organisation("autre", OrganisationKind.ASSOCIATION),
                                management("centre", "association"),
                                convention(any ? "cof" : "autre", any ? ConventionKind.FINANCING : ConventionKind.CTG),
                                claim("centre", FundedFunction.AGC, 2022))
                        .with(entries),
                "2026-11-23");
    }

    // funding.ps-declaration-dates

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, 2024-04-29, 2024-06-01, SATISFIED",
        "2023-03-01, 2024-04-29, 2024-06-01, BREACHED",
        "2023-02-28, 2024-04-30, 2024-06-01, BREACHED",
        "2023-02-28, , 2024-04-29, SATISFIED", // the actual figures are not due yet
        "2023-02-28, , 2024-04-30, UNDETERMINED",
        ", , 2023-02-28, NOT_APPLICABLE", // nothing is due yet
        ", , 2023-03-01, UNDETERMINED",
        "2023-02, 2024-04, 2024-06-01, UNDETERMINED",
        "2023-01, 2024-03, 2024-06-01, SATISFIED"
    })
    void both_declarations_are_filed_before_their_day(String forecastOn, String actualOn, String on, Answer expected) {
        assertThat(filed(on, declared(2023, forecastOn, actualOn), practice("funding.ps-declaration-dates"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void in_a_leap_year_the_last_day_of_february_is_in_time() {
        assertThat(filed("2024-03-01", declared(2024, "2024-02-29", null), practice("funding.ps-declaration-dates"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_caf_that_does_not_have_the_practice_in_that_year_sets_no_day() {
        assertThat(filed("2024-06-01", declared(2023, "2023-03-01", null)).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(filed(
                                "2024-06-01",
                                declared(2023, "2023-03-01", null),
                                practice("funding.ps-declaration-dates", "2024-01-01", "open"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked filed(String on, ServiceClaim claim, Entry... entries) {
        return Asked.of(
                "funding.ps-declaration-dates",
                CLAIM,
                ales(centreSocial("centre"), organisation("caf", OrganisationKind.CAF), claim)
                        .with(entries),
                on);
    }
}
