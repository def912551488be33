package fr.viesociale.governance;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les règles qu'une convention fixe à un comité: rhythm, parity, quorum. A rule that is not stated is a legal situation.
 *
 * @param id what it is called, never null
 * @param version the version that sets them, never null
 * @param body the committee, never null
 * @param maxMonthsBetweenMeetings the rhythm, in months, null when not recorded
 * @param parityColleges the colleges that hold as many seats each, never null
 * @param quorum the quorum, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record CommitteeRules(
        Id.CommitteeRules id,
        Id.ConventionVersion version,
        Id.Body body,
        @Nullable Integer maxMonthsBetweenMeetings,
        List<GroupCode> parityColleges,
        @Nullable Quorum quorum,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public CommitteeRules {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("version", version);
        faults.need("body", body);
        parityColleges = faults.list("parityColleges", parityColleges);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(version, body);
    }
}
