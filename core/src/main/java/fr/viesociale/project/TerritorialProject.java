package fr.viesociale.project;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entries;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.entry.Inventory;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le projet social de territoire: everything known about one territory. Every entry that is named exists, or the value
 * does not. Immutable; a change is a new value, which shares what did not change.
 */
public final class TerritorialProject {

    private static final Text TWICE = Text.of(
            "deux fiches portent cet identifiant : changez-en un", "two entries have this id: change one of them");

    private final Id.Territory territory;
    private final Map<Kind<?>, Entries<?>> byKind;

    private TerritorialProject(Id.Territory territory, Map<Kind<?>, Entries<?>> byKind) {
        this.territory = territory;
        this.byKind = byKind;
    }

    /**
     * Ce qui ne tient pas: why one entry cannot stand among the others.
     *
     * @param entry the entry, never null
     * @param missing what it names in vain, null when that is not the matter
     * @param fault what is wrong, its path inside the entry, never null
     */
    public record Flaw(Entry entry, @Nullable Id missing, Fault fault) {

        Fault told() {
            return fault.under(Kind.of(entry).plural() + "/" + entry.id().value());
        }
    }

    /**
     * A project of which nothing is known yet.
     *
     * @param territory the territory
     * @return the project, never null
     */
    public static TerritorialProject empty(Id.Territory territory) {
        return of(territory, List.of());
    }

    /**
     * A project with these entries.
     *
     * @param territory the territory
     * @param all the entries, of any kind, in any order, none null
     * @return the project, never null
     * @throws fr.viesociale.fault.Refused naming every id used twice ({@code id.twice}), every reference to an entry that
     *     is not there ({@code reference.dangling}) and every unknown list ({@code inventory.list})
     */
    public static TerritorialProject of(Id.Territory territory, Collection<? extends Entry> all) {
        var project = new TerritorialProject(territory, byKind(all));
        var faults = new Faults();
        project.flaws(id -> false, flaw -> faults.add(flaw.told()));
        faults.refuse();
        return project;
    }

    private static Map<Kind<?>, Entries<?>> byKind(Collection<? extends Entry> all) {
        Map<Kind<?>, List<Entry>> sorted = new HashMap<>();
        Kind<?> kind = null;
        List<Entry> sameKind = List.of();
        for (Entry entry : all) { // mostly kind by kind
            if (kind == null || kind.type() != entry.getClass()) {
                kind = Kind.of(entry);
                sameKind = sorted.computeIfAbsent(kind, none -> new ArrayList<>());
            }
            sameKind.add(entry);
        }
        Map<Kind<?>, Entries<?>> byKind = new HashMap<>();
        for (Kind<?> one : Kind.ALL) {
            byKind.put(one, Entries.of(sorted.getOrDefault(one, List.of())));
        }
        return byKind;
    }

    /**
     * The territory.
     *
     * @return its id, never null
     */
    public Id.Territory territory() {
        return territory;
    }

    /**
     * The entries of one kind, sorted by id.
     *
     * @param <E> the entries
     * @param kind the kind
     * @return the entries, never null
     */
    @SuppressWarnings("unchecked") // a kind's entries are of its type
    public <E extends Entry> Entries<E> all(Kind<E> kind) {
        Entries<E> entries = (Entries<E>) byKind.get(kind);
        return entries == null ? Entries.of(List.of()) : entries;
    }

    /**
     * Every entry, kind by kind, sorted by id in each.
     *
     * @return the entries, never null
     */
    public Stream<Entry> entries() {
        return Kind.ALL.stream().flatMap(kind -> all(kind).stream());
    }

    /**
     * Looks an entry up.
     *
     * @param <E> the entry
     * @param kind its kind
     * @param id its id
     * @return the entry, empty when there is none
     */
    public <E extends Entry> Optional<E> find(Kind<E> kind, Id id) {
        return all(kind).find(id);
    }

    /**
     * Looks an entry up, whatever its kind.
     *
     * @param id the id
     * @return the entry, empty when there is none, or the id is that of a territory
     */
    public Optional<? extends Entry> entry(Id id) {
        return Kind.of(id).flatMap(kind -> find(kind, id));
    }

