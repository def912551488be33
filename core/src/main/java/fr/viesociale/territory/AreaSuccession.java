package fr.viesociale.territory;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une succession de quartiers prioritaires: which areas follow which, one to many or many to one.
 *
 * <p>The passage comes from the official correspondence table; it is never computed from the characters of the codes.
 *
 * @param id what it is called, never null
 * @param predecessors the areas that end, never null, at least one
 * @param successors the areas that follow, never null; empty when nothing does
 * @param effectiveOn the first day of the successors, never null
 * @param correspondenceTable the table that says so, null when none is recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record AreaSuccession(
        Id.AreaSuccession id,
        List<Id.PriorityArea> predecessors,
        List<Id.PriorityArea> successors,
        PartialDate effectiveOn,
        @Nullable String correspondenceTable,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public AreaSuccession {
        var faults = new Faults();
        faults.need("id", id);
        predecessors = faults.list("predecessors", predecessors);
        successors = faults.list("successors", successors);
        faults.need("effectiveOn", effectiveOn);
        correspondenceTable = faults.optionalLine("correspondenceTable", correspondenceTable);
        faults.check(
                !faults.found().isEmpty() || !predecessors.isEmpty(),
                "predecessors",
                "succession.empty",
                Text.of("une succession part d'au moins un quartier", "a succession starts from at least one area"));
        faults.refuse();
    }

    @Override
    public Stream<Id.PriorityArea> references() {
        return Stream.concat(predecessors.stream(), successors.stream());
    }
}
