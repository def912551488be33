package fr.viesociale.funding;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Étape de la vie d'une subvention.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record SubsidyStepKind(String value) implements Code {

    /** Demande déposée. */
    public static final SubsidyStepKind FILED = new SubsidyStepKind("FILED");

    /** Accordée. */
    public static final SubsidyStepKind GRANTED = new SubsidyStepKind("GRANTED");

    /** Notifiée. */
    public static final SubsidyStepKind NOTIFIED = new SubsidyStepKind("NOTIFIED");

    /** Versée. */
    public static final SubsidyStepKind PAID = new SubsidyStepKind("PAID");

    /** Publiée. */
    public static final SubsidyStepKind PUBLISHED = new SubsidyStepKind("PUBLISHED");

    /** Fin de l'exercice. */
    public static final SubsidyStepKind EXERCISE_END = new SubsidyStepKind("EXERCISE_END");

    /** Compte rendu financier déposé. */
    public static final SubsidyStepKind REPORTED = new SubsidyStepKind("REPORTED");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("FILED", Text.of("demande déposée", "filed")),
            entry("GRANTED", Text.of("accordée", "granted")),
            entry("NOTIFIED", Text.of("notifiée", "notified")),
            entry("PAID", Text.of("versée", "paid")),
            entry("PUBLISHED", Text.of("publiée", "published")),
            entry("EXERCISE_END", Text.of("fin de l'exercice", "end of the exercise")),
            entry("REPORTED", Text.of("compte rendu financier déposé", "financial report filed")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public SubsidyStepKind {
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
