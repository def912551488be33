package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.identifier.Id;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws of change: what differences, removals and merges always do. */
@Tag("many-tries")
class ProjectLawsTest {

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void what_differs_applied_to_one_project_makes_the_other(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        Difference difference = one.differenceTo(other);
        assertThat(one.apply(difference)).isEqualTo(other);
        assertThat(other.differenceTo(other).isEmpty()).isTrue();
        assertThat(other.apply(difference))
                .as("applied twice, it changes nothing more")
                .isEqualTo(other);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_difference_names_exactly_the_entries_that_are_not_the_same(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        Difference difference = one.differenceTo(other);
        assertThat(difference.gone()).allMatch(id -> one.has(id) && !other.has(id));
        assertThat(difference.put())
                .allSatisfy((id, entry) ->
                        assertThat(other.find(Kind.of(entry), id)).contains(entry));
        assertThat(other.differenceTo(one).touched()).isEqualTo(difference.touched());
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void merging_with_an_unchanged_side_gives_the_other_side(
            @ForAll("projects") TerritorialProject base, @ForAll("projects") TerritorialProject mine) {
        assertThat(Merge.of(base, mine, base)).isEqualTo(new Merge.Clean(mine));
        assertThat(Merge.of(base, base, mine)).isEqualTo(new Merge.Clean(mine));
        assertThat(Merge.of(base, mine, mine)).isEqualTo(new Merge.Clean(mine));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_clean_merge_is_the_same_whoever_comes_second_and_a_clash_is_one_for_both(
            @ForAll("projects") TerritorialProject base,
            @ForAll("projects") TerritorialProject mine,
            @ForAll("projects") TerritorialProject theirs) {
        Merge first = Merge.of(base, mine, theirs);
        Merge second = Merge.of(base, theirs, mine);
        if (first instanceof Merge.Clean) {
            assertThat(second).isEqualTo(first);
        } else {
            assertThat(second).isInstanceOf(Merge.Clashing.class);
            assertThat(((Merge.Clashing) second).clashes().stream().map(Merge.Clash::entry))
                    .containsExactlyInAnyOrderElementsOf(((Merge.Clashing) first)
                            .clashes().stream().map(Merge.Clash::entry).toList());
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void an_entry_taken_out_and_put_back_leaves_no_trace(@ForAll("projects") TerritorialProject project) {
        project.entries()
                .filter(entry ->
                        project.entries().flatMap(other -> other.named()).noneMatch(named -> named.equals(entry.id())))
                .findFirst()
                .ifPresentOrElse(
                        entry -> assertThat(project.without(entry.id()).with(entry))
                                .isEqualTo(project),
                        () -> assertThat(project.without(new Id.District("nobody")))
                                .isEqualTo(project));
    }
}
