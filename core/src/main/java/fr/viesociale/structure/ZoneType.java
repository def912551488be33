package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Type de la zone de compétence.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ZoneType(String value) implements Code {

    /** À dominante urbaine. */
    public static final ZoneType URBAN = new ZoneType("URBAN");

    /** À dominante rurale. */
    public static final ZoneType RURAL = new ZoneType("RURAL");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("URBAN", Text.of("à dominante urbaine", "urban")),
            entry("RURAL", Text.of("à dominante rurale", "rural")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ZoneType {
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
