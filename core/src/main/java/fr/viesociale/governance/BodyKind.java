package fr.viesociale.governance;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une instance: what a body is, and so which acts it may take.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record BodyKind(String value) implements Code {

    /** Comité de pilotage. */
    public static final BodyKind STEERING_COMMITTEE = new BodyKind("STEERING_COMMITTEE");

    /** Comité technique. */
    public static final BodyKind TECHNICAL_COMMITTEE = new BodyKind("TECHNICAL_COMMITTEE");

    /** Conseil d'administration de la Caf. */
    public static final BodyKind CAF_BOARD = new BodyKind("CAF_BOARD");

    /** Commission délégataire de la Caf. */
    public static final BodyKind CAF_DELEGATED_COMMITTEE = new BodyKind("CAF_DELEGATED_COMMITTEE");

    /** Direction de la Caf. */
    public static final BodyKind CAF_DIRECTOR = new BodyKind("CAF_DIRECTOR");

    /** Conseil municipal. */
    public static final BodyKind MUNICIPAL_COUNCIL = new BodyKind("MUNICIPAL_COUNCIL");

    /** Organe de gouvernance. */
    public static final BodyKind GOVERNING_BODY = new BodyKind("GOVERNING_BODY");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("STEERING_COMMITTEE", Text.of("comité de pilotage", "steering committee")),
            entry("TECHNICAL_COMMITTEE", Text.of("comité technique", "technical committee")),
            entry("CAF_BOARD", Text.of("conseil d'administration de la Caf", "board of the Caf")),
            entry(
                    "CAF_DELEGATED_COMMITTEE",
                    Text.of("commission délégataire de la Caf", "committee holding the delegation of the Caf’s board")),
            entry("CAF_DIRECTOR", Text.of("direction de la Caf", "director of the Caf")),
            entry("MUNICIPAL_COUNCIL", Text.of("conseil municipal", "municipal council")),
            entry("GOVERNING_BODY", Text.of("organe de gouvernance", "governing body")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public BodyKind {
        value = Code.checked(value);
    }

    /**
     * Whether such a body may decide an agrément: the board of the Caf, or a committee of its members that holds its
     * delegation, and nobody else (circulaire Cnaf 2012-013; code de la sécurité sociale on the boards). Whether a
     * delegation was in force on the day is another question.
     *
     * @return true for those two
     */
    public boolean decidesAgrements() {
        return equals(CAF_BOARD) || equals(CAF_DELEGATED_COMMITTEE);
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
