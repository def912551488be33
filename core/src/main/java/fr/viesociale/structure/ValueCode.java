package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Valeur déclarée par un projet social.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ValueCode(String value) implements Code {

    /** Respect de la dignité humaine. */
    public static final ValueCode DIGNITY = new ValueCode("DIGNITY");

    /** Laïcité, neutralité et mixité. */
    public static final ValueCode LAICITE_NEUTRALITY_MIX = new ValueCode("LAICITE_NEUTRALITY_MIX");

    /** Solidarité. */
    public static final ValueCode SOLIDARITY = new ValueCode("SOLIDARITY");

    /** Participation et partenariat. */
    public static final ValueCode PARTICIPATION_PARTNERSHIP = new ValueCode("PARTICIPATION_PARTNERSHIP");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("DIGNITY", Text.of("respect de la dignité humaine", "human dignity")),
            entry("LAICITE_NEUTRALITY_MIX", Text.of("laïcité, neutralité et mixité", "laïcité, neutrality and mix")),
            entry("SOLIDARITY", Text.of("solidarité", "solidarity")),
            entry(
                    "PARTICIPATION_PARTNERSHIP",
                    Text.of("participation et partenariat", "participation and partnership")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ValueCode {
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
