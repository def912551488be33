package fr.viesociale.coverage;

import fr.viesociale.identifier.Id;
import java.util.List;

/**
 * Une population retenue: the residents of a perimeter, and the figures that say so.
 *
 * @param residents how many, never null
 * @param figures the figures that were used, sorted by id, never null; empty where none could be
 */
public record Population(Interval residents, List<Id.PopulationFigure> figures) {

    /** @throws NullPointerException when a component is missing */
    public Population {
        figures = List.copyOf(figures);
    }

    Population orNothing() {
        return new Population(residents.orNothing(), figures);
    }
}
