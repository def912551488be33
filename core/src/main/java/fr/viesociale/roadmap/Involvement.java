package fr.viesociale.roadmap;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Qui porte une action, and with whom.
 *
 * @param lead who leads it, null when not recorded
 * @param partners who takes part, never null
 */
public record Involvement(Id.@Nullable Organisation lead, List<Id.Organisation> partners) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Involvement {
        var faults = new Faults();
        partners = faults.list("partners", partners);
        faults.refuse();
    }
}
