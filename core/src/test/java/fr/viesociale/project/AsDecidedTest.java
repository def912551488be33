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
import fr.viesociale.agrement.DecisionNature;
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

/** A day as it was decided by then: what was decided later does not count, although it may name days before. */
class AsDecidedTest {

    private static final Agrement AGC = agc("a1", "centre", "2020-01-01", "2023-12-31");
    private static final Entry GRANTED = grant("d1", "ca", "2019-11-15", "a1");

    @ParameterizedTest
    @CsvSource({"2020-02-09, NO", "2020-02-10, YES", "2020-02-11, YES"})
    void an_agrement_voted_late_is_in_force_from_its_vote_only(String on, Holds expected) {
        Situation situation = on(on, grant("d1", "ca", "2020-02-10", "a1"));

        assertThat(situation.asDecided().inForce(AGC)).isEqualTo(expected);
        assertThat(situation.inForce(AGC)).as("as recorded").isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-31, NO", "2020-02-10, UNDETERMINED", "2020-02-29, YES"})
    void a_vote_known_to_the_month_counts_for_certain_once_the_month_is_over(String on, Holds expected) {
        assertThat(on(on, grant("d1", "ca", "2020-02", "a1")).asDecided().inForce(AGC))
                .isEqualTo(expected);
    }

    @Test
    void a_vote_of_no_known_day_may_have_come_later() {
        Situation situation = on("2021-06-01", grant("d1", "ca", null, "a1"));

        assertThat(situation.inForce(AGC)).isEqualTo(YES);
        assertThat(situation.asDecided().inForce(AGC)).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_withdrawal_decided_later_ends_nothing_yet() {
        BoardDecision withdrawn = retroactive("2022-09-15", "2022-06-01");

        assertThat(on("2022-07-01", GRANTED, withdrawn).inForce(AGC)).isEqualTo(NO);
        assertThat(on("2022-07-01", GRANTED, withdrawn).asDecided().inForce(AGC))
                .isEqualTo(YES);
        assertThat(on("2022-09-14", GRANTED, withdrawn).asDecided().inForce(AGC))
                .isEqualTo(YES);
        assertThat(on("2022-09-15", GRANTED, withdrawn).asDecided().inForce(AGC))
                .isEqualTo(NO);
        assertThat(on("2022-09-14", GRANTED, withdrawn).asDecided().possiblyHeld(AGC))
                .contains(AGC.period());
        assertThat(on("2022-09-15", GRANTED, withdrawn).asDecided().possiblyHeld(AGC))
                .contains(DateRange.of("2020-01-01", "2022-05-31"));
    }

    @Test
    void a_withdrawal_that_may_have_been_decided_later_leaves_its_days_open() {
        Situation situation = on("2022-07-01", GRANTED, withdrawal("d2", "ca", "2022-06-01", "a1"))
                .asDecided();

        assertThat(situation.inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(situation.surelyHeld(AGC)).contains(DateRange.of("2020-01-01", "2022-05-31"));
        assertThat(situation.possiblyHeld(AGC)).contains(AGC.period());
    }

    @ParameterizedTest
    @CsvSource({"2020-05-31, YES", "2020-06-01, NO"})
    void an_annulment_counts_from_its_own_day(String on, Holds expected) {
        Entry annulled = stateAct(StateActKind.ANNULMENT);

        assertThat(on(on, GRANTED, annulled).asDecided().inForce(AGC)).isEqualTo(expected);
        assertThat(on(on, GRANTED, annulled).inForce(AGC)).as("as recorded").isEqualTo(NO);
        assertThat(on(on, GRANTED, stateAct(StateActKind.MINISTER_ANNULS))
                        .asDecided()
                        .inForce(AGC))
                .isEqualTo(expected);
    }

    @Test
    void a_suspension_to_come_leaves_every_day_certain() {
        Entry suspended = stateAct(StateActKind.SUSPENSION);

        assertThat(on("2020-05-31", GRANTED, suspended).asDecided().surelyHeld(AGC))
                .contains(AGC.period());
        assertThat(on("2020-06-01", GRANTED, suspended).asDecided().surelyHeld(AGC))
                .isEqualTo(Optional.empty());
        assertThat(on("2020-05-31", GRANTED, suspended).surelyHeld(AGC))
                .as("as recorded")
                .isEqualTo(Optional.empty());
    }

    @Test
    void an_extension_decided_later_adds_no_day_yet() {
        Entry extended = new Extension(
                new Id.Extension("x"),
                AGC.id(),
                null,
                PartialDate.parse("2024-03-01"),
                PartialDate.parse("2024-12-31"),
                null);

        assertThat(on("2024-02-29", GRANTED, extended).inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(on("2024-02-29", GRANTED, extended).asDecided().inForce(AGC)).isEqualTo(NO);
        assertThat(on("2024-03-01", GRANTED, extended).asDecided().inForce(AGC)).isEqualTo(UNDETERMINED);
    }

    @Test
    void an_act_counts_as_recorded_whenever_it_was_taken() {
        Situation situation = on("2020-02-10");

        assertThat(situation.counts(PartialDate.parse("2030-01-01"))).isEqualTo(YES);
        assertThat(situation.counts(null)).isEqualTo(YES);
        assertThat(situation.asDecided().counts(PartialDate.parse("2020-02-10")))
                .isEqualTo(YES);
        assertThat(situation.asDecided().counts(PartialDate.parse("2020-02-11")))
                .isEqualTo(NO);
        assertThat(situation.asDecided().counts(PartialDate.parse("2020-02"))).isEqualTo(UNDETERMINED);
        assertThat(situation.asDecided().counts(null)).isEqualTo(UNDETERMINED);
    }

    @Test
    void the_two_views_of_one_day_are_two_questions() {
        Situation recorded = on("2020-02-10", GRANTED);
        Situation decided = recorded.asDecided();

        assertThat(recorded.decided()).isFalse();
        assertThat(decided.decided()).isTrue();
        assertThat(decided.asDecided()).isSameAs(decided);
        assertThat(decided)
                .isNotEqualTo(recorded)
                .isEqualTo(on("2020-02-10", GRANTED).asDecided());
        assertThat(decided).hasSameHashCodeAs(on("2020-02-10", GRANTED).asDecided());
        assertThat(recorded).isEqualTo(on("2020-02-10", GRANTED)).hasSameHashCodeAs(on("2020-02-10", GRANTED));
        assertThat(recorded)
                .isNotEqualTo(on("2020-02-11", GRANTED))
                .isNotEqualTo(on("2020-02-10"))
                .isNotEqualTo(recorded.project());
        assertThat(recorded).hasToString("projet social de territoire ales, 5 fiches, 2020-02-10");
        assertThat(decided).hasToString("projet social de territoire ales, 5 fiches, 2020-02-10 (as decided)");
    }

    private static BoardDecision retroactive(String decidedOn, String effectiveOn) {
        return new BoardDecision(
                new Id.BoardDecision("d2"),
                new Id.Body("ca"),
                DecisionNature.WITHDRAW,
                null,
                List.of(AGC.id()),
                PartialDate.parse(decidedOn),
                PartialDate.parse(effectiveOn),
                null);
    }

    private static Entry stateAct(StateActKind kind) {
        return new StateAct(
                new Id.StateAct("act"), new Id.BoardDecision("d1"), kind, PartialDate.parse("2020-06-01"), null);
    }

    private static Situation on(String day, Entry... decisions) {
        List<Entry> all = new ArrayList<>(List.of(decisions));
        all.addAll(List.of(centreSocial("centre"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL), AGC));
        return ales(all.toArray(Entry[]::new)).on(LocalDate.parse(day));
    }
}
