package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.RecordedFunding.AID;
import static fr.viesociale.regulation.RecordedFunding.event;
import static fr.viesociale.regulation.RecordedFunding.granted;
import static fr.viesociale.regulation.RecordedFunding.management;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.regulation.RecordedFunding.recoveryPlan;
import static fr.viesociale.regulation.RecordedFunding.subsidy;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.funding.FundedFunction;
import fr.viesociale.funding.FundingSource;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.EventKind;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other money of the Caf: territory bonus, cooperation officers, exceptional aids, sanctions that are feared. */
class FundingRulesTest {

    // funding.partner-breach-flag

    private static final String FLAG = "funding.partner-breach-flag";

    @ParameterizedTest
    @CsvSource({
        "CONTROL_REFUSED, 2026-02-03, , BREACHED",
        "DATA_NOT_SENT, 2026-02-03, , BREACHED",
        "COMMITMENT_NOT_MET, 2026-02-03, 2026-11-24, BREACHED", // closed tomorrow
        "CONTROL_REFUSED, 2026-02-03, 2026-11-23, SATISFIED",
        "CONTROL_REFUSED, 2026-02-03, 2026-11, UNDETERMINED",
        "CONTROL_REFUSED, 2026-11-24, , SATISFIED", // not come yet
        "CONTROL_REFUSED, 2025-12-15, , NOT_APPLICABLE",
        "CONTROL_REFUSED, 2025-12-16, , BREACHED",
        "CONTROL_REFUSED, , , UNDETERMINED",
        "MERGER, 2026-02-03, , NOT_APPLICABLE"
    })
    void a_breach_that_is_still_open_is_shown_as_a_risk(
            String kind, String occurredOn, String closedOn, Answer expected) {
        assertThat(flagged(event(new EventKind(kind), occurredOn, closedOn), practice(FLAG))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_caf_without_the_practice_flags_nothing() {
        assertThat(flagged(event(EventKind.CONTROL_REFUSED, "2026-02-03", null)).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(flagged(event(EventKind.CONTROL_REFUSED, "2026-02-03", null), practice(FLAG, "2026-02-04", "open"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked flagged(Entry... entries) {
        return Asked.of(
                FLAG,
                new Id.StructureEvent("faits"),
                ales(centreSocial("centre"), organisation("caf", OrganisationKind.CAF))
                        .with(entries),
                "2026-11-23");
    }

    // funding.territory-bonus-needs-ctg

    private static final String NEEDS_CTG = "funding.territory-bonus-needs-ctg";

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, 2022-01-01, 2026-12-31, SATISFIED",
        "2023-01-01, 2023-12-31, 2023-01-02, 2026-12-31, BREACHED",
        "2023-01-01, 2023-12-31, 2022-01-01, 2023-12-30, BREACHED",
        "2023-01-01, 2023-12-31, 2022-01-01, unknown, UNDETERMINED",
        "2019-01-01, 2019-12-31, 2022-01-01, 2026-12-31, NOT_APPLICABLE",
        "2019-07-01, 2020-06-30, 2020-01-01, 2023-12-31, SATISFIED", // the days before 2020 ask for nothing
        "2019-07-01, 2020-06-30, 2020-01-02, 2023-12-31, BREACHED",
        "open, 2020-06-30, 2020-01-01, 2023-12-31, SATISFIED"
    })
    void each_day_of_a_bonus_is_a_day_of_a_ctg(
            String first, String last, String ctgFirst, String ctgLast, Answer expected) {
        assertThat(bonus(first, last, ctg("2019-12-15", ctgFirst, ctgLast)).answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, SATISFIED", "2026-11-24, BREACHED", ", UNDETERMINED"})
    void a_ctg_that_is_not_signed_yet_does_not_count(String signedOn, Answer expected) {
        assertThat(bonus("2023-01-01", "2023-12-31", ctg(signedOn, "2022-01-01", "2026-12-31"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void no_ctg_at_all_is_a_breach_only_where_it_is_known() {
        Asked silence = bonus("2023-01-01", "2023-12-31");

        assertThat(silence.answer()).isEqualTo(UNDETERMINED);
        assertThat(silence.missing()).containsExactly("conventionVersions/*/term");
        assertThat(bonus("2023-01-01", "2023-12-31", inventory("i", Kind.CONVENTION, null, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, SATISFIED", "2023-01-01, BREACHED", "unknown, UNDETERMINED"})
    void the_contrat_enfance_jeunesse_has_ended_before(String last, Answer expected) {
        assertThat(bonus(
                                "2023-01-01",
                                "2023-12-31",
                                convention("cej", ConventionKind.CHILD_AND_YOUTH_CONTRACT),
                                version("cej1", "cej", "2019-06-01", DateRange.of("2019-01-01", last)),
                                ctg("2019-12-15", "2020-01-01", "2026-12-31"))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"30007, SATISFIED", "30007 30133, SATISFIED", "30133, BREACHED"})
    void a_ctg_counts_where_its_perimeter_has_the_commune(String communes, Answer expected) {
        assertThat(bonus(
                                "2023-01-01",
                                "2023-12-31",
                                ctg("2019-12-15", "2020-01-01", "2026-12-31"),
                                part("30007"),
                                perimeter(communes.split(" ")))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_perimeter_with_some_communes_of_the_territory_only_leaves_it_open() {
        assertThat(bonus(
                                "2023-01-01",
                                "2023-12-31",
                                ctg("2019-12-15", "2020-01-01", "2026-12-31"),
                                part("30007"),
                                part("30010"),
                                perimeter("30007"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void another_aid_needs_no_ctg() {
        assertThat(aided(NEEDS_CTG, aid(SubsidyKind.SUBSIDY, "2023-01-01", "2023-12-31"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Entry ctg(String signedOn, String first, String last) {
        return version("ctg1", "ctg", signedOn, DateRange.of(first, last));
    }

    private static Entry part(String commune) {
        return new TerritoryPart(
                new Id.TerritoryPart(commune),
                new CommuneCode(commune),
                null,
                "commune " + commune,
                DateRange.of("open", "open"),
                null);
    }

    private static Entry perimeter(String... communes) {
        return new ConventionScope(
                new Id.ConventionScope("perimetre"),
                new Id.ConventionVersion("ctg1"),
                Stream.of(communes).map(CommuneCode::new).toList(),
                DateRange.of("open", "open"),
                null);
    }

    private static Asked bonus(String first, String last, Entry... entries) {
        return Asked.of(
                NEEDS_CTG,
                AID,
                funded(aid(SubsidyKind.BONUS_TERRITOIRE, first, last))
                        .with(convention("ctg", ConventionKind.CTG))
                        .with(entries),
                "2026-11-23");
    }

    // funding.territory-bonus-for-avs

    private static final String FOR_AVS = "funding.territory-bonus-for-avs";

    @Test
    void whether_a_bonus_attaches_to_a_function_was_not_found() {
        Asked asked = attached(Regulation.FRENCH, FundedFunction.AGC, "2024-12-31", "6000.00");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("funding.territory-bonus-for-avs.bonusTable");
    }

    @ParameterizedTest
    @CsvSource({
        "AGC, 2024-12-31, 6000.00, SATISFIED",
        "AGC, 2024-12-31, 6000.01, BREACHED",
        "AGC, 2025-12-31, 6000.01, UNDETERMINED", // over two years
        "AGC, 2025-12-31, 6000.00, SATISFIED",
        "AGC, 2024-12-31, , UNDETERMINED",
        "ACF, 2024-12-31, 1.00, BREACHED", // to which the table gives none
        "COOPERATION_OFFICER, 2024-12-31, 9000.00, NOT_APPLICABLE",
        ", 2024-12-31, 6000.00, UNDETERMINED"
    })
    void a_table_that_a_host_states_says_to_which_function_and_how_much_a_year(
            String function, String last, String total, Answer expected) {
        assertThat(attached(Cases.FILLED, function == null ? null : new FundedFunction(function), last, total)
                        .answer())
                .isEqualTo(expected);
    }

    private static Asked attached(RuleBook<Situation> book, FundedFunction function, String last, String total) {
        return Asked.of(
                book,
                FOR_AVS,
                AID,
                funded(subsidy(SubsidyKind.BONUS_TERRITOIRE, "2024-01-01", last, function, null, total)),
                "2026-11-23");
    }

    // funding.cooperation-officer-by-bonus

    private static final String OFFICER = "funding.cooperation-officer-by-bonus";

    @ParameterizedTest
    @CsvSource({
        "COOPERATION_OFFICER, BONUS_TERRITOIRE, SATISFIED",
        "COOPERATION_OFFICER, PS_AGC, BREACHED",
        "COOPERATION_OFFICER, , UNDETERMINED",
        "AGC, PS_AGC, NOT_APPLICABLE",
        ", PS_AGC, UNDETERMINED"
    })
    void a_cooperation_officer_is_funded_by_the_bonus(String function, String source, Answer expected) {
        Subsidy line = subsidy(
                SubsidyKind.SUBSIDY,
                "2024-01-01",
                "2024-12-31",
                function == null ? null : new FundedFunction(function),
                source == null ? null : new FundingSource(source),
                null);

        assertThat(aided(OFFICER, line, practice(OFFICER)).answer()).isEqualTo(expected);
        assertThat(aided(OFFICER, line).answer()).isEqualTo(NOT_APPLICABLE);
    }

    // funding.exceptional-aid-needs-recovery-plan

    private static final String PLAN = "funding.exceptional-aid-needs-recovery-plan";
    private static final Subsidy EXCEPTIONAL = aid(SubsidyKind.EXCEPTIONAL_AID, "2025-01-01", "2025-12-31");

    @ParameterizedTest
    @CsvSource({
        "EXISTS, 2025-09-10, SATISFIED",
        "EXISTS, 2025-11-05, SATISFIED",
        "EXISTS, 2025-11-06, BREACHED",
        "EXISTS, , UNDETERMINED",
        "MISSING, , BREACHED",
        "LATE, , UNDETERMINED"
    })
    void the_plan_is_dated_on_the_day_of_the_grant_at_the_latest(EvidenceState state, String dated, Answer expected) {
        assertThat(aided(PLAN, EXCEPTIONAL, practice(PLAN), granted("2025-11-05"), recoveryPlan(state, dated, AID))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_plan_may_be_that_of_a_structure_which_the_beneficiary_runs() {
        Entry plan = recoveryPlan(EvidenceState.EXISTS, "2025-09-10", new Id.Structure("centre"));

        assertThat(aided(
                                PLAN,
                                EXCEPTIONAL,
                                practice(PLAN),
                                granted("2025-11-05"),
                                plan,
                                management("centre", "association"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(aided(PLAN, EXCEPTIONAL, practice(PLAN), granted("2025-11-05"), plan, management("centre", "caf"))
                        .missing())
                .containsExactly("evidence/*/period");
    }

    @Test
    void a_plan_that_nobody_recorded_or_a_grant_without_a_day_is_missing() {
        assertThat(aided(PLAN, EXCEPTIONAL, practice(PLAN), granted("2025-11-05"))
                        .missing())
                .containsExactly("evidence/*/period");
        assertThat(aided(PLAN, EXCEPTIONAL, practice(PLAN), granted(null)).missing())
                .contains("subsidySteps/*/reachedOn");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_APPLICABLE", "2024-01-01, BREACHED"})
    void the_practice_speaks_of_grants_since_2024(String grantedOn, Answer expected) {
        assertThat(aided(
                                PLAN,
                                EXCEPTIONAL,
                                practice(PLAN),
                                granted(grantedOn),
                                recoveryPlan(EvidenceState.MISSING, null, AID))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_ordinary_subsidy_and_a_caf_without_the_practice_need_no_plan() {
        Entry missing = recoveryPlan(EvidenceState.MISSING, null, AID);

        assertThat(aided(
                                PLAN,
                                aid(SubsidyKind.SUBSIDY, "2025-01-01", "2025-12-31"),
                                practice(PLAN),
                                granted("2025-11-05"),
                                missing)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(aided(PLAN, EXCEPTIONAL, granted("2025-11-05"), missing).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Subsidy aid(SubsidyKind kind, String first, String last) {
        return subsidy(kind, first, last, null, null, null);
    }

    private static TerritorialProject funded(Subsidy subsidy) {
        return ales(
                centreSocial("centre"),
                organisation("caf", OrganisationKind.CAF),
                organisation("association", OrganisationKind.ASSOCIATION),
                subsidy);
    }

    private static Asked aided(String rule, Subsidy subsidy, Entry... entries) {
        return Asked.of(rule, AID, funded(subsidy).with(entries), "2026-11-23");
    }
}
