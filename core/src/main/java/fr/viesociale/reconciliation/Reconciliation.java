package fr.viesociale.reconciliation;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Component;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Informant;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le rapprochement: the City's file and the Caf's on one territory, entry by entry. Entries of one kind are the same when
 * they share an external id in use on the day (scheme and value); those without any, when they say the same in everything.
 * Ids are compared through the matches. What one of them keeps from the other's eyes is counted, and in no other way here.
 *
 * @param basis the City's file as the Caf may see it, and the day, never null
 * @param caf the Caf's file as the City may see it, and the day, never null
 * @param items what became of each entry: structures, agréments, then the order of a file; what is withheld last, never
 *     null
 */
public record Reconciliation(Basis basis, Basis caf, List<Item> items) implements Told {

    /** Copies the items. */
    public Reconciliation {
        items = List.copyOf(items);
    }

    /**
     * Puts two files side by side. In each, the City is the only organisation of kind COMMUNE, the Caf the only one of kind
     * CAF; where there is none, or several, whatever has an audience is withheld.
     *
     * @param city the City's file
     * @param caf the Caf's file
     * @param date the day on which external ids must be in use
     * @return the reconciliation, never null
     */
    public static Reconciliation of(TerritorialProject city, TerritorialProject caf, LocalDate date) {
        TerritorialProject cityShown = shownToCaf(city);
        TerritorialProject cafShown = shownToCity(caf);
        var matching = new Matching(cityShown, cafShown, date, cityShown);
        List<Item> items = new ArrayList<>(items(cityShown, cafShown, matching));
        items.addAll(withheld(Side.CITY, city, cityShown));
        items.addAll(withheld(Side.CAF, caf, cafShown));
        return new Reconciliation(cityShown.on(date).basis(), cafShown.on(date).basis(), items);
    }

    private static TerritorialProject shownToCaf(TerritorialProject city) {
        return city.seenBy(only(city, OrganisationKind.CAF));
    }

    private static TerritorialProject shownToCity(TerritorialProject caf) {
        return caf.seenBy(only(caf, OrganisationKind.COMMUNE));
    }

    private static Id.@Nullable Organisation only(TerritorialProject project, OrganisationKind kind) {
        List<Organisation> all = project.all(Kind.ORGANISATION).stream()
                .filter(organisation -> organisation.kind().equals(kind))
                .toList();
        return all.size() == 1 ? all.get(0).id() : null;
    }

    private static List<Item> items(TerritorialProject city, TerritorialProject caf, Matching matching) {
        List<Item> items = new ArrayList<>(matching.ambiguous());
        Set<Id> told = new TreeSet<>();
        matching.ambiguous().forEach(one -> told.addAll(one.city()));
        Translation names = matching.translation();
        matching.pairs().forEach((there, here) -> {
            told.add(here);
            items.add(compared(Matching.entry(city, here), Matching.entry(caf, there), names));
        });
        city.entries()
                .filter(entry -> !told.contains(entry.id()))
                .forEach(entry -> items.add(new Item.CityOnly(entry.id(), matching.numbered(entry))));
        Set<Id> toldOfCaf = new TreeSet<>(matching.pairs().keySet());
        matching.ambiguous().forEach(one -> toldOfCaf.addAll(one.caf()));
        caf.entries()
                .filter(entry -> !toldOfCaf.contains(entry.id()))
                .forEach(entry -> items.add(new Item.CafOnly(entry.id(), matching.numbered(entry))));
        items.sort(Comparator.comparingInt((Item item) -> Informants.gravity(kind(item)))
                .thenComparing(item -> item.subject().orElseThrow())
                .thenComparing(item -> item instanceof Item.CafOnly));
        return items;
    }

    private static Item compared(Entry city, Entry caf, Translation names) {
        Map<String, Object> here = byPath(Matching.facts(city, id -> id));
        Map<String, Object> there = byPath(Matching.facts(caf, names));
        Set<String> paths = new TreeSet<>(here.keySet());
        paths.addAll(there.keySet());
        List<Item.Gap> gaps = paths.stream()
                .filter(path -> !Objects.equals(here.get(path), there.get(path)))
                .map(path -> new Item.Gap(path, here.get(path), there.get(path)))
                .toList();
        return gaps.isEmpty()
                ? new Item.Agreed(city.id(), caf.id())
                : new Item.Differs(city.id(), caf.id(), gaps, sources(city), sources(caf));
    }

