package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une partie à une convention: a signatory of one version of it.
 *
 * @param id what it is called, never null
 * @param version what it signed, never null
 * @param organisation who signed, never null
 * @param authorisedOn the day of the deliberation that authorises the signature, null when not recorded
 * @param deliberation the reference of that deliberation, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Party(
        Id.Party id,
        Id.ConventionVersion version,
        Id.Organisation organisation,
        @Nullable PartialDate authorisedOn,
        @Nullable String deliberation,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Party {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("version", version);
        faults.need("organisation", organisation);
        deliberation = faults.optionalLine("deliberation", deliberation);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Stream.of(version, organisation);
    }
}
