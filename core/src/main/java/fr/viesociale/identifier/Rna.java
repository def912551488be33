package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numéro RNA d'une association: W, a digit, a digit or a capital letter (as in La Réunion and Guadeloupe), seven digits.
 * Associations of Alsace-Moselle have none.
 *
 * @param value the ten characters, never null
 */
public record Rna(String value) implements Written {

    private static final Pattern FORM = Pattern.compile("W\\d[0-9A-Z]\\d{7}");

    /** @throws fr.viesociale.fault.Refused with {@code identifier.rna} when the text is no RNA number */
    public Rna {
        value = Form.withoutSeparators(value);
        Form.require(
                value,
                formed(value),
                "identifier.rna",
                Text.of(
                        "un numéro RNA a un W, un chiffre, un chiffre ou une lettre, puis 7 chiffres",
                        "an RNA number has a W, a digit, a digit or a letter, then 7 digits"));
    }

    /**
     * Tells whether a text is an RNA number, as the constructor reads it, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when the constructor admits it
     */
    public static boolean valid(@Nullable String text) {
        return formed(Form.withoutSeparators(text));
    }

    private static boolean formed(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    /**
     * Tells whether the subsidy files that a city publishes accept it: their pattern admits digits only.
     *
     * @return false for a number with a letter in third place
     */
    public boolean fitsSubsidyFiles() {
        return Form.digits(value.substring(1), 9);
    }

    @Override
    public String toString() {
        return value;
    }
}
