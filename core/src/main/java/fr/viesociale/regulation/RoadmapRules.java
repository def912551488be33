package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La feuille de route: orientations, horizons, districts. */
final class RoadmapRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private RoadmapRules() {}
}
