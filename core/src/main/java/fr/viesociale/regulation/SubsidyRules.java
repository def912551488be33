package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les subventions. */
final class SubsidyRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private SubsidyRules() {}
}
