package fr.viesociale.network;

import fr.viesociale.roadmap.Vocation;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Ce qui donne corps à une vocation.
 *
 * @param vocation the vocation, never null
 * @param stated whether a coordination convention in force on the day names it, never null
 * @param facts the facts that bear it out or may, never null
 */
public record Substance(Vocation vocation, Holds stated, List<Fact> facts) {

    /** @throws NullPointerException when the list is missing */
    public Substance {
        facts = List.copyOf(facts);
    }

    /**
     * Whether facts bear it out.
     *
     * @return yes with a sure fact, undetermined with doubtful ones only, no without any on record, never null
     */
    public Holds holds() {
        return facts.stream().map(Fact::holds).reduce(Holds.NO, Holds::or);
    }
}
