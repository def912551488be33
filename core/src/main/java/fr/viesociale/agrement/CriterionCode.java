package fr.viesociale.agrement;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Critère d'agrément, of the eight told of the circular of 2012.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record CriterionCode(String value) implements Code {

    /** Élaboration participative. */
    public static final CriterionCode PARTICIPATION = new CriterionCode("PARTICIPATION");

    /** Participation et gouvernance. */
    public static final CriterionCode GOVERNANCE = new CriterionCode("GOVERNANCE");

    /** Pertinence des axes. */
    public static final CriterionCode RELEVANCE = new CriterionCode("RELEVANCE");

    /** Cohérence des actions. */
    public static final CriterionCode COHERENCE = new CriterionCode("COHERENCE");

    /** Faisabilité. */
    public static final CriterionCode FEASIBILITY = new CriterionCode("FEASIBILITY");

    /** Accessibilité. */
    public static final CriterionCode ACCESSIBILITY = new CriterionCode("ACCESSIBILITY");

    /** Générations et mixité. */
    public static final CriterionCode GENERATIONS_AND_MIX = new CriterionCode("GENERATIONS_AND_MIX");

    /** Direction. */
    public static final CriterionCode DIRECTOR = new CriterionCode("DIRECTOR");

    /** Implantation. */
    public static final CriterionCode SITING = new CriterionCode("SITING");

    /** Priorité aux actions collectives, in an espace de vie sociale. */
    public static final CriterionCode COLLECTIVE_FIRST = new CriterionCode("COLLECTIVE_FIRST");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("PARTICIPATION", Text.of("élaboration participative", "participatory making")),
            entry("GOVERNANCE", Text.of("participation et gouvernance", "participation and governance")),
            entry("RELEVANCE", Text.of("pertinence des axes", "relevance of the axes")),
            entry("COHERENCE", Text.of("cohérence des actions", "coherence of the actions")),
            entry("FEASIBILITY", Text.of("faisabilité", "feasibility")),
            entry("ACCESSIBILITY", Text.of("accessibilité", "accessibility")),
            entry("GENERATIONS_AND_MIX", Text.of("générations et mixité", "generations and mix")),
            entry("DIRECTOR", Text.of("direction", "director")),
            entry("SITING", Text.of("implantation", "siting")),
            entry("COLLECTIVE_FIRST", Text.of("priorité aux actions collectives", "collective actions first")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public CriterionCode {
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
