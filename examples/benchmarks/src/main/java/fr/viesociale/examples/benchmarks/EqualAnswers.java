package fr.viesociale.examples.benchmarks;

import fr.viesociale.project.TerritorialProject;
import java.util.HashSet;
import java.util.Set;

/** Les mêmes réponses: nothing is measured before all engines have found the same. */
final class EqualAnswers {

    private EqualAnswers() {}

    /**
     * Asks all engines of one territory.
     *
     * @param project the territory
     * @return what they all find, never null
     * @throws IllegalStateException naming the findings that only one of two engines has
     */
    static Set<Found> of(TerritorialProject project) {
        Set<Found> ours = Contender.VIE_SOCIALE.engine().about(project).found();
        for (Contender other : Contender.values()) {
            Set<Found> theirs = other.engine().about(project).found();
            if (!theirs.equals(ours)) {
                throw new IllegalStateException(other + " finds " + without(theirs, ours) + " more and "
                        + without(ours, theirs) + " less than " + Contender.VIE_SOCIALE);
            }
        }
        return ours;
    }

    private static Set<Found> without(Set<Found> all, Set<Found> some) {
        Set<Found> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
