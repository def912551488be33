package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une dérogation: a dated, reasoned exception to one rule for one entry. It shows beside a finding and rewrites nothing.
 *
 * <p>Doctrine, local practice and good practice may be lifted, a statute never; one that tries is recorded and reported.
 *
 * @param id what it is called, never null
 * @param rule the rule, never null
 * @param subject the entry concerned, never null
 * @param grantedOn from which day it shows, null when not recorded
 * @param grantedBy the body that granted it, null when not recorded
 * @param reason why, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Derogation(
        Id.Derogation id,
        RuleId rule,
        Mention subject,
        @Nullable PartialDate grantedOn,
        Id.@Nullable Body grantedBy,
        @Nullable String reason,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Derogation {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("rule", rule);
        faults.need("subject", subject);
        reason = faults.optionalLine("reason", reason);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subject, grantedBy);
    }
}
