package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un conseil citoyen: several may stand in one priority area (loi 2014-173, art. 7).
 *
 * @param id what it is called, never null
 * @param kind a conseil citoyen, or another form of participation, never null
 * @param name its name, never null
 * @param places the priority areas and districts that it speaks for, never null
 * @param period when it exists, both ends included, never null
 * @param composition who sits on it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record CitizenCouncil(
        Id.CitizenCouncil id,
        CouncilKind kind,
        String name,
        List<Mention> places,
        DateRange period,
        @Nullable CouncilComposition composition,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public CitizenCouncil {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("kind", kind);
        name = faults.line("name", name);
        places = faults.list("places", places);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(places);
    }
}
