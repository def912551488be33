package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un nom daté de quartier: how a district is or was called besides its usual name.
 *
 * @param id what it is called, never null
 * @param district the district, never null
 * @param name the name, never null
 * @param period when it is used, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DistrictName(
        Id.DistrictName id,
        Id.District district,
        String name,
        DateRange period,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DistrictName {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("district", district);
        name = faults.line("name", name);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(district);
    }
}
