package fr.viesociale.roadmap;

import static fr.viesociale.roadmap.ActionStatus.BLOCKED;
import static fr.viesociale.roadmap.ActionStatus.DONE;
import static fr.viesociale.roadmap.ActionStatus.PLANNED;
import static fr.viesociale.roadmap.ActionStatus.UNDERWAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void a_state_holds_from_its_day_on_until_the_next() {
        ActionState[] states = {state(PLANNED, "2020-01-01"), state(UNDERWAY, "2020-03-10"), state(DONE, "2021-02-01")};
        assertThat(on("2020-03-09", states)).isEqualTo(new Latest<>(List.of(PLANNED), false));
        assertThat(on("2020-03-10", states)).isEqualTo(new Latest<>(List.of(UNDERWAY), false));
        assertThat(on("2021-01-31", states)).isEqualTo(new Latest<>(List.of(UNDERWAY), false));
        assertThat(on("2021-02-01", states).is(DONE)).isEqualTo(Holds.YES);
        assertThat(on("2021-02-01", states).is(UNDERWAY)).isEqualTo(Holds.NO);
    }

    @Test
    void before_its_first_state_or_without_any_nothing_is_known() {
        Latest<ActionStatus> before = on("2019-12-31", state(PLANNED, "2020-01-01"));
        assertThat(before).isEqualTo(new Latest<>(List.of(), true)).isEqualTo(on("2019-12-31"));
        assertThat(before.is(DONE)).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void a_state_that_straddles_the_day_may_or_may_not_have_begun() {
        ActionState[] states = {state(PLANNED, "2020-01-01"), state(UNDERWAY, "2020-03")};
        assertThat(on("2020-02-29", states)).isEqualTo(new Latest<>(List.of(PLANNED), false));
        assertThat(on("2020-03-01", states)).isEqualTo(new Latest<>(List.of(PLANNED, UNDERWAY), false));
        assertThat(on("2020-03-01", states).is(PLANNED)).isEqualTo(Holds.UNDETERMINED);
        assertThat(on("2020-03-01", states).is(DONE)).isEqualTo(Holds.NO);
        assertThat(on("2020-03-01", states).isOneOf(List.of(UNDERWAY, PLANNED, DONE)))
                .isEqualTo(Holds.YES);
        assertThat(on("2020-03-31", states)).isEqualTo(new Latest<>(List.of(UNDERWAY), false));
    }

    @Test
    void a_state_without_a_date_leaves_the_status_open_unless_a_later_one_has_begun() {
        assertThat(on("2020-06-01", state(UNDERWAY, "2020-01-01"), state(DONE, null)))
                .isEqualTo(new Latest<>(List.of(UNDERWAY, DONE), false));
        assertThat(on("2020-06-01", state(PLANNED, null), state(UNDERWAY, "2020-01-01")))
                .isEqualTo(new Latest<>(List.of(UNDERWAY), false));
        Latest<ActionStatus> alone = on("2020-06-01", state(DONE, null));
        assertThat(alone).isEqualTo(new Latest<>(List.of(DONE), true));
        assertThat(alone.is(DONE)).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void a_state_without_a_date_does_not_come_before_those_that_it_follows() {
        ActionState[] states = {
            state(PLANNED, "2020-01-01"), state(UNDERWAY, "2020-03-10"), state(BLOCKED, "2020-02-01"), state(DONE, null)
        };
        assertThat(on("2019-12-31", states)).isEqualTo(new Latest<>(List.of(), true));
        assertThat(on("2020-03-09", states)).isEqualTo(new Latest<>(List.of(BLOCKED), false));
        assertThat(on("2020-03-10", states)).isEqualTo(new Latest<>(List.of(UNDERWAY, DONE), false));
    }

    @Test
    void dates_tell_which_came_later_and_the_list_tells_where_they_do_not() {
        assertThat(on("2020-06-01", state(DONE, "2020-05-01"), state(PLANNED, "2020-01-01")))
                .isEqualTo(new Latest<>(List.of(DONE), false));
        assertThat(on("2020-06-01", state(BLOCKED, "2020-05-01"), state(UNDERWAY, "2020-05-01")))
                .isEqualTo(new Latest<>(List.of(UNDERWAY), false));
    }

    @Test
    void an_action_is_under_way_by_its_states_and_without_any_perhaps_in_its_period() {
        DateRange past = DateRange.of("2023", "2023");
        DateRange present = DateRange.of("2024-06-15", "2024-06-15");
        ActionState running = state(UNDERWAY, "2024-01-01");
        assertThat(underWay(null)).isEqualTo(Holds.UNDETERMINED);
        assertThat(underWay(present)).isEqualTo(Holds.UNDETERMINED);
        assertThat(underWay(past)).isEqualTo(Holds.NO);
        assertThat(underWay(null, running)).isEqualTo(Holds.YES);
        assertThat(underWay(past, running)).isEqualTo(Holds.YES);
        assertThat(underWay(past, state(DONE, "2023-12-31"))).isEqualTo(Holds.NO);
        assertThat(underWay(present, state(UNDERWAY, "2024-06-16"))).isEqualTo(Holds.UNDETERMINED);
        assertThat(underWay(null, running, state(BLOCKED, "2024-06-16"))).isEqualTo(Holds.YES);
        assertThat(underWay(null, running, state(BLOCKED, "2024"))).isEqualTo(Holds.UNDETERMINED);
        assertThat(underWay(null, running, state(UNDERWAY, null))).isEqualTo(Holds.YES);
        assertThat(underWay(null, running, state(PLANNED, "2023-01-01"))).isEqualTo(Holds.YES);
        assertThat(underWay(null, running, state(DONE, "2024-01-01"))).isEqualTo(Holds.NO);
    }

    private static Holds underWay(DateRange period, ActionState... states) {
        return action(period, states).underWay(LocalDate.parse("2024-06-15"));
    }

    private static Latest<ActionStatus> on(String day, ActionState... states) {
        return action(null, states).status(LocalDate.parse(day));
    }

    private static ActionState state(ActionStatus status, String since) {
        return new ActionState(status, since == null ? null : PartialDate.parse(since));
    }

    private static Action action(DateRange period, ActionState... states) {
        return new Action(
                new Id.Action("a"),
                "permanence",
                List.of(),
                new Involvement(null, List.of()),
                new ActionContent(List.of(), List.of(), List.of(), List.of(), null),
                period,
                List.of(states),
                null);
    }
}
