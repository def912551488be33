package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un contour: the outline of a district or a priority area, as one source draws it. It is held here, and drawn elsewhere.
 *
 * @param id what it is called, never null
 * @param perimeter what it outlines, never null
 * @param period when it holds, both ends included, never null
 * @param vertices its vertices, ring by ring, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Outline(
        Id.Outline id,
        Mention perimeter,
        DateRange period,
        List<Vertex> vertices,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Outline {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("perimeter", perimeter);
        faults.need("period", period);
        vertices = faults.list("vertices", vertices);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(perimeter);
    }
}
