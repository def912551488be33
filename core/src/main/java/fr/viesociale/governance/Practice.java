package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une pratique locale: what one Caf asks beyond the national texts. A rule that was read as the practice of some Caf binds
 * only where the dossier says that the Caf concerned has it too.
 *
 * @param id what it is called, never null
 * @param organisation the Caf, never null
 * @param rules what it practises, by the ids of the rules, never null
 * @param period the days on which it does, both included, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Practice(
        Id.Practice id,
        Id.Organisation organisation,
        List<RuleId> rules,
        DateRange period,
        @Nullable About about) implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Practice {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("organisation", organisation);
        rules = faults.list("rules", rules);
        faults.need("period", period);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(organisation);
    }
}
