package fr.viesociale.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Records made anew out of what they state: under other names, or from two of them. */
class ComponentRebuiltTest {

    private static final UnaryOperator<Id> CAF = id -> id instanceof Id.Agrement
            ? new Id.Agrement(id.value() + "-caf")
            : id instanceof Id.Evidence
                    ? new Id.Evidence(id.value() + "-caf")
                    : id instanceof Id.Organisation ? new Id.Organisation(id.value() + "-caf") : id;

    private static final Provenance REGISTER =
            new Provenance("registre", new Id.Organisation("caf"), PartialDate.parse("2026-11"));

    private static Mention agrement(String id) {
        return new Mention(new Id.Agrement(id));
    }

    private static Evidence evidence(DocumentReference document, About about, Mention... subjects) {
        return new Evidence(
                new Id.Evidence("e"),
                List.of(subjects),
                DocumentKind.FINANCIAL_REPORT,
                EvidenceState.EXISTS,
                null,
                document,
                new Id.Organisation("ville"),
                about);
    }

    private static Evidence filed(String reference, String hash) {
        return evidence(new DocumentReference(reference, hash), null, agrement("a"));
    }

    @Test
    void a_component_calls_what_it_names_otherwise_and_keeps_its_place() {
        assertThat(new Component("owedBy", new Id.Organisation("ville")).calling(CAF))
                .isEqualTo(new Component("owedBy", new Id.Organisation("ville-caf")));
        assertThat(new Component("subjects", List.of(agrement("a"), agrement("b"))).calling(CAF))
                .isEqualTo(new Component("subjects", List.of(agrement("a-caf"), agrement("b-caf"))));
        assertThat(new Component("about/provenance", List.of(REGISTER)).calling(CAF))
                .as("a list of parts that name others")
                .isEqualTo(new Component(
                        "about/provenance",
                        List.of(new Provenance(
                                "registre", new Id.Organisation("caf-caf"), PartialDate.parse("2026-11")))));
        assertThat(new Component("reference", "a").calling(CAF))
                .as("a word is no id, even one that reads like it")
                .isEqualTo(new Component("reference", "a"));
    }

    @Test
    void a_record_is_renamed_itself_with_all_that_it_names_and_nothing_else_changes() {
        About about = new About(List.of(new ExternalId("SENACS", "a", null)), List.of(REGISTER), List.of());
        Evidence renamed = Component.renaming(
                evidence(new DocumentReference("2026/14", null), about, agrement("a"), agrement("b")), CAF);
        assertThat(renamed)
                .isEqualTo(new Evidence(
                        new Id.Evidence("e-caf"),
                        List.of(agrement("a-caf"), agrement("b-caf")),
                        DocumentKind.FINANCIAL_REPORT,
                        EvidenceState.EXISTS,
                        null,
                        new DocumentReference("2026/14", null),
                        new Id.Organisation("ville-caf"),
                        new About(
                                List.of(new ExternalId("SENACS", "a", null)),
                                List.of(new Provenance(
                                        "registre", new Id.Organisation("caf-caf"), PartialDate.parse("2026-11"))),
                                List.of())));
    }

    @Test
    void a_record_keeps_equal_to_itself_when_every_id_stays() {
        Evidence evidence = evidence(null, new About(List.of(), List.of(REGISTER), List.of()), agrement("a"));
        assertThat(Component.renaming(evidence, id -> id)).isEqualTo(evidence);
    }

    @Test
    void only_what_is_taken_comes_from_the_second_record() {
        Evidence first = filed("2026/14", "sha256:ab");
        Evidence second = filed("2026/15", "sha256:cd");
        assertThat(Component.merging(first, second, path -> false)).isEqualTo(first);
        assertThat(Component.merging(first, second, path -> true)).isEqualTo(second);
        assertThat(Component.merging(first, second, "document/reference"::equals))
                .as("one component of a part")
                .isEqualTo(filed("2026/15", "sha256:ab"));
        assertThat(Component.merging(first, second, "document"::equals))
                .as("a part is taken component by component")
                .isEqualTo(first);
    }

    @Test
    void a_part_that_only_one_of_them_has_is_taken_or_left_out() {
        Evidence with = filed("2026/14", null);
        Evidence without = evidence(null, null, agrement("a"));
        assertThat(Component.merging(without, with, "document/reference"::equals))
                .isEqualTo(with);
        assertThat(Component.merging(without, with, path -> false)).isEqualTo(without);
        assertThat(Component.merging(with, without, "document/reference"::equals))
                .isEqualTo(without);
        assertThat(Component.merging(with, without, path -> false)).isEqualTo(with);
    }

    @Test
    void a_list_in_a_part_that_one_of_them_lacks_is_empty_there() {
        Evidence without = evidence(null, null, agrement("a"));
        Evidence with = evidence(
                null,
                new About(List.of(new ExternalId("SENACS", "1", null)), List.of(REGISTER), List.of()),
                agrement("a"));
        assertThat(Component.merging(without, with, "about/provenance"::equals))
                .isEqualTo(evidence(null, new About(List.of(), List.of(REGISTER), List.of()), agrement("a")));
        assertThat(Component.merging(with, without, Set.of("about/provenance", "about/externalIds")::contains))
                .as("nothing is left of it")
                .isEqualTo(without);
    }

    @Test
    void what_cannot_stand_together_is_refused_as_anywhere_else() {
        Evidence first = filed("2026/14", "sha256:ab");
        Evidence second = evidence(null, null, agrement("a"));
        assertThatThrownBy(() -> Component.merging(first, second, "document/reference"::equals))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reference");
    }
}
