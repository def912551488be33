package fr.viesociale.matrix;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Un doublon possible: two actions with different leads that share a theme, a public and a district.
 *
 * @param first the one, never null
 * @param second the other, whose id is greater, never null
 * @param holds yes, or undetermined where a status or a period is not known closely, or where a district was
 *     merged or divided, never null, never no
 * @param themes the themes that they share, never null, at least one
 * @param publics the publics that they share, never null, at least one
 * @param districts the districts that they share, or may, never null, at least one
 */
public record Candidate(
        Id.Action first,
        Id.Action second,
        Holds holds,
        List<Theme> themes,
        List<PublicCode> publics,
        List<Id.District> districts) {

    /** @throws NullPointerException when a list is missing */
    public Candidate {
        themes = List.copyOf(themes);
        publics = List.copyOf(publics);
        districts = List.copyOf(districts);
    }

    Candidate with(Holds other) {
        return new Candidate(first, second, other, themes, publics, districts);
    }
}
