package fr.viesociale.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entry states, read off the record. */
class ComponentTest {

    private static final Mention AGREMENT = new Mention(new Id.Agrement("a1"));

    @Test
    void what_an_entry_states_is_told_in_its_order_and_what_it_does_not_state_is_left_out() {
        Inventory inventory =
                new Inventory(new Id.Inventory("i1"), "structures", null, true, PartialDate.parse("2026-11"), null);

        assertThat(Component.of(inventory))
                .containsExactly(
                        new Component("id", new Id.Inventory("i1")),
                        new Component("list", "structures"),
                        new Component("complete", true),
                        new Component("asOf", PartialDate.parse("2026-11")));
    }

    @Test
    void a_part_of_an_entry_is_gone_into_and_each_of_its_statements_says_where_it_stands() {
        Evidence report = evidence(List.of(AGREMENT), new DocumentReference("2026/14", "sha256:ab"));

        assertThat(Component.of(report))
                .extracting(Component::path)
                .containsExactly("id", "subjects", "kind", "state", "document/reference", "document/hash");
        assertThat(Component.of(report)).contains(new Component("document/reference", "2026/14"));
    }

    @Test
    void a_part_that_states_less_has_fewer_components() {
        Evidence report = evidence(List.of(AGREMENT), new DocumentReference("2026/14", null));

        assertThat(Component.of(report))
                .extracting(Component::path)
                .containsExactly("id", "subjects", "kind", "state", "document/reference");
    }

    @Test
    void a_list_is_one_value_and_an_empty_list_states_nothing() {
        assertThat(Component.of(evidence(List.of(AGREMENT), null)))
                .contains(new Component("subjects", List.of(AGREMENT)));
        assertThat(Component.of(evidence(List.of(), null)))
                .extracting(Component::path)
                .containsExactly("id", "kind", "state");
    }

    @Test
    void what_is_told_in_one_word_is_not_taken_apart() {
        assertThat(Component.plain(AGREMENT))
                .as("a record that is written as one word")
                .isTrue();
        assertThat(Component.plain(DateRange.of("2026-01-01", "2026-12-31")))
                .as("a record that has its own wording")
                .isTrue();
        assertThat(Component.plain("structures")).as("no record").isTrue();
        assertThat(Component.plain(new DocumentReference("2026/14", null)))
                .as("a record with parts")
                .isFalse();
    }

    private static Evidence evidence(List<Mention> subjects, DocumentReference document) {
        return new Evidence(
                new Id.Evidence("e1"),
                subjects,
                DocumentKind.FINANCIAL_REPORT,
                EvidenceState.EXISTS,
                null,
                document,
                null,
                null);
    }
}
