package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une délégation: the act by which a board gives a part of its powers to a committee.
 *
 * @param id what it is called, never null
 * @param delegator the board, never null
 * @param delegate the committee, never null
 * @param period when it holds, both ends included, never null
 * @param act the reference of the act, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Delegation(
        Id.Delegation id,
        Id.Body delegator,
        Id.Body delegate,
        DateRange period,
        @Nullable String act,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Delegation {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("delegator", delegator);
        faults.need("delegate", delegate);
        faults.need("period", period);
        act = faults.optionalLine("act", act);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(delegator, delegate);
    }
}
