package fr.viesociale.agrement;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Un état déclaré: what somebody's register says of an agrément or a decision, held beside the acts.
 *
 * @param id what it is called, never null
 * @param subject the agrément or the decision, never null
 * @param state the state, never null
 * @param statedOn the day of which it is said, null when not recorded
 * @param frame the frame of reference that it is said under, null when the register names none
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record DeclaredState(
        Id.DeclaredState id,
        Mention subject,
        StateCode state,
        @Nullable PartialDate statedOn,
        @Nullable FrameCode frame,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public DeclaredState {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subject", subject);
        faults.need("state", state);
        faults.refuse();
    }

    /**
     * A state of which the register names no frame.
     *
     * @param id what it is called
     * @param subject the agrément or the decision
     * @param state the state
     * @param statedOn the day of which it is said, null when not recorded
     * @param about how others call it and where its facts come from, null when neither is recorded
     * @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be
     */
    public DeclaredState(
            Id.DeclaredState id,
            Mention subject,
            StateCode state,
            @Nullable PartialDate statedOn,
            @Nullable About about) {
        this(id, subject, state, statedOn, null, about);
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subject);
    }
}
