package fr.viesociale.diagnosis;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une appréciation: what a person, known by function only, thinks of something on a day. The library never rates.
 *
 * @param id what it is called, never null
 * @param subject what is rated, never null
 * @param criterion against what, never null
 * @param appreciation how, never null
 * @param ratedOn when, never null
 * @param organisation for which organisation, null when not recorded
 * @param function the function of the one who rates, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Rating(
        Id.Rating id,
        Mention subject,
        String criterion,
        String appreciation,
        PartialDate ratedOn,
        Id.@Nullable Organisation organisation,
        @Nullable String function,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Rating {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subject", subject);
        criterion = faults.line("criterion", criterion);
        appreciation = faults.line("appreciation", appreciation);
        faults.need("ratedOn", ratedOn);
        function = faults.optionalLine("function", function);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subject, organisation);
    }
}
