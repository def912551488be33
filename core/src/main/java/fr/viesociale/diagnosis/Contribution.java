package fr.viesociale.diagnosis;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Une contribution à un diagnostic: residents are counted by event, never named.
 *
 * @param group who contributed, never null
 * @param contributedOn when, null when not recorded
 * @param people how many people, null when not recorded
 * @param event at what occasion, null when not recorded
 */
public record Contribution(
        GroupCode group,
        @Nullable PartialDate contributedOn,
        @Nullable Integer people,
        @Nullable String event) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Contribution {
        var faults = new Faults();
        faults.need("group", group);
        event = faults.optionalLine("event", event);
        faults.check(
                people == null || people >= 0,
                "people",
                "contribution.negative",
                Text.of("un nombre de personnes n'est pas négatif", "a number of people is not negative"));
        faults.refuse();
    }
}
