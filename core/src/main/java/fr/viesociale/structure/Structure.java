package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siret;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une structure d'animation de la vie sociale: a centre social or an espace de vie sociale, agréée or not.
 *
 * <p>Several structures may share one SIRET. Its agréments, its projet social and its posts are entries of their own.
 *
 * @param id what it is called, never null
 * @param name its name, never null
 * @param kind what it is, never null
 * @param siret the SIRET of the establishment, null when not recorded
 * @param districts the districts of its catchment, never null
 * @param priorityAreas the priority areas that it serves, of any vintage, never null
 * @param period when it exists, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Structure(
        Id.Structure id,
        String name,
        StructureKind kind,
        @Nullable Siret siret,
        List<Id.District> districts,
        List<Id.PriorityArea> priorityAreas,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Structure {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("kind", kind);
        districts = faults.list("districts", districts);
        priorityAreas = faults.list("priorityAreas", priorityAreas);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.concat(districts.stream(), priorityAreas.stream());
    }
}
