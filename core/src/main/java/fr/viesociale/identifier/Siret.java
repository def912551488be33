package fr.viesociale.identifier;

import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * Numéro SIRET: fourteen digits, the first nine a SIREN, the Luhn sum of all a multiple of ten. Spaces and dots between
 * the digits are taken out.
 *
 * <p>An establishment of La Poste (SIREN 356000000) other than its head office passes, too, when its digits add up to a
 * multiple of five. Several structures may share one SIRET: it is never the key of a structure.
 *
 * @param value the fourteen digits, never null
 */
public record Siret(String value) implements Written {

    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    /** @throws fr.viesociale.fault.Refused with {@code identifier.siret} when the text is no SIRET */
    public Siret {
        value = Form.withoutSeparators(value);
        Form.require(
                value,
                formed(value),
                "identifier.siret",
                Text.of(
                        "un SIRET a 14 chiffres, un SIREN juste et une clé de Luhn juste ; vérifiez-le",
                        "a SIRET has 14 digits, a correct SIREN and a correct Luhn key; check it"));
    }

    /**
     * Tells whether a text is a SIRET, as the constructor reads it, without refusing it.
     *
     * @param text the text, null when none was given
     * @return true when the constructor admits it
     */
    public static boolean valid(@Nullable String text) {
        return formed(Form.withoutSeparators(text));
    }

    /**
     * The legal unit that the establishment belongs to.
     *
     * @return its SIREN, never null
     */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    private static boolean formed(@Nullable String value) {
        return value != null
                && Form.digits(value, 14)
                && Siren.formed(value.substring(0, 9))
                && (Form.luhn(value) || ofLaPoste(value));
    }

    private static boolean ofLaPoste(String value) {
        return value.startsWith(LA_POSTE)
                && !value.equals(LA_POSTE_HEAD_OFFICE)
                && value.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
