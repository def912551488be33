package fr.viesociale.project;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the State does to a decision of the board, day by day. */
class StateActsTest {

    private static final Agrement AGC = agc("a1", "centre", "2020-01-01", "2023-12-31");
    private static final BoardDecision GRANTED = grant("d1", "ca", "2019-11-15", "a1");

    @ParameterizedTest
    @CsvSource({"2020-05-31, NO", "2020-06-01, YES", "2020-06-14, YES", "2020-06-15, NO", "2020-07-12, NO"})
    void a_suspension_runs_from_its_own_day_until_the_minister_confirms_the_decision(String on, Holds expected) {
        Situation situation = on(
                on,
                GRANTED,
                act("s", "d1", StateActKind.SUSPENSION, "2020-06-01"),
                act("m", "d1", StateActKind.MINISTER_CONFIRMS, "2020-06-15"));

        assertThat(situation.suspended(GRANTED)).isEqualTo(expected);
        assertThat(situation.inForce(AGC)).isEqualTo(expected.not());
    }

    @Test
    void a_suspension_or_a_confirmation_of_no_known_day_leaves_it_open() {
        assertThat(on("2020-06-10", GRANTED, act("s", "d1", StateActKind.SUSPENSION, null))
                        .suspended(GRANTED))
                .isEqualTo(UNDETERMINED);
        assertThat(on(
                                "2020-06-10",
                                GRANTED,
                                act("s", "d1", StateActKind.SUSPENSION, "2020-06-01"),
                                act("m", "d1", StateActKind.MINISTER_CONFIRMS, null))
                        .suspended(GRANTED))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-31, NO",
        "2020-06-15, UNDETERMINED",
        "2020-07-11, YES",
        "2020-08-09, UNDETERMINED",
        "2020-08-10, NO"
    })
    void a_suspension_known_to_the_month_is_certain_on_the_days_that_every_day_of_the_month_leaves(
            String on, Holds expected) {
        assertThat(on(on, GRANTED, act("s", "d1", StateActKind.SUSPENSION, "2020-06"))
                        .suspended(GRANTED))
                .isEqualTo(expected);
    }

    @Test
    void an_annulment_suspends_nothing_and_an_act_on_one_decision_says_nothing_of_another() {
        BoardDecision other = grant("d2", "ca", "2019-11-15", "a1");
        Situation situation = on(
                "2020-06-10",
                GRANTED,
                other,
                act("x", "d1", StateActKind.ANNULMENT, "2020-06-01"),
                act("s", "d2", StateActKind.SUSPENSION, "2020-06-01"));

        assertThat(situation.suspended(GRANTED)).isEqualTo(NO);
        assertThat(situation.suspended(other)).isEqualTo(YES);
        assertThat(situation.stateActsOn(GRANTED.id())).extracting(StateAct::id).containsExactly(new Id.StateAct("x"));
    }

    @Test
    void what_a_council_voted_beside_the_board_does_not_lift_the_suspension_of_the_boards_decision() {
        Situation situation = on(
                "2020-06-10",
                GRANTED,
                grant("d0", "council", "2019-11-01", "a1"),
                act("s", "d1", StateActKind.SUSPENSION, "2020-06-01"));

        assertThat(situation.inForce(AGC)).isEqualTo(NO);
    }

    @Test
    void a_second_decision_of_the_board_carries_the_agrement_while_the_first_is_suspended() {
        Situation situation = on(
                "2020-06-10",
                GRANTED,
                grant("d2", "ca", "2019-12-01", "a1"),
                act("s", "d1", StateActKind.SUSPENSION, "2020-06-01"));

        assertThat(situation.inForce(AGC)).isEqualTo(YES);
    }

    @Test
    void a_suspended_withdrawal_leaves_the_days_before_it_certain() {
        Situation situation = on(
                "2022-06-10",
                GRANTED,
                withdrawal("d2", "ca", "2022-06-01", "a1"),
                act("s", "d2", StateActKind.SUSPENSION, "2022-06-05"));

        assertThat(situation.surelyHeld(AGC)).contains(DateRange.of("2020-01-01", "2022-05-31"));
    }

    @Test
    void an_agrement_that_the_state_annulled_was_never_held() {
        Situation situation = on("2021-06-01", GRANTED, act("x", "d1", StateActKind.ANNULMENT, null));

        assertThat(situation.granted(AGC)).isEqualTo(NO);
        assertThat(situation.surelyHeld(AGC)).isEqualTo(Optional.empty());
        assertThat(situation.possiblyHeld(AGC)).isEqualTo(Optional.empty());
    }

    @Test
    void the_extension_of_another_agrement_adds_no_day_to_this_one() {
        Agrement other = agc("a2", "centre", "2019-01-01", "2019-12-31");
        Entry extension =
                new Extension(new Id.Extension("x"), other.id(), null, null, PartialDate.parse("2024-12-31"), null);

        assertThat(on("2024-06-01", GRANTED, other, extension).inForce(AGC)).isEqualTo(NO);
    }

    private static StateAct act(String id, String decision, StateActKind kind, String takenOn) {
        return new StateAct(
                new Id.StateAct(id),
                new Id.BoardDecision(decision),
                kind,
                takenOn == null ? null : PartialDate.parse(takenOn),
                null);
    }

    private static Situation on(String day, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(centreSocial("centre"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL), AGC));
        return ales(all.toArray(Entry[]::new)).on(LocalDate.parse(day));
    }
}
