package fr.viesociale.project;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * La différence entre deux projets: what is put (added or replaced) and what is gone.
 *
 * @param put the entries as they are afterwards, by id, never null
 * @param gone the ids of the entries that are no more, never null
 */
public record Difference(Map<Id, Entry> put, Set<Id> gone) {

    /** @throws fr.viesociale.fault.Refused when an entry is both put and gone */
    public Difference {
        put = Collections.unmodifiableMap(new TreeMap<>(put));
        gone = Collections.unmodifiableSet(new TreeSet<>(gone));
        var faults = new Faults();
        for (Id id : gone) {
            faults.check(
                    !put.containsKey(id),
                    id.kind() + "/" + id.value(),
                    "difference.both",
                    Text.of("une fiche est à la fois écrite et retirée", "an entry is both put and gone"));
        }
        faults.refuse();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true when nothing is put and nothing gone
     */
    public boolean isEmpty() {
        return put.isEmpty() && gone.isEmpty();
    }

    /**
     * Every id that it touches.
     *
     * @return the ids, never null
     */
    public Set<Id> touched() {
        Set<Id> touched = new HashSet<>(put.keySet());
        touched.addAll(gone);
        return touched;
    }

    /**
     * What is put of one kind.
     *
     * @param <E> the entries
     * @param kind the kind
     * @return the entries by id, never null
     */
    public <E extends Entry> Map<Id, E> put(Kind<E> kind) {
        return put.values().stream()
                .filter(kind.type()::isInstance)
                .map(kind.type()::cast)
                .collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    /**
     * What is gone of one kind.
     *
     * @param kind the kind
     * @return the ids, never null
     */
    public Set<Id> gone(Kind<?> kind) {
        return gone.stream().filter(kind.idType()::isInstance).collect(Collectors.toSet());
    }
}
