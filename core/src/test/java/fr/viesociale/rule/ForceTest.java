package fr.viesociale.rule;

import static fr.viesociale.rule.Force.At.ENDED;
import static fr.viesociale.rule.Force.At.IN_FORCE;
import static fr.viesociale.rule.Force.At.NOT_YET;
import static fr.viesociale.rule.Force.At.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Refused;
import fr.viesociale.time.When;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ForceTest {

    private static final Force DOCTRINE_OF_2012 = Force.between("2012-06-20", "2026-12-31");

    @Example
    void a_text_holds_from_its_first_day_to_its_last_both_included() {
        assertThat(DOCTRINE_OF_2012.at(on("2012-06-19"))).isEqualTo(NOT_YET);
        assertThat(DOCTRINE_OF_2012.at(on("2012-06-20"))).isEqualTo(IN_FORCE);
        assertThat(DOCTRINE_OF_2012.at(on("2026-12-31"))).isEqualTo(IN_FORCE);
        assertThat(DOCTRINE_OF_2012.at(on("2027-01-01"))).isEqualTo(ENDED);
    }

    @Example
    void a_text_that_has_not_ended_holds_for_good() {
        Force since2027 = Force.from("2027-01-01");

        assertThat(since2027.at(on("2026-12-31"))).isEqualTo(NOT_YET);
        assertThat(since2027.at(on("2999-12-31"))).isEqualTo(IN_FORCE);
    }

    @Example
    void a_text_without_a_first_day_held_ever_since() {
        Force until2026 = new Force(null, LocalDate.parse("2026-12-31"));

        assertThat(until2026.at(on("1000-01-01"))).isEqualTo(IN_FORCE);
        assertThat(until2026.at(on("2027-01-01"))).isEqualTo(ENDED);
    }

    @Example
    void a_text_that_nothing_bounds_holds_on_a_day_that_nobody_knows() {
        assertThat(Force.ALWAYS.at(When.UNKNOWN)).isEqualTo(IN_FORCE);
        assertThat(DOCTRINE_OF_2012.at(When.UNKNOWN)).isEqualTo(UNDETERMINED);
    }

    @Example
    void a_day_bounded_on_one_side_may_be_enough() {
        When by2012 = new When(null, LocalDate.parse("2012-06-19"));
        When since2027 = new When(LocalDate.parse("2027-01-01"), null);

        assertThat(DOCTRINE_OF_2012.at(by2012)).isEqualTo(NOT_YET);
        assertThat(DOCTRINE_OF_2012.at(since2027)).isEqualTo(ENDED);
        assertThat(Force.from("2027-01-01").at(since2027)).isEqualTo(IN_FORCE);
    }

    @Property
    void a_day_known_in_part_is_enough_exactly_when_its_ends_agree(
            @ForAll @IntRange(min = -400, max = 6000) int first, @ForAll @IntRange(min = 0, max = 6000) int length) {
        LocalDate earliest = LocalDate.parse("2012-06-20").plusDays(first);
        LocalDate latest = earliest.plusDays(length);
        Force.At atEarliest = DOCTRINE_OF_2012.at(When.on(earliest));
        Force.At atLatest = DOCTRINE_OF_2012.at(When.on(latest));

        assertThat(DOCTRINE_OF_2012.at(new When(earliest, latest)))
                .isEqualTo(atEarliest == atLatest ? atEarliest : UNDETERMINED);
    }

    @Example
    void a_text_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> Force.between("2027-01-01", "2026-12-31"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.faults()).extracting("code").containsExactly("range.reversed"));
        assertThat(Force.between("2027-01-01", "2027-01-01").at(on("2027-01-01")))
                .isEqualTo(IN_FORCE);
    }

    private static When on(String day) {
        return When.on(LocalDate.parse(day));
    }
}
