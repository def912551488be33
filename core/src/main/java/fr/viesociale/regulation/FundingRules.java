package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les autres financements de la Caf. */
final class FundingRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private FundingRules() {}
}
