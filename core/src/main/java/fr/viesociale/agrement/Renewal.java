package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un renouvellement: which agrément follows which; a change of kind is a new one.
 *
 * @param id what it is called, never null
 * @param previous the agrément that ends, never null
 * @param next the one that follows, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Renewal(
        Id.Renewal id,
        Id.Agrement previous,
        Id.Agrement next,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Renewal {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("previous", previous);
        faults.need("next", next);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(previous, next);
    }
}
