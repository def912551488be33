package fr.viesociale.entry;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une preuve: that a document exists, is late or is missing; its content is not kept.
 *
 * @param id what it is called, never null
 * @param subjects what it proves, or is owed for, never null
 * @param kind what kind of document it is, never null
 * @param state whether it exists, never null
 * @param period the day it bears, or the days for which it holds, both included, null when not recorded
 * @param document where it is filed, null when not recorded
 * @param owedBy who owes it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Evidence(
        Id.Evidence id,
        List<Mention> subjects,
        DocumentKind kind,
        EvidenceState state,
        @Nullable DateRange period,
        @Nullable DocumentReference document,
        Id.@Nullable Organisation owedBy,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Evidence {
        var faults = new Faults();
        faults.need("id", id);
        subjects = faults.list("subjects", subjects);
        faults.need("kind", kind);
        faults.need("state", state);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subjects, owedBy);
    }
}
