package fr.viesociale.contract;

import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.TerritorialProject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Les exemples en défaut: for each rule of the catalogue, a dossier that holds exactly what breaks it. A dossier records what
 * was really done, lawful or not, so an adapter must be able to keep every one of them.
 */
public final class FailingExamples {

    private FailingExamples() {}

    /**
     * The examples, theme by theme.
     *
     * @return the dossier that breaks each rule, by the id of the rule, never null
     */
    public static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        List.of(
                        FailingConventions.all(),
                        FailingGovernance.all(),
                        FailingRoadmaps.all(),
                        FailingDeployments.all(),
                        FailingAgrements.all(),
                        FailingDecisions.all(),
                        FailingFacts.all())
                .forEach(examples -> examples.forEach((rule, project) -> {
                    if (all.put(rule, project) != null) {
                        throw new AssertionError("two failing examples of " + rule);
                    }
                }));
        return Collections.unmodifiableMap(all);
    }
}
