package fr.viesociale.territory;

import fr.viesociale.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * La composition d'un conseil citoyen: residents are counted by sex, never named.
 *
 * @param women how many women the college of residents has, null when not recorded
 * @param men how many men it has, null when not recorded
 * @param drawnByLot whether residents were drawn by lot, null when not recorded
 * @param localActors whether there is a college of associations and local actors, null when not recorded
 */
public record CouncilComposition(
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Boolean drawnByLot,
        @Nullable Boolean localActors) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public CouncilComposition {
        var faults = new Faults();
        faults.refuse();
    }
}
