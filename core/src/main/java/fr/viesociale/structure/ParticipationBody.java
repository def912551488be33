package fr.viesociale.structure;

import fr.viesociale.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Une instance de participation d'une structure.
 *
 * @param name its name, never null
 * @param inhabitants how many residents sit on it, null when not recorded
 */
public record ParticipationBody(String name, @Nullable Integer inhabitants) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public ParticipationBody {
        var faults = new Faults();
        name = faults.line("name", name);
        faults.refuse();
    }
}
