package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les démarches qui entourent une décision: decided, notified, signed and communicated are days apart.
 *
 * @param id what it is called, never null
 * @param decision the decision, never null
 * @param noticeOn when notice was given, null when not recorded
 * @param observationsInvitedOn when the structure was invited to submit observations, null when not recorded
 * @param notifiedOn when the structure was told, null when not recorded
 * @param signedOn when the agreement that follows was signed, null when not recorded
 * @param communicatedOn when the State service was told, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DecisionSteps(
        Id.DecisionSteps id,
        Id.BoardDecision decision,
        @Nullable PartialDate noticeOn,
        @Nullable PartialDate observationsInvitedOn,
        @Nullable PartialDate notifiedOn,
        @Nullable PartialDate signedOn,
        @Nullable PartialDate communicatedOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DecisionSteps {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("decision", decision);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(decision);
    }
}
