package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.structure.StructureKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une structure prévue par la feuille de route de déploiement.
 *
 * @param id what it is called, never null
 * @param name its name, never null
 * @param kind what it is to be, never null
 * @param place where, never null
 * @param stages its stages and their target dates, never null
 * @param expectedFunding the funding expected, null when not recorded
 * @param became the structure that came of it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record PlannedStructure(
        Id.PlannedStructure id,
        String name,
        StructureKind kind,
        PlannedPlace place,
        List<Stage> stages,
        @Nullable Money expectedFunding,
        Id.@Nullable Structure became,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public PlannedStructure {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("kind", kind);
        faults.need("place", place);
        stages = faults.list("stages", stages);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(place.districts(), became);
    }
}
