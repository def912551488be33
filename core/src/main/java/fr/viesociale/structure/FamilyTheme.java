package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Thème du volet « familles », as told of the circular of 18 December 2025.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record FamilyTheme(String value) implements Code {

    /** Rôle éducatif des parents. */
    public static final FamilyTheme PARENTS_EDUCATIONAL_ROLE = new FamilyTheme("PARENTS_EDUCATIONAL_ROLE");

    /** Actions collectives. */
    public static final FamilyTheme COLLECTIVE_ACTIONS = new FamilyTheme("COLLECTIVE_ACTIONS");

    /** Cohésion intrafamiliale. */
    public static final FamilyTheme INTRA_FAMILY_COHESION = new FamilyTheme("INTRA_FAMILY_COHESION");

    /** Relations et solidarités entre familles. */
    public static final FamilyTheme INTER_FAMILY_RELATIONS = new FamilyTheme("INTER_FAMILY_RELATIONS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("PARENTS_EDUCATIONAL_ROLE", Text.of("rôle éducatif des parents", "educational role of parents")),
            entry("COLLECTIVE_ACTIONS", Text.of("actions collectives", "collective actions")),
            entry("INTRA_FAMILY_COHESION", Text.of("cohésion intrafamiliale", "cohesion within families")),
            entry(
                    "INTER_FAMILY_RELATIONS",
                    Text.of("relations et solidarités entre familles", "relations between families")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public FamilyTheme {
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
