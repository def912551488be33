package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un bilan de convention.
 *
 * @param id what it is called, never null
 * @param convention the convention, never null
 * @param kind which review, never null
 * @param heldOn when, null when not recorded
 * @param withIndicators whether indicators were shown, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ConventionReview(
        Id.ConventionReview id,
        Id.Convention convention,
        ReviewKind kind,
        @Nullable PartialDate heldOn,
        @Nullable Boolean withIndicators,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ConventionReview {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("convention", convention);
        faults.need("kind", kind);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(convention);
    }
}
