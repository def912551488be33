package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * État déclaré d'un agrément ou d'une décision.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record StateCode(String value) implements Code {

    /** Déposé. */
    public static final StateCode DEPOSE = new StateCode("DEPOSE");

    /** En instruction. */
    public static final StateCode EN_INSTRUCTION = new StateCode("EN_INSTRUCTION");

    /** Agréé. */
    public static final StateCode AGREE = new StateCode("AGREE");

    /** Refusé. */
    public static final StateCode REFUSE = new StateCode("REFUSE");

    /** En vigueur. */
    public static final StateCode EN_VIGUEUR = new StateCode("EN_VIGUEUR");

    /** Expiré. */
    public static final StateCode EXPIRE = new StateCode("EXPIRE");

    /** Retiré. */
    public static final StateCode RETIRE = new StateCode("RETIRE");

    /** Suspendu par la tutelle. */
    public static final StateCode SUSPENDU_TUTELLE = new StateCode("SUSPENDU_TUTELLE");

    /** Exécutoire. */
    public static final StateCode EXECUTOIRE = new StateCode("EXECUTOIRE");

    /** Identifié. */
    public static final StateCode IDENTIFIE = new StateCode("IDENTIFIE");

    /** En préfiguration. */
    public static final StateCode PREFIGURATION = new StateCode("PREFIGURATION");

    /** Ajourné. */
    public static final StateCode AJOURNE = new StateCode("AJOURNE");

    /** Renouvelé. */
    public static final StateCode RENOUVELE = new StateCode("RENOUVELE");

    /** Renoncé. */
    public static final StateCode RENONCE = new StateCode("RENONCE");

    /** Suspendu. */
    public static final StateCode SUSPENDU = new StateCode("SUSPENDU");

    /** Annulé. */
    public static final StateCode ANNULE = new StateCode("ANNULE");

    /** En recours. */
    public static final StateCode EN_RECOURS = new StateCode("EN_RECOURS");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("EN_RECOURS", Text.of("en recours", "under remedy")),
            entry("ANNULE", Text.of("annulé", "annulled")),
            entry("SUSPENDU", Text.of("suspendu", "suspended")),
            entry("RENONCE", Text.of("renoncé", "given up")),
            entry("RENOUVELE", Text.of("renouvelé", "renewed")),
            entry("AJOURNE", Text.of("ajourné", "adjourned")),
            entry("PREFIGURATION", Text.of("en préfiguration", "in préfiguration")),
            entry("IDENTIFIE", Text.of("identifié", "identified")),
            entry("DEPOSE", Text.of("déposé", "filed")),
            entry("EN_INSTRUCTION", Text.of("en instruction", "under examination")),
            entry("AGREE", Text.of("agréé", "granted")),
            entry("REFUSE", Text.of("refusé", "refused")),
            entry("EN_VIGUEUR", Text.of("en vigueur", "in force")),
            entry("EXPIRE", Text.of("expiré", "expired")),
            entry("RETIRE", Text.of("retiré", "withdrawn")),
            entry("SUSPENDU_TUTELLE", Text.of("suspendu par la tutelle", "suspended by the State")),
            entry("EXECUTOIRE", Text.of("exécutoire", "enforceable")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public StateCode {
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
