package fr.viesociale.coverage;

import fr.viesociale.coverage.Coverage.OfGeneration;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Le terrain: the districts and the priority areas of the day with their residents. Made for one question. */
final class Ground {

    private final Map<Id, Population> districts = new LinkedHashMap<>();
    private final Map<PriorityArea, Population> areas = new LinkedHashMap<>();
    private final boolean servicesMissing;

    /** @param noService whether no service is known at all */
    Ground(Situation situation, PopulationPolicy policy, boolean noService) {
        this.servicesMissing = situation.open(Kind.STRUCTURE, null, noService);
        for (District district : situation.project().all(Kind.DISTRICT)) {
            Holds covers = district.period().covers(situation.on());
            if (covers != Holds.NO) {
                districts.put(district.id(), dated(policy.of(situation, district.id()), covers));
            }
        }
        for (PriorityArea area : situation.project().all(Kind.PRIORITY_AREA)) {
            Holds covers = area.period().covers(situation.on());
            if (covers != Holds.NO) {
                areas.put(area, dated(policy.of(situation, area.id()), covers));
            }
        }
    }

    private static Population dated(Population population, Holds covers) {
        return covers == Holds.YES ? population : population.orNothing();
    }

    /** The districts as some services serve them. */
    Served districts(List<Service> services) {
        return served(id -> serving(id, services), servicesMissing);
    }

    /** The districts as anything serves them. */
    Served served(Function<Id, Map<Id, Holds>> serving, boolean missing) {
        return Served.of(districts.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), serving.apply(entry.getKey()), missing))
                .toList());
    }

    /** The priority areas as some services serve them. */
    List<OfGeneration> areas(List<Service> services) {
        return Arrays.stream(Generation.values())
                .map(generation -> new OfGeneration(
                        generation,
                        Served.of(areas.entrySet().stream()
                                .filter(entry -> entry.getKey().code().generation() == generation)
                                .map(entry -> place(
                                        entry.getKey().id(),
                                        entry.getValue(),
                                        serving(entry.getKey().id(), services),
                                        servicesMissing))
                                .toList())))
                .filter(of -> !of.areas().places().isEmpty())
                .toList();
    }

    private static Map<Id, Holds> serving(Id place, List<Service> services) {
        Map<Id, Holds> serving = new LinkedHashMap<>();
        services.forEach(service -> serving.put(service.id(), service.serves(place)));
        return serving;
    }

    private static Place place(Id id, Population population, Map<Id, Holds> serving, boolean missing) {
        Holds served = serving.values().stream().reduce(missing ? Holds.UNDETERMINED : Holds.NO, Holds::or);
        return new Place(id, population, served, that(serving, Holds.YES), that(serving, Holds.UNDETERMINED));
    }

    private static List<Id> that(Map<Id, Holds> serving, Holds how) {
        List<Id> those = new ArrayList<>();
        serving.forEach((id, holds) -> {
            if (holds == how) {
                those.add(id);
            }
        });
        return those;
    }
}
