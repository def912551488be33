package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un quartier prioritaire de la politique de la ville (QPV): an area that a decree draws, in a vintage.
 *
 * <p>Source of the codes and of their dates: décrets 2014-1750 and 2023-1314, as the official lists give them.
 *
 * @param id what it is called, never null
 * @param code its code of 2015 or 2024, never null
 * @param name its name in the list, never null; it is no key
 * @param communes the communes that it spans, never null
 * @param period when it is in force, both ends included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record PriorityArea(
        Id.PriorityArea id,
        PriorityAreaCode code,
        String name,
        List<CommuneCode> communes,
        DateRange period,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public PriorityArea {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("code", code);
        name = faults.line("name", name);
        communes = faults.list("communes", communes);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.empty();
    }
}
