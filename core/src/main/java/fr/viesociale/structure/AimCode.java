package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Finalité d'un projet social.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record AimCode(String value) implements Code {

    /** Inclusion sociale et socialisation. */
    public static final AimCode INCLUSION_AND_SOCIALISATION = new AimCode("INCLUSION_AND_SOCIALISATION");

    /** Liens sociaux et cohésion. */
    public static final AimCode SOCIAL_LINKS_AND_COHESION = new AimCode("SOCIAL_LINKS_AND_COHESION");

    /** Responsabilité et citoyenneté de proximité. */
    public static final AimCode RESPONSIBILITY_AND_CITIZENSHIP = new AimCode("RESPONSIBILITY_AND_CITIZENSHIP");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry(
                    "INCLUSION_AND_SOCIALISATION",
                    Text.of("inclusion sociale et socialisation", "inclusion and socialisation")),
            entry("SOCIAL_LINKS_AND_COHESION", Text.of("liens sociaux et cohésion", "links and cohesion")),
            entry(
                    "RESPONSIBILITY_AND_CITIZENSHIP",
                    Text.of("responsabilité et citoyenneté de proximité", "responsibility and citizenship")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public AimCode {
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
