package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un poste: a function held in one or several structures; the person is not recorded.
 *
 * @param id what it is called, never null
 * @param structures the structures that it serves, never null
 * @param function its function, never null
 * @param period when it is held, both ends included, never null
 * @param fullTimeEquivalent the working time, 1 for a full time, null when not recorded
 * @param qualification the qualification of its holder, null when not recorded
 * @param approval what passed with the Caf, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Post(
        Id.Post id,
        List<Id.Structure> structures,
        PostFunction function,
        DateRange period,
        @Nullable Quantity fullTimeEquivalent,
        @Nullable Qualification qualification,
        @Nullable PostApproval approval,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Post {
        var faults = new Faults();
        faults.need("id", id);
        structures = faults.list("structures", structures);
        faults.need("function", function);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structures);
    }
}
