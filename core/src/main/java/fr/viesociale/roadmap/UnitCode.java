package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Unité d'un indicateur.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record UnitCode(String value) implements Code {

    /** Personnes. */
    public static final UnitCode PERSONS = new UnitCode("PERSONS");

    /** Foyers. */
    public static final UnitCode HOUSEHOLDS = new UnitCode("HOUSEHOLDS");

    /** Foyers fiscaux. */
    public static final UnitCode TAX_HOUSEHOLDS = new UnitCode("TAX_HOUSEHOLDS");

    /** Heures. */
    public static final UnitCode HOURS = new UnitCode("HOURS");

    /** Équivalents temps plein. */
    public static final UnitCode FTE = new UnitCode("FTE");

    /** Euros. */
    public static final UnitCode EUROS = new UnitCode("EUROS");

    /** Pour cent. */
    public static final UnitCode PERCENT = new UnitCode("PERCENT");

    /** Nombre. */
    public static final UnitCode COUNT = new UnitCode("COUNT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("PERSONS", Text.of("personnes", "people")),
            entry("HOUSEHOLDS", Text.of("foyers", "households")),
            entry("TAX_HOUSEHOLDS", Text.of("foyers fiscaux", "tax households")),
            entry("HOURS", Text.of("heures", "hours")),
            entry("FTE", Text.of("équivalents temps plein", "full-time equivalents")),
            entry("EUROS", Text.of("euros", "euros")),
            entry("PERCENT", Text.of("pour cent", "per cent")),
            entry("COUNT", Text.of("nombre", "number")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public UnitCode {
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
