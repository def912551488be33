package fr.viesociale.coverage;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Le relevé des services: what every structure has on the day. Made for one question. */
final class ServiceRegister {

    private final Situation situation;
    private final Lineage lineage;
    private final List<PriorityArea> areas;
    private final Map<Id, List<Site>> sites;
    private final Map<Id, List<OpeningHours>> hours;

    ServiceRegister(Situation situation) {
        this.situation = situation;
        this.lineage = new Lineage(situation);
        this.areas = situation.project().all(Kind.PRIORITY_AREA).stream()
                .filter(area -> area.period().covers(situation.on()) != Holds.NO)
                .toList();
        this.sites = grouped(Kind.SITE, site -> Stream.of(site.structure()));
        this.hours =
                grouped(Kind.OPENING_HOURS, opening -> Stream.of(opening.place().id()));
    }

    private <E extends Entry> Map<Id, List<E>> grouped(Kind<E> kind, Function<E, Stream<? extends Id>> by) {
        Map<Id, List<E>> groups = new HashMap<>();
        for (E entry : situation.project().all(kind)) {
            by.apply(entry)
                    .distinct()
                    .forEach(id -> groups.computeIfAbsent(id, none -> new ArrayList<>(4))
                            .add(entry));
        }
        return groups;
    }

    List<Service> services() {
        return situation.project().all(Kind.STRUCTURE).stream()
                .map(this::service)
                .toList();
    }

    Service planned(PlannedStructure planned, Holds counts) {
        Map<Id.District, Holds> catchment = catchment(planned.place().districts());
        Map<Id, Holds> where = new LinkedHashMap<>(catchment);
        areas.stream()
                .filter(area -> lies(area, catchment.keySet()))
                .forEach(area -> where.put(area.id(), Holds.UNDETERMINED));
        return new Service(
                planned.id(),
                planned.kind(),
                surely(catchment),
                List.of(),
                perhaps(where),
                counts,
                Interval.UNKNOWN,
                Interval.UNKNOWN);
    }

    private boolean lies(PriorityArea area, Set<Id.District> districts) {
        return districts.stream()
                .map(district -> situation.get(Kind.DISTRICT, district))
                .anyMatch(district -> district.priorityAreas().contains(area.id()));
    }

    /** The districts that some named ones are, or may be; none being named, any of them may be meant. */
    private Map<Id.District, Holds> catchment(List<Id.District> named) {
        if (!named.isEmpty()) {
            return lineage.of(named);
        }
        Map<Id.District, Holds> any = new LinkedHashMap<>();
        situation.project().all(Kind.DISTRICT).forEach(district -> any.put(district.id(), Holds.UNDETERMINED));
        return any;
    }

    private static <I extends Id> List<I> surely(Map<I, Holds> where) {
        return where.keySet().stream().filter(id -> where.get(id) == Holds.YES).toList();
    }

    private static List<Id> perhaps(Map<Id, Holds> where) {
        return where.keySet().stream()
                .filter(id -> where.get(id) == Holds.UNDETERMINED)
                .toList();
    }

    private Service service(Structure structure) {
        Map<Id.District, Holds> catchment = catchment(structure.districts());
        Map<Id.PriorityArea, Holds> served = new LinkedHashMap<>();
        areas.forEach(area -> served.put(area.id(), serves(structure, area, catchment.keySet())));
        Map<Id, Holds> where = new LinkedHashMap<>(catchment);
        where.putAll(served);
        return new Service(
                structure.id(),
                structure.kind(),
                surely(catchment),
                surely(served),
                perhaps(where),
                inForce(structure),
                fte(structure.id()),
                weeklyOpeningHours(structure.id()));
    }

    /** As recorded, or else perhaps, where a district that it may serve lies in the area, or where nothing is recorded. */
    private Holds serves(Structure structure, PriorityArea area, Set<Id.District> catchment) {
        boolean unplaced =
                structure.districts().isEmpty() && structure.priorityAreas().isEmpty();
        boolean touched = !structure.districts().isEmpty() && lies(area, catchment);
        return situation.serves(structure, area).or(unplaced || touched ? Holds.UNDETERMINED : Holds.NO);
    }

    private Holds inForce(Structure structure) {
        List<Agrement> recorded = situation.agrementsOf(structure.id());
        Holds open = situation.open(Kind.AGREMENT, structure.id(), recorded.isEmpty()) ? Holds.UNDETERMINED : Holds.NO;
        return recorded.stream()
                .filter(agrement -> agrement.kind().equals(AgrementKind.AGC)
                        || agrement.kind().equals(AgrementKind.AL))
                .map(situation::inForce)
                .reduce(open, Holds::or)
                .and(structure.period().covers(situation.on()));
    }

    private Interval fte(Id.Structure structure) {
        List<Post> recorded = situation.postsOf(structure);
        return recorded.stream()
                .map(post -> {
                    Interval fte =
                            amount(post.fullTimeEquivalent(), post.period().covers(situation.on()));
                    return post.structures().size() > 1 ? fte.orNothing() : fte;
                })
                .reduce(base(Kind.POST, structure, recorded.isEmpty()), Interval::plus);
    }

    private Interval weeklyOpeningHours(Id.Structure structure) {
        List<OpeningHours> own = hours.getOrDefault(structure, List.of());
        Interval sum = own.stream().map(opening -> amount(opening, Holds.YES)).reduce(Interval.ZERO, Interval::plus);
        boolean none = own.isEmpty();
        for (Site site : sites.getOrDefault(structure, List.of())) {
            for (OpeningHours opening : hours.getOrDefault(site.id(), List.of())) {
                sum = sum.plus(amount(opening, site.period().covers(situation.on())));
                none = false;
            }
        }
        return sum.plus(base(Kind.OPENING_HOURS, structure, none));
    }

    private Interval amount(OpeningHours opening, Holds site) {
        List<Integer> months = opening.activeMonths();
        boolean active = months.isEmpty() || months.contains(situation.on().getMonthValue());
        return amount(
                opening.weeklyHours(),
                opening.period().covers(situation.on()).and(site).and(Holds.of(active)));
    }

    private static Interval amount(@Nullable Quantity recorded, Holds counts) {
        Interval amount = recorded == null || recorded.number().signum() < 0
                ? Interval.UNKNOWN
                : Interval.exactly(recorded.number());
        return switch (counts) {
            case YES -> amount;
            case NO -> Interval.ZERO;
            case UNDETERMINED -> amount.orNothing();
        };
    }

    /** What a list holds beside its entries: nothing, or nobody knows what where entries may be missing from it. */
    private Interval base(Kind<?> kind, Id.Structure structure, boolean empty) {
        return situation.open(kind, structure, empty) ? Interval.UNKNOWN : Interval.ZERO;
    }
}
