package fr.viesociale.coordination;

import fr.viesociale.actor.Theme;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une coopération entre partenaires sur un thème, with planned sharing of skills: the experimental vocation.
 *
 * @param id what it is called, never null
 * @param name what it is, never null
 * @param theme its theme, never null
 * @param partners who cooperates, never null
 * @param period when, both ends included, never null
 * @param sessions the sessions, planned and held, never null
 * @param outcome what came of it, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Cooperation(
        Id.Cooperation id,
        String name,
        Theme theme,
        List<Id.Organisation> partners,
        DateRange period,
        List<SkillSession> sessions,
        @Nullable String outcome,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Cooperation {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        faults.need("theme", theme);
        partners = faults.list("partners", partners);
        faults.need("period", period);
        sessions = faults.list("sessions", sessions);
        outcome = faults.optionalLine("outcome", outcome);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(partners);
    }
}
