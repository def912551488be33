package fr.viesociale.actor;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les comptes d'un exercice: the yearly accounts of an organisation that receives public subsidies.
 *
 * @param id what it is called, never null
 * @param organisation whose accounts, never null
 * @param fiscalYear the year, never null
 * @param auditorAppointed whether an auditor is appointed, null when not recorded
 * @param approvedOn when they were approved, null when not recorded
 * @param publishedOn when they were published, null when not recorded
 * @param publicSubsidies the public subsidies of the year, added up, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Accounts(
        Id.Accounts id,
        Id.Organisation organisation,
        Integer fiscalYear,
        @Nullable Boolean auditorAppointed,
        @Nullable PartialDate approvedOn,
        @Nullable PartialDate publishedOn,
        @Nullable Money publicSubsidies,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Accounts {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("organisation", organisation);
        faults.need("fiscalYear", fiscalYear);
        faults.check(
                fiscalYear == null || (fiscalYear >= 1000 && fiscalYear <= 9999),
                "fiscalYear",
                "date.year",
                Text.of("l'année va de 1000 à 9999", "a year runs from 1000 to 9999"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(organisation);
    }
}
