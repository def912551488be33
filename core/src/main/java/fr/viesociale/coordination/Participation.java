package fr.viesociale.coordination;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une participation: which group took part in a body, an action, an evaluation or a projet social: the shared vocation.
 *
 * @param id what it is called, never null
 * @param subject in what, never null
 * @param group which group, never null
 * @param tookPartOn when, null when not recorded
 * @param people how many people, null when not recorded
 * @param organisation for which organisation, null when not recorded
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Participation(
        Id.Participation id,
        Mention subject,
        GroupCode group,
        @Nullable PartialDate tookPartOn,
        @Nullable Integer people,
        Id.@Nullable Organisation organisation,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Participation {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("subject", subject);
        faults.need("group", group);
        faults.check(
                people == null || people >= 0,
                "people",
                "participation.negative",
                Text.of("un nombre de personnes n'est pas négatif", "a number of people is not negative"));
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(subject, organisation);
    }
}
