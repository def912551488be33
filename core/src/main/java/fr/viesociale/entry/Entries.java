package fr.viesociale.entry;

import fr.viesociale.identifier.Id;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Les fiches d'une sorte: entries of one kind, sorted by id, unmodifiable. A flat array, so that order is free and a
 * difference is a merge; beside it the place of each id by its hash, so that following a reference takes one step.
 *
 * @param <E> the kind of entry
 */
public final class Entries<E extends Entry> extends AbstractList<E> implements RandomAccess {

    private static final Comparator<Entry> BY_ID = (one, other) -> one.id().compareTo(other.id());

    private final Entry[] sorted;

    /** Where the entry of an id stands, plus one: at the hash of the id, or in the next places up to the first empty one. */
    private final int[] places;

    private Entries(Entry[] sorted) {
        this.sorted = sorted;
        this.places = new int[Math.max(2, 4 * Integer.highestOneBit(sorted.length))];
        for (int i = 0; i < sorted.length; i++) {
            int at = hash(sorted[i].id());
            while (places[at] != 0) {
                at = after(at);
            }
            places[at] = i + 1;
        }
    }

    private int hash(Id id) {
        int hash = id.value().hashCode() * 0x9E3779B9; // neighbours far apart
        return (hash ^ hash >>> 16) & (places.length - 1);
    }

    private int after(int place) {
        return (place + 1) & (places.length - 1);
    }

    /**
     * Sorts entries of one kind. Two with one id stay side by side: the project refuses them.
     *
     * @param <E> the kind of entry
     * @param all the entries, none null
     * @return the sorted entries, never null
     */
    public static <E extends Entry> Entries<E> of(Collection<? extends E> all) {
        Entry[] sorted = all.toArray(new Entry[0]);
        Arrays.sort(sorted, BY_ID);
        return new Entries<>(sorted);
    }

    @SuppressWarnings("unchecked")
    @Override
    public E get(int index) {
        return (E) sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /**
     * Looks an entry up.
     *
     * @param id the id
     * @return the entry, empty when there is none
     */
    public Optional<E> find(Id id) {
        int at = at(id);
        return at < 0 ? Optional.empty() : Optional.of(get(at));
    }

    /**
     * Tells whether there is an entry with this id.
     *
     * @param id the id
     * @return true when there is one
     */
    public boolean has(Id id) {
        return at(id) >= 0;
    }

    private int at(Id id) {
        for (int at = hash(id); places[at] != 0; at = after(at)) {
            Id there = sorted[places[at] - 1].id();
            if (there.value().equals(id.value())) {
                return there.getClass() == id.getClass() ? places[at] - 1 : -1;
            }
        }
        return -1;
    }

    /**
     * The entries after a change: one merge, whatever their number.
     *
     * @param put the entries added or replaced, by id
     * @param gone the ids taken out
     * @return the entries, the same object when nothing changes, never null
     */
    public Entries<E> with(Map<Id, E> put, Set<Id> gone) {
        if (put.isEmpty() && gone.isEmpty()) {
            return this;
        }
        TreeMap<Id, Entry> fresh = new TreeMap<>(put);
        List<Entry> after = new ArrayList<>(sorted.length + put.size());
        for (Entry entry : sorted) {
            while (!fresh.isEmpty() && fresh.firstKey().compareTo(entry.id()) < 0) {
                after.add(fresh.pollFirstEntry().getValue());
            }
            Entry replaced = fresh.remove(entry.id());
            if (replaced != null) {
                after.add(replaced);
            } else if (!gone.contains(entry.id())) {
                after.add(entry);
            }
        }
        after.addAll(fresh.values());
        return new Entries<>(after.toArray(new Entry[0]));
    }

    /** Told of each entry that differs: before, or null when it is new; after, or null when it is gone. */
    @FunctionalInterface
    public interface Told<E> {
        /**
         * One entry differs.
         *
         * @param before the entry before, null when it is new
         * @param after the entry after, null when it is gone
         */
        void differs(@Nullable E before, @Nullable E after);
    }

    /**
     * Tells every entry that differs, in the order of ids. Unchanged entries are mostly the same object: the common case
     * is one comparison of references.
     *
     * @param after the entries afterwards
     * @param told who is told
     */
    public void differences(Entries<E> after, Told<E> told) {
        int i = 0;
        int j = 0;
        while (i < size() || j < after.size()) {
            int order = i == size()
                    ? 1
                    : j == after.size()
                            ? -1
                            : get(i).id().compareTo(after.get(j).id());
            E before = order <= 0 ? get(i++) : null;
            E now = order >= 0 ? after.get(j++) : null;
            if (before != now && (before == null || !before.equals(now))) {
                told.differs(before, now);
            }
        }
    }
}
