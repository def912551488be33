package fr.viesociale.governance;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Le contenu d'un schéma.
 *
 * @param priorityZones the priority zones, never null
 * @param socialNeeds the social needs, never null
 * @param synergies the synergies, never null
 * @param strategicSteering whether strategic steering is set, null when not recorded
 * @param operationalSteering whether operational steering is set, null when not recorded
 * @param cites the schémas that it cites, never null
 * @param signatories who signed, never null
 */
public record SchemaContent(
        List<String> priorityZones,
        List<String> socialNeeds,
        List<String> synergies,
        @Nullable Boolean strategicSteering,
        @Nullable Boolean operationalSteering,
        List<Id.Schema> cites,
        List<Id.Organisation> signatories) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public SchemaContent {
        var faults = new Faults();
        priorityZones = faults.list("priorityZones", priorityZones);
        socialNeeds = faults.list("socialNeeds", socialNeeds);
        synergies = faults.list("synergies", synergies);
        cites = faults.list("cites", cites);
        signatories = faults.list("signatories", signatories);
        faults.refuse();
    }
}
