package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une tolérance: a paper may come later, by whom and until when it was granted.
 *
 * @param id what it is called, never null
 * @param evidence the paper, never null
 * @param grantedBy who grants it, null when not recorded
 * @param period the days on which it holds, both included, never null
 * @param reason why, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Tolerance(
        Id.Tolerance id,
        Id.Evidence evidence,
        Id.@Nullable Organisation grantedBy,
        DateRange period,
        @Nullable String reason,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Tolerance {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("evidence", evidence);
        faults.need("period", period);
        reason = faults.optionalLine("reason", reason);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(evidence, grantedBy);
    }
}
