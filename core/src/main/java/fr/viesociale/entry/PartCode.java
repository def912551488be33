package fr.viesociale.entry;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Partie d'un document: a named part of a projet social, of a request, of a convention.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record PartCode(String value) implements Code {

    /** Volet « familles ». */
    public static final PartCode VOLET_FAMILLES = new PartCode("VOLET_FAMILLES");

    /** Projet familles. */
    public static final PartCode PROJET_FAMILLES = new PartCode("PROJET_FAMILLES");

    /** Diagnostic social. */
    public static final PartCode SOCIAL_DIAGNOSIS = new PartCode("SOCIAL_DIAGNOSIS");

    /** Objectifs. */
    public static final PartCode GENERAL_OBJECTIVES = new PartCode("GENERAL_OBJECTIVES");

    /** Plan d'actions. */
    public static final PartCode ACTION_PLAN = new PartCode("ACTION_PLAN");

    /** Bilan et évaluation. */
    public static final PartCode EVALUATION_REPORT = new PartCode("EVALUATION_REPORT");

    /** Diagnostic réactualisé. */
    public static final PartCode DIAGNOSIS = new PartCode("DIAGNOSIS");

    /** Nouveau projet social. */
    public static final PartCode NEW_PROJECT = new PartCode("NEW_PROJECT");

    /** Diagnostic partagé. */
    public static final PartCode SHARED_DIAGNOSIS = new PartCode("SHARED_DIAGNOSIS");

    /** Fiches actions. */
    public static final PartCode ACTION_SHEETS = new PartCode("ACTION_SHEETS");

    /** Pilotage. */
    public static final PartCode STEERING = new PartCode("STEERING");

    /** Évaluation. */
    public static final PartCode EVALUATION = new PartCode("EVALUATION");

    /** Grille tarifaire. */
    public static final PartCode TARIFFS = new PartCode("TARIFFS");

    /** Champs d'action. */
    public static final PartCode FIELDS_OF_ACTION = new PartCode("FIELDS_OF_ACTION");

    /** Objet. */
    public static final PartCode PURPOSE = new PartCode("PURPOSE");

    /** Montant. */
    public static final PartCode AMOUNT = new PartCode("AMOUNT");

    /** Conditions d'utilisation. */
    public static final PartCode CONDITIONS_OF_USE = new PartCode("CONDITIONS_OF_USE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("FIELDS_OF_ACTION", Text.of("champs d'action", "fields of action")),
            entry("VOLET_FAMILLES", Text.of("volet « familles »", "family strand")),
            entry("PROJET_FAMILLES", Text.of("projet familles", "family project")),
            entry("SOCIAL_DIAGNOSIS", Text.of("diagnostic social", "social diagnosis")),
            entry("GENERAL_OBJECTIVES", Text.of("objectifs généraux", "general objectives")),
            entry("ACTION_PLAN", Text.of("plan d'actions", "action plan")),
            entry("EVALUATION_REPORT", Text.of("bilan et évaluation", "evaluation report")),
            entry("DIAGNOSIS", Text.of("diagnostic réactualisé", "reassessed diagnosis")),
            entry("NEW_PROJECT", Text.of("nouveau projet social", "new projet social")),
            entry("SHARED_DIAGNOSIS", Text.of("diagnostic partagé", "shared diagnosis")),
            entry("ACTION_SHEETS", Text.of("fiches actions", "action sheets")),
            entry("STEERING", Text.of("pilotage", "steering")),
            entry("EVALUATION", Text.of("évaluation", "evaluation")),
            entry("PURPOSE", Text.of("objet", "purpose")),
            entry("AMOUNT", Text.of("montant", "amount")),
            entry("CONDITIONS_OF_USE", Text.of("conditions d'utilisation", "conditions of use")),
            entry("TARIFFS", Text.of("grille tarifaire", "tariff grid")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public PartCode {
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
