package fr.viesociale.project;

import fr.viesociale.identifier.Id;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.time.Holds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * La filiation des quartiers: what named districts are on another day, once some were renamed, merged or divided, as the
 * successions on record say. Made for one question, never kept.
 */
public final class Lineage {

    private final List<DistrictSuccession> successions;

    /**
     * The lineage that a project records.
     *
     * @param situation the day
     */
    public Lineage(Situation situation) {
        this.successions = situation.project().all(Kind.DISTRICT_SUCCESSION);
    }

    /**
     * The named districts, those that they became, and those that they came from: surely where all of one side of a
     * succession is named, perhaps where only part of it is. Who names a district of both sides means no other one.
     *
     * @param named the districts that an entry names
     * @return each of them, the named ones first, with yes or undetermined, never null; the others are not meant
     */
    public Map<Id.District, Holds> of(List<Id.District> named) {
        Map<Id.District, Holds> held = follow(named, DistrictSuccession::predecessors, DistrictSuccession::successors);
        follow(named, DistrictSuccession::successors, DistrictSuccession::predecessors)
                .forEach((district, holds) -> held.merge(district, holds, Holds::or));
        return held;
    }

    private Map<Id.District, Holds> follow(
            List<Id.District> named,
            Function<DistrictSuccession, List<Id.District>> from,
            Function<DistrictSuccession, List<Id.District>> to) {
        Map<Id.District, Holds> held = new LinkedHashMap<>();
        named.forEach(district -> held.put(district, Holds.YES));
        boolean more = true;
        while (more) {
            more = false;
            for (DistrictSuccession succession : successions) {
                Holds whole = to.apply(succession).stream().anyMatch(named::contains)
                        ? Holds.NO
                        : whole(from.apply(succession), held);
                for (Id.District district : to.apply(succession)) {
                    Holds known = held.getOrDefault(district, Holds.NO);
                    if (known.or(whole) != known) {
                        held.put(district, known.or(whole));
                        more = true;
                    }
                }
            }
        }
        return held;
    }

    private static Holds whole(Collection<Id.District> districts, Map<Id.District, Holds> held) {
        if (districts.stream().noneMatch(held::containsKey)) {
            return Holds.NO;
        }
        return districts.stream()
                .map(district -> held.getOrDefault(district, Holds.UNDETERMINED))
                .reduce(Holds.YES, Holds::and);
    }
}
