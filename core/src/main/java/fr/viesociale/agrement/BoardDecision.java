package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une décision sur un agrément: an act, of whatever body really took it, about a request or about agréments.
 *
 * <p>The days on which it was decided and from which it has effect are two facts.
 *
 * @param id what it is called, never null
 * @param body the body that took it, null when not recorded
 * @param nature what it does, never null
 * @param request the request that it answers, null when there is none
 * @param agrements the agréments that it gives or ends, never null
 * @param decidedOn when it was taken, null when not recorded
 * @param effectiveOn from when it has effect, where that is not the start of the agrément, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record BoardDecision(
        Id.BoardDecision id,
        Id.@Nullable Body body,
        DecisionNature nature,
        Id.@Nullable AgrementRequest request,
        List<Id.Agrement> agrements,
        @Nullable PartialDate decidedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public BoardDecision {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("nature", nature);
        agrements = faults.list("agrements", agrements);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(body, request, agrements);
    }
}
