package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * Numéro SIREN: nine digits whose Luhn sum is a multiple of ten. Spaces and dots between the digits are taken out. An
 * EPCI is identified by its SIREN.
 *
 * @param value the nine digits, never null
 */
public record Siren(String value) implements Written {

    /** @throws fr.viesociale.fault.Refused with {@code identifier.siren} when the text is no SIREN */
    public Siren {
        value = Form.withoutSeparators(value);
        Form.require(
                value,
                formed(value),
                "identifier.siren",
                Text.of(
                        "un SIREN a 9 chiffres et une clé de Luhn juste ; vérifiez-le",
                        "a SIREN has 9 digits and a correct Luhn key; check it"));
    }

    /**
     * Tells whether a text is a SIREN, as the constructor reads it, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when the constructor admits it
     */
    public static boolean valid(@Nullable String text) {
        return formed(Form.withoutSeparators(text));
    }

    static boolean formed(@Nullable String value) {
        return value != null && Form.digits(value, 9) && Form.luhn(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
