package fr.viesociale.coordination;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une initiative locale: spotted, supported, consolidated, spread to the agglomeration: the innovative vocation.
 *
 * @param id what it is called, never null
 * @param name what it is, never null
 * @param districts where it was born, never null
 * @param bearer who bears it, null when not recorded
 * @param steps its steps, never null
 * @param supports the support that it received, never null
 * @param spreadTo the communes to which it spread, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Initiative(
        Id.Initiative id,
        String name,
        List<Id.District> districts,
        Id.@Nullable Organisation bearer,
        List<InitiativeStep> steps,
        List<InitiativeSupport> supports,
        List<CommuneCode> spreadTo,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Initiative {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        districts = faults.list("districts", districts);
        steps = faults.list("steps", steps);
        supports = faults.list("supports", supports);
        spreadTo = faults.list("spreadTo", spreadTo);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(
                districts,
                bearer,
                supports.stream().map(InitiativeSupport::organisation).toList());
    }
}
