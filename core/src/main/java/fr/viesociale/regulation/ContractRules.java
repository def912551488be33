package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les contrats: convention territoriale globale and contrat de ville. */
final class ContractRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private ContractRules() {}
}
