package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.and;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.asked;
import static fr.viesociale.project.RecordedActs.evidence;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.project.RecordedActs.renewal;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.time.DateRange;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request holds, and when it is filed. */
class RequestRulesTest {

    private static final Id.AgrementRequest R = new Id.AgrementRequest("r");
    private static final RuleBook<Situation> SIX_MONTHS_BEFORE =
            Regulation.FRENCH.with(Asked.stated(Awaited.FILING, Period.ofMonths(6)));

    private static Asked ruled(RuleBook<Situation> book, String rule, String on, Entry... entries) {
        return Asked.of(book, rule, R, ales(centreSocial("centre"), cafBoard()).with(entries), on);
    }

    private static AgrementRequest of(RequestNature nature, AgrementKind... kinds) {
        return new AgrementRequest(
                R,
                new Id.Structure("centre"),
                nature,
                List.of(kinds),
                null,
                DateRange.of("2026-01-01", "2026-12-31"),
                List.of(),
                null);
    }

    // agrement.criteria-since-2027

    @Test
    void the_criteria_of_an_agrement_from_2027_are_undetermined_and_those_of_one_before_are_not_asked() {
        AgrementRequest from2027 = renewal("r", "centre", null, "2027-01-01", "2030-12-31");
        AgrementRequest before = renewal("r", "centre", null, "2026-12-31", "2030-12-30");

        Asked asked = ruled(Regulation.FRENCH, "agrement.criteria-since-2027", "2026-11-23", from2027);
        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrement.criteria-since-2027.criteria");
        assertThat(ruled(Regulation.FRENCH, "agrement.criteria-since-2027", "2026-11-23", before)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ruled(Regulation.FRENCH, "agrement.criteria-since-2027", "2026-11-23", of(null))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void once_a_host_states_the_criteria_the_request_brings_evidence_for_each() {
        RuleBook<Situation> two = Regulation.FRENCH.with(Asked.stated(
                Awaited.CRITERIA_SINCE_2027, List.of(CriterionCode.PARTICIPATION, CriterionCode.DIRECTOR)));
        AgrementRequest from2027 = renewal("r", "centre", null, "2027-01-01", "2030-12-31");
        Entry participation = evidence("r", CriterionCode.PARTICIPATION, true);
        String rule = "agrement.criteria-since-2027";

        assertThat(ruled(two, rule, "2026-11-23", from2027).missing()).containsExactly("criterionEvidence/*/present");
        assertThat(ruled(two, rule, "2026-11-23", from2027, participation).answer())
                .isEqualTo(BREACHED);
        assertThat(ruled(
                                two,
                                rule,
                                "2026-11-23",
                                from2027,
                                participation,
                                inventory("i", Kind.CRITERION_EVIDENCE, R, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ruled(two, rule, "2026-11-23", from2027, participation, evidence("r", CriterionCode.DIRECTOR, true))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_request_that_names_no_period_is_governed_by_the_first_day_of_the_agrement_that_answers_it() {
        AgrementRequest untold = renewal("r", "centre", null, null, null);
        String rule = "agrement.criteria-since-2027";

        assertThat(ruled(Regulation.FRENCH, rule, "2026-11-23", untold).missing())
                .containsExactly("agrementRequests/*/asked/first");
        assertThat(ruled(
                                Regulation.FRENCH,
                                rule,
                                "2026-11-23",
                                untold,
                                asked(agc("a", "centre", "2026-12-31", "2030-12-30"), "r"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ruled(
                                Regulation.FRENCH,
                                rule,
                                "2026-11-23",
                                untold,
                                asked(agc("a", "centre", "2027-01-01", "2030-12-31"), "r"))
                        .missing())
                .containsExactly("agrement.criteria-since-2027.criteria");
    }

    // agrement.renewal-file

    private static Asked file(String from, StatedPart... parts) {
        return ruled(
                Regulation.FRENCH,
                "agrement.renewal-file",
                "2023-11-23",
                renewal("r", "centre", null, from, "2027-12-31", parts));
    }

    private static StatedPart part(PartCode part, boolean present) {
        return new StatedPart(part, present);
    }

    @Test
    void a_renewal_is_filed_with_a_diagnosis_an_evaluation_and_a_new_project() {
        StatedPart diagnosis = part(PartCode.DIAGNOSIS, true);
        StatedPart evaluation = part(PartCode.EVALUATION_REPORT, true);
        StatedPart project = part(PartCode.NEW_PROJECT, true);

        assertThat(file("2024-01-01", diagnosis, evaluation, project).answer()).isEqualTo(SATISFIED);
        assertThat(file("2024-01-01", diagnosis, part(PartCode.EVALUATION_REPORT, false), project)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(file("2024-01-01", part(PartCode.EVALUATION_REPORT, false)).answer())
                .as("a known absence outweighs what nobody mentions")
                .isEqualTo(BREACHED);
        assertThat(file("2024-01-01", diagnosis, project).answer())
                .as("a part that nobody mentions")
                .isEqualTo(UNDETERMINED);
        assertThat(file("2024-01-01").missing()).containsExactly("agrementRequests/*/parts");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, NOT_APPLICABLE",
        "2012-06-20, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE",
        "2026, BREACHED",
        "unknown, UNDETERMINED"
    })
    void the_file_is_that_of_the_frame_of_2012_and_2016(String from, Answer expected) {
        assertThat(file(from, part(PartCode.DIAGNOSIS, false)).answer()).isEqualTo(expected);
    }

    @Test
    void a_first_request_or_a_change_of_kind_has_no_period_to_evaluate() {
        String rule = "agrement.renewal-file";

        assertThat(ruled(Regulation.FRENCH, rule, "2023-11-23", of(RequestNature.FIRST))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ruled(Regulation.FRENCH, rule, "2023-11-23", of(RequestNature.CHANGE))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ruled(Regulation.FRENCH, rule, "2023-11-23", of(null)).missing())
                .containsExactly("agrementRequests/*/nature");
    }

    // agrement.filing-deadline

    private static Asked filed(String filedOn, String on, Entry... entries) {
        return ruled(
                SIX_MONTHS_BEFORE,
                "agrement.filing-deadline",
                on,
                and(entries, renewal("r", "centre", filedOn, "2026-01-01", "2026-12-31")));
    }

    @Test
    void no_national_delay_for_filing_was_found() {
        Asked asked = ruled(
                Regulation.FRENCH,
                "agrement.filing-deadline",
                "2025-11-23",
                agc("a", "centre", "2022-01-01", "2025-12-31"),
                renewal("r", "centre", "2025-10-31", "2026-01-01", "2026-12-31"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrement.filing-deadline.filingMonthsBeforeEnd");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-11-23, SATISFIED", // six months before the end, to the day
        "2025-07-01, 2025-11-23, BREACHED",
        "2025-06, 2025-11-23, SATISFIED",
        "2025, 2025-11-23, UNDETERMINED",
        ", 2025-06-30, NOT_APPLICABLE", // still running
        ", 2025-07-01, UNDETERMINED", // past, and nothing recorded
        "2025-06-20, 2025-06-10, NOT_APPLICABLE" // planned, not filed yet
    })
    void once_a_host_states_the_delay_a_renewal_is_filed_by_then(String filedOn, String on, Answer expected) {
        assertThat(filed(filedOn, on, agc("a", "centre", "2022-01-01", "2025-12-31"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void the_delay_is_counted_back_from_the_end_of_the_agrement_that_the_request_renews() {
        Entry running = agc("a", "centre", "2022-01-01", "2025-12-31");
        Entry former = agc("former", "centre", "2018-01-01", "2021-12-31");
        Entry asked = asked(agc("next", "centre", "2026-01-01", "2026-12-31"), "r");
        Entry families = acf("acf", "centre", "2022-01-01", "2025-06-30");

        assertThat(filed("2025-06-30", "2025-11-23", former, running, asked, families)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(filed("2025-06-30", "2025-11-23").missing()).containsExactly("agrements/*/period/last");
    }

    @Test
    void a_request_for_every_kind_is_filed_before_the_first_of_their_ends() {
        Entry running = agc("a", "centre", "2022-01-01", "2025-12-31");
        Entry families = acf("acf", "centre", "2022-01-01", "2025-06-30");
        AgrementRequest renewal = renewal("r", "centre", "2025-06-30", "2026-01-01", "2026-12-31");
        AgrementRequest both = new AgrementRequest(
                R, renewal.structure(), renewal.nature(), List.of(), renewal.filedOn(), null, List.of(), null);

        assertThat(ruled(SIX_MONTHS_BEFORE, "agrement.filing-deadline", "2025-11-23", running, families, both)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_withdrawal_brings_the_end_forward_and_an_extension_leaves_it_open() {
        Entry running = agc("a", "centre", "2022-01-01", "2025-12-31");

        assertThat(filed("2025-06-30", "2025-11-23", running, withdrawal("w", "ca", "2025-10-01", "a"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(filed("2025-07-01", "2025-11-23", running, extension("x", "a", "2025-05-01", "2026-06-30"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(filed("2025-06-30", "2025-11-23", running, extension("x", "a", "2025-05-01", "2026-06-30"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_first_request_renews_nothing() {
        assertThat(ruled(
                                SIX_MONTHS_BEFORE,
                                "agrement.filing-deadline",
                                "2025-11-23",
                                request("r", "centre", "2025-10-31", AgrementKind.AGC))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }
}
