package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un élément d'appréciation: what a request brings for one criterion; a person rates it apart.
 *
 * @param id what it is called, never null
 * @param request the request, never null
 * @param criterion the criterion, never null
 * @param evidence what is brought, null when not recorded
 * @param present whether anything is, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record CriterionEvidence(
        Id.CriterionEvidence id,
        Id.AgrementRequest request,
        CriterionCode criterion,
        @Nullable String evidence,
        Boolean present,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public CriterionEvidence {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("request", request);
        faults.need("criterion", criterion);
        evidence = faults.optionalLine("evidence", evidence);
        faults.need("present", present);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(request);
    }
}
