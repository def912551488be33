package fr.viesociale.project;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.agrement.StateActKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {

    private static final Convention COORDINATION = convention("coordination", ConventionKind.COORDINATION);
    private static final Agrement AGC = agc("a1", "centre", "2020-01-01", "2023-12-31");

    @ParameterizedTest
    @CsvSource({"2019-05-01, NO", "2019-05-02, UNDETERMINED", "2026-11-23, UNDETERMINED"})
    void whether_the_convention_of_ales_is_in_force_depends_on_a_term_that_nobody_found(String on, Holds expected) {
        TerritorialProject ales =
                ales(COORDINATION, version("v2019", "coordination", "2019-05-02", DateRange.of("unknown", "unknown")));

        assertThat(ales.on(LocalDate.parse(on)).inForce(COORDINATION.id())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-01, NO", "2019-05-02, YES", "2019-05-03, UNDETERMINED"})
    void a_convention_that_takes_effect_on_a_known_day_lasts_that_day_at_least(String on, Holds expected) {
        TerritorialProject ales = ales(
                COORDINATION, version("v2019", "coordination", "2019-05-02", DateRange.of("2019-05-02", "unknown")));

        assertThat(ales.on(LocalDate.parse(on)).inForce(COORDINATION.id())).isEqualTo(expected);
    }

    @Test
    void a_convention_is_in_force_when_any_of_its_versions_is() {
        TerritorialProject prolonged = ales(
                COORDINATION,
                version("v1", "coordination", "2019-05-02", DateRange.of("2019-05-02", "2022-12-31")),
                version("v2", "coordination", "2022-12-15", DateRange.of("2023-01-01", "2025-12-31")));

        assertThat(prolonged.on(LocalDate.parse("2022-12-31")).inForce(COORDINATION.id()))
                .isEqualTo(YES);
        assertThat(prolonged.on(LocalDate.parse("2023-01-01")).inForce(COORDINATION.id()))
                .isEqualTo(YES);
        assertThat(prolonged.on(LocalDate.parse("2026-01-01")).inForce(COORDINATION.id()))
                .isEqualTo(NO);
    }

    @Test
    void a_convention_without_a_known_version_or_signature_is_not_known_to_be_in_force() {
        Situation withoutVersion = ales(COORDINATION).on(LocalDate.parse("2026-11-23"));
        Situation unsigned = ales(
                        COORDINATION, version("v2019", "coordination", null, DateRange.of("2019-05-02", "2030-12-31")))
                .on(LocalDate.parse("2026-11-23"));

        assertThat(withoutVersion.inForce(COORDINATION.id())).isEqualTo(UNDETERMINED);
        assertThat(unsigned.inForce(COORDINATION.id())).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, NO", "2020-01-01, YES", "2023-12-31, YES", "2024-01-01, NO"})
    void an_agrement_that_the_board_gave_is_in_force_from_its_first_day_to_its_last(String on, Holds expected) {
        assertThat(agrementOn(on, grant("d1", "ca", "2019-11-15", "a1")).inForce(AGC))
                .isEqualTo(expected);
    }

    @Test
    void an_agrement_voted_after_its_first_day_covers_the_days_that_it_names() {
        assertThat(agrementOn("2020-01-15", grant("d1", "ca", "2020-02-10", "a1"))
                        .inForce(AGC))
                .isEqualTo(YES);
    }

    @Test
    void an_agrement_exists_only_by_a_decision_of_the_caf() {
        assertThat(agrementOn("2021-06-01").inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(agrementOn("2021-06-01", grant("d1", null, null, "a1")).inForce(AGC))
                .isEqualTo(UNDETERMINED);
        assertThat(agrementOn("2021-06-01", grant("d1", "council", null, "a1")).inForce(AGC))
                .isEqualTo(NO);
        assertThat(agrementOn("2021-06-01", grant("d1", "council", null, "a1"), grant("d2", "ca", null, "a1"))
                        .inForce(AGC))
                .isEqualTo(YES);
        assertThat(agrementOn("2024-01-01").inForce(AGC)).isEqualTo(NO);
    }

    @Test
    void an_act_of_the_state_matters_only_where_it_is_recorded() {
        Entry granted = grant("d1", "ca", "2019-11-15", "a1");

        assertThat(agrementOn("2021-06-01", granted, stateAct(StateActKind.ANNULMENT))
                        .inForce(AGC))
                .isEqualTo(NO);
        assertThat(agrementOn("2020-07-11", granted, stateAct(StateActKind.SUSPENSION))
                        .inForce(AGC))
                .as("the fortieth day after it was suspended")
                .isEqualTo(NO);
        assertThat(agrementOn("2020-07-12", granted, stateAct(StateActKind.SUSPENSION))
                        .inForce(AGC))
                .as("the day that follows forty days of silence of the minister")
                .isEqualTo(YES);
        assertThat(agrementOn("2020-05-31", granted, stateAct(StateActKind.SUSPENSION))
                        .inForce(AGC))
                .as("the day before it was suspended")
                .isEqualTo(YES);
        assertThat(agrementOn("2021-06-01", granted, stateAct(StateActKind.MINISTER_CONFIRMS))
                        .inForce(AGC))
                .isEqualTo(YES);
    }

    private static Entry stateAct(StateActKind kind) {
        return new StateAct(
                new Id.StateAct("act"), new Id.BoardDecision("d1"), kind, PartialDate.parse("2020-06-01"), null);
    }

    @Test
    void what_an_extension_does_to_the_days_that_it_adds_is_not_known() {
        Entry granted = grant("d1", "ca", "2019-11-15", "a1");
        Entry extended = new Extension(
                new Id.Extension("x"),
                AGC.id(),
                null,
                PartialDate.parse("2023-10-01"),
                PartialDate.parse("2024-12-31"),
                null);

        assertThat(agrementOn("2023-12-31", granted, extended).inForce(AGC)).isEqualTo(YES);
        assertThat(agrementOn("2024-12-31", granted, extended).inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(agrementOn("2025-01-01", granted, extended).inForce(AGC)).isEqualTo(NO);
        assertThat(agrementOn("2019-12-31", granted, extended).inForce(AGC)).isEqualTo(NO);
    }

    @Test
    void a_withdrawal_ends_an_agrement_on_the_eve_of_its_effect() {
        Entry granted = grant("d1", "ca", "2019-11-15", "a1");
        Entry withdrawn = withdrawal("d2", "ca", "2022-06-01", "a1");

        assertThat(agrementOn("2022-05-31", granted, withdrawn).inForce(AGC)).isEqualTo(YES);
        assertThat(agrementOn("2022-06-01", granted, withdrawn).inForce(AGC)).isEqualTo(NO);
        assertThat(agrementOn("2022-06-01", granted, withdrawn).surelyHeld(AGC))
                .contains(DateRange.of("2020-01-01", "2022-05-31"));
        assertThat(agrementOn("2022-06-01", granted, withdrawn).possiblyHeld(AGC))
                .contains(DateRange.of("2020-01-01", "2022-05-31"));
    }

    @Test
    void a_withdrawal_known_to_the_year_leaves_that_year_undetermined() {
        Situation situation =
                agrementOn("2022-06-01", grant("d1", "ca", "2019-11-15", "a1"), withdrawal("d2", "ca", "2022", "a1"));

        assertThat(situation.inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(situation.surelyHeld(AGC)).contains(DateRange.of("2020-01-01", "2021-12-31"));
        assertThat(situation.possiblyHeld(AGC)).contains(DateRange.of("2020-01-01", "2022-12-30"));
    }

    @Test
    void a_withdrawal_of_no_known_day_leaves_no_day_certain() {
        Situation situation =
                agrementOn("2022-06-01", grant("d1", "ca", "2019-11-15", "a1"), withdrawal("d2", "ca", null, "a1"));

        assertThat(situation.inForce(AGC)).isEqualTo(UNDETERMINED);
        assertThat(situation.surelyHeld(AGC)).isEqualTo(Optional.empty());
        assertThat(situation.possiblyHeld(AGC)).contains(AGC.period());
    }

    @Test
    void a_withdrawal_by_a_municipal_council_ends_nothing() {
        Situation situation = agrementOn(
                "2022-06-01", grant("d1", "ca", "2019-11-15", "a1"), withdrawal("d2", "council", "2021-01-01", "a1"));

        assertThat(situation.inForce(AGC)).isEqualTo(YES);
        assertThat(situation.surelyHeld(AGC)).contains(AGC.period());
    }

    @Test
    void an_empty_list_may_lack_entries_until_somebody_says_that_it_is_complete() {
        LocalDate day = LocalDate.parse("2026-11-23");

        assertThat(ales().on(day).open(Kind.STRUCTURE, null, true)).isTrue();
        assertThat(ales().on(day).open(Kind.STRUCTURE, null, false)).isFalse();
        assertThat(ales(inventory("i", Kind.STRUCTURE, null, true)).on(day).open(Kind.STRUCTURE, null, true))
                .isFalse();
        assertThat(ales(inventory("i", Kind.STRUCTURE, null, false)).on(day).open(Kind.STRUCTURE, null, false))
                .isTrue();
    }

    @Test
    void what_is_said_of_one_list_says_nothing_of_another() {
        Situation situation = ales(
                        cafBoard(), inventory("i", Kind.SEAT, cafBoard().id(), true))
                .on(LocalDate.parse("2026-11-23"));

        assertThat(situation.open(Kind.SEAT, cafBoard().id(), true)).isFalse();
        assertThat(situation.open(Kind.SEAT, new Id.Body("cop"), true)).isTrue();
        assertThat(situation.open(Kind.STRUCTURE, null, true)).isTrue();
    }

    @Test
    void what_is_said_of_the_whole_territory_holds_for_each_of_its_lists_until_that_list_is_spoken_of() {
        Situation whole =
                ales(cafBoard(), inventory("i", Kind.SEAT, null, true)).on(LocalDate.parse("2026-11-23"));
        Situation spokenOf = ales(
                        cafBoard(),
                        inventory("i", Kind.SEAT, null, true),
                        inventory("j", Kind.SEAT, cafBoard().id(), false))
                .on(LocalDate.parse("2026-11-23"));

        assertThat(whole.open(Kind.SEAT, cafBoard().id(), true)).isFalse();
        assertThat(whole.open(Kind.STRUCTURE, null, true)).as("another kind").isTrue();
        assertThat(spokenOf.open(Kind.SEAT, cafBoard().id(), false)).isTrue();
        assertThat(spokenOf.open(Kind.SEAT, null, true)).isFalse();
    }

    @Test
    void the_latest_word_on_a_list_goes_before_earlier_ones_and_before_those_without_a_date() {
        Entry incomplete = inventory("a", Kind.STRUCTURE, null, false, "2025-01-01");
        Entry complete = inventory("b", Kind.STRUCTURE, null, true, "2026-01-01");
        Entry undated = inventory("c", Kind.STRUCTURE, null, false);

        assertThat(ales(incomplete, complete, undated)
                        .on(LocalDate.parse("2026-11-23"))
                        .open(Kind.STRUCTURE, null, true))
                .isFalse();
    }

    @Test
    void an_entry_that_is_not_there_is_not_made_up() {
        assertThatThrownBy(() -> agrementOn("2021-06-01").get(Kind.STRUCTURE, new Id.Structure("elsewhere")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("elsewhere");
    }

    private static Situation agrementOn(String on, Entry... decisions) {
        List<Entry> all = new ArrayList<>(List.of(decisions));
        all.addAll(List.of(centreSocial("centre"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL), AGC));
        return ales(all.toArray(Entry[]::new)).on(LocalDate.parse(on));
    }

    @Test
    void an_agrement_that_names_several_structures_is_one_of_each() {
        Agrement shared = new Agrement(
                new Id.Agrement("shared"),
                new Id.Structure("one"),
                List.of(new Id.Structure("other"), new Id.Structure("one")), // one of them told twice
                AgrementKind.AGC,
                DateRange.of("2020-01-01", "2023-12-31"),
                null,
                null,
                null);
        Situation situation = Recorded.ales(Recorded.centreSocial("one"), Recorded.centreSocial("other"), shared)
                .on(LocalDate.parse("2021-01-01"));

        assertThat(situation.agrementsOf(new Id.Structure("one"))).containsExactly(shared);
        assertThat(situation.agrementsOf(new Id.Structure("other"))).containsExactly(shared);
    }

    @Test
    void a_post_that_serves_several_structures_is_one_of_each() {
        Post shared = post("direction", "one", "other");
        Post own = post("accueil", "one");
        Situation situation =
                ales(centreSocial("one"), centreSocial("other"), shared, own).on(LocalDate.parse("2024-06-01"));

        assertThat(situation.postsOf(new Id.Structure("one"))).containsExactly(own, shared);
        assertThat(situation.postsOf(new Id.Structure("other"))).containsExactly(shared);
        assertThat(situation.postsOf(new Id.Structure("third"))).isEmpty();
    }

    private static Post post(String id, String... structures) {
        return new Post(
                new Id.Post(id),
                Stream.of(structures).map(Id.Structure::new).toList(),
                PostFunction.DIRECTOR,
                DateRange.from("2020-01-01"),
                null,
                null,
                null,
                null);
    }
}
