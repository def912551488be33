package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Vocation de la coordination: what a coordination is for, as the convention of 2 May 2019 tells it.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record Vocation(String value) implements Code {

    /** Expérimentale. */
    public static final Vocation EXPERIMENTAL = new Vocation("EXPERIMENTAL");

    /** Partagée. */
    public static final Vocation SHARED = new Vocation("SHARED");

    /** Innovante. */
    public static final Vocation INNOVATIVE = new Vocation("INNOVATIVE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("EXPERIMENTAL", Text.of("expérimentale", "experimental")),
            entry("SHARED", Text.of("partagée", "shared")),
            entry("INNOVATIVE", Text.of("innovante", "innovative")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public Vocation {
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
