package fr.viesociale.reconciliation;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Component;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Qui est qui: the Caf's entries beside the City's, by external id, then by being the same in everything. */
final class Matching {

    /** A number in use, of one kind of entry. */
    private record FileNumber(Kind<?> kind, String scheme, String value) {}

    /** Entries that share numbers, directly or through one another. */
    private record Group(Set<FileNumber> numbers, Set<Id> city, Set<Id> caf) {

        static Group empty() {
            return new Group(new LinkedHashSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void absorb(Group other) {
            numbers.addAll(other.numbers);
            city.addAll(other.city);
            caf.addAll(other.caf);
        }
    }

    private final TerritorialProject city;
    private final TerritorialProject caf;
    private final LocalDate on;
    private final TerritorialProject kept;
    private final List<Item.Ambiguous> ambiguous = new ArrayList<>();
    private final Map<Id, Id> byNumber = new TreeMap<>();
    private final Map<Id, Id> pairs = new TreeMap<>();

    /** @param kept the City's whole file, so that no id in it is given twice */
    Matching(TerritorialProject city, TerritorialProject caf, LocalDate on, TerritorialProject kept) {
        this.city = city;
        this.caf = caf;
        this.on = on;
        this.kept = kept;
        for (Group group : groups()) {
            if (group.city.size() == 1 && group.caf.size() == 1) {
                byNumber.put(group.caf.iterator().next(), group.city.iterator().next());
            } else if (!group.city.isEmpty() && !group.caf.isEmpty()) {
                ambiguous.add(new Item.Ambiguous(List.copyOf(group.city), List.copyOf(group.caf)));
            }
        }
        pairs.putAll(byNumber);
        matchEquals();
        unmatchOthers();
    }

    /** The City's entry for each of the Caf's that has one. */
    Map<Id, Id> pairs() {
        return pairs;
    }

    List<Item.Ambiguous> ambiguous() {
        return ambiguous;
    }

    boolean numbered(Entry entry) {
        return numbers(entry).findAny().isPresent();
    }

    private Stream<FileNumber> numbers(Entry entry) {
        About about = entry.about();
        return about == null
                ? Stream.empty()
                : about.externalIds().stream()
                        .filter(this::inUse)
                        .map(number -> new FileNumber(Kind.of(entry), number.scheme(), number.value()));
    }

    /** A number without a period is in use; one whose period may not cover the day matches nothing. */
    private boolean inUse(ExternalId number) {
        DateRange period = number.period();
        return period == null || period.covers(on) == Holds.YES;
    }

    private Set<Group> groups() {
        Map<FileNumber, Group> groups = new LinkedHashMap<>();
        city.entries().forEach(entry -> join(entry, Side.CITY, groups));
        caf.entries().forEach(entry -> join(entry, Side.CAF, groups));
        return new LinkedHashSet<>(groups.values());
    }

    private void join(Entry entry, Side side, Map<FileNumber, Group> groups) {
        Group group = Group.empty();
        numbers(entry).forEach(number -> {
            group.numbers.add(number);
            Group known = groups.get(number);
            if (known != null) {
                group.absorb(known);
            }
        });
        (side == Side.CITY ? group.city : group.caf).add(entry.id());
        group.numbers.forEach(number -> groups.put(number, group));
    }

    /** The Caf's ids as the City calls them, at this point of the matching. */
    Translation translation() {
        Set<Id> doubtful = new HashSet<>();
        for (Item.Ambiguous one : ambiguous) {
            one.caf().stream().filter(this::ambiguousInCity).forEach(doubtful::add);
        }
        return Translation.of(caf, kept, pairs, doubtful);
    }

    private boolean ambiguousInCity(Id id) {
        return ambiguous.stream().anyMatch(one -> one.city().contains(id));
    }

    /** Adds pairs of entries without a number that say the same, until there are no more: ids that are equal stand. */
    private void matchEquals() {
        boolean more = true;
        while (more) {
            Map<Id, Id> names = Map.copyOf(pairs);
            var here = unmatched(city, new HashSet<>(pairs.values()), id -> id);
            var there = unmatched(caf, names.keySet(), id -> calling(id, names));
            more = false;
            for (Map.Entry<List<Object>, List<Id>> same : there.entrySet()) {
                more |= match(new ArrayList<>(here.getOrDefault(same.getKey(), List.of())), same.getValue());
            }
        }
    }

    private Id calling(Id id, Map<Id, Id> names) {
        return id.equals(caf.territory()) ? city.territory() : names.getOrDefault(id, id);
    }

    /** Pairs those that have one id, then the last two. */
    private boolean match(List<Id> left, List<Id> same) {
        int before = pairs.size();
        List<Id> right = new ArrayList<>(same);
        for (Id id : same) {
            if (left.remove(id)) {
                right.remove(id);
                pairs.put(id, id);
            }
        }
        if (left.size() == 1 && right.size() == 1) {
            pairs.put(right.get(0), left.get(0));
        }
        return pairs.size() > before;
    }

    private Map<List<Object>, List<Id>> unmatched(
            TerritorialProject project, Set<Id> matched, UnaryOperator<Id> names) {
        Map<List<Object>, List<Id>> unmatched = new HashMap<>();
        project.entries()
                .filter(entry -> !matched.contains(entry.id()) && !numbered(entry))
                .forEach(entry -> unmatched
                        .computeIfAbsent(List.of(Kind.of(entry), facts(entry, names)), none -> new ArrayList<>())
                        .add(entry.id()));
        return unmatched;
    }

    /** What an entry states, its id and what is kept about it left out. */
    static List<Component> facts(Entry entry, UnaryOperator<Id> names) {
        return Component.of((Record) entry).stream()
                .filter(component ->
                        !component.path().equals("id") && !component.path().startsWith("about/"))
                .map(component -> component.calling(names))
                .toList();
    }

    /** Takes back pairs that only seemed equal: what they name turned out to be two things. */
    private void unmatchOthers() {
        boolean more = true;
        while (more) {
            Translation names = translation();
            more = pairs.entrySet()
                    .removeIf(pair -> !pair.getValue().equals(byNumber.get(pair.getKey()))
                            && !facts(entry(city, pair.getValue()), id -> id)
                                    .equals(facts(entry(caf, pair.getKey()), names)));
        }
    }

    static Entry entry(TerritorialProject project, Id id) {
        return project.entry(id).orElseThrow();
    }
}
