package fr.viesociale.diagnosis;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un diagnostic: of districts, or of the zone of a structure, made with residents, associations and public policies.
 *
 * @param id what it is called, never null
 * @param districts the districts that it speaks of, never null
 * @param structure the structure for whose projet social it was made, null when not recorded
 * @param completedOn when it was completed, null when not recorded
 * @param period when it was made, both ends included, null when not recorded
 * @param contributions who contributed, never null
 * @param sources the kinds of source that it uses, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Diagnosis(
        Id.Diagnosis id,
        List<Id.District> districts,
        Id.@Nullable Structure structure,
        @Nullable PartialDate completedOn,
        @Nullable DateRange period,
        List<Contribution> contributions,
        List<SourceKind> sources,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Diagnosis {
        var faults = new Faults();
        faults.need("id", id);
        districts = faults.list("districts", districts);
        contributions = faults.list("contributions", contributions);
        sources = faults.list("sources", sources);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(districts, structure);
    }
}
