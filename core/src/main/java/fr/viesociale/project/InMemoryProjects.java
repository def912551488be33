package fr.viesociale.project;

import fr.viesociale.identifier.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Les projets en mémoire: the repository that forgets when the program ends; the reference for every other one. Thread-safe. */
public final class InMemoryProjects implements TerritorialProjects {

    private record Shelf(List<TerritorialProject> projects, List<Revision> revisions) {}

    private final Map<Id.Territory, Shelf> shelves = new HashMap<>();

    /** A repository in which nothing is kept yet. */
    public InMemoryProjects() {}

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory) {
        return find(territory, shelf(territory).projects.size());
    }

    @Override
    public synchronized Optional<Kept> find(Id.Territory territory, long revision) {
        List<TerritorialProject> kept = shelf(territory).projects;
        return revision < 1 || revision > kept.size()
                ? Optional.empty()
                : Optional.of(new Kept(kept.get((int) revision - 1), revision));
    }

    @Override
    public synchronized List<Revision> revisions(Id.Territory territory) {
        return List.copyOf(shelf(territory).revisions);
    }

    @Override
    public synchronized Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Id.Territory territory = edited.territory();
        Kept head = find(territory).orElse(Kept.none(territory));
        List<Revision> revisions = revisions(territory);
        Optional<Revision> latest =
                revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
        Saving saving = Saving.of(base, edited, edit, head, latest);
        if (!saving.clashes().isEmpty()) {
            return new Saved.Conflict(head.revision(), saving.clashes());
        }
        TerritorialProject written = saving.written();
        if (written == null) {
            return new Saved.Done(head);
        }
        Shelf shelf = shelves.computeIfAbsent(territory, none -> new Shelf(new ArrayList<>(), new ArrayList<>()));
        shelf.projects.add(written);
        shelf.revisions.add(new Revision(head.revision() + 1, edit));
        return new Saved.Done(new Kept(written, head.revision() + 1));
    }

    private Shelf shelf(Id.Territory territory) {
        return shelves.getOrDefault(territory, new Shelf(List.of(), List.of()));
    }
}
