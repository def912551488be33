package fr.viesociale.roadmap;

import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ce qu'une reprise atteint: what conventions and orientations are taken up by others, in one step or several. */
public final class Reach {

    private final List<Step> steps;

    /** One takes up another, surely or perhaps. */
    private record Step(Id former, Id next, Holds holds) {}

    /**
     * What carry-overs reach on a day.
     *
     * @param carryOvers the carry-overs
     * @param day the day; one effective later reaches nothing yet
     */
    public Reach(List<CarryOver> carryOvers, LocalDate day) {
        this.steps = carryOvers.stream().flatMap(carry -> steps(carry, day)).toList();
    }

    /** The steps that a carry-over makes on a day: its conventions and its pairs of orientations. */
    private static Stream<Step> steps(CarryOver carry, LocalDate day) {
        Holds effective = carry.effectiveOn().when().after(day).not();
        return Stream.concat(
                Stream.of(new Step(carry.former(), carry.next(), effective)),
                carry.orientations().stream().map(pair -> new Step(pair.former(), pair.next(), effective)));
    }

    /**
     * Everything reached from some conventions or orientations, themselves included.
     *
     * @param starts the conventions or the orientations
     * @return yes or undetermined for each that is reached, or may be, never null
     */
    public Map<Id, Holds> from(Collection<? extends Id> starts) {
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
