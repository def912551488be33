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
 * Une succession de quartiers: districts are renamed, merged and split.
 *
 * @param id what it is called, never null
 * @param predecessors the districts that end, at least one, never null
 * @param successors the districts that follow; empty when none does, never null
 * @param effectiveOn the first day of the successors, never null
 * @param reason why, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DistrictSuccession(
        Id.DistrictSuccession id,
        List<Id.District> predecessors,
        List<Id.District> successors,
        PartialDate effectiveOn,
        @Nullable String reason,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DistrictSuccession {
        var faults = new Faults();
        faults.need("id", id);
        predecessors = faults.list("predecessors", predecessors);
        successors = faults.list("successors", successors);
        faults.need("effectiveOn", effectiveOn);
        reason = faults.optionalLine("reason", reason);
        faults.check(
                !faults.found().isEmpty() || !predecessors.isEmpty(),
                "predecessors",
                "succession.empty",
                Text.of(
                        "une succession part d'au moins un quartier",
                        "a succession starts from at least one district"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(predecessors, successors);
    }
}
