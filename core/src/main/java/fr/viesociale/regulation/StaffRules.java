package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les postes: director, référent familles, reception. */
final class StaffRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private StaffRules() {}
}
