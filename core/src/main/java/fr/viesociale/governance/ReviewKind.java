package fr.viesociale.governance;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un bilan de convention.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ReviewKind(String value) implements Code {

    /** Bilan annuel. */
    public static final ReviewKind YEARLY = new ReviewKind("YEARLY");

    /** Évaluation à mi-parcours. */
    public static final ReviewKind MID_TERM = new ReviewKind("MID_TERM");

    /** Évaluation finale. */
    public static final ReviewKind FINAL = new ReviewKind("FINAL");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("YEARLY", Text.of("bilan annuel", "yearly review")),
            entry("MID_TERM", Text.of("évaluation à mi-parcours", "mid-term evaluation")),
            entry("FINAL", Text.of("évaluation finale", "final evaluation")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ReviewKind {
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
