package fr.viesociale.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws of putting two files side by side. */
@Tag("many-tries")
class ReconciliationLawsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void a_file_agrees_with_itself(@ForAll("projects") TerritorialProject project) {
        TerritorialProject shown = project.seenBy(null);
        assertThat(Reconciliation.of(shown, shown, DAY).items())
                .allMatch(item -> item instanceof Item.Ambiguous
                        || (item instanceof Item.Agreed agreed && agreed.city().equals(agreed.caf())));
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whose_file_comes_first_changes_nothing(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        TerritorialProject city = one.seenBy(null);
        TerritorialProject caf = other.seenBy(null);
        Reconciliation there = Reconciliation.of(city, caf, DAY);
        Reconciliation back = Reconciliation.of(caf, city, DAY);
        assertThat(pairs(there, false)).isEqualTo(pairs(back, true));
        assertThat(there.all(Item.CityOnly.class).stream().map(Item.CityOnly::id))
                .containsExactlyInAnyOrderElementsOf(back.all(Item.CafOnly.class).stream()
                        .map(Item.CafOnly::id)
                        .toList());
        assertThat(there.all(Item.Ambiguous.class).stream().map(item -> Set.copyOf(item.city())))
                .containsExactlyInAnyOrderElementsOf(back.all(Item.Ambiguous.class).stream()
                        .map(item -> Set.copyOf(item.caf()))
                        .toList());
    }

    private record Pair(Id first, Id second, List<String> paths) {}

    private static Set<Pair> pairs(Reconciliation found, boolean turned) {
        return found.items().stream()
                .filter(item -> item instanceof Item.Agreed || item instanceof Item.Differs)
                .map(item -> item instanceof Item.Differs differs
                        ? new Pair(
                                differs.city(),
                                differs.caf(),
                                differs.gaps().stream().map(Item.Gap::path).toList())
                        : new Pair(((Item.Agreed) item).city(), ((Item.Agreed) item).caf(), List.of()))
                .map(pair -> turned ? new Pair(pair.second(), pair.first(), pair.paths()) : pair)
                .collect(Collectors.toSet());
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void what_is_settled_one_way_no_longer_differs_from_that_side(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        TerritorialProject city = one.seenBy(null);
        TerritorialProject caf = other.seenBy(null);
        Reconciliation found = Reconciliation.of(city, caf, DAY);
        assertThat(found.settle(city, found.everything(Side.CITY)).project()).isEqualTo(city);
        Settlement settled = found.settle(city, found.everything(Side.CAF));
        assertThat(settled.open()).isEmpty();
        TerritorialProject merged = settled.project();
        if (merged == null) {
            assertThat(settled.refusals()).isNotEmpty();
        } else {
            assertThat(Reconciliation.of(merged, caf, DAY).all(Item.Differs.class))
                    .isEmpty();
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void what_is_withheld_is_in_no_answer_and_every_item_is_of_something_shown(
            @ForAll("projects") TerritorialProject one, @ForAll("projects") TerritorialProject other) {
        Reconciliation found = Reconciliation.of(one, other, DAY);
        TerritorialProject city = found.basis().situation().project();
        TerritorialProject caf = found.caf().situation().project();
        int withheld = found.all(Item.Withheld.class).stream()
                .mapToInt(Item.Withheld::count)
                .sum();
        assertThat(withheld)
                .isEqualTo(one.entries().count()
                        + other.entries().count()
                        - city.entries().count()
                        - caf.entries().count());
        assertThat(found.all(Item.CityOnly.class)).allMatch(item -> city.has(item.id()));
        assertThat(found.all(Item.CafOnly.class)).allMatch(item -> caf.has(item.id()));
        List<String> lines = found.lines(Language.FRENCH);
        assertThat(Reconciliation.of(city, caf, DAY).lines(Language.FRENCH))
                .as("told from what is shown alone")
                .containsExactlyElementsOf(withheld == 0 ? lines : lines.subList(0, lines.indexOf("Non communiqué :")));
    }
}
