package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Volet d'un projet social: a named part of it.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record PartCode(String value) implements Code {

    /** Volet « familles ». */
    public static final PartCode VOLET_FAMILLES = new PartCode("VOLET_FAMILLES");

    private static final Map<String, Text> NAMES =
            Map.ofEntries(entry("VOLET_FAMILLES", Text.of("volet « familles »", "family strand")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public PartCode {
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
