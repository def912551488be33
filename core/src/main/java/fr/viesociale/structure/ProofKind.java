package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Preuve de l'appartenance à un quartier prioritaire.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ProofKind(String value) implements Code {

    /** Géométrie. */
    public static final ProofKind GEOMETRY = new ProofKind("GEOMETRY");

    /** Déclaration. */
    public static final ProofKind DECLARATION = new ProofKind("DECLARATION");

    /** Code de la commune seul. */
    public static final ProofKind COMMUNE_CODE = new ProofKind("COMMUNE_CODE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("GEOMETRY", Text.of("géométrie", "geometry")),
            entry("DECLARATION", Text.of("déclaration", "declaration")),
            entry("COMMUNE_CODE", Text.of("code de la commune seul", "commune code alone")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ProofKind {
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
