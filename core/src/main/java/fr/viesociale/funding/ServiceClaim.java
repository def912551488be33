package fr.viesociale.funding;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une prestation de service: what a structure claims of the Caf for a year, forecast and actual.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param function the function that it pays for, never null
 * @param claimYear the year, never null
 * @param period the days that it covers, both ends included, never null
 * @param figures cost, rate and amounts, never null
 * @param dates when it was filed, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ServiceClaim(
        Id.ServiceClaim id,
        Id.Structure structure,
        FundedFunction function,
        Integer claimYear,
        DateRange period,
        ClaimFigures figures,
        ClaimDates dates,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ServiceClaim {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        faults.need("function", function);
        faults.need("claimYear", claimYear);
        faults.need("period", period);
        faults.need("figures", figures);
        faults.need("dates", dates);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
