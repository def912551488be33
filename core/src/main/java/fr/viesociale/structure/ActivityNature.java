package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une activité accueillie.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ActivityNature(String value) implements Code {

    /** Animation sociale. */
    public static final ActivityNature SOCIAL = new ActivityNature("SOCIAL");

    /** Politique. */
    public static final ActivityNature POLITICAL = new ActivityNature("POLITICAL");

    /** Syndicale. */
    public static final ActivityNature TRADE_UNION = new ActivityNature("TRADE_UNION");

    /** Confessionnelle. */
    public static final ActivityNature RELIGIOUS = new ActivityNature("RELIGIOUS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("SOCIAL", Text.of("animation sociale", "social activity")),
            entry("POLITICAL", Text.of("politique", "political")),
            entry("TRADE_UNION", Text.of("syndicale", "trade union")),
            entry("RELIGIOUS", Text.of("confessionnelle", "religious")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ActivityNature {
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
