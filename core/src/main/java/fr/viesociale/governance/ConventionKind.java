package fr.viesociale.governance;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une convention.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ConventionKind(String value) implements Code {

    /** Convention de coordination du projet social de territoire. */
    public static final ConventionKind COORDINATION = new ConventionKind("COORDINATION");

    /** Convention territoriale globale. */
    public static final ConventionKind CTG = new ConventionKind("CTG");

    /** Contrat de ville. */
    public static final ConventionKind CITY_CONTRACT = new ConventionKind("CITY_CONTRACT");

    /** Convention d'objectifs et de financement. */
    public static final ConventionKind FINANCING = new ConventionKind("FINANCING");

    /** Contrat enfance jeunesse, which the CTG follows. */
    public static final ConventionKind CHILD_AND_YOUTH_CONTRACT = new ConventionKind("CHILD_AND_YOUTH_CONTRACT");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry(
                    "COORDINATION",
                    Text.of(
                            "convention de coordination du projet social de territoire",
                            "coordination convention of the projet social de territoire")),
            entry("CTG", Text.of("convention territoriale globale", "convention territoriale globale")),
            entry("CITY_CONTRACT", Text.of("contrat de ville", "contrat de ville")),
            entry("CHILD_AND_YOUTH_CONTRACT", Text.of("contrat enfance jeunesse", "contrat enfance jeunesse")),
            entry("FINANCING", Text.of("convention d'objectifs et de financement", "financing convention")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ConventionKind {
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
