package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un engagement.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record CommitmentKind(String value) implements Code {

    /** Contrat d'engagement républicain. */
    public static final CommitmentKind REPUBLICAN_COMMITMENT = new CommitmentKind("REPUBLICAN_COMMITMENT");

    /** Charte de la laïcité. */
    public static final CommitmentKind LAICITE_CHARTER = new CommitmentKind("LAICITE_CHARTER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("REPUBLICAN_COMMITMENT", Text.of("contrat d'engagement républicain", "republican commitment")),
            entry("LAICITE_CHARTER", Text.of("charte de la laïcité", "laïcité charter")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public CommitmentKind {
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
