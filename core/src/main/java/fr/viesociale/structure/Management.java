package fr.viesociale.structure;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La gestion d'une structure: who runs it, as what, and when; several may do so together.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param managers who runs it, never null
 * @param mode how, null when not recorded
 * @param status the legal status of the manager, null when not recorded
 * @param designation how the manager was designated, null when not recorded
 * @param period when, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Management(
        Id.Management id,
        Id.Structure structure,
        List<Id.Organisation> managers,
        @Nullable ManagementMode mode,
        @Nullable ManagerStatus status,
        @Nullable DesignationMode designation,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Management {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        managers = faults.list("managers", managers);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure, managers);
    }
}
