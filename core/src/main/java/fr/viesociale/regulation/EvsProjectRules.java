package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Le projet d'un espace de vie sociale. */
final class EvsProjectRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private EvsProjectRules() {}
}
