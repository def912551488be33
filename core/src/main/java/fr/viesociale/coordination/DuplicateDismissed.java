package fr.viesociale.coordination;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un doublon écarté: a dated note that two actions that look alike are not.
 *
 * @param id what it is called, never null
 * @param first the one, never null
 * @param second the other, never null
 * @param dismissedOn when, never null
 * @param reason why, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DuplicateDismissed(
        Id.DuplicateDismissed id,
        Id.Action first,
        Id.Action second,
        PartialDate dismissedOn,
        String reason,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DuplicateDismissed {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("first", first);
        faults.need("second", second);
        faults.need("dismissedOn", dismissedOn);
        reason = faults.line("reason", reason);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(first, second);
    }
}
