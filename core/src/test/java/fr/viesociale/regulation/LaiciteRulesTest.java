package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.RecordedSubsidies.activity;
import static fr.viesociale.regulation.RecordedSubsidies.annexing;
import static fr.viesociale.regulation.RecordedSubsidies.decided;
import static fr.viesociale.regulation.RecordedSubsidies.grounds;
import static fr.viesociale.regulation.RecordedSubsidies.paper;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.ReasonCode;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.ActivityNature;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charter in conventions, what a structure may not host, the opinion on a breach. */
class LaiciteRulesTest {

    private static final String TODAY = "2026-11-23";
    private static final Id.ConventionVersion VERSION = new Id.ConventionVersion("v");
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final Id.BoardDecision DECISION = new Id.BoardDecision("d");

    // laicite.charter-referenced

    @Test
    void a_financing_convention_annexes_the_charter() {
        assertThat(charter("2019-09-01", annexing("v", DocumentKind.LAICITE_CHARTER))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(charter("2019-09-01", charterPaper(EvidenceState.EXISTS)).answer())
                .isEqualTo(SATISFIED);
        assertThat(charter("2019-09-01", annexing("v", DocumentKind.HOUSE_RULES))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(charter("2019-09-01", charterPaper(EvidenceState.MISSING)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_charter_that_nobody_speaks_of_or_that_is_late_is_not_known_to_be_left_out() {
        assertThat(charter("2019-09-01").missing()).containsExactly("conventionContents/*/annexes");
        assertThat(charter("2019-09-01", annexing("v", DocumentKind.HOUSE_RULES), charterPaper(EvidenceState.LATE))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2015-08-31, NOT_APPLICABLE", "2015-09-01, BREACHED", "2015, UNDETERMINED", ", UNDETERMINED"})
    void the_charter_binds_what_is_signed_from_its_adoption_on(String signedOn, Answer expected) {
        assertThat(charter(signedOn, charterPaper(EvidenceState.MISSING)).answer())
                .isEqualTo(expected);
    }

    @Test
    void other_conventions_and_other_partners_need_no_charter() {
        assertThat(charter(ConventionKind.CTG, "caf", "2019-09-01").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(charter(ConventionKind.FINANCING, "ville", "2019-09-01").answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(charter(ConventionKind.CTG, "caf", null).answer()).isEqualTo(NOT_APPLICABLE);
    }

    // laicite.no-partisan-activity

    @ParameterizedTest
    @CsvSource({
        "SOCIAL, SATISFIED",
        "COOKING, SATISFIED",
        "POLITICAL, BREACHED",
        "TRADE_UNION, BREACHED",
        "RELIGIOUS, BREACHED"
    })
    void a_structure_hosts_no_political_trade_union_or_religious_activity(String nature, Answer expected) {
        assertThat(hosting("2022-01-01", activity("centre", new ActivityNature(nature), "2023-01-01", "2023-12-31"))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2021-12-31, SATISFIED", // the day before the agrément
        "2020-01-01, 2022-01-01, BREACHED", // its first day
        "2025-12-31, open, BREACHED", // its last day
        "2026-01-01, open, SATISFIED",
        "2020-01-01, unknown, UNDETERMINED"
    })
    void an_activity_counts_while_the_agrement_runs(String first, String last, Answer expected) {
        assertThat(hosting("2022-01-01", activity("centre", ActivityNature.POLITICAL, first, last))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void silence_on_activities_is_not_their_absence() {
        assertThat(hosting("2022-01-01").missing()).containsExactly("hostedActivities/*/nature");
        assertThat(hosting("2022-01-01", inventory("i", Kind.HOSTED_ACTIVITY, CENTRE, true))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(hosting(
                                "2022-01-01",
                                activity("centre", ActivityNature.SOCIAL, "2022-01-01", "open"),
                                inventory("i", Kind.HOSTED_ACTIVITY, CENTRE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, NOT_APPLICABLE",
        "2012-06-20, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE"
    })
    void it_holds_for_agrements_that_start_under_the_doctrine_of_2012(String start, Answer expected) {
        assertThat(hosting(start, activity("centre", ActivityNature.RELIGIOUS, "2000-01-01", "open"))
                        .answer())
                .isEqualTo(expected);
    }

    // laicite.breach-opinion

    @ParameterizedTest
    @CsvSource({
        "2018-03-01, SATISFIED",
        "2018-04-12, SATISFIED",
        "2018-04-13, BREACHED",
        "2018-04, UNDETERMINED",
        ", UNDETERMINED"
    })
    void a_decision_on_a_breach_comes_after_the_opinion_of_the_committee(String opinionOn, Answer expected) {
        assertThat(opinion("2018-04-12", grounds(ReasonCode.CHARTER_BREACH, null, opinionOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_opinion_may_be_shown_by_a_paper_which_is_dated() {
        Entry ground = grounds(ReasonCode.CHARTER_BREACH, null, null);

        assertThat(opinion("2018-04-12", ground, opinionPaper(EvidenceState.EXISTS, "2018-03-01"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(opinion("2018-04-12", ground, opinionPaper(EvidenceState.EXISTS, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(opinion("2018-04-12", ground, opinionPaper(EvidenceState.LATE, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(opinion("2018-04-12", ground, opinionPaper(EvidenceState.MISSING, null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2015-08-31, NOT_APPLICABLE", "2015-09-01, BREACHED"})
    void no_opinion_is_asked_before_there_was_a_charter(String decidedOn, Answer expected) {
        assertThat(opinion(
                                decidedOn,
                                grounds(ReasonCode.CHARTER_BREACH, null, null),
                                opinionPaper(EvidenceState.MISSING, null))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_decision_on_another_ground_or_one_that_gives_what_was_asked_needs_no_opinion() {
        assertThat(opinion("2018-04-12", grounds(ReasonCode.UNLAWFUL, null, null))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked("laicite.breach-opinion", DECISION, decided(DecisionNature.GRANT, "2018-04-12"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_withdrawal_or_a_grant_of_less_without_a_ground_on_record_lacks_that_fact() {
        assertThat(opinion("2018-04-12").missing()).containsExactly("decisionReasons/*/ground");
        assertThat(asked(
                                "laicite.breach-opinion",
                                DECISION,
                                decided(DecisionNature.GRANT, "2018-04-12"),
                                grounds(null, true, null))
                        .missing())
                .containsExactly("decisionReasons/*/ground");
    }

    private static Asked charter(String signedOn, Entry... more) {
        return charter(ConventionKind.FINANCING, "caf", signedOn, more);
    }

    private static Asked charter(ConventionKind kind, String partner, String signedOn, Entry... more) {
        return asked(
                "laicite.charter-referenced",
                VERSION,
                with(
                        more,
                        organisation("caf", OrganisationKind.CAF),
                        organisation("ville", OrganisationKind.COMMUNE),
                        organisation("asso", OrganisationKind.ASSOCIATION),
                        convention("c", kind),
                        version("v", "c", signedOn, DateRange.from("2015-01-01")),
                        party("v", partner),
                        party("v", "asso")));
    }

    private static Entry charterPaper(EvidenceState state) {
        return paper(DocumentKind.LAICITE_CHARTER, state, null, VERSION);
    }

    private static Asked hosting(String start, Entry... more) {
        String last = start.startsWith("2022") ? "2025-12-31" : "2030-12-31";
        return asked(
                "laicite.no-partisan-activity",
                new Id.Agrement("a"),
                with(more, centreSocial("centre"), agc("a", "centre", start, last)));
    }

    private static Entry opinionPaper(EvidenceState state, String dated) {
        return paper(DocumentKind.COMMITTEE_OPINION, state, dated, DECISION);
    }

    private static Asked opinion(String decidedOn, Entry... more) {
        return asked("laicite.breach-opinion", DECISION, with(more, decided(DecisionNature.WITHDRAW, decidedOn)));
    }

    private static Entry[] with(Entry[] more, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(more));
        return all.toArray(Entry[]::new);
    }

    private static Asked asked(String rule, Id subject, Entry... entries) {
        return Asked.of(rule, subject, ales(entries), TODAY);
    }
}
