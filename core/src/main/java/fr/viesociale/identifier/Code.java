package fr.viesociale.identifier;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * Un code d'une liste ouverte: the word for a kind of thing, where the law moves and a host may need a word that this
 * release does not know. Capital letters, digits and underscores, beginning with a letter, at most 64 characters.
 *
 * <p>Which codes a text admits on a date is a dated value with its source, never a property of the word.
 */
public interface Code extends Written, Wording {

    /**
     * The name of the thing, where this release knows it; a code that it does not know names itself.
     *
     * @return the name, never null
     */
    Text name();

    @Override
    default String in(Language language) {
        return name().in(language);
    }

    /**
     * Requires the form of a code.
     *
     * @param value the text
     * @return the text, never null
     * @throws fr.viesociale.fault.Refused with {@code code.form} when it has not the form
     */
    static String checked(@Nullable String value) {
        var faults = new Faults();
        faults.need("", value);
        if (value != null && !formed(value)) {
            faults.add(Fault.of(
                    "code.form",
                    "",
                    Text.of(
                            "code " + Characters.quoted(value) + " : des majuscules, des chiffres et _ , au plus 64",
                            "code " + Characters.quoted(value) + ": capital letters, digits and _, at most 64")));
        }
        faults.refuse();
        return value == null ? "" : value;
    }

    /**
     * Whether a text has the form of a code.
     *
     * @param value the text
     * @return whether it has
     */
    static boolean formed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '_');
            if (!letter && !later) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 64;
    }
}
