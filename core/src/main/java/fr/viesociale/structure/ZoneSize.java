package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Taille de la zone de compétence.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ZoneSize(String value) implements Code {

    /** Un quartier. */
    public static final ZoneSize ONE_DISTRICT = new ZoneSize("ONE_DISTRICT");

    /** Plusieurs quartiers. */
    public static final ZoneSize SEVERAL_DISTRICTS = new ZoneSize("SEVERAL_DISTRICTS");

    /** Une commune. */
    public static final ZoneSize ONE_COMMUNE = new ZoneSize("ONE_COMMUNE");

    /** Plusieurs communes. */
    public static final ZoneSize SEVERAL_COMMUNES = new ZoneSize("SEVERAL_COMMUNES");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("ONE_DISTRICT", Text.of("un quartier", "one district")),
            entry("SEVERAL_DISTRICTS", Text.of("plusieurs quartiers", "several districts")),
            entry("ONE_COMMUNE", Text.of("une commune", "one commune")),
            entry("SEVERAL_COMMUNES", Text.of("plusieurs communes", "several communes")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ZoneSize {
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
