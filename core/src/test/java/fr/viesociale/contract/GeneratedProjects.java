package fr.viesociale.contract;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of entries of every kind, and of whole projects in which every reference is met. */
public final class GeneratedProjects {

    /** The territory of every generated project. */
    public static final Id.Territory TERRITORY = new Id.Territory("territoire-généré");

    /** Components that cannot be generated from their type alone, by {@code kind/component}. */
    private static final Map<String, Arbitrary<?>> SPECIAL = Map.of(
            "inventories/list",
            Arbitraries.of(Kind.ALL.stream().map(Kind::plural).toList()));

    private GeneratedProjects() {}

    /**
     * Entries of one kind; what they refer to may not exist.
     *
     * @param <E> the entries
     * @param kind the kind
     * @return the generator
     */
    public static <E extends Entry> Arbitrary<E> entries(Kind<E> kind) {
        return entries(kind, Arbitraries.of(GeneratedValues.ids(kind)));
    }

    private static <E extends Entry> Arbitrary<E> entries(Kind<E> kind, Arbitrary<Id> ids) {
        Map<String, Arbitrary<?>> given = new HashMap<>();
        given.put("id", ids);
        SPECIAL.forEach((place, values) -> {
            if (place.startsWith(kind.plural() + "/")) {
                given.put(place.substring(place.indexOf('/') + 1), values);
            }
        });
        return GeneratedValues.records(kind.type(), given);
    }

    /**
     * Whole projects, up to three entries of each kind, at least one in all.
     *
     * @return the generator
     */
    public static Arbitrary<TerritorialProject> projects() {
        List<Arbitrary<Entry>> one = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            for (Id id : GeneratedValues.ids(kind)) {
                one.add(entries(kind, Arbitraries.just(id)).map(entry -> entry));
            }
        }
        Arbitrary<List<Entry>> all = Combinators.combine(one).as(entries -> entries);
        Arbitrary<Set<Integer>> left =
                Arbitraries.integers().between(0, one.size() - 1).set().ofMaxSize(one.size() / 3);
        return Combinators.combine(all, left)
                .as(GeneratedProjects::project)
                .filter(project -> project.entries().findAny().isPresent())
                .withoutEdgeCases();
    }

    private static TerritorialProject project(List<Entry> all, Set<Integer> left) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!left.contains(i)) {
                entries.add(all.get(i));
            }
        }
        leaveOutDangling(entries, Set.of(TERRITORY));
        return TerritorialProject.of(TERRITORY, entries);
    }

    /**
     * The same project under another territory: two of them never meet in one store.
     *
     * @param project a generated project
     * @param territory the other territory
     * @return the project, without the entries that speak of the first territory
     */
    public static TerritorialProject moved(TerritorialProject project, Id.Territory territory) {
        List<Entry> entries = new ArrayList<>(project.entries().toList());
        leaveOutDangling(entries, Set.of());
        return TerritorialProject.of(territory, entries);
    }

    private static void leaveOutDangling(List<Entry> entries, Set<Id> others) {
        Set<Id> there = new HashSet<>();
        do {
            there.clear();
            there.addAll(others);
            entries.forEach(entry -> there.add(entry.id()));
        } while (entries.removeIf(entry -> !entry.named().allMatch(there::contains)));
    }
}
