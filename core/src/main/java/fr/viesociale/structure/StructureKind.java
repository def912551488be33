package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une structure d'animation de la vie sociale.
 *
 * <p>An open list: the kinds of the regime of 2027 are not known, and a host may record its own.
 *
 * @param value the code, never null
 */
public record StructureKind(String value) implements Code {

    /** Centre social. */
    public static final StructureKind CENTRE_SOCIAL = new StructureKind("CENTRE_SOCIAL");

    /** Espace de vie sociale. */
    public static final StructureKind ESPACE_DE_VIE_SOCIALE = new StructureKind("ESPACE_DE_VIE_SOCIALE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("CENTRE_SOCIAL", Text.of("centre social", "social centre")),
            entry("ESPACE_DE_VIE_SOCIALE", Text.of("espace de vie sociale", "espace de vie sociale")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public StructureKind {
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
