package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un axe d'un projet social, drawn from needs that a diagnosis found.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param name what it says, never null
 * @param aims the aims that it serves, never null
 * @param needs the needs that it comes from, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectAxis(
        Id.ProjectAxis id,
        Id.StructureProject project,
        String name,
        List<AimCode> aims,
        List<Id.DiagnosisFinding> needs,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectAxis {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        name = faults.line("name", name);
        aims = faults.list("aims", aims);
        needs = faults.list("needs", needs);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project, needs);
    }
}
