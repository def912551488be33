package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siren;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une part de la composition du territoire: a commune or an EPCI that the territory is made of, or lies in, and when.
 *
 * <p>A territory has an opaque id; communes merge and split, intercommunal perimeters move. So its codes are dated facts,
 * never its key.
 *
 * @param id what it is called, never null
 * @param commune the commune, null for an EPCI
 * @param epci the EPCI, null for a commune
 * @param name its name, never null
 * @param period when it is part of the territory, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record TerritoryPart(
        Id.TerritoryPart id,
        @Nullable CommuneCode commune,
        @Nullable Siren epci,
        String name,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public TerritoryPart {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("period", period);
        faults.check(
                (commune == null) != (epci == null),
                "",
                "territory.part",
                Text.of("une commune ou un EPCI, l'un des deux", "a commune or an EPCI, one of the two"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.empty();
    }
}
