package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un événement de la vie d'une structure.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record EventKind(String value) implements Code {

    /** Changement de gestionnaire. */
    public static final EventKind MANAGER_CHANGE = new EventKind("MANAGER_CHANGE");

    /** Changement de statut. */
    public static final EventKind STATUS_CHANGE = new EventKind("STATUS_CHANGE");

    /** Changement de zone. */
    public static final EventKind ZONE_CHANGE = new EventKind("ZONE_CHANGE");

    /** Changement de projet. */
    public static final EventKind PROJECT_CHANGE = new EventKind("PROJECT_CHANGE");

    /** Fusion. */
    public static final EventKind MERGER = new EventKind("MERGER");

    /** Scission. */
    public static final EventKind SPLIT = new EventKind("SPLIT");

    /** Refus de contrôle. */
    public static final EventKind CONTROL_REFUSED = new EventKind("CONTROL_REFUSED");

    /** Données non transmises. */
    public static final EventKind DATA_NOT_SENT = new EventKind("DATA_NOT_SENT");

    /** Engagement non tenu. */
    public static final EventKind COMMITMENT_NOT_MET = new EventKind("COMMITMENT_NOT_MET");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("MANAGER_CHANGE", Text.of("changement de gestionnaire", "change of manager")),
            entry("STATUS_CHANGE", Text.of("changement de statut", "change of status")),
            entry("ZONE_CHANGE", Text.of("changement de zone", "change of zone")),
            entry("PROJECT_CHANGE", Text.of("changement de projet", "change of project")),
            entry("MERGER", Text.of("fusion", "merger")),
            entry("SPLIT", Text.of("scission", "split")),
            entry("CONTROL_REFUSED", Text.of("refus de contrôle", "control refused")),
            entry("DATA_NOT_SENT", Text.of("données non transmises", "data not sent")),
            entry("COMMITMENT_NOT_MET", Text.of("engagement non tenu", "commitment unmet")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public EventKind {
        value = Code.checked(value);
    }

    @Override
    public Text name() {
        return NAMES.getOrDefault(value, Text.same(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
