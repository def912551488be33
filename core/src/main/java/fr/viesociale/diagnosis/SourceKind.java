package fr.viesociale.diagnosis;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une source de diagnostic.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record SourceKind(String value) implements Code {

    /** Statistiques. */
    public static final SourceKind STATISTICS = new SourceKind("STATISTICS");

    /** Marche avec les habitants. */
    public static final SourceKind RESIDENTS_WALK = new SourceKind("RESIDENTS_WALK");

    /** Enquête. */
    public static final SourceKind SURVEY = new SourceKind("SURVEY");

    /** Réunion. */
    public static final SourceKind MEETING = new SourceKind("MEETING");

    /** Entretiens. */
    public static final SourceKind INTERVIEW = new SourceKind("INTERVIEW");

    /** Document. */
    public static final SourceKind DOCUMENT = new SourceKind("DOCUMENT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("STATISTICS", Text.of("statistiques", "statistics")),
            entry("RESIDENTS_WALK", Text.of("marche avec les habitants", "walk with residents")),
            entry("SURVEY", Text.of("enquête", "survey")),
            entry("MEETING", Text.of("réunion", "meeting")),
            entry("INTERVIEW", Text.of("entretiens", "interviews")),
            entry("DOCUMENT", Text.of("document", "document")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public SourceKind {
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
