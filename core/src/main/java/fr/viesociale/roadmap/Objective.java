package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un objectif de la feuille de route, for districts, along orientations, at a horizon.
 *
 * @param id what it is called, never null
 * @param convention the convention under which it is set, null when not recorded
 * @param name what it says, never null
 * @param districts the districts that it is for, never null
 * @param orientations the orientations that it follows, never null
 * @param horizon its horizon, null when not recorded
 * @param dueOn when it is due, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Objective(
        Id.Objective id,
        Id.@Nullable Convention convention,
        String name,
        List<Id.District> districts,
        List<Id.Orientation> orientations,
        @Nullable HorizonCode horizon,
        @Nullable PartialDate dueOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Objective {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        districts = faults.list("districts", districts);
        orientations = faults.list("orientations", orientations);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(convention, districts, orientations);
    }
}
