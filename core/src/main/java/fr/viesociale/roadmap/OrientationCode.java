package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Thème d'une orientation: the five of the convention of 2 May 2019, for which a dossier may use others.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record OrientationCode(String value) implements Code {

    /** Consolider l'existant. */
    public static final OrientationCode CONSOLIDATE = new OrientationCode("CONSOLIDATE");

    /** Accès et recours aux droits. */
    public static final OrientationCode ACCESS_TO_RIGHTS = new OrientationCode("ACCESS_TO_RIGHTS");

    /** Actions collectives avec et pour les familles. */
    public static final OrientationCode FAMILIES = new OrientationCode("FAMILIES");

    /** Solidarité et lutte contre l'isolement. */
    public static final OrientationCode SOLIDARITY = new OrientationCode("SOLIDARITY");

    /** Moyens et structures adaptées. */
    public static final OrientationCode MEANS = new OrientationCode("MEANS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("CONSOLIDATE", Text.of("consolider l'existant", "consolidate what exists")),
            entry("ACCESS_TO_RIGHTS", Text.of("accès et recours aux droits", "access to rights")),
            entry(
                    "FAMILIES",
                    Text.of("actions collectives avec et pour les familles", "collective action with families")),
            entry("SOLIDARITY", Text.of("solidarité et lutte contre l'isolement", "solidarity against isolation")),
            entry("MEANS", Text.of("moyens et structures adaptées", "means and suitable structures")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public OrientationCode {
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