    /**
     * Tells what is known of the territory in one word: equal projects have equal fingerprints.
     *
     * @return the fingerprint of the territory and every entry, never null
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(Stream.concat(Stream.of(territory), entries()));
    }

    /**
     * Tells whether an id names something here: an entry, or the territory itself.
     *
     * @param id the id
     * @return true when it does
     */
    public boolean has(Id id) {
        Kind<?> kind = Kind.of(id).orElse(null);
        return kind == null ? id.equals(territory) : all(kind).has(id);
    }

    /**
     * The project with entries added, or put in the place of those with the same id.
     *
     * @param entries the entries
     * @return the project, never null
     * @throws fr.viesociale.fault.Refused as {@link #apply} does
     */
    public TerritorialProject with(Entry... entries) {
        Map<Id, Entry> put = new TreeMap<>();
        for (Entry entry : entries) {
            put.put(entry.id(), entry);
        }
        return apply(new Difference(put, Set.of()));
    }

    /**
     * The project without some entries; an id that names none is no fault.
     *
     * @param ids the ids
     * @return the project, never null
     * @throws fr.viesociale.fault.Refused when an entry that stays names one that goes
     */
    public TerritorialProject without(Id... ids) {
        return apply(new Difference(Map.of(), Set.of(ids)));
    }

    /**
     * The one way in which a project changes.
     *
     * @param difference what is put and what is gone
     * @return the project, the same object when nothing changes, never null
     * @throws fr.viesociale.fault.Refused naming every reference to an entry that is not there afterwards
     */
    public TerritorialProject apply(Difference difference) {
        var after = changed(difference);
        var faults = new Faults();
        after.flawsLeftBy(difference).forEach(flaw -> faults.add(flaw.told()));
        faults.refuse();
        return after;
    }

    /** What a change leaves that cannot stand. */
    static List<Flaw> flaws(TerritorialProject before, Difference difference) {
        return before.changed(difference).flawsLeftBy(difference);
    }

    private List<Flaw> flawsLeftBy(Difference difference) {
        List<Flaw> flaws = new ArrayList<>();
        touchedBy(difference).forEach(entry -> flaws(entry, id -> false, flaws::add));
        return flaws;
    }

    private TerritorialProject changed(Difference difference) {
        if (difference.isEmpty()) {
            return this;
        }
        Map<Kind<?>, Entries<?>> next = new HashMap<>(byKind);
        for (Kind<?> kind : Kind.ALL) {
            next.put(kind, changed(kind, difference));
        }
        return new TerritorialProject(territory, next);
    }

    private <E extends Entry> Entries<E> changed(Kind<E> kind, Difference difference) {
        return all(kind).with(difference.put(kind), difference.gone(kind));
    }

    /** The entries whose references a change may have broken: those put, and all of them when something goes. */
    private Stream<? extends Entry> touchedBy(Difference difference) {
        return difference.gone().isEmpty() ? difference.put().values().stream() : entries();
    }

    /**
     * Everything that keeps entries from standing together, for a reader that tells where each of them comes from.
     *
     * @param territory the territory
     * @param all the entries
     * @param elsewhere ids that are there although no entry of these has them
     * @param told who is told of each flaw, kind by kind, sorted by id in each; of none when they make a project
     */
    public static void flaws(
            Id.Territory territory, Collection<? extends Entry> all, Predicate<Id> elsewhere, Consumer<Flaw> told) {
        new TerritorialProject(territory, byKind(all)).flaws(elsewhere, told);
    }

