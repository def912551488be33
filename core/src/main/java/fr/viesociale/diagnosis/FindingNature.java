package fr.viesociale.diagnosis;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un constat de diagnostic.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record FindingNature(String value) implements Code {

    /** Atout. */
    public static final FindingNature STRENGTH = new FindingNature("STRENGTH");

    /** Fragilité. */
    public static final FindingNature WEAKNESS = new FindingNature("WEAKNESS");

    /** Besoin. */
    public static final FindingNature NEED = new FindingNature("NEED");

    /** Besoin des familles. */
    public static final FindingNature FAMILY_NEED = new FindingNature("FAMILY_NEED");

    /** Enjeu. */
    public static final FindingNature STAKE = new FindingNature("STAKE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("STRENGTH", Text.of("atout", "strength")),
            entry("WEAKNESS", Text.of("fragilité", "weakness")),
            entry("NEED", Text.of("besoin", "need")),
            entry("FAMILY_NEED", Text.of("besoin des familles", "need of families")),
            entry("STAKE", Text.of("enjeu", "stake")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public FindingNature {
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
