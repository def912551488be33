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
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of entries of every kind, and of whole projects in which every reference is met. They do not shrink: a
 * project that breaks a law is told whole, and its seed makes it again.
 */
public final class GeneratedProjects {

    /** The territory of every generated project. */
    public static final Id.Territory TERRITORY = new Id.Territory("territoire-généré");

    /** Components that cannot be drawn from their type alone, by {@code kind/component}. */
    private static final Map<String, Function<Random, Object>> SPECIAL = Map.of(
            "inventories/list",
            random -> Kind.ALL.get(random.nextInt(Kind.ALL.size())).plural());

    private GeneratedProjects() {}

    /**
     * Entries of one kind; what they refer to may not exist.
     *
     * @param <E> the entries
     * @param kind the kind
     * @return the generator
     */
    public static <E extends Entry> Arbitrary<E> entries(Kind<E> kind) {
        List<Id> ids = GeneratedValues.ids(kind);
        return Arbitraries.randomValue(random -> entry(kind, ids.get(random.nextInt(ids.size())), random));
    }

    /**
     * Whole projects, up to three entries of each kind, at least one in all.
     *
     * @return the generator
     */
    public static Arbitrary<TerritorialProject> projects() {
        return Arbitraries.randomValue(GeneratedProjects::project);
    }

    private static TerritorialProject project(Random random) {
        List<Entry> entries = ofEveryKind(random);
        // a third of them whole; whatever names an entry that is left out goes with it, so that few left out are many
        for (int left = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(7); left > 0 && !entries.isEmpty(); left--) {
            entries.remove(random.nextInt(entries.size()));
        }
        leaveOutDangling(entries);
        return entries.isEmpty() ? project(random) : TerritorialProject.of(TERRITORY, entries);
    }

    /** A project with every entry of each kind that another may name. */
    static TerritorialProject whole(Random random) {
        return TerritorialProject.of(TERRITORY, ofEveryKind(random));
    }

    private static List<Entry> ofEveryKind(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            for (Id id : GeneratedValues.ids(kind)) {
                entries.add(entry(kind, id, random));
            }
        }
        return entries;
    }

    private static <E extends Entry> E entry(Kind<E> kind, Id id, Random random) {
        Map<String, Function<Random, Object>> given = new HashMap<>();
        given.put("id", any -> id);
        SPECIAL.forEach((place, values) -> {
            if (place.startsWith(kind.plural() + "/")) {
                given.put(place.substring(place.indexOf('/') + 1), values);
            }
        });
        return GeneratedValues.draw(kind.type(), given, random);
    }

    /** Takes out whatever names an entry that is not there, and so on. */
    static void leaveOutDangling(List<Entry> entries) {
        Set<Id> there = new HashSet<>();
        do {
            there.clear();
            there.add(TERRITORY);
            entries.forEach(entry -> there.add(entry.id()));
        } while (entries.removeIf(entry -> !entry.named().allMatch(there::contains)));
    }
}
