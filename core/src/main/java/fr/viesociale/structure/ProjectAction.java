package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une action d'un projet social.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param objective the objective that it serves, null when not recorded
 * @param name what it is, never null
 * @param profile whom it is for and what it serves, never null
 * @param needs the needs that it answers, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectAction(
        Id.ProjectAction id,
        Id.StructureProject project,
        Id.@Nullable ProjectObjective objective,
        String name,
        ActionProfile profile,
        List<Id.DiagnosisFinding> needs,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectAction {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        name = faults.line("name", name);
        faults.need("profile", profile);
        needs = faults.list("needs", needs);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project, objective, needs);
    }
}
