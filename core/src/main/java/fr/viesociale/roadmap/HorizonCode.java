package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Horizon d'un objectif.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record HorizonCode(String value) implements Code {

    /** Court terme. */
    public static final HorizonCode SHORT = new HorizonCode("SHORT");

    /** Moyen terme. */
    public static final HorizonCode MEDIUM = new HorizonCode("MEDIUM");

    /** Long terme. */
    public static final HorizonCode LONG = new HorizonCode("LONG");

    /** Sans horizon: the objective is known to have none, which is not the same as nothing on record. */
    public static final HorizonCode NONE = new HorizonCode("NONE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("SHORT", Text.of("court terme", "short term")),
            entry("MEDIUM", Text.of("moyen terme", "medium term")),
            entry("LONG", Text.of("long terme", "long term")),
            entry("NONE", Text.of("sans horizon", "no horizon")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public HorizonCode {
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
