package fr.viesociale.network;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;

/**
 * Un lien: two organisations that work together on something on the day.
 *
 * @param one the one, never null
 * @param other the other, whose id is greater, never null
 * @param on on what: a cooperation, an action, an initiative, a structure, never null
 * @param kind what ties them, never null
 * @param holds yes, or undetermined where a date or a status is not known closely, never null, never no
 */
public record Tie(Id.Organisation one, Id.Organisation other, Id on, TieKind kind, Holds holds) {

    Pair pair() {
        return new Pair(one, other);
    }
}
