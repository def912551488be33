package fr.viesociale.territory;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une zone prioritaire.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ZoneKind(String value) implements Code {

    /** Quartier prioritaire. */
    public static final ZoneKind QPV = new ZoneKind("QPV");

    /** Zone de revitalisation rurale. */
    public static final ZoneKind ZRR = new ZoneKind("ZRR");

    /** Zone France ruralités revitalisation. */
    public static final ZoneKind ZFRR = new ZoneKind("ZFRR");

    /** Autre zone. */
    public static final ZoneKind OTHER = new ZoneKind("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("QPV", Text.of("quartier prioritaire", "priority area")),
            entry("ZRR", Text.of("zone de revitalisation rurale", "ZRR")),
            entry("ZFRR", Text.of("zone France ruralités revitalisation", "ZFRR")),
            entry("OTHER", Text.of("autre zone", "another zone")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ZoneKind {
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
