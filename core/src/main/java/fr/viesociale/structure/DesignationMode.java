package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Mode de désignation du gestionnaire.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record DesignationMode(String value) implements Code {

    /** Gestion directe. */
    public static final DesignationMode OWN = new DesignationMode("OWN");

    /** Convention. */
    public static final DesignationMode CONVENTION = new DesignationMode("CONVENTION");

    /** Délégation de service public. */
    public static final DesignationMode DELEGATION = new DesignationMode("DELEGATION");

    /** Marché public. */
    public static final DesignationMode PROCUREMENT = new DesignationMode("PROCUREMENT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("OWN", Text.of("gestion directe", "direct management")),
            entry("CONVENTION", Text.of("convention", "convention")),
            entry("DELEGATION", Text.of("délégation de service public", "delegation of public service")),
            entry("PROCUREMENT", Text.of("marché public", "procurement")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public DesignationMode {
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
