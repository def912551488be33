package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;

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
                value != null && valid(value),
                "identifier.siren",
                Text.of(
                        "un SIREN a 9 chiffres et une clé de Luhn juste ; vérifiez-le",
                        "a SIREN has 9 digits and a correct Luhn key; check it"));
    }

    static boolean valid(String value) {
        return Form.digits(value, 9) && Form.luhn(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
