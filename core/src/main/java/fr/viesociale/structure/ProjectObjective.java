package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un objectif d'un projet social; a general one has operational ones under it.
 *
 * @param id what it is called, never null
 * @param project the projet social, never null
 * @param axis the axis that it serves, null when not recorded
 * @param parent the general objective above it, null when not recorded
 * @param name what it says, never null
 * @param aims the aims that it serves, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ProjectObjective(
        Id.ProjectObjective id,
        Id.StructureProject project,
        Id.@Nullable ProjectAxis axis,
        Id.@Nullable ProjectObjective parent,
        String name,
        List<AimCode> aims,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ProjectObjective {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("project", project);
        name = faults.line("name", name);
        aims = faults.list("aims", aims);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(project, axis, parent);
    }
}
