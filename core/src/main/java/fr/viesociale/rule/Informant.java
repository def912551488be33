package fr.viesociale.rule;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;

/**
 * Qui peut renseigner: to whom one turns for a fact or a text that is missing. A function, never a person.
 *
 * @param code a stable code, never null
 * @param name how it is called, never null
 */
public record Informant(String code, Text name) implements Wording {

    /** La Ville. */
    public static final Informant CITY = new Informant("CITY", Text.of("la Ville", "the City"));
    /** La Caf. */
    public static final Informant CAF = new Informant("CAF", Text.of("la Caf", "the Caf"));
    /** Le gestionnaire de la structure. */
    public static final Informant MANAGER =
            new Informant("MANAGER", Text.of("le gestionnaire de la structure", "the manager of the structure"));
    /** Le secrétariat du comité de pilotage. */
    public static final Informant STEERING_COMMITTEE = new Informant(
            "STEERING_COMMITTEE",
            Text.of("le secrétariat du comité de pilotage", "the secretariat of the steering committee"));
    /** L'organisme qui subventionne. */
    public static final Informant GRANTOR =
            new Informant("GRANTOR", Text.of("l'organisme qui subventionne", "the body that grants the subsidy"));
    /** Le bénéficiaire de la subvention. */
    public static final Informant BENEFICIARY =
            new Informant("BENEFICIARY", Text.of("le bénéficiaire de la subvention", "the beneficiary of the subsidy"));
    /** La Cnaf, whose texts set the doctrine; the Caf passes its answers on. */
    public static final Informant CNAF =
            new Informant("CNAF", Text.of("la Cnaf, par la Caf", "the Cnaf, through the Caf"));

    @Override
    public String in(Language language) {
        return name.in(language);
    }
}
