package fr.viesociale.roadmap;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Étape du déploiement d'une structure.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record StageCode(String value) implements Code {

    /** Étude. */
    public static final StageCode STUDY = new StageCode("STUDY");

    /** Préfiguration. */
    public static final StageCode PREFIGURATION = new StageCode("PREFIGURATION");

    /** Demande. */
    public static final StageCode REQUEST = new StageCode("REQUEST");

    /** Ouverture. */
    public static final StageCode OPENING = new StageCode("OPENING");

    /** Agrément. */
    public static final StageCode AGREMENT = new StageCode("AGREMENT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("STUDY", Text.of("étude", "study")),
            entry("PREFIGURATION", Text.of("préfiguration", "prefiguration")),
            entry("REQUEST", Text.of("demande", "request")),
            entry("OPENING", Text.of("ouverture", "opening")),
            entry("AGREMENT", Text.of("agrément", "agrément")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public StageCode {
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
