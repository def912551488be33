package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Statut juridique du gestionnaire.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ManagerStatus(String value) implements Code {

    /** Association. */
    public static final ManagerStatus ASSOCIATION = new ManagerStatus("ASSOCIATION");

    /** Fondation. */
    public static final ManagerStatus FOUNDATION = new ManagerStatus("FOUNDATION");

    /** Commune. */
    public static final ManagerStatus COMMUNE = new ManagerStatus("COMMUNE");

    /** Centre communal d'action sociale. */
    public static final ManagerStatus CCAS = new ManagerStatus("CCAS");

    /** Entreprise publique locale. */
    public static final ManagerStatus LOCAL_PUBLIC_COMPANY = new ManagerStatus("LOCAL_PUBLIC_COMPANY");

    /** Caf. */
    public static final ManagerStatus CAF = new ManagerStatus("CAF");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("ASSOCIATION", Text.of("association", "association")),
            entry("FOUNDATION", Text.of("fondation", "foundation")),
            entry("COMMUNE", Text.of("commune", "commune")),
            entry("CCAS", Text.of("centre communal d'action sociale", "CCAS")),
            entry("LOCAL_PUBLIC_COMPANY", Text.of("entreprise publique locale", "local public company")),
            entry("CAF", Text.of("Caf", "Caf")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ManagerStatus {
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
