package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La laïcité. */
final class LaiciteRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private LaiciteRules() {}
}
