package fr.viesociale.reconciliation;

import fr.viesociale.entry.Component;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Le tri des choix: makes one file out of two, once. */
final class Settling {

    private final TerritorialProject city;
    private final TerritorialProject caf;
    private final Translation names;
    private final Map<Point, Side> choices;
    private final Map<Id, Entry> put = new TreeMap<>();
    private final Set<Id> gone = new TreeSet<>();
    private final Map<Id, Entry> undecided = new TreeMap<>();
    private final List<Point> open = new ArrayList<>();
    private final List<Settlement.Refusal> refusals = new ArrayList<>();

    /** @param city the City's whole file */
    Settling(TerritorialProject city, TerritorialProject caf, Translation names, Map<Point, Side> choices) {
        this.city = city;
        this.caf = caf;
        this.names = names;
        this.choices = choices;
    }

    Settlement settle(List<Item> items) {
        items.forEach(this::take);
        adoptWhatIsNamed();
        undecided.values().forEach(entry -> open.add(new Point(Side.CAF, entry.id(), "")));
        if (open.isEmpty()) {
            refuseWhatNamesNothing();
        }
        return new Settlement(
                open.isEmpty() && refusals.isEmpty() ? city.apply(new Difference(put, gone)) : null, open, refusals);
    }

    private void take(Item item) {
        if (item instanceof Item.Differs differs) {
            take(differs);
        } else if (item instanceof Item.CityOnly only) {
            if (choice(new Point(Side.CITY, only.id(), "")) == Side.CAF) {
                gone.add(only.id());
            }
        } else if (item instanceof Item.CafOnly only) {
            Side choice = choices.get(new Point(Side.CAF, only.id(), ""));
            if (choice == null) {
                undecided.put(names.apply(only.id()), Matching.entry(caf, only.id()));
            } else if (choice == Side.CAF) {
                adopt(Matching.entry(caf, only.id()));
            }
        }
    }

    private @Nullable Side choice(Point point) {
        Side choice = choices.get(point);
        if (choice == null) {
            open.add(point);
        }
        return choice;
    }

    private void take(Item.Differs differs) {
        Set<String> taken = differs.points().stream()
                .filter(point -> choice(point) == Side.CAF)
                .map(Point::path)
                .collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return;
        }
        Record here = (Record) Matching.entry(city, differs.city());
        Record there = Component.renaming((Record) Matching.entry(caf, differs.caf()), names);
        try {
            put.put(differs.city(), (Entry) Component.merging(here, there, taken::contains));
        } catch (Refused refused) {
            refusals.add(new Settlement.Refusal(differs.city(), null, because(differs.city(), refused)));
        }
    }

    private static Text because(Id id, Refused refused) {
        String called = id.kind() + " " + id.value();
        return Text.of(
                called + " : " + reasons(refused, Language.FRENCH), called + ": " + reasons(refused, Language.ENGLISH));
    }

    private static String reasons(Refused refused, Language language) {
        return refused.faults().stream().map(fault -> fault.in(language)).collect(Collectors.joining(" ; "));
    }

    private void adopt(Entry entry) {
        Entry adopted = (Entry) Component.renaming((Record) entry, names);
        put.put(adopted.id(), adopted);
    }

    /** What a choice names and nobody chose about comes with it. */
    private void adoptWhatIsNamed() {
        Deque<Entry> asking = new ArrayDeque<>(put.values());
        while (!asking.isEmpty()) {
            for (Id id : asking.remove().named().toList()) {
                Entry wanted = undecided.remove(id);
                if (wanted != null) {
                    adopt(wanted);
                    asking.add(Objects.requireNonNull(put.get(id)));
                }
            }
        }
    }

    private void refuseWhatNamesNothing() {
        city.entries()
                .filter(entry -> !gone.contains(entry.id()) && !put.containsKey(entry.id()))
                .forEach(this::refuseWhatNamesNothing);
        put.values().forEach(this::refuseWhatNamesNothing);
    }

    private void refuseWhatNamesNothing(Entry entry) {
        entry.named()
                .filter(id -> gone.contains(id) || !(city.has(id) || put.containsKey(id)))
                .distinct()
                .forEach(id -> refusals.add(new Settlement.Refusal(
                        entry.id(),
                        id,
                        Text.of(
                                called(entry.id()) + " nomme " + called(id) + ", qui n'est pas retenue",
                                called(entry.id()) + " names " + called(id) + ", which is not kept"))));
    }

    private static String called(Id id) {
        return id.kind() + " " + id.value();
    }
}
