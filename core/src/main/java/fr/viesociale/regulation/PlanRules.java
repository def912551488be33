package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Le plan d'actions: axes, objectives, actions, budgets. */
final class PlanRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private PlanRules() {}
}
