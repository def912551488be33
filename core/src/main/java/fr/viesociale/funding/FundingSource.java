package fr.viesociale.funding;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Origine d'un financement.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record FundingSource(String value) implements Code {

    /** Bonus territoire. */
    public static final FundingSource BONUS_TERRITOIRE = new FundingSource("BONUS_TERRITOIRE");

    /** Prestation de service AGC. */
    public static final FundingSource PS_AGC = new FundingSource("PS_AGC");

    /** Fonds propres. */
    public static final FundingSource OWN_FUNDS = new FundingSource("OWN_FUNDS");

    /** Autre. */
    public static final FundingSource OTHER = new FundingSource("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("BONUS_TERRITOIRE", Text.of("bonus territoire", "territory bonus")),
            entry("PS_AGC", Text.of("prestation de service AGC", "PS AGC")),
            entry("OWN_FUNDS", Text.of("fonds propres", "own funds")),
            entry("OTHER", Text.of("autre", "another")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public FundingSource {
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
