package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les familles: the family project, then the family strand. */
final class FamilyRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private FamilyRules() {}
}
