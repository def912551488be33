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
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.declared;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.regulation.AgrementCases.firstAgrement;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.StateCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.standing.Chain;
import fr.viesociale.standing.Standing;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No agrément outlives its end, shares a day with the next, leaves days before it, or begins before the first. */
class SuccessionRulesTest {

    private static final Id.Agrement A1 = new Id.Agrement("a1");
    private static final Id.Structure CENTRE = new Id.Structure("centre");

    // agrement.expires-at-end

    @ParameterizedTest
    @CsvSource({
        "EXPIRE, 2017-07-01, SATISFIED",
        "EN_VIGUEUR, 2017-06-30, SATISFIED", // its last day
        "EN_VIGUEUR, 2017-07-01, BREACHED", // the day after
        "EN_VIGUEUR, 2017-06, SATISFIED",
        "EN_VIGUEUR, 2017, UNDETERMINED",
        "EN_VIGUEUR, 2018, BREACHED",
        "RENOUVELE, 2017-07-01, BREACHED",
        "AGREE, 2017-07-01, BREACHED",
        "RETIRE, 2017-07-01, SATISFIED"
    })
    void no_day_after_the_end_is_held_without_a_decision(String state, String statedOn, Answer expected) {
        assertThat(ended(declared("s", "a1", new StateCode(state), statedOn), NOT_EXTENDED)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_agrement_of_which_no_register_says_a_state_is_not_concerned() {
        assertThat(ended(NOT_EXTENDED).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(ended(NOT_EXTENDED, declared("s", "a1", StateCode.EN_VIGUEUR, "2025-06-02"))
                        .answer())
                .as("said after the day of the question")
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_new_decision_covers_the_days_that_it_names_even_a_retroactive_one() {
        Entry declared = declared("s", "a1", StateCode.EN_VIGUEUR, "2017-07-01");
        Entry next = agc("a2", "centre", "2017-07-01", "2021-06-30");

        assertThat(ended(declared, NOT_EXTENDED, next, grant("d2", "ca", "2017-11-15", "a2"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(ended(declared, NOT_EXTENDED, next).answer())
                .as("nobody is known to have decided it")
                .isEqualTo(UNDETERMINED);
        assertThat(ended(declared, NOT_EXTENDED, next, grant("d2", "council", "2017-11-15", "a2"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(ended(
                                declared,
                                NOT_EXTENDED,
                                agc("a2", "centre", "2017-07-02", "2021-06-30"),
                                grant("d2", "ca", "2017-06-15", "a2"))
                        .answer())
                .as("one day too late")
                .isEqualTo(BREACHED);
    }

    @Test
    void the_agrement_of_an_evs_that_became_a_centre_may_take_its_place_a_family_one_may_not() {
        Entry declared = declared("s", "a1", StateCode.EN_VIGUEUR, "2017-07-01");

        assertThat(ended(
                                declared,
                                NOT_EXTENDED,
                                al("a2", "centre", "2017-07-01", "2021-06-30"),
                                grant("d2", "ca", "2017-06-15", "a2"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(ended(
                                declared,
                                NOT_EXTENDED,
                                acf("a2", "centre", "2017-07-01", "2021-06-30"),
                                grant("d2", "ca", "2017-06-15", "a2"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_may_be_missing_from_the_record_or_what_an_extension_does_leaves_it_open() {
        Entry declared = declared("s", "a1", StateCode.EN_VIGUEUR, "2017-07-01");

        assertThat(ended(declared).missing())
                .as("nobody says that it was not extended")
                .containsExactly("boardDecisions/*/agrements");
        assertThat(ended(declared, extension("x", "a1", "2017-06-15", "2017-07-01"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ended(declared, extension("x", "a1", "2017-06-15", "2017-06-30"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(ended(declared, decision("x", "ca", DecisionNature.EXTEND, null, "2017-06-15", null, "a1"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ended(declared, NOT_EXTENDED, inventory("i", Kind.AGREMENT, CENTRE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ended(NOT_EXTENDED, declared("s", "a1", StateCode.EN_VIGUEUR, null))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"open, SATISFIED", "unknown, UNDETERMINED"})
    void an_agrement_without_an_end_has_no_day_after_it(String last, Answer expected) {
        assertThat(asked(
                                "agrement.expires-at-end",
                                A1,
                                agc("a1", "centre", "2013-07-01", last),
                                declared("s", "a1", StateCode.EN_VIGUEUR, "2017-07-01"),
                                NOT_EXTENDED)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_agrement_that_its_standing_tells_expired_is_not_held_in_force_by_a_register() {
        TerritorialProject project = dossier(
                agc("a1", "centre", "2013-07-01", "2017-06-30"),
                grant("d", "ca", "2013-06-13", "a1"),
                declared("s", "a1", StateCode.EN_VIGUEUR, "2017-07-01"),
                NOT_EXTENDED);
        Standing standing = Standing.of(A1, project.on(LocalDate.parse("2017-07-01")));

        assertThat(standing.stage().orElseThrow().stage()).isEqualTo(AgrementStage.EXPIRED);
        assertThat(standing.declared())
                .singleElement()
                .satisfies(state -> assertThat(state.agrees()).isEqualTo(Holds.NO));
        assertThat(Asked.of("agrement.expires-at-end", A1, project, "2017-07-01")
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static final Entry NOT_EXTENDED = inventory("x", Kind.EXTENSION, A1, true);

    private static Asked ended(Entry... entries) {
        return asked(
                "agrement.expires-at-end",
                A1,
                Stream.concat(
                                Stream.of(
                                        agc("a1", "centre", "2013-07-01", "2017-06-30"),
                                        grant("d", "ca", "2013-06-13", "a1")),
                                Stream.of(entries))
                        .toArray(Entry[]::new));
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
        return asked("agrement.no-overlap", CENTRE, entries);
    }

    @Test
    void days_that_the_chain_shows_twice_are_an_overlap_here_and_where_there_is_none_here_it_shows_none() {
        for (String second : List.of("2023-12-31", "2024-01-01", "2023-12", "2024")) {
            TerritorialProject project = dossier(
                    agc("a1", "centre", "2020-01-01", "2023-12-31"),
                    agc("a2", "centre", second, "2027-12-31"),
                    grant("d", "ca", "2019-11-15", "a1", "a2"));
            Holds shown = chain(project).overlaps().stream().map(Between::holds).reduce(Holds.NO, Holds::or);

            assertThat(Asked.of("agrement.no-overlap", CENTRE, project, "2025-06-01")
                            .answer())
                    .as(second)
                    .isEqualTo(Answer.of(shown.not()));
        }
    }

    // agrement.gap-alert

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, SATISFIED",
        "2024-01-02, BREACHED", // one day
        "2024-02-01, BREACHED",
        "2023-12-31, SATISFIED",
        "2024-01, UNDETERMINED",
        "2024-02, BREACHED"
    })
    void between_two_agrements_there_is_no_day_without_one(String second, Answer expected) {
        TerritorialProject project =
                dossier(agc("a1", "centre", "2020-01-01", "2023-12-31"), agc("a2", "centre", second, "2027-12-31"));

        assertThat(Asked.of("agrement.gap-alert", CENTRE, project, "2025-06-01").answer())
                .isEqualTo(expected);
        assertThat(Answer.of(chain(project).gaps().stream()
                        .map(Between::holds)
                        .reduce(Holds.NO, Holds::or)
                        .not()))
                .as("as the chain of agréments shows it")
                .isEqualTo(expected);
    }

    @Test
    void the_days_without_agrement_are_told() {
        assertThat(asked(
                                "agrement.gap-alert",
                                CENTRE,
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                agc("a2", "centre", "2024-02-01", "2027-12-31"))
                        .explanation()
                        .lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("from 1 January 2024 to 31 January 2024"));
    }

    @Test
    void one_agrement_or_one_of_each_kind_has_no_other_to_follow() {
        Entry agc = agc("a1", "centre", "2020-01-01", "2023-12-31");

        assertThat(asked("agrement.gap-alert", CENTRE).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked("agrement.gap-alert", CENTRE, agc).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked("agrement.gap-alert", CENTRE, agc, acf("a2", "centre", "2025-01-01", "2027-12-31"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_withdrawal_opens_a_gap_and_an_extension_perhaps_closes_one() {
        Entry second = agc("a2", "centre", "2024-01-01", "2027-12-31");

        assertThat(asked(
                                "agrement.gap-alert",
                                CENTRE,
                                agc("a1", "centre", "2020-01-01", "2023-12-31"),
                                second,
                                withdrawal("w", "ca", "2023-10-01", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(
                                "agrement.gap-alert",
                                CENTRE,
                                agc("a1", "centre", "2019-01-01", "2022-12-31"),
                                second,
                                extension("x", "a1", "2022-11-20", "2023-12-31"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void an_agrement_that_may_be_missing_from_the_list_may_be_that_of_the_days_between() {
        Entry open = inventory("i", Kind.AGREMENT, CENTRE, false);
        Entry first = agc("a1", "centre", "2020-01-01", "2023-12-31");

        assertThat(asked("agrement.gap-alert", CENTRE, first, agc("a2", "centre", "2025-01-01", "2027-12-31"), open)
                        .missing())
                .containsExactly("agrements/*/period");
    }

    // agrement.first-date-consistent

    @ParameterizedTest
    @CsvSource({
        "1975-01-01, SATISFIED",
        "2022-01-01, SATISFIED", // the first is this one
        "2022-01-02, BREACHED",
        "2023-01-01, BREACHED",
        "2021, SATISFIED",
        "2022, UNDETERMINED",
        "2023, BREACHED"
    })
    void no_agrement_starts_before_the_recorded_first(String first, Answer expected) {
        assertThat(first(agc("a1", "centre", "2022-01-01", "2025-12-31"), firstAgrement("centre", first))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void without_a_recorded_first_date_there_is_nothing_to_compare() {
        Entry agrement = agc("a1", "centre", "2022-01-01", "2025-12-31");

        assertThat(first(agrement).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(first(agrement, firstAgrement("other", "2023-01-01")).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void of_two_sheets_each_gives_a_date_that_no_agrement_precedes() {
        assertThat(first(
                                agc("a1", "centre", "2022-01-01", "2025-12-31"),
                                firstAgrement("centre", "1975-01-01"),
                                firstAgrement("centre", "2023-01-01"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void of_an_agrement_without_a_known_start_the_start_is_missing() {
        assertThat(first(agc("a1", "centre", "open", "open"), firstAgrement("centre", "1975-01-01"))
                        .missing())
                .containsExactly("agrements/*/period/first");
    }

    private static Asked first(Entry... entries) {
        return asked("agrement.first-date-consistent", A1, entries);
    }

    private static Chain chain(TerritorialProject project) {
        return Chain.of(CENTRE, AgrementKind.AGC, project.on(LocalDate.parse("2025-06-01")));
    }

    private static Asked asked(String rule, Id subject, Entry... entries) {
        return Asked.of(rule, subject, dossier(entries), "2025-06-01");
    }

    private static TerritorialProject dossier(Entry... entries) {
        return ales(
                        centreSocial("centre"),
                        centreSocial("other"),
                        cafBoard(),
                        body("council", BodyKind.MUNICIPAL_COUNCIL))
                .with(entries);
    }
}
