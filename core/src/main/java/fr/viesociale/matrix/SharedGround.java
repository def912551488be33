package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.time.Holds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Le terrain commun: in which districts two actions both take place. Made for one question. */
final class SharedGround {

    private final Situation situation;
    private final Lineage lineage;

    SharedGround(Situation situation) {
        this.situation = situation;
        this.lineage = new Lineage(situation);
    }

    /** The districts that both name, and those of the day that what they name became, or may have become. */
    Map<Id.District, Holds> of(Action one, Action other) {
        List<Id.District> ones = named(one);
        List<Id.District> others = named(other);
        Map<Id.District, Holds> theirs = lineage.of(others);
        Map<Id.District, Holds> shared = new LinkedHashMap<>();
        lineage.of(ones).forEach((district, holds) -> {
            Holds both = holds.and(theirs.getOrDefault(district, Holds.NO));
            boolean named = ones.contains(district) && others.contains(district);
            if (both != Holds.NO && (named || ofTheDay(district))) {
                shared.put(district, both);
            }
        });
        return shared;
    }

    private boolean ofTheDay(Id.District district) {
        return situation.get(Kind.DISTRICT, district).period().covers(situation.on()) != Holds.NO;
    }

    /** Its own districts, else those of its objectives. */
    private List<Id.District> named(Action action) {
        return action.content().districts().isEmpty()
                ? action.objectives().stream()
                        .flatMap(objective -> situation.get(Kind.OBJECTIVE, objective).districts().stream())
                        .toList()
                : action.content().districts();
    }
}
