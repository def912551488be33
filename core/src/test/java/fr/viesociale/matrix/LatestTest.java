package fr.viesociale.matrix;

import static fr.viesociale.matrix.Sheets.action;
import static fr.viesociale.matrix.Sheets.state;
import static fr.viesociale.roadmap.ActionStatus.BLOCKED;
import static fr.viesociale.roadmap.ActionStatus.DONE;
import static fr.viesociale.roadmap.ActionStatus.PLANNED;
import static fr.viesociale.roadmap.ActionStatus.UNDERWAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

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
    void dates_tell_which_came_later_and_the_list_tells_where_they_do_not() {
        assertThat(on("2020-06-01", state(DONE, "2020-05-01"), state(PLANNED, "2020-01-01")))
                .isEqualTo(new Latest<>(List.of(DONE), false));
        assertThat(on("2020-06-01", state(BLOCKED, "2020-05-01"), state(UNDERWAY, "2020-05-01")))
                .isEqualTo(new Latest<>(List.of(UNDERWAY), false));
    }

    private static Latest<ActionStatus> on(String day, ActionState... states) {
        return Latest.of(action("a", "", "", states), LocalDate.parse(day));
    }
}
