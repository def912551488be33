package fr.viesociale.diagnosis;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un levier: what a district can build on, and the orientations that it serves.
 *
 * @param id what it is called, never null
 * @param diagnosis the diagnosis, never null
 * @param name what it is, never null
 * @param orientations the orientations that it serves, never null
 * @param findings the findings that it rests on, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Lever(
        Id.Lever id,
        Id.Diagnosis diagnosis,
        String name,
        List<Id.Orientation> orientations,
        List<Id.DiagnosisFinding> findings,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Lever {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("diagnosis", diagnosis);
        name = faults.line("name", name);
        orientations = faults.list("orientations", orientations);
        findings = faults.list("findings", findings);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(diagnosis, orientations, findings);
    }
}
