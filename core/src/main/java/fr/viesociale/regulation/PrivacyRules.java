package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les données personnelles et le secret statistique. */
final class PrivacyRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private PrivacyRules() {}
}
