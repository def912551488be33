package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le vote d'une résolution, or the consensus on it.
 *
 * @param id what it is called, never null
 * @param resolution the resolution, never null
 * @param consensus whether it was taken by consensus, null when not recorded
 * @param agreed which organisations agreed, never null
 * @param inFavour how many votes in favour, null when not recorded
 * @param against how many against, null when not recorded
 * @param abstentions how many abstained, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Vote(
        Id.Vote id,
        Id.Resolution resolution,
        @Nullable Boolean consensus,
        List<Id.Organisation> agreed,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstentions,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Vote {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("resolution", resolution);
        agreed = faults.list("agreed", agreed);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(resolution, agreed);
    }
}
