package fr.viesociale.matrix;

import fr.viesociale.identifier.Id;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.time.Holds;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ce qu'une reprise atteint: what conventions and orientations are taken up by others, in one step or several. */
record Reach(List<Step> steps) {

    /** One takes up another, surely or perhaps. */
    record Step(Id former, Id next, Holds holds) {}

    /** The steps that a carry-over makes on a day: its conventions and its pairs of orientations. */
    static Stream<Step> steps(CarryOver carry, Holds effective) {
        return Stream.concat(
                Stream.of(new Step(carry.former(), carry.next(), effective)),
                carry.orientations().stream().map(pair -> new Step(pair.former(), pair.next(), effective)));
    }

    /** Everything reached from some, themselves included, with whether it surely is. */
    Map<Id, Holds> from(Collection<? extends Id> starts) {
        Map<Id, Holds> reached = new HashMap<>();
        starts.forEach(start -> reached.put(start, Holds.YES));
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : steps) {
                Holds known = reached.getOrDefault(step.next(), Holds.NO);
                Holds holds =
                        known.or(reached.getOrDefault(step.former(), Holds.NO).and(step.holds()));
                if (holds != known) {
                    reached.put(step.next(), holds);
                    more = true;
                }
            }
        }
        return reached;
    }
}
