package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.territory.ZoneKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Où une structure est prévue.
 *
 * @param districts the districts, never null
 * @param zones the priority zones that it lies in, never null
 * @param schemaZone the zone of the schéma that it lies in, null when not recorded
 * @param reason why there, outside any zone, null when not recorded
 */
public record PlannedPlace(
        List<Id.District> districts,
        List<ZoneKind> zones,
        @Nullable String schemaZone,
        @Nullable String reason) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public PlannedPlace {
        var faults = new Faults();
        districts = faults.list("districts", districts);
        zones = faults.list("zones", zones);
        schemaZone = faults.optionalLine("schemaZone", schemaZone);
        reason = faults.optionalLine("reason", reason);
        faults.refuse();
    }
}
