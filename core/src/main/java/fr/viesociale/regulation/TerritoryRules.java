package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** Les zones: where structures serve, side by side. */
final class TerritoryRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private TerritoryRules() {}
}
