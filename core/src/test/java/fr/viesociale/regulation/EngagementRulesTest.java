package fr.viesociale.regulation;

import static fr.viesociale.actor.CommitmentCode.DIGNITY;
import static fr.viesociale.actor.CommitmentCode.EQUALITY;
import static fr.viesociale.actor.CommitmentCode.FRATERNITY;
import static fr.viesociale.actor.CommitmentCode.FREEDOM_OF_CONSCIENCE;
import static fr.viesociale.actor.CommitmentCode.FREEDOM_OF_MEMBERS;
import static fr.viesociale.actor.CommitmentCode.LAWS_OF_THE_REPUBLIC;
import static fr.viesociale.actor.CommitmentCode.SYMBOLS;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.regulation.RecordedSubsidies.NO_TERMS;
import static fr.viesociale.regulation.RecordedSubsidies.SUBSIDY;
import static fr.viesociale.regulation.RecordedSubsidies.breach;
import static fr.viesociale.regulation.RecordedSubsidies.contract;
import static fr.viesociale.regulation.RecordedSubsidies.filed;
import static fr.viesociale.regulation.RecordedSubsidies.paper;
import static fr.viesociale.regulation.RecordedSubsidies.share;
import static fr.viesociale.regulation.RecordedSubsidies.subsidy;
import static fr.viesociale.regulation.RecordedSubsidies.terms;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.CommitmentCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who subscribes to the contrat d'engagement républicain, what it holds, what a breach costs. */
class EngagementRulesTest {

    private static final String SUBSCRIBED = "engagement.subscribed-before-application";
    private static final String SEVEN = "engagement.seven-commitments";
    private static final String INFORMED = "engagement.members-informed";
    private static final Id.Organisation ASSO = new Id.Organisation("asso");
    private static final CommitmentCode[] ALL_SEVEN = {
        LAWS_OF_THE_REPUBLIC, FREEDOM_OF_CONSCIENCE, FREEDOM_OF_MEMBERS, EQUALITY, FRATERNITY, DIGNITY, SYMBOLS
    };

    // engagement.subscribed-before-application

