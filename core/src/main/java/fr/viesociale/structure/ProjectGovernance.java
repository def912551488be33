package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La gouvernance d'un projet social: the document that says how residents take part, and the bodies where they sit.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param document the document that says so, null when not recorded
 * @param bodies the bodies, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectGovernance(
        Id.ProjectGovernance id,
        Id.StructureProject project,
        @Nullable String document,
        List<ParticipationBody> bodies,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectGovernance {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        document = faults.optionalLine("document", document);
        bodies = faults.list("bodies", bodies);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project);
    }
}
