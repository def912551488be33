package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un recours.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record RemedyKind(String value) implements Code {

    /** Recours gracieux. */
    public static final RemedyKind GRACIEUX = new RemedyKind("GRACIEUX");

    /** Tribunal administratif. */
    public static final RemedyKind TRIBUNAL_ADMINISTRATIF = new RemedyKind("TRIBUNAL_ADMINISTRATIF");

    /** Tribunal judiciaire. */
    public static final RemedyKind TRIBUNAL_JUDICIAIRE = new RemedyKind("TRIBUNAL_JUDICIAIRE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("GRACIEUX", Text.of("recours gracieux", "appeal to the Caf")),
            entry("TRIBUNAL_ADMINISTRATIF", Text.of("tribunal administratif", "administrative court")),
            entry("TRIBUNAL_JUDICIAIRE", Text.of("tribunal judiciaire", "ordinary court")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public RemedyKind {
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
