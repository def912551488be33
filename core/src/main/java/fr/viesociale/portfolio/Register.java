package fr.viesociale.portfolio;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.About;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.standing.Standing;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.Holds;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Le répertoire des structures: each once, whichever territories record it. Only those with a number are kept. */
final class Register {

    /** One structure, as far as it is known from the territories read. */
    private static final class Known {

        private final Set<Portfolio.FileNumber> numbers = new TreeSet<>();
        private final SortedMap<Integer, Portfolio.Recorded> records = new TreeMap<>();
        private final Map<String, Holds> held = new TreeMap<>();
        private Holds inForce = Holds.NO;

        void absorb(Known other) {
            numbers.addAll(other.numbers);
            records.putAll(other.records);
            other.held.forEach((kind, holds) -> held.merge(kind, holds, Holds::or));
            inForce = inForce.or(other.inForce);
        }
    }

    private final Map<Portfolio.FileNumber, Known> byNumber = new HashMap<>();
    private final Map<String, Portfolio.Tally> agrements = new TreeMap<>();
    private Portfolio.Tally structures = Portfolio.Tally.NONE;
    private int read;

    void count(Situation situation, Structure structure) {
        Known known = known(situation, structure);
        if (known.numbers.isEmpty()) {
            structures = structures.plus(known.inForce);
            count(known, agrements);
            return;
        }
        Set<Known> same = new LinkedHashSet<>();
        for (Portfolio.FileNumber number : known.numbers) {
            Known before = byNumber.get(number);
            if (before != null) {
                same.add(before);
            }
        }
        same.forEach(known::absorb);
        known.numbers.forEach(number -> byNumber.put(number, known));
    }

    private Known known(Situation situation, Structure structure) {
        var known = new Known();
        About about = structure.about();
        if (about != null) {
            about.externalIds().stream()
                    .filter(number -> number.period() == null || number.period().covers(situation.on()) == Holds.YES)
                    .forEach(number -> known.numbers.add(Portfolio.FileNumber.of(number)));
        }
        Id.Territory territory = situation.project().territory();
        known.records.put(read++, new Portfolio.Recorded(territory, structure.id(), structure.name()));
        List<Agrement> all = situation.agrementsOf(structure.id());
        for (Agrement agrement : all) {
            known.held.merge(
                    agrement.kind().value(),
                    Standing.of(agrement.id(), situation).inForce(),
                    Holds::or);
        }
        boolean open = situation.open(Kind.AGREMENT, structure.id(), all.isEmpty());
        known.inForce = known.held.values().stream().reduce(open ? Holds.UNDETERMINED : Holds.NO, Holds::or);
        return known;
    }

    private static void count(Known known, Map<String, Portfolio.Tally> agrements) {
        known.held.forEach((kind, holds) -> {
            if (holds != Holds.NO) {
                agrements.put(
                        kind, agrements.getOrDefault(kind, Portfolio.Tally.NONE).plus(holds));
            }
        });
    }

    private Stream<Known> numbered() {
        return byNumber.values().stream().distinct();
    }

    Portfolio.Tally structures() {
        Portfolio.Tally all = structures;
        for (Known known : numbered().toList()) {
            all = all.plus(known.inForce);
        }
        return all;
    }

    Map<String, Portfolio.Tally> agrements() {
        Map<String, Portfolio.Tally> all = new TreeMap<>(agrements);
        numbered().forEach(known -> count(known, all));
        return all;
    }

    /** Those that several territories record, by their first number. */
    List<Portfolio.Shared> shared() {
        return numbered()
                .filter(known -> known.records.values().stream()
                                .map(Portfolio.Recorded::territory)
                                .distinct()
                                .count()
                        > 1)
                .map(known -> new Portfolio.Shared(List.copyOf(known.numbers), List.copyOf(known.records.values())))
                .sorted(Comparator.comparing(one -> one.numbers().get(0)))
                .toList();
    }
}
