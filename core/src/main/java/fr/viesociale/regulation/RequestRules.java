package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Rule;
import java.util.List;

/** La demande d'agrément: what it holds and when it is filed. */
final class RequestRules {

    static final List<Rule<Situation, ?>> ALL = List.of();

    private RequestRules() {}
}
