package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Le diagnostic: of every district, with everybody, down to levers. */
final class DiagnosisRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private DiagnosisRules() {}
}
