package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un état de la couverture: a report that somebody made on how districts are served.
 *
 * @param id what it is called, never null
 * @param reportedOn its date, never null
 * @param districts the districts that it tells one by one, never null
 * @param priorityAreas the priority areas that it tells as a whole, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record CoverageReport(
        Id.CoverageReport id,
        PartialDate reportedOn,
        List<Id.District> districts,
        List<Id.PriorityArea> priorityAreas,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public CoverageReport {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("reportedOn", reportedOn);
        districts = faults.list("districts", districts);
        priorityAreas = faults.list("priorityAreas", priorityAreas);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(districts, priorityAreas);
    }
}
