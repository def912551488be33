package fr.viesociale.actor;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un engagement: that an organisation subscribed to the contrat d'engagement républicain or to the charte de la laïcité.
 *
 * @param id what it is called, never null
 * @param organisation who subscribed, never null
 * @param kind to what, never null
 * @param subscribedOn when, null when not recorded
 * @param commitments the commitments that it holds, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Commitment(
        Id.Commitment id,
        Id.Organisation organisation,
        CommitmentKind kind,
        @Nullable PartialDate subscribedOn,
        List<CommitmentCode> commitments,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Commitment {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("organisation", organisation);
        faults.need("kind", kind);
        commitments = faults.list("commitments", commitments);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(organisation);
    }
}
