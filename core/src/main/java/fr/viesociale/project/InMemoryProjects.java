package fr.viesociale.project;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Characters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Les projets en mémoire: the repository that forgets when the program ends; the reference for every other one. Thread-safe. */
public final class InMemoryProjects implements TerritorialProjects {

    private final NavigableMap<Id.Territory, Shelf> shelves = new TreeMap<>();

    /** A repository in which nothing is kept yet. */
    public InMemoryProjects() {}

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.values());
    }

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory) {
        return find(territory, shelf(territory).head());
    }

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory, long revision) {
        Shelf shelf = shelf(territory);
        if (revision < 1 || revision > shelf.head()) {
            return Optional.empty();
        }
        TerritorialProject project = shelf.projects.get(revision);
        if (project == null) {
            throw Saving.purged(revision);
        }
        return Optional.of(new Kept(project, revision));
    }

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory, Instant at) {
        Shelf shelf = shelf(territory);
        return shelf.revisions.descendingMap().values().stream()
                .filter(revision -> !revision.edit().at().isAfter(at))
                .findFirst()
                .map(Revision::number)
                .or(() -> shelf.before())
                .flatMap(revision -> find(territory, revision));
    }

    @Override
    public synchronized List<Revision> revisions(Id.Territory territory) {
        return List.copyOf(shelf(territory).revisions.values());
    }

    @Override
    public synchronized List<Version> history(Id.Territory territory, Id entry) {
        List<Version> versions = new ArrayList<>();
        shelf(territory)
                .versions
                .getOrDefault(entry, new TreeMap<>())
                .forEach((since, version) -> versions.add(new Version(since, version)));
        return versions;
    }

    @Override
    public synchronized List<Change> changes(Id.Territory territory, long since, int limit) {
        Saving.atLeastOne(limit);
        Shelf shelf = shelf(territory);
        shelf.before().filter(purged -> since < purged).ifPresent(purged -> {
            throw Saving.purged(purged);
        });
        return shelf.revisions.tailMap(since, false).values().stream()
                .limit(limit)
                .map(shelf::change)
                .toList();
    }

    @Override
    public synchronized List<Head> heads(Id.@Nullable Territory after, int limit) {
        Saving.atLeastOne(limit);
        NavigableMap<Id.Territory, Shelf> page = after == null ? shelves : shelves.tailMap(after, false);
        return page.entrySet().stream()
                .limit(limit)
                .map(entry -> {
                    Revision latest = entry.getValue().revisions.lastEntry().getValue();
                    return new Head(
                            entry.getKey(), latest.number(), latest.edit().at());
                })
                .toList();
    }

    @Override
    public synchronized Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Id.Territory territory = edited.territory();
        Kept head = find(territory).orElse(Kept.none(territory));
        Saving saving = Saving.of(base, edited, edit, head, shelf(territory).latest());
        if (!saving.clashes().isEmpty()) {
            return new Saved.Conflict(head.revision(), saving.clashes());
        }
        TerritorialProject written = saving.written();
        if (written == null) {
            return new Saved.Done(head);
        }
        Kept kept = new Kept(written, head.revision() + 1);
        shelves.computeIfAbsent(territory, none -> new Shelf())
                .put(kept, edit, head.project().differenceTo(written));
        return new Saved.Done(kept);
    }

    @Override
    public synchronized void purge(Id.Territory territory, long before, Edit edit) {
        Shelf shelf = shelf(territory);
        if (before < 1 || before > shelf.head()) {
            throw Saving.unknown(before);
        }
        shelf.purge(before, edit);
    }

    @Override
    public synchronized List<Purge> purges(Id.Territory territory) {
        return List.copyOf(shelf(territory).purges);
    }

    @Override
    public synchronized int erase(Id.Territory territory, String by) {
        return shelf(territory).erase(Characters.composed(by));
    }

    private Shelf shelf(Id.Territory territory) {
        return shelves.getOrDefault(territory, new Shelf());
    }

    /** What is kept of one territory: its revisions from the first that was not purged, and the purges. */
    private static final class Shelf {
        private final NavigableMap<Long, Revision> revisions = new TreeMap<>();
        private final Map<Long, TerritorialProject> projects = new HashMap<>();
        private final Map<Long, Difference> differences = new HashMap<>();
        private final Map<Id, NavigableMap<Long, @Nullable Entry>> versions = new HashMap<>();
        private final List<Purge> purges = new ArrayList<>();

        long head() {
            return revisions.isEmpty() ? 0 : revisions.lastKey();
        }

        Optional<Instant> latest() {
            return Optional.ofNullable(revisions.lastEntry())
                    .map(last -> last.getValue().edit().at());
        }

        /** The last revision that was purged. */
        Optional<Long> before() {
            return revisions.isEmpty() || revisions.firstKey() == 1
                    ? Optional.empty()
                    : Optional.of(revisions.firstKey() - 1);
        }

        Change change(Revision revision) {
            Difference difference = Objects.requireNonNull(differences.get(revision.number()));
            return new Change(revision, new TreeSet<>(difference.put().keySet()), new TreeSet<>(difference.gone()));
        }

        void put(Kept kept, Edit edit, Difference difference) {
            long number = kept.revision();
            revisions.put(number, new Revision(number, edit));
            projects.put(number, kept.project());
            differences.put(number, difference);
            difference.put().forEach((id, entry) -> versions(id).put(number, entry));
            difference.gone().forEach(id -> versions(id).put(number, null));
        }

        private NavigableMap<Long, @Nullable Entry> versions(Id id) {
            return versions.computeIfAbsent(id, none -> new TreeMap<>());
        }

        void purge(long before, Edit edit) {
            revisions.headMap(before).clear();
            projects.keySet().removeIf(revision -> revision < before);
            differences.keySet().removeIf(revision -> revision < before);
            versions.values().forEach(ofEntry -> {
                Long since = ofEntry.floorKey(before);
                if (since != null) {
                    ofEntry.headMap(since, ofEntry.get(since) == null).clear();
                }
            });
            versions.values().removeIf(Map::isEmpty);
            purges.add(new Purge(before, edit));
        }

        int erase(String by) {
            int erased = 0;
            for (Map.Entry<Long, Revision> revision : revisions.entrySet()) {
                if (revision.getValue().edit().by().equals(by)) {
                    revision.setValue(new Revision(
                            revision.getKey(), revision.getValue().edit().erased()));
                    erased++;
                }
            }
            for (int i = 0; i < purges.size(); i++) {
                if (purges.get(i).edit().by().equals(by)) {
                    purges.set(
                            i,
                            new Purge(
                                    purges.get(i).before(), purges.get(i).edit().erased()));
                    erased++;
                }
            }
            return erased;
        }
    }
}
