package fr.viesociale.agrement;

import fr.viesociale.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Un motif de décision.
 *
 * @param nature in fact or in law, never null
 * @param code which one, never null
 * @param statement in words, null when not recorded
 */
public record DecisionReason(
        ReasonNature nature, ReasonCode code, @Nullable String statement) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public DecisionReason {
        var faults = new Faults();
        faults.need("nature", nature);
        faults.need("code", code);
        statement = faults.optionalLine("statement", statement);
        faults.refuse();
    }
}
