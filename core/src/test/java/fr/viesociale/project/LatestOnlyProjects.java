package fr.viesociale.project;

import fr.viesociale.identifier.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * A repository that does what every one must and nothing more: it keeps the latest project of a territory and a line for
 * each revision. Whoever is overtaken while saving begins again.
 */
final class LatestOnlyProjects implements TerritorialProjects {

    private final AtomicReference<Map<Id.Territory, Shelf>> shelves = new AtomicReference<>(Map.of());

    private record Shelf(Kept head, List<Revision> revisions) {}

    private static Shelf shelf(Map<Id.Territory, Shelf> shelves, Id.Territory territory) {
        return shelves.getOrDefault(territory, new Shelf(Kept.none(territory), List.of()));
    }

    @Override
    public Optional<Kept> find(Id.Territory territory) {
        return Optional.ofNullable(shelves.get().get(territory)).map(Shelf::head);
    }

    @Override
    public List<Revision> revisions(Id.Territory territory) {
        return shelf(shelves.get(), territory).revisions();
    }

    @Override
    public Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Map<Id.Territory, Shelf> before = shelves.get();
        Shelf shelf = shelf(before, edited.territory());
        Optional<Revision> latest = shelf.revisions().stream().reduce((first, second) -> second);
        Saving saving = Saving.of(base, edited, edit, shelf.head(), latest);
        if (!saving.clashes().isEmpty()) {
            return new Saved.Conflict(shelf.head().revision(), saving.clashes());
        }
        TerritorialProject written = saving.written();
        if (written == null) {
            return new Saved.Done(shelf.head());
        }
        Kept kept = new Kept(written, shelf.head().revision() + 1);
        Revision revision = new Revision(kept.revision(), edit);
        Map<Id.Territory, Shelf> after = new HashMap<>(before);
        after.put(
                edited.territory(),
                new Shelf(
                        kept,
                        Stream.concat(shelf.revisions().stream(), Stream.of(revision))
                                .toList()));
        if (!shelves.compareAndSet(before, after)) {
            throw new RetryTransaction("saving " + edited.territory().value(), null);
        }
        return new Saved.Done(kept);
    }
}
