package fr.viesociale.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.Component;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The laws of telling what changed. */
@Tag("many-tries")
class ChronicleLawsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void nothing_happens_between_a_project_and_itself_nor_between_a_day_and_itself(
            @ForAll("projects") TerritorialProject project, @ForAll @IntRange(max = 40_000) int day) {
        assertThat(Chronicle.between(project, project, DAY).events()).isEmpty();
        LocalDate on = LocalDate.ofEpochDay(day);
        Chronicle chronicle = Chronicle.between(project, on, on);
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.doubtful()).isEmpty();
    }

    private record Told(
            EventCode code,
            Id subject,
            @Nullable String path,
            @Nullable Object before,
            @Nullable Object after) {

        static Told of(Event event) {
            Event.Change change = event.change();
            return change == null
                    ? new Told(event.code(), event.subject(), null, null, null)
                    : new Told(event.code(), event.subject(), change.path(), change.before(), change.after());
        }

        Told mirrored() {
            EventCode other =
                    code == EventCode.ADDED ? EventCode.REMOVED : code == EventCode.REMOVED ? EventCode.ADDED : code;
            return new Told(other, subject, path, /* before= */ after, /* after= */ before);
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void the_way_back_mirrors_the_way_there_and_names_every_entry_that_differs(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        List<Told> there = Chronicle.between(one, other, DAY).events().stream()
                .map(Told::of)
                .toList();
        List<Told> back = Chronicle.between(other, one, DAY).events().stream()
                .map(event -> Told.of(event).mirrored())
                .toList();
        assertThat(back).containsExactlyElementsOf(there);
        Set<Id> subjects = new HashSet<>();
        there.forEach(told -> subjects.add(told.subject()));
        assertThat(subjects).isEqualTo(one.differenceTo(other).touched());
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void the_changed_paths_taken_from_the_one_after_make_it_out_of_the_one_before(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        Map<Id, Set<String>> changed = new HashMap<>();
        for (Event event : Chronicle.between(one, other, DAY).events()) {
            if (event.code() == EventCode.CHANGED && event.change() != null) {
                changed.computeIfAbsent(event.subject(), none -> new HashSet<>())
                        .add(event.change().path());
            }
        }
        changed.forEach((id, paths) -> {
            Record before = (Record) one.entry(id).orElseThrow();
            Record after = (Record) other.entry(id).orElseThrow();
            assertThat(Component.of(Component.merging(before, after, paths::contains)))
                    .isEqualTo(Component.of(after));
        });
    }

    private record Dated(
            EventCode code, Id subject, @Nullable When when, Event.@Nullable Change change) {

        static Dated of(Event event) {
            return new Dated(event.code(), event.subject(), event.when(), event.change());
        }
    }

    private static Stream<Dated> exact(TerritorialProject project, LocalDate from, LocalDate to) {
        return Chronicle.between(project, from, to).events().stream()
                .filter(event -> {
                    When when = Objects.requireNonNull(event.when());
                    return Objects.equals(when.earliest(), when.latest());
                })
                .map(Dated::of);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void what_happens_in_two_times_one_after_the_other_is_what_happens_in_both(
            @ForAll("projects") TerritorialProject project,
            @ForAll @IntRange(max = 30_000) int first,
            @ForAll @IntRange(max = 9_000) int more,
            @ForAll @IntRange(max = 9_000) int further) {
        LocalDate a = LocalDate.ofEpochDay(first);
        LocalDate b = a.plusDays(more);
        LocalDate c = b.plusDays(further);
        assertThat(Stream.concat(exact(project, a, b), exact(project, b, c)))
                .containsExactlyInAnyOrderElementsOf(exact(project, a, c).toList());
    }
}
