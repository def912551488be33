package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La coordination: what it is for, what its actions prove. */
final class CoordinationRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private CoordinationRules() {}
}
