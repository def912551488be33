package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le projet social d'une structure: what the structure sets out to do, and what the Caf approves.
 *
 * <p>A part that nobody mentions is not known; one that is known to be absent says so.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param parts the parts that it has, and those that it is known not to have, never null
 * @param adoptedOn when the governing body of the manager adopted it, null when not recorded
 * @param adoptedBy the body that adopted it, null when not recorded
 * @param values the values that it declares, never null
 * @param previousEvaluationOn when the project before it was evaluated, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record StructureProject(
        Id.StructureProject id,
        Id.Structure structure,
        List<StatedPart> parts,
        @Nullable PartialDate adoptedOn,
        Id.@Nullable Body adoptedBy,
        List<ValueCode> values,
        @Nullable PartialDate previousEvaluationOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public StructureProject {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        parts = faults.list("parts", parts);
        values = faults.list("values", values);
        faults.check(
                !faults.found().isEmpty()
                        || parts.stream().map(StatedPart::part).distinct().count() == parts.size(),
                "parts",
                "project.part-twice",
                Text.of("un volet est dit deux fois", "a part is told twice"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure, adoptedBy);
    }
}
