package fr.viesociale.examples.ales;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Saving;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest revision of each project, and who made every one: no past revisions, no feed, no list, no purge. */
final class LatestProjects implements TerritorialProjects {

    private record Shelf(TerritorialProject project, List<Revision> revisions) {}

    private final Map<Id.Territory, Shelf> store = new HashMap<>();

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory) {
        return Optional.ofNullable(store.get(territory))
                .map(shelf -> new Kept(shelf.project(), shelf.revisions().size()));
    }

    @Override
    public synchronized List<Revision> revisions(Id.Territory territory) {
        return store.containsKey(territory) ? store.get(territory).revisions() : List.of();
    }

    @Override
    public synchronized Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Id.Territory territory = edited.territory();
        Kept head = find(territory).orElse(Kept.none(territory));
        List<Revision> revisions = new ArrayList<>(revisions(territory));
        Optional<Instant> latest = revisions.stream()
                .reduce((first, second) -> second)
                .map(last -> last.edit().at());
        Saving saving = Saving.of(base, edited, edit, head, latest);
        if (!saving.clashes().isEmpty()) {
            return new Saved.Conflict(head.revision(), saving.clashes());
        }
        if (saving.written() == null) {
            return new Saved.Done(head);
        }
        Kept kept = new Kept(saving.written(), head.revision() + 1);
        revisions.add(new Revision(kept.revision(), edit));
        store.put(territory, new Shelf(kept.project(), List.copyOf(revisions)));
        return new Saved.Done(kept);
    }
}
