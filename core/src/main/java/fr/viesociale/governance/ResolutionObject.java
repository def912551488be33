package fr.viesociale.governance;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Objet d'une résolution: what a body took position on.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ResolutionObject(String value) implements Code {

    /** Agrément. */
    public static final ResolutionObject AGREMENT = new ResolutionObject("AGREMENT");

    /** Feuille de route de déploiement. */
    public static final ResolutionObject DEPLOYMENT_ROADMAP = new ResolutionObject("DEPLOYMENT_ROADMAP");

    /** Autre objet. */
    public static final ResolutionObject OTHER = new ResolutionObject("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("AGREMENT", Text.of("agrément", "agrément")),
            entry("DEPLOYMENT_ROADMAP", Text.of("feuille de route de déploiement", "deployment roadmap")),
            entry("OTHER", Text.of("autre objet", "another object")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ResolutionObject {
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
