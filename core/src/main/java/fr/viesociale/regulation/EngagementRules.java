package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Le contrat d'engagement républicain. */
final class EngagementRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private EngagementRules() {}
}