    @ParameterizedTest
    @CsvSource({
        "2022-01-02, 2022-01-02, SATISFIED",
        "2022-01-02, 2022-01-01, SATISFIED",
        "2022-01-02, 2022-01-03, BREACHED",
        "2021-12-20, 2022-01-03, NOT_APPLICABLE",
        "2022-01-01, 2022-01-03, NOT_APPLICABLE",
        "2022-06-01, 2022-05, SATISFIED",
        "2022-06-15, 2022-06, UNDETERMINED",
        "2022-06-15, , UNDETERMINED",
        ", 2022-01-03, UNDETERMINED"
    })
    void an_association_has_subscribed_by_the_day_of_filing(String filedOn, String subscribedOn, Answer expected) {
        assertThat(applied(SUBSCRIBED, filed(filedOn), contract("asso", subscribedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_earlier_contract_is_enough_and_a_late_one_adds_nothing() {
        assertThat(applied(
                                SUBSCRIBED,
                                filed("2023-01-15"),
                                contract("premier", "asso", "2022-01-02"),
                                contract("second", "asso", "2024-01-02"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_contract_on_record_is_a_breach_only_where_it_is_known_that_there_is_none() {
        assertThat(applied(SUBSCRIBED, filed("2022-01-02")).missing()).containsExactly("commitments/*/subscribedOn");
        assertThat(applied(SUBSCRIBED, filed("2022-01-02"), inventory("i", Kind.COMMITMENT, ASSO, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void every_association_that_applies_subscribes_for_itself() {
        Asked asked = shared(SUBSCRIBED, "asso", "seconde", contract("asso", "2022-01-02"), none("seconde"));

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(String.join("\n", asked.explanation().lines(Language.FRENCH)))
                .contains("organisation seconde")
                .doesNotContain("organisation asso");
        assertThat(shared(SUBSCRIBED, "asso", "commune", contract("asso", "2022-01-02"), none("commune"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"fondation, BREACHED", "commune, NOT_APPLICABLE", "ccas, NOT_APPLICABLE", "cooperative, UNDETERMINED"})
    void public_managers_owe_no_contract(String applicant, Answer expected) {
        assertThat(asked(
                                SUBSCRIBED,
                                SUBSIDY,
                                subsidy("caf", null, NO_TERMS, applicant),
                                filed("2022-01-02"),
                                none(applicant))
                        .answer())
                .isEqualTo(expected);
        assertThat(asked(SUBSCRIBED, SUBSIDY, subsidy("caf", null, NO_TERMS, "commune"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void who_applies_must_be_known() {
        assertThat(asked(SUBSCRIBED, SUBSIDY, subsidy("caf", null, NO_TERMS), filed("2022-01-02"))
                        .missing())
                .containsExactly("subsidies/*/beneficiaries");
    }

    // engagement.seven-commitments

    @Test
    void the_contract_holds_its_seven_commitments() {
        assertThat(applied(SEVEN, filed("2022-01-02"), contract("asso", "2022-01-02", ALL_SEVEN))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(applied(
                                SEVEN,
                                filed("2022-01-02"),
                                contract(
                                        "asso",
                                        "2022-01-02",
                                        LAWS_OF_THE_REPUBLIC,
                                        FREEDOM_OF_CONSCIENCE,
                                        FREEDOM_OF_MEMBERS,
                                        EQUALITY,
                                        FRATERNITY,
                                        DIGNITY))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(applied(SEVEN, filed("2022-01-02"), contract("asso", "2022-01-02"))
                        .missing())
                .containsExactly("commitments/*/commitments");
    }

    @Test
    void commitments_taken_after_the_filing_do_not_complete_the_contract_of_that_day() {
        assertThat(applied(
                                SEVEN,
                                filed("2022-06-01"),
                                contract("premier", "asso", "2022-01-02", EQUALITY),
                                contract("second", "asso", "2022-06-02", ALL_SEVEN))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void where_several_apply_each_contract_holds_all_seven() {
        assertThat(shared(
                                SEVEN,
                                "asso",
                                "seconde",
                                contract("asso", "2022-01-02", ALL_SEVEN),
                                contract("seconde", "2022-01-02", EQUALITY))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(shared(
                                SEVEN,
                                "asso",
                                "seconde",
                                contract("asso", "2022-01-02", ALL_SEVEN),
                                contract("seconde", "2022-01-02"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void where_no_contract_was_subscribed_there_is_nothing_to_look_into() {
        assertThat(applied(SEVEN, filed("2022-01-02"), none("asso")).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(applied(SEVEN, filed("2022-01-02")).missing()).containsExactly("commitments/*/kind");
        assertThat(applied(SEVEN, filed("2022-01-01"), contract("asso", "2022-01-02", EQUALITY))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // engagement.members-informed

    @ParameterizedTest
    @CsvSource({"EXISTS, SATISFIED", "MISSING, BREACHED", "LATE, UNDETERMINED"})
    void the_association_keeps_a_proof_that_its_members_were_told(EvidenceState state, Answer expected) {
        assertThat(applied(
                                INFORMED,
                                filed("2022-01-02"),
                                contract("asso", "2022-01-02"),
                                paper(DocumentKind.MEMBERS_INFORMED, state, "2022-02-01", ASSO))
                        .answer())
                .isEqualTo(expected);
        assertThat(applied(
                                INFORMED,
                                filed("2022-01-02"),
                                contract("asso", "2022-01-02"),
                                paper(DocumentKind.MEMBERS_INFORMED, state, null, new Id.Commitment("asso")))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void without_a_word_on_the_proof_it_is_what_is_missing() {
        assertThat(applied(INFORMED, filed("2022-01-02"), contract("asso", "2022-01-02"))
                        .missing())
                .containsExactly("evidence/*/state");
        assertThat(asked(INFORMED, SUBSIDY, subsidy("caf", null, NO_TERMS, "ccas"), filed("2022-01-02"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // engagement.breach-withdrawal-amount

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, 6049.32, SATISFIED",
        "2023-07-01, 6049.31, BREACHED",
        "2023-07-01, 6049.33, BREACHED",
        "2023-07-01, 12000, BREACHED",
        "2023-01-01, 12000, SATISFIED", // its first day: all of it
        "2022-12-31, 12000, SATISFIED",
        "2023-12-31, 32.88, SATISFIED", // its last day: one day
        "2024-01-01, 0, SATISFIED",
        "2023-07, 6049.32, UNDETERMINED",
        ", 6049.32, UNDETERMINED",
        "2023-07-01, , UNDETERMINED"
    })
    void what_is_withdrawn_is_the_part_of_the_days_that_are_left(String day, String withdrawn, Answer expected) {
        assertThat(withdrawn("2022-12-01", "12000", DateRange.of("2023-01-01", "2023-12-31"), day, withdrawn)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_leap_year_has_one_day_more_and_the_amount_expected_is_told() {
        Asked asked =
                withdrawn("2023-12-01", "12000", DateRange.of("2024-01-01", "2024-12-31"), "2024-07-01", "6049.32");

        assertThat(asked.answer()).isEqualTo(BREACHED); // 184 days of 366
        assertThat(String.join("\n", asked.explanation().lines(Language.ENGLISH)))
                .contains("€6,049.32; expected: €6,032.79");
    }

    @Test
    void nothing_can_be_worked_out_without_the_amount_or_the_days() {
        assertThat(withdrawn("2022-12-01", null, DateRange.of("2023-01-01", "2023-12-31"), "2023-07-01", "1")
                        .missing())
                .containsExactly("subsidies/*/total");
        assertThat(withdrawn("2022-12-01", "12000", DateRange.from("2023-01-01"), "2023-07-01", "1")
                        .missing())
                .containsExactly("subsidies/*/period");
        assertThat(withdrawn("2022-01-01", "12000", DateRange.of("2023-01-01", "2023-12-31"), "2023-07-01", "1")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // engagement.caf-is-administrative-authority

    @ParameterizedTest
    @CsvSource({"true, SATISFIED", "false, BREACHED", ", UNDETERMINED"})
    void what_is_asked_of_a_caf_is_asked_of_an_administrative_authority(Boolean publicRules, Answer expected) {
        assertThat(authority("caf", publicRules, "2022-01-02").answer()).isEqualTo(expected);
    }

    @Test
    void the_rule_speaks_of_cafs_and_of_what_was_filed_since_the_law() {
        assertThat(authority("commune", false, "2022-01-02").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(authority("caf", false, "2000-04-12").answer()).isEqualTo(BREACHED);
        assertThat(authority("caf", false, "2000-04-11").answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked applied(String rule, Entry... more) {
        return asked(rule, SUBSIDY, with(more, subsidy("caf", null, NO_TERMS, "asso")));
    }

    private static Asked shared(String rule, String one, String other, Entry... more) {
        return asked(rule, SUBSIDY, with(more, subsidy("caf", null, NO_TERMS, one, other), filed("2022-01-02")));
    }

    private static Asked withdrawn(String filedOn, String total, DateRange period, String day, String withdrawn) {
        return asked(
                "engagement.breach-withdrawal-amount",
                new Id.SubsidyBreach("m"),
                subsidy("caf", total, period, NO_TERMS, share("asso", null, null)),
                filed(filedOn),
                breach(day, withdrawn));
    }

    private static Asked authority(String grantor, Boolean publicRules, String filedOn) {
        return asked(
                "engagement.caf-is-administrative-authority",
                SUBSIDY,
                subsidy(grantor, null, terms(null, null, null, publicRules), "asso"),
                filed(filedOn));
    }

    private static Entry none(String organisation) {
        return inventory("aucun-" + organisation, Kind.COMMITMENT, new Id.Organisation(organisation), true);
    }

    private static Entry[] with(Entry[] more, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(more));
        return all.toArray(Entry[]::new);
    }

    private static Asked asked(String rule, Id subject, Entry... entries) {
        return Asked.of(
                rule,
                subject,
                ales(with(
                        entries,
                        organisation("caf", OrganisationKind.CAF),
                        organisation("asso", OrganisationKind.ASSOCIATION),
                        organisation("seconde", OrganisationKind.ASSOCIATION),
                        organisation("fondation", OrganisationKind.FOUNDATION),
                        organisation("commune", OrganisationKind.COMMUNE),
                        organisation("ccas", OrganisationKind.CCAS),
                        organisation("cooperative", new OrganisationKind("COOPERATIVE")))),
                "2026-11-23");
    }
}
