package fr.viesociale.network;

import fr.viesociale.identifier.Id;
import java.util.Comparator;

/**
 * Deux organisations liées, whatever the number of ties between them. Sorted by their ids.
 *
 * @param one the one, never null
 * @param other the other, whose id is greater, never null
 */
public record Pair(Id.Organisation one, Id.Organisation other) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.<Pair, Id>comparing(Pair::one).thenComparing(Pair::other);

    @Override
    public int compareTo(Pair pair) {
        return ORDER.compare(this, pair);
    }
}
