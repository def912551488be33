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
 * Un manquement au contrat d'engagement, and what was withdrawn for it; the author is a role, never a name.
 *
 * @param id what it is called, never null
 * @param subsidy the subsidy, never null
 * @param occurredOn when, null when not recorded
 * @param role the role of its author, null when not recorded
 * @param actingInCapacity whether the author acted in that role, null when not recorded
 * @param withdrawn the amount withdrawn, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record SubsidyBreach(
        Id.SubsidyBreach id,
        Id.Subsidy subsidy,
        @Nullable PartialDate occurredOn,
        @Nullable ActorRole role,
        @Nullable Boolean actingInCapacity,
        @Nullable Money withdrawn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public SubsidyBreach {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subsidy", subsidy);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subsidy);
    }
}
