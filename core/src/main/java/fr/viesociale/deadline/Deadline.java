package fr.viesociale.deadline;

import fr.viesociale.identifier.Id;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Text;
import java.util.List;

/**
 * Une échéance.
 *
 * @param code what is due, a stable code such as {@code renewal.committee}, never null
 * @param subject what it is about, never null
 * @param window when, never null
 * @param status where it stands on the day, never null
 * @param actor who must act: a function, never a person, never null
 * @param act what to do, never null
 * @param ground what sets the day, never null
 * @param missing what is missing to know more, never null; empty unless it is undetermined
 */
public record Deadline(
        String code,
        Id subject,
        Window window,
        DeadlineStatus status,
        Informant actor,
        Text act,
        Ground ground,
        List<Missing> missing) {

    /** Copies the list. */
    public Deadline {
        missing = List.copyOf(missing);
    }
}
