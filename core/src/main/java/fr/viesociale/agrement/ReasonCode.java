package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Motif d'une décision.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record ReasonCode(String value) implements Code {

    /** Participation insuffisante. */
    public static final ReasonCode LACK_OF_PARTICIPATION = new ReasonCode("LACK_OF_PARTICIPATION");

    /** Statut juridique. */
    public static final ReasonCode LEGAL_STATUS = new ReasonCode("LEGAL_STATUS");

    /** Mode de désignation. */
    public static final ReasonCode MODE_OF_DESIGNATION = new ReasonCode("MODE_OF_DESIGNATION");

    /** Évaluation incomplète. */
    public static final ReasonCode EVALUATION_INCOMPLETE = new ReasonCode("EVALUATION_INCOMPLETE");

    /** Condition qui n'est plus remplie. */
    public static final ReasonCode CONDITION_NO_LONGER_MET = new ReasonCode("CONDITION_NO_LONGER_MET");

    /** Décision illégale. */
    public static final ReasonCode UNLAWFUL = new ReasonCode("UNLAWFUL");

    /** Manquement à la charte de la laïcité. */
    public static final ReasonCode CHARTER_BREACH = new ReasonCode("CHARTER_BREACH");

    /** Demande de la structure. */
    public static final ReasonCode ASKED_BY_STRUCTURE = new ReasonCode("ASKED_BY_STRUCTURE");

    /** Autre motif. */
    public static final ReasonCode OTHER = new ReasonCode("OTHER");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("LACK_OF_PARTICIPATION", Text.of("participation insuffisante", "lack of participation")),
            entry("LEGAL_STATUS", Text.of("statut juridique", "legal status")),
            entry("MODE_OF_DESIGNATION", Text.of("mode de désignation", "mode of designation")),
            entry("EVALUATION_INCOMPLETE", Text.of("évaluation incomplète", "evaluation incomplete")),
            entry("CONDITION_NO_LONGER_MET", Text.of("condition qui n'est plus remplie", "condition no longer met")),
            entry("UNLAWFUL", Text.of("décision illégale", "unlawful decision")),
            entry("CHARTER_BREACH", Text.of("manquement à la charte de la laïcité", "breach of the charter")),
            entry("ASKED_BY_STRUCTURE", Text.of("demande de la structure", "asked for by the structure")),
            entry("OTHER", Text.of("autre motif", "another reason")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public ReasonCode {
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
