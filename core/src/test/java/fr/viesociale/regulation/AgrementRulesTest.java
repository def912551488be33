package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides an agrément, how long it lasts, and which agréments exclude each other. */
class AgrementRulesTest {

    private static final Id.Agrement A1 = new Id.Agrement("a1");
    private static final Id.BoardDecision D1 = new Id.BoardDecision("d1");
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    // agrement.deciding-body

    @Test
    void an_agrement_decided_by_the_board_of_the_caf_exists() {
        assertThat(decidedBy(cafBoard().kind()).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void an_agrement_decided_by_a_municipal_council_is_recorded_and_reported() {
        assertThat(decidedBy(BodyKind.MUNICIPAL_COUNCIL).answer()).isEqualTo(BREACHED);
    }

    static Stream<BodyKind> everyKindOfBody() throws IllegalAccessException {
        Stream.Builder<BodyKind> kinds = Stream.builder();
        for (Field field : BodyKind.class.getFields()) {
            if (field.getType() == BodyKind.class) {
                kinds.add((BodyKind) field.get(null));
            }
        }
        return kinds.add(new BodyKind("KIND_OF_A_HOST")).build();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfBody")
    void the_rule_admits_the_very_bodies_whose_decisions_put_an_agrement_in_force(BodyKind kind) {
        assertThat(decidedBy(kind).answer()).isEqualTo(kind.decidesAgrements() ? SATISFIED : BREACHED);
    }

    @Test
    void a_decision_of_which_the_body_is_not_recorded_is_undetermined() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", null, "2018-11-15", "a1"));
        Asked asked = Asked.of("agrement.deciding-body", D1, project, "2025-06-01");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("boardDecisions/*/body");
    }

    @Test
    void an_agrement_without_any_decision_on_record_is_undetermined() {
        TerritorialProject undecided = ales(centreSocial("centre"), agc("a1", "centre", "2019-01-01", "2022-12-31"));
        Asked asked = Asked.of("agrement.deciding-body", A1, undecided, "2025-06-01");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("boardDecisions/*/body");
    }

    @Test
    void an_agrement_of_which_only_the_withdrawal_is_on_record_still_lacks_the_decision_that_gave_it() {
        TerritorialProject onlyWithdrawn = ales(
                centreSocial("centre"),
                cafBoard(),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                withdrawal("d1", "ca", "2021-01-01", "a1"));

        assertThat(Asked.of("agrement.deciding-body", A1, onlyWithdrawn, "2025-06-01")
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(Asked.of("agrement.deciding-body", D1, onlyWithdrawn, "2025-06-01")
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_decision_of_no_known_date_is_judged_by_its_body_all_the_same() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", "ca", null, "a1"));

        assertThat(Asked.of("agrement.deciding-body", D1, project, "2025-06-01").answer())
                .isEqualTo(SATISFIED);
    }

    private static Asked decidedBy(BodyKind kind) {
        TerritorialProject project = ales(
                centreSocial("centre"),
                body("organ", kind),
                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                grant("d1", "organ", "2018-11-15", "a1"));
        return Asked.of("agrement.deciding-body", D1, project, "2025-06-01");
    }

    // agrement.duration

    @ParameterizedTest
    @CsvSource({
        "2024-11-25, 2028-11-24, SATISFIED", // four years to the day
        "2020-01-01, 2023-12-31, SATISFIED",
        "2020-01-01, 2024-01-01, BREACHED", // four years and one day
        "2020-01-01, 2020-12-31, SATISFIED", // one year
        "2020-01-01, 2020-12-30, BREACHED", // one day short
        "2024-02-29, 2028-02-28, SATISFIED", // four years from a leap day
        "2024-02-29, 2028-02-29, BREACHED",
        "2024-02-29, 2025-02-27, SATISFIED", // one year later there is no 29 February: the 28th stands for it
        "2024-02-29, 2025-02-26, BREACHED",
        "2018-11, 2022-10-31, SATISFIED", // whichever day of November it began
        "2018-11, 2022-11-29, UNDETERMINED", // four years only if it began on the 30th
        "2018-11, 2022-11-30, BREACHED",
        "2020-01-01, 2023, SATISFIED",
        "2020-01-01, unknown, UNDETERMINED",
        "2020-01-01, open, BREACHED"
    })
    void an_agrement_lasts_from_one_year_to_four(String first, String last, Answer expected) {
        assertThat(duration(first, last).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, 2022-06-18, NOT_APPLICABLE",
        "2012-06-20, 2022-06-19, BREACHED",
        "2026-12-31, 2036-12-30, BREACHED",
        "2027-01-01, 2036-12-31, NOT_APPLICABLE"
    })
    void the_duration_is_that_of_the_doctrine_under_which_the_agrement_starts(
            String first, String last, Answer expected) {
        assertThat(duration(first, last).answer()).isEqualTo(expected);
    }

    @Test
    void an_agrement_of_unknown_start_is_under_no_known_doctrine() {
        Asked asked = duration("unknown", "2022-12-31");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("agrements/*/period/first");
    }

    @Test
    void an_imprecise_start_matters_only_across_the_first_day_of_the_doctrine() {
        assertThat(duration("2012-06", "2014-12-31").missing()).containsExactly("agrements/*/period/first");
        assertThat(duration("2012-07", "2014-12-31").answer()).isEqualTo(SATISFIED);
        assertThat(duration("2012-05", "2022-12-31").answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked duration(String first, String last) {
        TerritorialProject project = ales(centreSocial("centre"), agc("a1", "centre", first, last));
        return Asked.of("agrement.duration", A1, project, "2025-06-01");
    }

    // agrement.no-overlap

    @Test
    void an_agrement_that_starts_the_day_after_another_ends_shares_no_day_with_it() {
        assertThat(overlap(
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                agc("a2", "centre", "2024-01-01", "2027-12-31"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_agrement_that_starts_on_the_last_day_of_another_shares_that_day() {
        assertThat(overlap(
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                agc("a2", "centre", "2023-12-31", "2027-12-30"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void agrements_of_two_kinds_or_of_two_structures_may_run_together() {
        assertThat(overlap(
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                acf("a2", "centre", "2020-01-01", "2023-12-31"),
                                al("a3", "centre", "2020-01-01", "2023-12-31"),
                                agc("a4", "other", "2020-01-01", "2023-12-31"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_unknown_end_leaves_an_overlap_undetermined_only_where_another_agrement_follows() {
        Agrement endless = agc("a1", "centre", "2020-01-01", "unknown");

        assertThat(overlap(endless).answer()).isEqualTo(SATISFIED);
        assertThat(overlap(endless, agc("a2", "centre", "2016-01-01", "2019-12-31"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(overlap(endless, agc("a2", "centre", "2024-01-01", "2027-12-31"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_known_overlap_outweighs_one_that_may_be() {
        assertThat(overlap(
                                agc("a1", "centre", "2020-01-01", "unknown"),
                                agc("a2", "centre", "2024-01-01", "2027-12-31"),
                                agc("a3", "centre", "2025-01-01", "2028-12-31"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_withdrawal_makes_room_for_another_agrement() {
        assertThat(withdrawnThenFollowed("ca", "2022-06-01").answer()).isEqualTo(SATISFIED);
        assertThat(withdrawnThenFollowed("ca", "2022-06-02").answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_withdrawal_of_no_known_day_or_body_leaves_the_overlap_undetermined() {
        assertThat(withdrawnThenFollowed("ca", null).answer()).isEqualTo(UNDETERMINED);
        assertThat(withdrawnThenFollowed("ca", "2022").answer()).isEqualTo(UNDETERMINED);
        assertThat(withdrawnThenFollowed(null, "2022-01-01").answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_withdrawal_by_a_body_that_decides_no_agrement_makes_no_room() {
        assertThat(withdrawnThenFollowed("council", "2022-01-01").answer()).isEqualTo(BREACHED);
    }

    @Test
    void agrements_that_are_not_on_record_are_not_known_to_share_no_day() {
        Asked none = overlap();

        assertThat(none.answer()).isEqualTo(UNDETERMINED);
        assertThat(none.missing()).containsExactly("agrements/*/period");
        assertThat(overlap(inventory("i", Kind.AGREMENT, CENTRE, true)).answer())
                .isEqualTo(SATISFIED);
        assertThat(overlap(
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                inventory("i", Kind.AGREMENT, CENTRE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    private static Asked withdrawnThenFollowed(String organ, String effectiveOn) {
        return overlap(
                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                withdrawal("d1", organ, effectiveOn, "a1"),
                agc("a2", "centre", "2022-06-01", "2026-05-31"));
    }

    private static Asked overlap(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                centreSocial("centre"),
                centreSocial("other"),
                cafBoard(),
                body("council", BodyKind.MUNICIPAL_COUNCIL)));
        return Asked.of("agrement.no-overlap", CENTRE, ales(all.toArray(Entry[]::new)), "2025-06-01");
    }
}
