package fr.viesociale.examples.benchmarks;

import fr.viesociale.project.TerritorialProject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Les mêmes réponses: all engines, each set up once; nothing is measured before all of them have found the same. */
final class EqualAnswers {

    private final Map<Contender, Engine> engines = new EnumMap<>(Contender.class);

    EqualAnswers() {
        for (Contender contender : Contender.values()) {
            engines.put(contender, contender.engine());
        }
    }

    /**
     * Asks all engines of one territory.
     *
     * @param project the territory
     * @return what they all find, never null
     * @throws IllegalStateException naming the findings that only one of two engines has
     */
    Set<Found> of(TerritorialProject project) {
        Set<Found> ours = engine(Contender.VIE_SOCIALE).about(project).found();
        engines.forEach((other, engine) -> {
            Set<Found> theirs = engine.about(project).found();
            if (!theirs.equals(ours)) {
                throw new IllegalStateException(other + " finds " + without(theirs, ours) + " more and "
                        + without(ours, theirs) + " less than " + Contender.VIE_SOCIALE);
            }
        });
        return ours;
    }

    /** One of the engines. */
    Engine engine(Contender contender) {
        return Objects.requireNonNull(engines.get(contender));
    }

    private static Set<Found> without(Set<Found> all, Set<Found> some) {
        Set<Found> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
