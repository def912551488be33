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
 * La reprise d'une feuille de route d'une convention à la suivante.
 *
 * @param id what it is called, never null
 * @param former the convention that ends, never null
 * @param next the one that follows, never null
 * @param effectiveOn from when, never null
 * @param orientations which orientation takes up which, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record CarryOver(
        Id.CarryOver id,
        Id.Convention former,
        Id.Convention next,
        PartialDate effectiveOn,
        List<OrientationPair> orientations,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public CarryOver {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("former", former);
        faults.need("next", next);
        faults.need("effectiveOn", effectiveOn);
        orientations = faults.list("orientations", orientations);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(
                former,
                next,
                orientations.stream().map(OrientationPair::former).toList(),
                orientations.stream().map(OrientationPair::next).toList());
    }
}
