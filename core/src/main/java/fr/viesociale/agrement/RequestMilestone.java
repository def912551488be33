package fr.viesociale.agrement;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une étape de la préparation d'une demande, or of its examination.
 *
 * @param id what it is called, never null
 * @param request the request, never null
 * @param kind which step, never null
 * @param reachedOn when it was taken, null when not recorded
 * @param groups who took part, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record RequestMilestone(
        Id.RequestMilestone id,
        Id.AgrementRequest request,
        MilestoneKind kind,
        @Nullable PartialDate reachedOn,
        List<GroupCode> groups,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public RequestMilestone {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("request", request);
        faults.need("kind", kind);
        groups = faults.list("groups", groups);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(request);
    }
}
