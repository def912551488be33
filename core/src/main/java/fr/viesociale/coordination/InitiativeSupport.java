package fr.viesociale.coordination;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Un appui donné à une initiative.
 *
 * @param organisation who gives it, never null
 * @param support what it is, never null
 * @param givenOn when, null when not recorded
 * @param amount how much, null when not recorded
 */
public record InitiativeSupport(
        Id.Organisation organisation,
        String support,
        @Nullable PartialDate givenOn,
        @Nullable Money amount) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public InitiativeSupport {
        var faults = new Faults();
        faults.need("organisation", organisation);
        support = faults.line("support", support);
        faults.refuse();
    }
}
