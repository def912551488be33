package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Situation d'implantation d'un espace de vie sociale.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record SitingSituation(String value) implements Code {

    /** Sans équipement. */
    public static final SitingSituation NO_EQUIPMENT = new SitingSituation("NO_EQUIPMENT");

    /** Isolé. */
    public static final SitingSituation ISOLATED = new SitingSituation("ISOLATED");

    /** En renfort d'un centre social. */
    public static final SitingSituation REINFORCEMENT = new SitingSituation("REINFORCEMENT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("NO_EQUIPMENT", Text.of("sans équipement", "no structure nearby")),
            entry("ISOLATED", Text.of("isolé", "isolated")),
            entry("REINFORCEMENT", Text.of("en renfort d'un centre social", "reinforcing a centre social")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public SitingSituation {
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
