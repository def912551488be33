package fr.viesociale.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing wrong, where it stands, and how the refusal tells it. */
class FaultTest {

    private static final Text MESSAGE = Text.of("trop long", "too long");

    @Test
    void a_fault_of_the_value_itself_takes_the_path_of_its_holder() {
        assertThat(Fault.of("text.long", "", MESSAGE).under("name").path()).isEqualTo("name");
    }

    @Test
    void a_fault_inside_a_value_stands_under_its_holder() {
        Fault fault = Fault.of("text.long", "name", MESSAGE).under("0").under("structures");
        assertThat(fault.path()).isEqualTo("structures/0/name");
        assertThat(fault.code()).isEqualTo("text.long");
        assertThat(fault.message()).isEqualTo(MESSAGE);
    }

    @Test
    void a_fault_keeps_its_place_when_it_moves_under_a_holder() {
        Fault fault =
                Fault.of("text.long", "name", MESSAGE).at(new Place(12, 3)).under("structures");
        assertThat(fault.place()).isEqualTo(new Place(12, 3));
    }

    @Test
    void a_fault_says_its_place_its_path_its_code_and_what_is_wrong() {
        Fault fault = Fault.of("text.long", "name", MESSAGE);
        assertThat(fault.in(Language.FRENCH)).isEqualTo("name [text.long] trop long");
        assertThat(fault.at(new Place(12, 3)).in(Language.FRENCH)).isEqualTo("12:3 name [text.long] trop long");
        assertThat(fault).hasToString("name [text.long] too long");
    }

    @Test
    void a_fault_of_the_whole_value_outside_a_document_says_its_code_and_what_is_wrong() {
        assertThat(Fault.of("text.long", "", MESSAGE).in(Language.ENGLISH)).isEqualTo("[text.long] too long");
    }

    @Test
    void a_place_that_is_not_known_is_left_out() {
        Fault placed = Fault.of("text.long", "name", MESSAGE).at(new Place(1, 1));
        assertThat(placed.at(null)).isEqualTo(Fault.of("text.long", "name", MESSAGE));
    }

    @Test
    void a_refusal_tells_every_fault_in_the_order_in_which_they_were_found() {
        Fault first = Fault.of("missing", "id", Text.of("à renseigner", "to be given"));
        Fault second = Fault.of("text.long", "name", MESSAGE);
        Refused refused = new Refused(List.of(first, second));
        assertThat(refused).hasMessage("id [missing] to be given; name [text.long] too long");
        assertThat(refused.faults()).containsExactly(first, second);
    }
}
