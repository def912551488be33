package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un point d'accès.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record AccessKind(String value) implements Code {

    /** Aide numérique. */
    public static final AccessKind DIGITAL_HELP = new AccessKind("DIGITAL_HELP");

    /** Accès aux droits. */
    public static final AccessKind RIGHTS = new AccessKind("RIGHTS");

    /** Point d'accueil Caf. */
    public static final AccessKind CAF_POINT = new AccessKind("CAF_POINT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("DIGITAL_HELP", Text.of("aide numérique", "digital help")),
            entry("RIGHTS", Text.of("accès aux droits", "access to rights")),
            entry("CAF_POINT", Text.of("point d'accueil Caf", "Caf point")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public AccessKind {
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
