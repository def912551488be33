package fr.viesociale.entry;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'un document ou d'une preuve.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record DocumentKind(String value) implements Code {

    /** Preuve d'une action. */
    public static final DocumentKind PROOF_OF_ACTION = new DocumentKind("PROOF_OF_ACTION");

    /** Délibération. */
    public static final DocumentKind DELIBERATION = new DocumentKind("DELIBERATION");

    /** Relevé de décisions. */
    public static final DocumentKind MINUTES = new DocumentKind("MINUTES");

    /** Information des membres. */
    public static final DocumentKind MEMBERS_INFORMED = new DocumentKind("MEMBERS_INFORMED");

    /** Note de coordination. */
    public static final DocumentKind COORDINATION_NOTE = new DocumentKind("COORDINATION_NOTE");

    /** Règlement intérieur. */
    public static final DocumentKind HOUSE_RULES = new DocumentKind("HOUSE_RULES");

    /** Bilan. */
    public static final DocumentKind EVALUATION_REPORT = new DocumentKind("EVALUATION_REPORT");

    /** Compte rendu financier. */
    public static final DocumentKind FINANCIAL_REPORT = new DocumentKind("FINANCIAL_REPORT");

    /** Plan de redressement. */
    public static final DocumentKind RECOVERY_PLAN = new DocumentKind("RECOVERY_PLAN");

    /** Autorisation de la Caf. */
    public static final DocumentKind CAF_AUTHORISATION = new DocumentKind("CAF_AUTHORISATION");

    /** Charte de la laïcité. */
    public static final DocumentKind LAICITE_CHARTER = new DocumentKind("LAICITE_CHARTER");

    /** Notification à la Caf. */
    public static final DocumentKind NOTIFICATION = new DocumentKind("NOTIFICATION");

    /** Table de correspondance. */
    public static final DocumentKind CORRESPONDENCE_TABLE = new DocumentKind("CORRESPONDENCE_TABLE");

    /** Mention des voies et délais de recours dans la notification d'une décision. */
    public static final DocumentKind REMEDIES_STATED = new DocumentKind("REMEDIES_STATED");

    /** Avis du comité national. */
    public static final DocumentKind COMMITTEE_OPINION = new DocumentKind("COMMITTEE_OPINION");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("PROOF_OF_ACTION", Text.of("preuve d'une action", "proof of an action")),
            entry("DELIBERATION", Text.of("délibération", "deliberation")),
            entry("MINUTES", Text.of("relevé de décisions", "minutes")),
            entry("MEMBERS_INFORMED", Text.of("information des membres", "proof that members were informed")),
            entry("COORDINATION_NOTE", Text.of("note de coordination", "coordination note")),
            entry("HOUSE_RULES", Text.of("règlement intérieur", "house rules")),
            entry("EVALUATION_REPORT", Text.of("bilan", "evaluation report")),
            entry("FINANCIAL_REPORT", Text.of("compte rendu financier", "financial report")),
            entry("RECOVERY_PLAN", Text.of("plan de redressement", "recovery plan")),
            entry("CAF_AUTHORISATION", Text.of("autorisation de la Caf", "authorisation of the Caf")),
            entry("LAICITE_CHARTER", Text.of("charte de la laïcité", "laïcité charter")),
            entry("NOTIFICATION", Text.of("notification à la Caf", "notification to the Caf")),
            entry("CORRESPONDENCE_TABLE", Text.of("table de correspondance", "correspondence table")),
            entry(
                    "REMEDIES_STATED",
                    Text.of("mention des voies et délais de recours", "statement of remedies and delays")),
            entry("COMMITTEE_OPINION", Text.of("avis du comité national", "opinion of the national committee")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public DocumentKind {
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
