package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Mode de gestion d'une structure.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ManagementMode(String value) implements Code {

    /** Associatif. */
    public static final ManagementMode ASSOCIATION = new ManagementMode("ASSOCIATION");

    /** Collectivité locale. */
    public static final ManagementMode LOCAL_AUTHORITY = new ManagementMode("LOCAL_AUTHORITY");

    /** Caf. */
    public static final ManagementMode CAF = new ManagementMode("CAF");

    /** Cogestion. */
    public static final ManagementMode CO_MANAGEMENT = new ManagementMode("CO_MANAGEMENT");

    /** Délégation de gestion. */
    public static final ManagementMode DELEGATION = new ManagementMode("DELEGATION");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("ASSOCIATION", Text.of("associatif", "by an association")),
            entry("LOCAL_AUTHORITY", Text.of("collectivité locale", "by a local authority")),
            entry("CAF", Text.of("Caf", "by the Caf")),
            entry("CO_MANAGEMENT", Text.of("cogestion", "co-management")),
            entry("DELEGATION", Text.of("délégation de gestion", "delegation")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ManagementMode {
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
