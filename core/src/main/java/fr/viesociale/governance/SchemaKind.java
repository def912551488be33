package fr.viesociale.governance;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un schéma départemental.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record SchemaKind(String value) implements Code {

    /** Schéma directeur de l'animation de la vie sociale. */
    public static final SchemaKind AVS = new SchemaKind("AVS");

    /** Schéma départemental des services aux familles. */
    public static final SchemaKind SDSF = new SchemaKind("SDSF");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry(
                    "AVS",
                    Text.of(
                            "schéma directeur de l'animation de la vie sociale",
                            "schéma of the animation de la vie sociale")),
            entry("SDSF", Text.of("schéma départemental des services aux familles", "schéma of services to families")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public SchemaKind {
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
