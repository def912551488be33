package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un recours contre une décision.
 *
 * @param id what it is called, never null
 * @param decision the decision, never null
 * @param kind its kind, never null
 * @param filedOn when it was filed, null when not recorded
 * @param outcome what came of it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Remedy(
        Id.Remedy id,
        Id.BoardDecision decision,
        RemedyKind kind,
        @Nullable PartialDate filedOn,
        @Nullable String outcome,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Remedy {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("decision", decision);
        faults.need("kind", kind);
        outcome = faults.optionalLine("outcome", outcome);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(decision);
    }
}
