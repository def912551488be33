package fr.viesociale.funding;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Fonction financée.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record FundedFunction(String value) implements Code {

    /** Animation globale et coordination. */
    public static final FundedFunction AGC = new FundedFunction("AGC");

    /** Animation collective familles. */
    public static final FundedFunction ACF = new FundedFunction("ACF");

    /** Animation locale. */
    public static final FundedFunction AL = new FundedFunction("AL");

    /** Chargé de coopération. */
    public static final FundedFunction COOPERATION_OFFICER = new FundedFunction("COOPERATION_OFFICER");

    /** Autre. */
    public static final FundedFunction OTHER = new FundedFunction("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("AGC", Text.of("animation globale et coordination", "animation globale et coordination")),
            entry("ACF", Text.of("animation collective familles", "animation collective familles")),
            entry("AL", Text.of("animation locale", "animation locale")),
            entry("COOPERATION_OFFICER", Text.of("chargé de coopération", "cooperation officer")),
            entry("OTHER", Text.of("autre", "another")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public FundedFunction {
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
