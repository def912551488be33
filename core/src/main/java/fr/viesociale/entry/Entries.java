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
 * Les fiches d'une sorte: entries of one kind, sorted by id, unmodifiable. A flat array, so that order is free, a
 * difference is a merge, and memory is a reference each.
 *
 * @param <E> the kind of entry
 */
public final class Entries<E extends Entry> extends AbstractList<E> implements RandomAccess {

    private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);

    private final Entry[] sorted;

    private Entries(Entry[] sorted) {
        this.sorted = sorted;
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
        String wanted = id.value(); // all ids here are of one kind, so that their values alone tell their order
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted[middle].id().value().compareTo(wanted);
            if (order < 0) {
                low = middle + 1;
            } else if (order > 0) {
                high = middle - 1;
            } else {
                return sorted[middle].id().equals(id) ? middle : -1;
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
