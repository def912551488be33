package fr.viesociale.diagnosis;

import fr.viesociale.actor.Theme;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un constat de diagnostic, with its theme and what shows it.
 *
 * @param id what it is called, never null
 * @param diagnosis the diagnosis, never null
 * @param nature a strength, a need …, never null
 * @param theme its theme, null when not recorded
 * @param statement what was found, never null
 * @param evidence what shows it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DiagnosisFinding(
        Id.DiagnosisFinding id,
        Id.Diagnosis diagnosis,
        FindingNature nature,
        @Nullable Theme theme,
        String statement,
        @Nullable String evidence,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DiagnosisFinding {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("diagnosis", diagnosis);
        faults.need("nature", nature);
        statement = faults.line("statement", statement);
        evidence = faults.optionalLine("evidence", evidence);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(diagnosis);
    }
}
