package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les prestations de service. */
final class ServiceRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private ServiceRules() {}
}
