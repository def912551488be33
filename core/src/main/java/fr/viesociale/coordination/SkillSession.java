package fr.viesociale.coordination;

import fr.viesociale.fault.Faults;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Une séance de partage de compétences.
 *
 * @param topic on what, never null
 * @param plannedOn when it is planned, null when not recorded
 * @param heldOn when it was held, null when not recorded
 * @param people how many people came, null when not recorded
 */
public record SkillSession(
        String topic,
        @Nullable PartialDate plannedOn,
        @Nullable PartialDate heldOn,
        @Nullable Integer people) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public SkillSession {
        var faults = new Faults();
        topic = faults.line("topic", topic);
        faults.refuse();
    }
}
