package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L'implantation demandée pour un espace de vie sociale, and what supports it.
 *
 * @param id what it is called, never null
 * @param request the request, never null
 * @param situation the situation, null when not recorded
 * @param evidence what supports it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Siting(
        Id.Siting id,
        Id.AgrementRequest request,
        @Nullable SitingSituation situation,
        @Nullable String evidence,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Siting {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("request", request);
        evidence = faults.optionalLine("evidence", evidence);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(request);
    }
}
