package fr.viesociale.deadline;

import fr.viesociale.identifier.Id;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.util.List;

/**
 * Ce qu'il y a à faire, before it is known where it stands.
 *
 * @param right whether it is a right, which lapses unused, rather than an obligation
 * @param missing what leaves it undetermined whatever the day
 */
record Duty(
        String code,
        Id subject,
        Window window,
        Informant actor,
        Text act,
        Ground ground,
        boolean right,
        List<Missing> missing) {

    private static final Ground TO_BE_READ = Ground.act("", "");

    static Duty of(String code, Id subject, Window window, Informant actor, Text act, Ground ground) {
        return new Duty(code, subject, window, actor, act, ground, false, List.of());
    }

    /** What a delay will give its day and its ground. */
    static Duty running(String code, Id subject, Informant actor, Text act) {
        return of(code, subject, Window.until(When.UNKNOWN), actor, act, TO_BE_READ);
    }

    Duty within(Window found, Ground by) {
        return new Duty(code, subject, found, actor, act, by, right, missing);
    }

    Duty asRight() {
        return new Duty(code, subject, window, actor, act, ground, true, missing);
    }

    Duty lacking(List<Missing> more) {
        return new Duty(code, subject, window, actor, act, ground, right, more);
    }
}
