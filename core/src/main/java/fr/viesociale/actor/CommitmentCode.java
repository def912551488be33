package fr.viesociale.actor;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Engagement d'un contrat: one of the seven of the contrat d'engagement républicain (décret 2021-1947).
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record CommitmentCode(String value) implements Code {

    /** Lois de la République. */
    public static final CommitmentCode LAWS_OF_THE_REPUBLIC = new CommitmentCode("LAWS_OF_THE_REPUBLIC");

    /** Liberté de conscience. */
    public static final CommitmentCode FREEDOM_OF_CONSCIENCE = new CommitmentCode("FREEDOM_OF_CONSCIENCE");

    /** Liberté des membres. */
    public static final CommitmentCode FREEDOM_OF_MEMBERS = new CommitmentCode("FREEDOM_OF_MEMBERS");

    /** Égalité. */
    public static final CommitmentCode EQUALITY = new CommitmentCode("EQUALITY");

    /** Fraternité. */
    public static final CommitmentCode FRATERNITY = new CommitmentCode("FRATERNITY");

    /** Dignité. */
    public static final CommitmentCode DIGNITY = new CommitmentCode("DIGNITY");

    /** Symboles de la République. */
    public static final CommitmentCode SYMBOLS = new CommitmentCode("SYMBOLS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("LAWS_OF_THE_REPUBLIC", Text.of("lois de la République", "laws of the Republic")),
            entry("FREEDOM_OF_CONSCIENCE", Text.of("liberté de conscience", "freedom of conscience")),
            entry("FREEDOM_OF_MEMBERS", Text.of("liberté des membres", "freedom of members")),
            entry("EQUALITY", Text.of("égalité", "equality")),
            entry("FRATERNITY", Text.of("fraternité", "fraternity")),
            entry("DIGNITY", Text.of("dignité", "dignity")),
            entry("SYMBOLS", Text.of("symboles de la République", "symbols of the Republic")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public CommitmentCode {
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
