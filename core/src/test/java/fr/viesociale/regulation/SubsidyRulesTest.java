package fr.viesociale.regulation;

import static fr.viesociale.entry.PartCode.AMOUNT;
import static fr.viesociale.entry.PartCode.CONDITIONS_OF_USE;
import static fr.viesociale.entry.PartCode.PURPOSE;
import static fr.viesociale.funding.SubsidyStepKind.EXERCISE_END;
import static fr.viesociale.funding.SubsidyStepKind.FILED;
import static fr.viesociale.funding.SubsidyStepKind.GRANTED;
import static fr.viesociale.funding.SubsidyStepKind.NOTIFIED;
import static fr.viesociale.funding.SubsidyStepKind.PAID;
import static fr.viesociale.funding.SubsidyStepKind.REPORTED;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.RecordedSubsidies.NO_TERMS;
import static fr.viesociale.regulation.RecordedSubsidies.SUBSIDY;
import static fr.viesociale.regulation.RecordedSubsidies.YEAR;
import static fr.viesociale.regulation.RecordedSubsidies.accounts;
import static fr.viesociale.regulation.RecordedSubsidies.paidOn;
import static fr.viesociale.regulation.RecordedSubsidies.share;
import static fr.viesociale.regulation.RecordedSubsidies.stating;
import static fr.viesociale.regulation.RecordedSubsidies.step;
import static fr.viesociale.regulation.RecordedSubsidies.subsidy;
import static fr.viesociale.regulation.RecordedSubsidies.terms;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The convention of a subsidy, its payment, its financial report, the accounts of who receives it. */
class SubsidyRulesTest {

    private static final String THRESHOLD = "subsidy.convention-threshold";
    private static final String TODAY = "2026-11-23";
    private static final Entry NO_CONVENTION = inventory("i", Kind.CONVENTION, SUBSIDY, true);
    private static final ConventionContent COMPLETE = content(PURPOSE, AMOUNT, CONDITIONS_OF_USE);

    // subsidy.convention-threshold

