package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** L'observatoire: surveys and figures. */
final class ObservatoryRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private ObservatoryRules() {}
}
