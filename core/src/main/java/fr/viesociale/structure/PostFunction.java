package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Fonction d'un poste.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record PostFunction(String value) implements Code {

    /** Direction. */
    public static final PostFunction DIRECTOR = new PostFunction("DIRECTOR");

    /** Direction adjointe. */
    public static final PostFunction DEPUTY_DIRECTOR = new PostFunction("DEPUTY_DIRECTOR");

    /** Référent familles. */
    public static final PostFunction FAMILY_OFFICER = new PostFunction("FAMILY_OFFICER");

    /** Accueil. */
    public static final PostFunction RECEPTION = new PostFunction("RECEPTION");

    /** Chargé de coopération. */
    public static final PostFunction COOPERATION_OFFICER = new PostFunction("COOPERATION_OFFICER");

    /** Coordination. */
    public static final PostFunction COORDINATION = new PostFunction("COORDINATION");

    /** Animation. */
    public static final PostFunction ACTIVITY_LEADER = new PostFunction("ACTIVITY_LEADER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("DIRECTOR", Text.of("direction", "director")),
            entry("DEPUTY_DIRECTOR", Text.of("direction adjointe", "deputy director")),
            entry("FAMILY_OFFICER", Text.of("référent familles", "family officer")),
            entry("RECEPTION", Text.of("accueil", "reception")),
            entry("COOPERATION_OFFICER", Text.of("chargé de coopération", "cooperation officer")),
            entry("COORDINATION", Text.of("coordination", "coordination")),
            entry("ACTIVITY_LEADER", Text.of("animation", "activity leader")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public PostFunction {
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
