package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les quartiers prioritaires: codes, vintages, councils. */
final class PriorityAreaRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private PriorityAreaRules() {}
}
