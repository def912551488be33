package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La durée d'un agrément: its dates, its length, its neighbours. */
final class DurationRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private DurationRules() {}
}
