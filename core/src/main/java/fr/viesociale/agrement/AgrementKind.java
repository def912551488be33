package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un agrément: what of a structure's projet social the Caf approves.
 *
 * <p>An open list: three kinds since 2012 (circulaire Cnaf 2012-013); those of the regime of 2027 are not known.
 *
 * @param value the code, never null
 */
public record AgrementKind(String value) implements Code {

    /** Animation globale et coordination. */
    public static final AgrementKind AGC = new AgrementKind("AGC");

    /** Animation collective familles. */
    public static final AgrementKind ACF = new AgrementKind("ACF");

    /** Animation locale. */
    public static final AgrementKind AL = new AgrementKind("AL");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("AGC", Text.of("animation globale et coordination", "animation globale et coordination")),
            entry("ACF", Text.of("animation collective familles", "animation collective familles")),
            entry("AL", Text.of("animation locale", "animation locale")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public AgrementKind {
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
