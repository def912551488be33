package fr.viesociale.deadline;

import static fr.viesociale.deadline.Due.on;
import static fr.viesociale.deadline.Due.told;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.funding.SubsidyStepKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.rule.Missing;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyDeadlinesTest {

    private static final DateRange YEAR = DateRange.of("2024-01-01", "2024-12-31");

    private static Deadlines ask(String day, Subsidy subsidy, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(
                organisation("caf", OrganisationKind.CAF),
                organisation("asso", OrganisationKind.ASSOCIATION),
                organisation("ccas", OrganisationKind.CCAS),
                convention("cof", ConventionKind.FINANCING),
                version("v", "cof", "2024-05-02", DateRange.of("2020-01-01", "open")),
                subsidy));
        all.addAll(List.of(more));
        return on(day, all.toArray(new Entry[0]));
    }

    private static Subsidy subsidy(
            String total, DateRange period, boolean convention, Boolean tied, Boolean otherDates, String beneficiary) {
        return new Subsidy(
                new Id.Subsidy("s"),
                new Id.Organisation("caf"),
                SubsidyKind.SUBSIDY,
                total == null ? null : Money.parse(total),
                period,
                new SubsidyTerms(
                        null,
                        null,
                        null,
                        convention ? new Id.Convention("cof") : null,
                        tied,
                        otherDates,
                        null,
                        List.of()),
                List.of(new BeneficiaryShare(new Id.Organisation(beneficiary), null, null)),
                null);
    }

    private static SubsidyStep step(String id, SubsidyStepKind kind, String on) {
        return new SubsidyStep(new Id.SubsidyStep(id), new Id.Subsidy("s"), kind, Due.date(on), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "23000, 2024-08-02, none",
        "23000.01, 2024-08-02, DUE 2024-08-02",
        "23000.01, 2024-07-01, UPCOMING 2024-08-02",
        "23000.01, 2024-08-03, UNRECORDED 2024-08-02",
        ", 2024-08-02, UNDETERMINED 2024-08-02"
    })
    void the_data_of_a_subsidy_above_the_threshold_are_published_within_three_months(
            String total, String day, String expected) {
        assertThat(told(ask(day, subsidy(total, YEAR, true, null, true, "asso")), "subsidy.publication"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "46000, 2024-01-01, 2025-12-31, UNDETERMINED",
        "46000.01, 2024-01-01, 2025-12-31, DUE",
        "30000, 2024-01-01, unknown, UNDETERMINED"
    })
    void a_subsidy_of_several_years_is_above_the_threshold_where_one_year_must_be(
            String total, String first, String last, String expected) {
        assertThat(told(
                        ask("2024-07-15", subsidy(total, DateRange.of(first, last), true, null, true, "asso")),
                        "subsidy.publication"))
                .startsWith(expected);
    }

    @Test
    void what_is_published_is_done_and_a_signature_that_is_missing_is_named() {
        Subsidy signed = subsidy("30000", YEAR, true, null, true, "asso");
        Subsidy bare = subsidy("30000", YEAR, false, null, true, "asso");

        assertThat(ask("2024-09-01", signed, step("p", SubsidyStepKind.PUBLISHED, "2024-08-01"))
                        .deadlines())
                .isEmpty();
        assertThat(ask(
                                "2024-09-01",
                                signed,
                                new PublishedRecord(
                                        new Id.PublishedRecord("r"),
                                        signed.id(),
                                        Due.date("2024-08-01"),
                                        List.of(),
                                        null))
                        .deadlines())
                .isEmpty();
        assertThat(told(
                        ask("2024-09-01", signed, step("f", SubsidyStepKind.FILED, "2024-01-01")),
                        "subsidy.publication"))
                .isEqualTo("LATE 2024-08-02");
        Deadlines deadlines = ask("2024-09-01", bare);
        assertThat(told(deadlines, "subsidy.publication")).isEqualTo("UNDETERMINED null");
        assertThat(Due.find(deadlines, "subsidy.publication").orElseThrow().missing())
                .extracting(Missing::path)
                .containsExactly("conventionVersions/*/signedOn");
        assertThat(ask("2024-09-01", subsidy(null, YEAR, false, null, true, "asso"))
                        .deadlines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-04-30, DUE 2024-04-30",
        "2024-03-01, 2024-05-01, LATE 2024-04-30",
        "2021-06-30, 2021-07-15, none",
        "2021-07-01, 2021-07-15, UPCOMING 2021-08-30"
    })
    void a_subsidy_is_paid_within_sixty_days_of_its_notification(String notified, String day, String expected) {
        assertThat(told(
                        ask(
                                day,
                                subsidy("9000", YEAR, false, null, false, "asso"),
                                step("n", SubsidyStepKind.NOTIFIED, notified)),
                        "subsidy.payment"))
                .isEqualTo(expected);
    }

    @Test
    void the_sixty_days_give_way_to_other_dates_and_to_the_payment() {
        SubsidyStep notified = step("n", SubsidyStepKind.NOTIFIED, "2024-03-01");
        Subsidy plain = subsidy("9000", YEAR, false, null, false, "asso");
        Subsidy planned = new Subsidy(
                plain.id(),
                plain.grantor(),
                plain.kind(),
                plain.total(),
                YEAR,
                new SubsidyTerms(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new PlannedPayment(DateRange.of("2024-06-01", "2024-06-30"), null))),
                plain.beneficiaries(),
                null);

        assertThat(ask("2024-03-15", subsidy("9000", YEAR, false, null, true, "asso"), notified)
                        .deadlines())
                .isEmpty();
        assertThat(ask("2024-03-15", planned, notified).deadlines()).isEmpty();
        assertThat(ask("2024-05-15", plain, notified, step("p", SubsidyStepKind.PAID, "2024-04-01"))
                        .deadlines())
                .isEmpty();
        assertThat(ask("2024-05-15", plain).deadlines()).isEmpty();
        assertThat(told(ask("2024-05-15", plain, step("g", SubsidyStepKind.GRANTED, "2024-02-01")), "subsidy.payment"))
                .isEqualTo("UNDETERMINED null");
        assertThat(told(
                        ask("2024-03-15", subsidy("9000", YEAR, false, null, null, "asso"), notified),
                        "subsidy.payment"))
                .isEqualTo("UNDETERMINED 2024-04-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-06-30, DUE 2024-06-30",
        "2023-12-31, 2024-07-01, LATE 2024-06-30",
        "2023-08-31, 2023-10-01, UPCOMING 2024-02-29"
    })
    void a_report_is_filed_within_six_months_of_the_end_of_the_exercise(String end, String day, String expected) {
        assertThat(told(
                        ask(
                                day,
                                subsidy("9000", YEAR, false, true, true, "asso"),
                                step("e", SubsidyStepKind.EXERCISE_END, end)),
                        "subsidy.report"))
                .isEqualTo(expected);
    }

    @Test
    void each_exercise_has_its_report_where_the_subsidy_is_tied_to_an_expense() {
        SubsidyStep first = step("e1", SubsidyStepKind.EXERCISE_END, "2022-12-31");
        SubsidyStep second = step("e2", SubsidyStepKind.EXERCISE_END, "2023-12-31");
        Subsidy tied = subsidy("9000", YEAR, false, true, true, "asso");

        assertThat(told(
                        ask("2024-01-15", tied, first, second, step("r", SubsidyStepKind.REPORTED, "2023-06-30")),
                        "subsidy.report"))
                .isEqualTo("UPCOMING 2024-06-30");
        assertThat(told(
                        ask("2024-01-15", tied, first, second, step("r", SubsidyStepKind.REPORTED, "2024-01-10")),
                        "subsidy.report"))
                .isEqualTo("LATE 2023-06-30");
        assertThat(told(ask("2024-01-15", tied), "subsidy.report")).isEqualTo("UNDETERMINED null");
        assertThat(ask("2024-01-15", subsidy("9000", YEAR, false, true, true, "ccas"), first)
                        .deadlines())
                .isEmpty();
        assertThat(ask("2024-01-15", subsidy("9000", YEAR, false, null, true, "asso"), first)
                        .deadlines())
                .isEmpty();
        assertThat(told(ask("2024-01-15", tied, first, step("r", SubsidyStepKind.REPORTED, null)), "subsidy.report"))
                .isEqualTo("UNDETERMINED 2023-06-30");
    }
}
