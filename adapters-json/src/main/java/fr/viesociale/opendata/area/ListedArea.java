package fr.viesociale.opendata.area;

import fr.viesociale.identifier.Siren;
import fr.viesociale.territory.PriorityArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un quartier prioritaire tel que la liste le donne, with what an entry has no place for.
 *
 * @param area the entry; its id is the code in lower case, never null
 * @param epcis the EPCIs that it lies in, never null; empty where the list names none
 * @param region the code of its region, null where the list gives none, as for Saint-Martin and French Polynesia
 */
public record ListedArea(
        PriorityArea area, List<Siren> epcis, @Nullable String region) {

    /** An area with its EPCIs, which are copied. */
    public ListedArea {
        epcis = List.copyOf(epcis);
    }
}
