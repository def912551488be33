package fr.viesociale.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final Parameter<Integer> CEILING = Parameter.of("hall.ceiling", Text.of("plafond", "ceiling"));
    private static final Parameter<Integer> CEILING_OF_2020 =
            CEILING.value(300, Force.between("2020-01-01", "2023-12-31"), Town.DECREE);

    @Test
    void a_value_is_read_on_every_day_on_which_it_holds() {
        assertThat(CEILING_OF_2020.at(on("2020-01-01")).value().value()).isEqualTo(300);
        assertThat(CEILING_OF_2020.at(on("2023-12-31")).value().value()).isEqualTo(300);
        assertThat(CEILING_OF_2020.at(on("2023-12-31")).value().source()).isEqualTo(Town.DECREE);
    }

    @Test
    void outside_its_dates_it_says_on_which_side() {
        assertThat(CEILING_OF_2020.at(on("2019-12-31")))
                .isEqualTo(new Parameter.Reading<>(Force.At.NOT_YET, null, LocalDate.parse("2020-01-01")));
        assertThat(CEILING_OF_2020.at(on("2024-01-01")))
                .isEqualTo(new Parameter.Reading<>(Force.At.ENDED, null, LocalDate.parse("2023-12-31")));
    }

    @Test
    void between_a_value_that_has_ended_and_one_to_come_it_says_that_it_has_ended() {
        Parameter<Integer> announced = CEILING_OF_2020.value(500, Force.from("2030-01-01"), Town.DECREE);

        assertThat(announced.at(on("2025-06-01")).at()).isEqualTo(Force.At.ENDED);
    }

    @Test
    void a_value_that_nobody_found_is_not_known_on_any_day() {
        assertThat(CEILING.at(on("2020-01-01"))).isEqualTo(new Parameter.Reading<>(Force.At.UNDETERMINED, null, null));
    }

    @Test
    void a_day_that_nobody_knows_gives_no_dated_value() {
        assertThat(CEILING_OF_2020.at(When.UNKNOWN))
                .isEqualTo(new Parameter.Reading<>(Force.At.UNDETERMINED, null, null));
        assertThat(CEILING.value(300, Force.ALWAYS, Town.DECREE)
                        .at(When.UNKNOWN)
                        .value()
                        .value())
                .isEqualTo(300);
    }

    @Test
    void the_value_that_a_host_adds_goes_before_those_stated_so_far_where_both_hold() {
        Parameter<Integer> hosts = CEILING_OF_2020.value(250, Force.from("2022-01-01"), Town.DECREE);

        assertThat(hosts.at(on("2021-12-31")).value().value()).isEqualTo(300);
        assertThat(hosts.at(on("2022-01-01")).value().value()).isEqualTo(250);
        assertThat(hosts.at(on("2024-01-01")).value().value()).isEqualTo(250);
    }

    @Test
    void adding_a_value_leaves_the_parameter_that_it_is_added_to_as_it_was() {
        CEILING_OF_2020.value(250, Force.ALWAYS, Town.DECREE);

        assertThat(CEILING_OF_2020.values()).hasSize(1);
        assertThat(CEILING.values()).isEmpty();
    }

    @Test
    void a_month_across_the_start_of_a_value_is_too_imprecise() {
        When december2019OrJanuary2020 = new When(LocalDate.parse("2019-12-01"), LocalDate.parse("2020-01-31"));

        assertThat(CEILING_OF_2020.at(december2019OrJanuary2020).at()).isEqualTo(Force.At.UNDETERMINED);
    }

    private static When on(String day) {
        return When.on(LocalDate.parse(day));
    }
}
