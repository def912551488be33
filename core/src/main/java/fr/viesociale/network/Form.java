package fr.viesociale.network;

import fr.viesociale.identifier.Id;
import java.util.List;

/**
 * La forme du réseau. Groups, bridges and cut actors are drawn from sure ties only: a doubtful one might be missing.
 *
 * @param density how many pairs are tied, never null
 * @param groups the connected groups of at least two actors, each sorted by id, by their first actor, never null
 * @param bridges the pairs whose separation would split a group, sorted, never null
 * @param cutActors the actors whose departure would split a group, sorted by id, never null
 */
public record Form(
        Density density, List<List<Id.Organisation>> groups, List<Pair> bridges, List<Id.Organisation> cutActors) {

    /** @throws NullPointerException when a list is missing */
    public Form {
        groups = groups.stream().map(List::copyOf).toList();
        bridges = List.copyOf(bridges);
        cutActors = List.copyOf(cutActors);
    }
}
