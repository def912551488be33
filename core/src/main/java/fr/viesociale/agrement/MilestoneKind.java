package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Étape de la préparation d'une demande.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record MilestoneKind(String value) implements Code {

    /** Lancement. */
    public static final MilestoneKind START = new MilestoneKind("START");

    /** Évaluation. */
    public static final MilestoneKind EVALUATION = new MilestoneKind("EVALUATION");

    /** Diagnostic. */
    public static final MilestoneKind DIAGNOSIS = new MilestoneKind("DIAGNOSIS");

    /** Enjeux débattus avec les habitants. */
    public static final MilestoneKind STAKES_DEBATED = new MilestoneKind("STAKES_DEBATED");

    /** Présentation du projet. */
    public static final MilestoneKind PRESENTATION = new MilestoneKind("PRESENTATION");

    /** Passage en commission de la Caf. */
    public static final MilestoneKind CAF_COMMITTEE = new MilestoneKind("CAF_COMMITTEE");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("START", Text.of("lancement", "start")),
            entry("EVALUATION", Text.of("évaluation", "evaluation")),
            entry("DIAGNOSIS", Text.of("diagnostic", "diagnosis")),
            entry("STAKES_DEBATED", Text.of("enjeux débattus avec les habitants", "stakes debated with residents")),
            entry("PRESENTATION", Text.of("présentation du projet", "presentation of the project")),
            entry("CAF_COMMITTEE", Text.of("passage en commission de la Caf", "Caf committee")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public MilestoneKind {
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
