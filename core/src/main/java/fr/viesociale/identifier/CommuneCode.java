package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code officiel géographique d'une commune (code INSEE): five characters, text and never a number, never a postal code.
 * That the commune exists on a date is another question.
 *
 * @param value the five characters, never null
 */
public record CommuneCode(String value) implements Written {

    private static final Pattern FORM = Pattern.compile("(?:[013-9]\\d|2[AB1-9])\\d{3}");

    /** @throws fr.viesociale.fault.Refused with {@code identifier.commune-code} when the text is no commune code */
    public CommuneCode {
        Form.require(
                value,
                valid(value),
                "identifier.commune-code",
                Text.of(
                        "un code de commune a 5 caractères, comme 30007 ou 2A004 (ce n'est pas le code postal)",
                        "a commune code has 5 characters, such as 30007 or 2A004 (it is not the postal code)"));
    }

    /**
     * Tells whether a text is a commune code, as the constructor reads it, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when the constructor admits it
     */
    public static boolean valid(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /**
     * The département, two characters, three overseas (97 and 98).
     *
     * @return the code of the département, never null
     */
    public String department() {
        return value.startsWith("97") || value.startsWith("98") ? value.substring(0, 3) : value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
