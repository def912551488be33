package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un quartier vécu: a district as its residents know it, which is what a diagnosis and a roadmap speak of.
 *
 * <p>It is not a priority area: it may lie in none, in part of one, or in several.
 *
 * @param id what it is called, never null
 * @param name its name, never null
 * @param period when the project speaks of it, both ends included, never null
 * @param priorityAreas the priority areas that it lies in, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record District(
        Id.District id,
        String name,
        DateRange period,
        List<Id.PriorityArea> priorityAreas,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public District {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("period", period);
        priorityAreas = faults.list("priorityAreas", priorityAreas);
        faults.refuse();
    }

    @Override
    public Stream<Id.PriorityArea> references() {
        return priorityAreas.stream();
    }
}
