package fr.viesociale.funding;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une étape datée d'une subvention.
 *
 * @param id what it is called, never null
 * @param subsidy the subsidy, never null
 * @param kind which step, never null
 * @param reachedOn when, null when not recorded
 * @param amount the amount concerned, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record SubsidyStep(
        Id.SubsidyStep id,
        Id.Subsidy subsidy,
        SubsidyStepKind kind,
        @Nullable PartialDate reachedOn,
        @Nullable Money amount,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public SubsidyStep {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subsidy", subsidy);
        faults.need("kind", kind);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subsidy);
    }
}