    private static Map<String, Object> byPath(List<Component> components) {
        Map<String, Object> byPath = new LinkedHashMap<>();
        components.forEach(component -> byPath.put(component.path(), component.value()));
        return byPath;
    }

    private static List<Provenance> sources(Entry entry) {
        About about = entry.about();
        return about == null ? List.of() : about.provenance();
    }

    private static List<Item> withheld(Side side, TerritorialProject whole, TerritorialProject shown) {
        return Kind.ALL.stream()
                .filter(kind -> whole.all(kind).size() > shown.all(kind).size())
                .<Item>map(kind -> new Item.Withheld(
                        side, kind, whole.all(kind).size() - shown.all(kind).size()))
                .toList();
    }

    static Kind<?> kind(Item item) {
        return item instanceof Item.Withheld withheld
                ? withheld.kind()
                : item.subject().flatMap(Kind::of).orElseThrow();
    }

    /**
     * The items of one sort.
     *
     * @param <I> the sort
     * @param sort such as {@code Item.Differs.class}
     * @return the items, in their order, never null
     */
    public <I extends Item> List<I> all(Class<I> sort) {
        return items.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /**
     * À trancher par l'un d'eux.
     *
     * @param informant who can settle it: a function, never a person
     * @param items what differs, is missing on one side or is ambiguous, the gravest first, never null, at least one
     */
    public record Agenda(Informant informant, List<Item> items) {

        /** Copies the items. */
        public Agenda {
            items = List.copyOf(items);
        }
    }

    /**
     * What the next committee has to settle, by who can, those with the gravest matter first.
     *
     * @return the agenda, never null, empty when everything that is shown agrees
     */
    public List<Agenda> toSettle() {
        Map<Informant, List<Item>> groups = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !(item instanceof Item.Agreed) && !(item instanceof Item.Withheld))
                .forEach(item -> groups.computeIfAbsent(Informants.of(kind(item)), none -> new ArrayList<>())
                        .add(item));
        return groups.entrySet().stream()
                .map(group -> new Agenda(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * Makes the City's file with what was settled in it. Its ids stay; the Caf's are translated, and an id that the City
     * uses for something else is given anew. An entry of the City's alone stays when the City is chosen and goes when the
     * Caf is; one of the Caf's alone comes in when the Caf is chosen, and with it what it names as long as nobody chose
     * otherwise. What is ambiguous stays as the City has it.
     *
     * @param city the City's whole file, as it was reconciled
     * @param choices whose value is kept, for each of the items' points; others are ignored
     * @return the merged file, or what is still open or cannot stand, never null
     * @throws fr.viesociale.fault.Refused with {@code reconciliation.other} when the file is not the one that was
     *     reconciled
     */
    public Settlement settle(TerritorialProject city, Map<Point, Side> choices) {
        TerritorialProject shown = basis.situation().project();
        new Faults()
                .check(
                        shownToCaf(city).equals(shown),
                        "city",
                        "reconciliation.other",
                        Text.of("ce n'est pas le dossier rapproché", "this is not the file that was reconciled"))
                .refuse();
        TerritorialProject cafShown = caf.situation().project();
        var matching = new Matching(shown, cafShown, basis.on(), city);
        return new Settling(city, cafShown, matching.translation(), choices).settle(items);
    }

    /**
     * One side for everything.
     *
     * @param side whose value is kept
     * @return a choice for every point, never null
     */
    public Map<Point, Side> everything(Side side) {
        Map<Point, Side> choices = new LinkedHashMap<>();
        Stream<Point> points = items.stream().flatMap(item -> item.points().stream());
        points.forEach(point -> choices.put(point, side));
        return choices;
    }

    @Override
    public List<String> lines(Language language) {
        return new Telling(this, language).lines();
    }
}
