package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La prorogation d'un agrément en cours: an act, recorded as it was taken.
 *
 * @param id what it is called, never null
 * @param agrement the agrément, never null
 * @param decision the decision that extends it, null when not recorded
 * @param extendedOn when, null when not recorded
 * @param until the new last day, included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Extension(
        Id.Extension id,
        Id.Agrement agrement,
        Id.@Nullable BoardDecision decision,
        @Nullable PartialDate extendedOn,
        PartialDate until,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Extension {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("agrement", agrement);
        faults.need("until", until);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(agrement, decision);
    }
}
