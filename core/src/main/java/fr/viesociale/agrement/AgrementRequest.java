package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une demande d'agrément: what a structure asks of the Caf.
 *
 * @param id what it is called, never null
 * @param structure the structure, never null
 * @param nature a first request or a renewal, null when not recorded
 * @param kinds the kinds asked for, never null
 * @param filedOn when the file was handed in, null when not recorded
 * @param asked the period asked for, both ends included, null when not recorded
 * @param parts the parts of the file, and those that it is known not to have, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record AgrementRequest(
        Id.AgrementRequest id,
        Id.Structure structure,
        @Nullable RequestNature nature,
        List<AgrementKind> kinds,
        @Nullable PartialDate filedOn,
        @Nullable DateRange asked,
        List<StatedPart> parts,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public AgrementRequest {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("structure", structure);
        kinds = faults.list("kinds", kinds);
        parts = faults.list("parts", parts);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(structure);
    }
}
