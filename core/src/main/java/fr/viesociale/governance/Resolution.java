package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une résolution d'instance: an opinion, a proposal or a decision, recorded as it was taken.
 *
 * @param id what it is called, never null
 * @param body the body that took it, never null
 * @param takenOn when, null when not recorded
 * @param object what it is about, never null
 * @param nature how far it goes, null when not recorded
 * @param subjects the entries that it speaks of, never null
 * @param history whether it names them only to recall the past, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Resolution(
        Id.Resolution id,
        Id.Body body,
        @Nullable PartialDate takenOn,
        ResolutionObject object,
        @Nullable ResolutionNature nature,
        List<Mention> subjects,
        @Nullable Boolean history,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Resolution {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("body", body);
        faults.need("object", object);
        subjects = faults.list("subjects", subjects);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(body, subjects);
    }
}
