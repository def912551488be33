package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un indicateur: what is measured of an objective, an action or a place, from where, towards what.
 *
 * @param id what it is called, never null
 * @param name what is measured, never null
 * @param subject of what, never null
 * @param unit in which unit, never null
 * @param baseline where it starts, null when not recorded
 * @param target where it should arrive, null when not recorded
 * @param measures what was measured, a correction being one more, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Indicator(
        Id.Indicator id,
        String name,
        Mention subject,
        UnitCode unit,
        @Nullable Measure baseline,
        @Nullable Measure target,
        List<Measure> measures,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Indicator {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("subject", subject);
        faults.need("unit", unit);
        measures = faults.list("measures", measures);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subject);
    }
}
