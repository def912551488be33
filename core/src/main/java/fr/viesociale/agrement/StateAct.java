package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un acte de l'État sur une décision: a side fact, which matters only where it is recorded (CSS L151-1, R151-1).
 *
 * @param id what it is called, never null
 * @param decision the decision, never null
 * @param kind what the State did, never null
 * @param takenOn when, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record StateAct(
        Id.StateAct id,
        Id.BoardDecision decision,
        StateActKind kind,
        @Nullable PartialDate takenOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public StateAct {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("decision", decision);
        faults.need("kind", kind);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(decision);
    }
}
