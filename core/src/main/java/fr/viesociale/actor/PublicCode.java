package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Public d'une action.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record PublicCode(String value) implements Code {

    /** Tous publics. */
    public static final PublicCode EVERYBODY = new PublicCode("EVERYBODY");

    /** Familles. */
    public static final PublicCode FAMILIES = new PublicCode("FAMILIES");

    /** Enfants. */
    public static final PublicCode CHILDREN = new PublicCode("CHILDREN");

    /** Jeunes. */
    public static final PublicCode YOUNG_PEOPLE = new PublicCode("YOUNG_PEOPLE");

    /** Adultes. */
    public static final PublicCode ADULTS = new PublicCode("ADULTS");

    /** Seniors. */
    public static final PublicCode SENIORS = new PublicCode("SENIORS");

    /** Publics fragilisés. */
    public static final PublicCode VULNERABLE = new PublicCode("VULNERABLE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("EVERYBODY", Text.of("tous publics", "everybody")),
            entry("FAMILIES", Text.of("familles", "families")),
            entry("CHILDREN", Text.of("enfants", "children")),
            entry("YOUNG_PEOPLE", Text.of("jeunes", "young people")),
            entry("ADULTS", Text.of("adultes", "adults")),
            entry("SENIORS", Text.of("seniors", "seniors")),
            entry("VULNERABLE", Text.of("publics fragilisés", "vulnerable people")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public PublicCode {
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
