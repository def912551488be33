package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Thème d'une action ou d'une coopération.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record Theme(String value) implements Code {

    /** Petite enfance. */
    public static final Theme EARLY_CHILDHOOD = new Theme("EARLY_CHILDHOOD");

    /** Jeunesse. */
    public static final Theme YOUTH = new Theme("YOUTH");

    /** Parentalité. */
    public static final Theme PARENTING = new Theme("PARENTING");

    /** Éducation. */
    public static final Theme EDUCATION = new Theme("EDUCATION");

    /** Sport. */
    public static final Theme SPORT = new Theme("SPORT");

    /** Culture. */
    public static final Theme CULTURE = new Theme("CULTURE");

    /** Accès aux droits. */
    public static final Theme ACCESS_TO_RIGHTS = new Theme("ACCESS_TO_RIGHTS");

    /** Démarches numériques. */
    public static final Theme DIGITAL = new Theme("DIGITAL");

    /** Solidarité. */
    public static final Theme SOLIDARITY = new Theme("SOLIDARITY");

    /** Santé et bien-être. */
    public static final Theme HEALTH = new Theme("HEALTH");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("EARLY_CHILDHOOD", Text.of("petite enfance", "early childhood")),
            entry("YOUTH", Text.of("jeunesse", "youth")),
            entry("PARENTING", Text.of("parentalité", "parenting")),
            entry("EDUCATION", Text.of("éducation", "education")),
            entry("SPORT", Text.of("sport", "sport")),
            entry("CULTURE", Text.of("culture", "culture")),
            entry("ACCESS_TO_RIGHTS", Text.of("accès aux droits", "access to rights")),
            entry("DIGITAL", Text.of("démarches numériques", "digital procedures")),
            entry("SOLIDARITY", Text.of("solidarité", "solidarity")),
            entry("HEALTH", Text.of("santé et bien-être", "health")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public Theme {
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
