package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La vie d'un agrément: its stages, what changes while it runs. */
final class LifeRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private LifeRules() {}
}
