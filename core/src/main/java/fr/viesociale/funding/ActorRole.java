package fr.viesociale.funding;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Rôle de l'auteur d'un manquement.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ActorRole(String value) implements Code {

    /** Dirigeant. */
    public static final ActorRole LEADER = new ActorRole("LEADER");

    /** Salarié. */
    public static final ActorRole EMPLOYEE = new ActorRole("EMPLOYEE");

    /** Membre. */
    public static final ActorRole MEMBER = new ActorRole("MEMBER");

    /** Bénévole. */
    public static final ActorRole VOLUNTEER = new ActorRole("VOLUNTEER");

    /** Autre. */
    public static final ActorRole OTHER = new ActorRole("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("LEADER", Text.of("dirigeant", "leader")),
            entry("EMPLOYEE", Text.of("salarié", "employee")),
            entry("MEMBER", Text.of("membre", "member")),
            entry("VOLUNTEER", Text.of("bénévole", "volunteer")),
            entry("OTHER", Text.of("autre", "another")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ActorRole {
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
