package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La motivation d'une décision: its reasons, its conditions, the ground of a withdrawal. Reasons that are known to be missing are recorded as an empty list.
 *
 * @param id what it is called, never null
 * @param decision the decision, never null
 * @param reasons the reasons, never null
 * @param conditions the conditions that it sets, never null
 * @param ground the ground on which it rests, null when not recorded
 * @param restrictive whether it gives less than was asked, null when not recorded
 * @param opinionOn when the national committee gave its opinion, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DecisionReasons(
        Id.DecisionReasons id,
        Id.BoardDecision decision,
        List<DecisionReason> reasons,
        List<String> conditions,
        @Nullable ReasonCode ground,
        @Nullable Boolean restrictive,
        @Nullable PartialDate opinionOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DecisionReasons {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("decision", decision);
        reasons = faults.list("reasons", reasons);
        conditions = faults.list("conditions", conditions);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(decision);
    }
}
