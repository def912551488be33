package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.regex.Pattern;

/**
 * Identifiant d'une règle ou d'une clause: a theme, a point, a name, such as {@code agrement.duration}. Stable for ever:
 * dossiers name it in the clauses that they adopt and in their derogations. At most 100 characters.
 *
 * @param value the identifier, never null
 */
public record RuleId(String value) implements Written, Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /** @throws fr.viesociale.fault.Refused with {@code rule.form} when the text is no rule identifier */
    public RuleId {
        Form.require(
                value,
                value != null && value.length() <= 100 && FORM.matcher(value).matches(),
                "rule.form",
                Text.of(
                        "une règle s'écrit thème.nom, comme agrement.duration",
                        "a rule is written theme.name, such as agrement.duration"));
    }

    /**
     * The theme, which is also the chapter of the rule books.
     *
     * @return the part before the first point, never null
     */
    public String theme() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
