package fr.viesociale.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Gathering what is wrong, all of it, then refusing once. */
class FaultsTest {

    private static final Text WRONG = Text.of("faux", "wrong");

    @Test
    void nothing_found_refuses_nothing() {
        Faults faults = new Faults();
        assertThatCode(faults::refuse).doesNotThrowAnyException();
        assertThat(faults.found()).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once() {
        Faults faults = new Faults().need("id", null).check(false, "period", "range.reversed", WRONG);
        faults.line("name", " ");
        Refused refused = catchThrowableOfType(Refused.class, faults::refuse);
        assertThat(refused.faults())
                .extracting(Fault::path, Fault::code)
                .containsExactly(
                        tuple("id", "missing"), tuple("period", "range.reversed"), tuple("name", "text.blank"));
    }

    @Test
    void beyond_a_thousand_faults_are_counted() {
        Faults faults = new Faults();
        faults.list("items", Arrays.asList(new String[1_234]));
        assertThat(catchThrowableOfType(Refused.class, faults::refuse).faults())
                .hasSize(1_001)
                .last()
                .satisfies(more -> assertThat(more.message().fr()).contains("et 234 de plus"));
    }

    @Test
    void what_holds_is_no_fault() {
        assertThat(new Faults()
                        .need("id", "a1")
                        .check(true, "id", "id.form", WRONG)
                        .found())
                .isEmpty();
    }

    @Test
    void what_was_found_does_not_change_with_what_is_found_later() {
        Faults faults = new Faults().need("id", null);
        List<Fault> before = faults.found();
        faults.need("name", null);
        assertThat(before).hasSize(1);
        assertThat(faults.found()).hasSize(2);
    }

    @Test
    void a_line_composes_its_accents() {
        Faults faults = new Faults();
        assertThat(faults.line("name", "Ale\u0300s")).isEqualTo("Al\u00e8s");
        assertThat(faults.found()).isEmpty();
    }

    @Test
    void a_line_that_was_not_given_is_missing() {
        assertThat(codes(faults -> faults.line("name", null))).containsExactly("missing");
    }

    @Test
    void a_line_that_may_be_absent_is_not_missing() {
        Faults faults = new Faults();
        assertThat(faults.optionalLine("name", null)).isNull();
        assertThat(faults.optionalLine("name", "Ale\u0300s")).isEqualTo("Al\u00e8s");
        assertThat(faults.found()).isEmpty();
    }

    @Test
    void a_blank_line_is_refused_whether_it_is_required_or_not() {
        assertThat(codes(faults -> faults.line("name", " \t"))).containsExactly("text.blank");
        assertThat(codes(faults -> faults.optionalLine("name", ""))).containsExactly("text.blank");
    }

    @Test
    void a_line_has_at_most_two_thousand_characters() {
        assertThat(codes(faults -> faults.line("name", "x".repeat(2_000)))).isEmpty();
        assertThat(codes(faults -> faults.line("name", "x".repeat(2_001)))).containsExactly("text.long");
    }

    @Test
    void a_line_holds_no_control_character_and_no_half_of_a_character() {
        assertThat(codes(faults -> faults.line("name", "a\u0000b"))).containsExactly("text.characters");
        assertThat(codes(faults -> faults.line("name", "a\ud83c"))).containsExactly("text.characters");
        assertThat(codes(faults -> faults.line("name", "a\nb\tc"))).isEmpty();
    }

    @Test
    void a_list_is_copied_and_cannot_be_changed() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        List<String> kept = new Faults().list("parts", given);
        given.add("c");
        assertThat(kept).containsExactly("a", "b");
        assertThatThrownBy(() -> kept.add("d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_list_tells_the_position_of_each_hole_and_of_each_repetition() {
        Faults faults = new Faults();
        faults.list("parts", Arrays.asList("a", null, "a", null, "b"));
        assertThat(faults.found())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("parts/1 missing", "parts/2 list.repeated", "parts/3 missing");
    }

    @Test
    void a_list_that_was_not_given_is_missing_and_an_empty_one_is_not() {
        assertThat(codes(faults -> faults.list("parts", null))).containsExactly("missing");
        assertThat(codes(faults -> faults.list("parts", List.of()))).isEmpty();
    }

    @Test
    void a_border_keeps_the_faults_of_any_constructor_under_its_path() {
        Faults faults = new Faults();
        Object made = faults.at("structures/0", () -> {
            throw new Refused(List.of(Fault.of("missing", "id", WRONG), Fault.of("whole", "", WRONG)));
        });
        assertThat(made).isNull();
        assertThat(faults.found()).extracting(Fault::path).containsExactly("structures/0/id", "structures/0");
    }

    @Test
    void a_border_hands_over_what_was_made() {
        Faults faults = new Faults();
        assertThat(faults.at("place", () -> new Place(1, 2))).isEqualTo(new Place(1, 2));
        assertThat(faults.found()).isEmpty();
    }

    @Test
    void a_mistake_of_the_program_is_not_taken_for_a_fault_of_the_input() {
        Faults faults = new Faults();
        assertThatThrownBy(() -> faults.at("place", () -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<String> codes(Consumer<Faults> done) {
        Faults faults = new Faults();
        done.accept(faults);
        return faults.found().stream().map(Fault::code).toList();
    }
}