    private void flaws(Predicate<Id> elsewhere, Consumer<Flaw> told) {
        for (Kind<?> kind : Kind.ALL) {
            Entries<?> entries = all(kind);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                if (i > 0 && entries.get(i - 1).id().equals(entry.id())) {
                    told.accept(new Flaw(entry, null, Fault.of("id.twice", "id", TWICE)));
                }
                flaws(entry, elsewhere, told);
            }
        }
    }

    private void flaws(Entry entry, Predicate<Id> elsewhere, Consumer<Flaw> told) {
        if (!entry.named().allMatch(this::has)) {
            entry.named()
                    .filter(id -> !has(id) && !elsewhere.test(id))
                    .distinct()
                    .forEach(id -> told.accept(new Flaw(entry, id, dangling(id))));
        }
        if (entry instanceof Inventory inventory && Kind.named(inventory.list()).isEmpty()) {
            told.accept(new Flaw(entry, null, unknownList(inventory.list())));
        }
    }

    private static Fault dangling(Id missing) {
        Text name = Kind.of(missing).map(Kind::name).orElse(Text.of("territoire", "territory"));
        return Fault.of(
                "reference.dangling",
                "",
                Text.of(
                        "aucune fiche (" + name.fr() + ") ne s'appelle " + Characters.quoted(missing.value())
                                + " : ajoutez-la, ou corrigez la référence",
                        "no entry (" + name.en() + ") is called " + Characters.quoted(missing.value())
                                + ": add it, or correct the reference"));
    }

    private static Fault unknownList(String list) {
        return Fault.of(
                "inventory.list",
                "list",
                Text.of(
                        "aucune liste ne s'appelle " + Characters.quoted(list),
                        "no list is called " + Characters.quoted(list)));
    }

    /**
     * What has to change for this project to become another.
     *
     * @param after the other project
     * @return what is put and what is gone, never null
     */
    public Difference differenceTo(TerritorialProject after) {
        var put = new TreeMap<Id, Entry>();
        var gone = new TreeSet<Id>();
        for (Kind<?> kind : Kind.ALL) {
            compare(kind, after, put, gone);
        }
        return new Difference(put, gone);
    }

    private <E extends Entry> void compare(Kind<E> kind, TerritorialProject after, Map<Id, Entry> put, Set<Id> gone) {
        all(kind).differences(after.all(kind), (before, now) -> {
            if (now != null) {
                put.put(now.id(), now);
            } else if (before != null) {
                gone.add(before.id());
            }
        });
    }

    /**
     * The project as one organisation may see it: without the entries that are for others' eyes, and without those that
     * name one of them, since they would give it away. An entry without an audience is for everybody.
     *
     * @param reader the organisation, null for the public
     * @return the project, never null; the same object when nothing is withheld
     */
    public TerritorialProject seenBy(Id.@Nullable Organisation reader) {
        Set<Id> withheld = new TreeSet<>();
        entries()
                .filter(entry -> {
                    About about = entry.about();
                    return about != null
                            && !about.audience().isEmpty()
                            && (reader == null || !about.audience().contains(reader));
                })
                .forEach(entry -> withheld.add(entry.id()));
        boolean more = !withheld.isEmpty();
        while (more) {
            more = withheld.addAll(entries()
                    .filter(entry -> entry.named().anyMatch(withheld::contains))
                    .map(Entry::id)
                    .toList());
        }
        return withheld.isEmpty() ? this : apply(new Difference(Map.of(), withheld));
    }

    /**
     * Whether an entry concerns a district: it is the district or the territory, or names one that does, directly or through
     * what it names.
     *
     * @param entry the entry, or the territory
     * @param district the district
     * @return true when it does
     */
    public boolean concerns(Id entry, Id.District district) {
        Set<Id> seen = new TreeSet<>();
        Deque<Id> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            Id id = open.remove();
            if (id.equals(district) || id.equals(territory)) {
                return true;
            }
            if (seen.add(id)) {
                entry(id).ifPresent(known -> known.references().forEach(open::add));
            }
        }
        return false;
    }

    /**
     * The project on a day, with the look-ups that questions share.
     *
     * @param day the day
     * @return the situation, never null
     */
    public Situation on(LocalDate day) {
        return new Situation(this, day, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TerritorialProject project
                && territory.equals(project.territory)
                && byKind.equals(project.byKind);
    }

    @Override
    public int hashCode() {
        return 31 * territory.hashCode() + byKind.hashCode();
    }

    @Override
    public String toString() {
        return "projet social de territoire " + territory.value() + ", "
                + entries().count() + " fiches";
    }
}