    @ParameterizedTest
    @CsvSource({"23000, SATISFIED", "23000.01, BREACHED", ", UNDETERMINED"})
    void above_the_threshold_a_subsidy_needs_a_convention(String total, Answer expected) {
        assertThat(granted(subsidy("caf", total, NO_TERMS, "asso"), "2024-02-01", NO_CONVENTION)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_complete_convention_is_enough_whatever_the_amount() {
        assertThat(granted(subsidy("caf", null, terms("c", null, null, null), "asso"), "2024-02-01", COMPLETE)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_convention_states_what_for_how_much_and_how_it_is_used() {
        Subsidy under = subsidy("caf", "30000", terms("c", null, null, null), "asso");

        assertThat(granted(under, "2024-02-01", COMPLETE).answer()).isEqualTo(SATISFIED);
        assertThat(granted(
                                under,
                                "2024-02-01",
                                stating("v", new StatedPart(PURPOSE, true), new StatedPart(CONDITIONS_OF_USE, false)))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(granted(under, "2024-02-01", content(PURPOSE, AMOUNT)).missing())
                .containsExactly("subsidies/*/terms/convention");
        assertThat(granted(under, "2024-02-01").answer()).isEqualTo(UNDETERMINED);
        assertThat(granted(subsidy("caf", "30000", NO_TERMS, "asso"), "2024-02-01")
                        .missing())
                .containsExactly("subsidies/*/terms/convention");
    }

    @ParameterizedTest
    @CsvSource({
        "46000, 2025-12-31, UNDETERMINED", // two years of 23000, or not
        "46000.01, 2025-12-31, BREACHED", // one of them must be above
        "23000, 2025-12-31, SATISFIED",
        "30000, unknown, UNDETERMINED"
    })
    void of_several_years_the_yearly_amount_counts(String total, String last, Answer expected) {
        DateRange period = DateRange.of("2024-01-01", last);
        assertThat(granted(
                                subsidy("caf", total, period, NO_TERMS, share("asso", null, null)),
                                "2024-02-01",
                                NO_CONVENTION)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void what_is_shared_is_looked_at_beneficiary_by_beneficiary() {
        assertThat(granted(shared("0.5", "0.5"), "2024-02-01", NO_CONVENTION).answer())
                .isEqualTo(SATISFIED);
        assertThat(granted(shared("0.8", "0.2"), "2024-02-01", NO_CONVENTION).answer())
                .isEqualTo(BREACHED);
        assertThat(granted(shared("0.5", null), "2024-02-01", NO_CONVENTION).answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2001-06-05, NOT_APPLICABLE", "2001-06-06, BREACHED", ", UNDETERMINED"})
    void the_threshold_holds_from_the_decree_on(String grantedOn, Answer expected) {
        assertThat(granted(subsidy("caf", "30000", NO_TERMS, "asso"), grantedOn, NO_CONVENTION)
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"commune, NOT_APPLICABLE", "ccas, NOT_APPLICABLE", "fondation, BREACHED", "cooperative, UNDETERMINED"})
    void only_private_law_bodies_need_a_convention(String beneficiary, Answer expected) {
        assertThat(granted(subsidy("caf", "30000", NO_TERMS, beneficiary), "2024-02-01", NO_CONVENTION)
                        .answer())
                .isEqualTo(expected);
    }

    // subsidy.financial-report

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-06-30, SATISFIED",
        "2023-12-31, 2024-07-01, BREACHED",
        "2023-08-31, 2024-02-29, SATISFIED",
        "2023-08-31, 2024-03-01, BREACHED",
        "2000-04-11, 2024-07-01, NOT_APPLICABLE",
        "2023-12-31, 2024, UNDETERMINED",
        "2023-12-31, , UNDETERMINED"
    })
    void the_report_is_filed_within_six_months_of_the_exercise(String end, String reportedOn, Answer expected) {
        assertThat(reported(true, "asso", TODAY, step(EXERCISE_END, end), step(REPORTED, reportedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, NOT_APPLICABLE", "2024-07-01, BREACHED"})
    void a_report_that_is_not_filed_is_a_breach_once_the_delay_has_run(String day, Answer expected) {
        assertThat(reported(true, "asso", day, step(EXERCISE_END, "2023-12-31")).answer())
                .isEqualTo(expected);
    }

    @Test
    void silence_after_the_delay_is_no_breach_where_steps_may_be_missing() {
        assertThat(reported(
                                true,
                                "asso",
                                "2024-07-01",
                                step(EXERCISE_END, "2023-12-31"),
                                inventory("i", Kind.SUBSIDY_STEP, SUBSIDY, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(reported(true, "asso", TODAY).missing()).contains("subsidySteps/*/reachedOn");
    }

    @Test
    void each_exercise_has_its_own_report() {
        Entry first = step("e1", EXERCISE_END, "2022-12-31");
        Entry second = step("e2", EXERCISE_END, "2023-12-31");

        assertThat(reported(
                                true,
                                "asso",
                                TODAY,
                                first,
                                second,
                                step("r1", REPORTED, "2023-06-30"),
                                step("r2", REPORTED, "2024-06-30"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(reported(true, "asso", TODAY, first, second, step("r2", REPORTED, "2024-06-30"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(reported(true, "asso", "2024-06-30", first, second, step("r1", REPORTED, "2023-06-30"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_report_is_due_of_what_is_not_tied_to_an_expense_nor_by_a_public_body() {
        Entry end = step(EXERCISE_END, "2023-12-31");

        assertThat(reported(false, "asso", TODAY, end).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(reported(true, "ccas", TODAY, end).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(reported(false, "asso", TODAY).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(reported(null, "asso", TODAY, end).missing()).containsExactly("subsidies/*/terms/tiedToExpense");
    }

    // subsidy.payment-delay

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-04-30, SATISFIED",
        "2024-03-01, 2024-05-01, BREACHED",
        "2021-06-30, 2021-12-31, NOT_APPLICABLE",
        "2021-07-01, 2021-08-31, BREACHED",
        "2024-03, 2024-04-29, SATISFIED",
        "2024-03, 2024-05-15, UNDETERMINED",
        "2024-03-01, , UNDETERMINED"
    })
    void a_subsidy_is_paid_within_sixty_days_of_its_notification(String notified, String paid, Answer expected) {
        assertThat(paid(terms(null, null, false, null), TODAY, step(NOTIFIED, notified), step(PAID, paid))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void what_is_paid_in_parts_is_paid_with_the_last_of_them() {
        assertThat(paid(
                                terms(null, null, false, null),
                                TODAY,
                                step(NOTIFIED, "2024-03-01"),
                                step("p1", PAID, "2024-03-15"),
                                step("p2", PAID, "2024-05-01"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, NOT_APPLICABLE", "2024-05-01, BREACHED"})
    void what_is_not_paid_is_a_breach_once_the_delay_has_run(String day, Answer expected) {
        assertThat(paid(terms(null, null, false, null), day, step(NOTIFIED, "2024-03-01"))
                        .answer())
                .isEqualTo(expected);
        assertThat(paid(terms(null, null, false, null), day, step(NOTIFIED, "2024-03-01"), step(PAID, "2024-06-01"))
                        .answer())
                .isEqualTo(expected); // a payment of later days is not made yet
    }

    @Test
    void other_dates_take_the_place_of_the_sixty_days() {
        Entry notified = step(NOTIFIED, "2024-03-01");

        assertThat(paid(terms(null, null, true, null), TODAY, notified).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(paid(paidOn("2024-06-01", "2024-06-30"), TODAY, notified).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(paid(NO_TERMS, TODAY, notified).missing()).containsExactly("subsidies/*/terms/otherPaymentDates");
    }

    @Test
    void a_subsidy_that_was_only_applied_for_is_not_to_be_paid() {
        assertThat(paid(terms(null, null, false, null), TODAY, step(FILED, "2024-01-15"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(paid(terms(null, null, false, null), TODAY, step(GRANTED, "2024-01-15"))
                        .missing())
                .containsExactly("subsidySteps/*/reachedOn");
    }

    // subsidy.accounts-threshold

    @ParameterizedTest
    @CsvSource({
        "153000, false, , , SATISFIED",
        "153000.01, false, , , BREACHED",
        "160000, true, 2025-06-15, 2025-09-15, SATISFIED",
        "160000, true, 2025-06-15, 2025-09-16, BREACHED",
        "160000, true, 2025-11-30, 2026-02-28, SATISFIED",
        "160000, true, 2025-06-15, , UNDETERMINED",
        "160000, true, , 2025-09-15, UNDETERMINED",
        "160000, , 2025-06-15, 2025-09-15, UNDETERMINED",
        "160000, true, 2026-10-01, , SATISFIED", // not due yet
        ", true, 2025-06-15, 2025-09-15, SATISFIED", // whatever the sum
        ", false, , , UNDETERMINED"
    })
    void above_the_threshold_accounts_are_audited_and_published(
            String subsidies, Boolean auditor, String approvedOn, String publishedOn, Answer expected) {
        assertThat(asked(
                                "subsidy.accounts-threshold",
                                new Id.Accounts("c"),
                                TODAY,
                                accounts("asso", subsidies, auditor, approvedOn, publishedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"commune, NOT_APPLICABLE", "fondation, UNDETERMINED"})
    void the_text_on_accounts_speaks_of_associations(String holder, Answer expected) {
        assertThat(asked(
                                "subsidy.accounts-threshold",
                                new Id.Accounts("c"),
                                TODAY,
                                accounts(holder, "160000", false, null, null))
                        .answer())
                .isEqualTo(expected);
    }

    private static Subsidy shared(String one, String other) {
        return subsidy("caf", "40000", YEAR, NO_TERMS, share("asso", one, null), share("fondation", other, null));
    }

    private static ConventionContent content(PartCode... parts) {
        return stating(
                "v", Stream.of(parts).map(part -> new StatedPart(part, true)).toArray(StatedPart[]::new));
    }

    private static Asked granted(Subsidy subsidy, String grantedOn, Entry... more) {
        return asked(
                THRESHOLD,
                SUBSIDY,
                TODAY,
                with(
                        more,
                        subsidy,
                        step(GRANTED, grantedOn),
                        convention("c", ConventionKind.FINANCING),
                        version("v", "c", "2024-01-15", YEAR)));
    }

    private static Asked reported(Boolean tied, String beneficiary, String day, Entry... steps) {
        return asked(
                "subsidy.financial-report",
                SUBSIDY,
                day,
                with(steps, subsidy("caf", "12000", terms(null, tied, null, null), beneficiary)));
    }

    private static Asked paid(SubsidyTerms terms, String day, Entry... steps) {
        return asked("subsidy.payment-delay", SUBSIDY, day, with(steps, subsidy("caf", "12000", terms, "asso")));
    }

    private static Entry[] with(Entry[] more, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(more));
        return all.toArray(Entry[]::new);
    }

    private static Asked asked(String rule, Id subject, String day, Entry... entries) {
        return Asked.of(
                rule,
                subject,
                ales(with(
                        entries,
                        organisation("caf", OrganisationKind.CAF),
                        organisation("asso", OrganisationKind.ASSOCIATION),
                        organisation("fondation", OrganisationKind.FOUNDATION),
                        organisation("commune", OrganisationKind.COMMUNE),
                        organisation("ccas", OrganisationKind.CCAS),
                        organisation("cooperative", new OrganisationKind("COOPERATIVE")))),
                day);
    }
}
