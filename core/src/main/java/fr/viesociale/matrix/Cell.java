package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import java.util.List;

/**
 * Une case: what is set and done for a district along an orientation. Every list is sorted by id.
 *
 * @param district the row, never null
 * @param orientation the column, never null
 * @param objectives the objectives of the cell, never null
 * @param actions the actions that serve them there, never null
 * @param progress how far they have come, never null
 * @param late objectives due before the day whose actions are not all done, actions whose period has ended and that are
 *     neither done nor abandoned; one without a recorded due day or period is never late; never null
 * @param blocked actions that are blocked or may be, never null
 * @param orphans objectives and actions that lack a lead or an indicator, never null
 */
public record Cell(
        Id.District district,
        Id.Orientation orientation,
        List<Noted> objectives,
        List<Noted> actions,
        Progress progress,
        List<Noted> late,
        List<Noted> blocked,
        List<Orphan> orphans) {

    /** @throws NullPointerException when a list is missing */
    public Cell {
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        late = List.copyOf(late);
        blocked = List.copyOf(blocked);
        orphans = List.copyOf(orphans);
    }

    /**
     * Whether nothing is set there, as far as recorded.
     *
     * @return true without any objective: an action belongs to a cell by its objective
     */
    public boolean empty() {
        return objectives.isEmpty();
    }
}
