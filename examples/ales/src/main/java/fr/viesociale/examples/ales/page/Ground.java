package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Place;
import fr.viesociale.coverage.Served;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le territoire: a map of the outlines that are recorded, and every place as a tile of a plan that claims no position.
 *
 * @param map the outlines, null where none is recorded for the day
 * @param blocks the districts, priority area by priority area, then those outside any
 * @param elsewhere who lives outside the districts on record
 * @param missing whether the list of districts may lack some
 */
record Ground(@Nullable Outlines map, List<Block> blocks, String elsewhere, boolean missing) {

    /** A priority area and the districts that it meets. */
    record Block(boolean area, String title, String detail, List<Tile> tiles) {}

    /** A place: its number on the map, 0 where it has no outline, who lives there, what serves it. */
    record Tile(int number, String name, String served, String residents, List<String> by, List<String> perhaps) {}

    static Ground of(Situation on, Coverage coverage) {
        List<Place> areas = coverage.areas().stream()
                .map(Coverage.OfGeneration::areas)
                .map(Served::places)
                .flatMap(List::stream)
                .toList();
        List<Place> districts = coverage.districts().places();
        Set<Id> placed = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (Place area : areas) {
            List<Tile> tiles = districts.stream()
                    .filter(place -> on.get(Kind.DISTRICT, place.id()).priorityAreas().stream()
                            .anyMatch(area.id()::equals))
                    .filter(place -> placed.add(place.id()))
                    .map(place -> tile(place, on))
                    .toList();
            blocks.add(new Block(
                    true,
                    "Quartier prioritaire : " + on.nameOf(area.id()).fr(),
                    "Habitants : " + words(area.population().residents()) + " ; "
                            + served(area.served())
                            + (tiles.isEmpty() ? " ; aucun quartier recensé ne s'y rattache seul" : ""),
                    tiles));
        }
        List<Tile> others = districts.stream()
                .filter(place -> !placed.contains(place.id()))
                .map(place -> tile(place, on))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block(false, areas.isEmpty() ? "Quartiers" : "Hors quartier prioritaire", "", others));
        }
        return new Ground(
                Outlines.of(
                        on, Stream.concat(districts.stream(), areas.stream()).toList()),
                blocks,
                words(coverage.elsewhere().residents()),
                coverage.elsewhere().districtsMissing());
    }

    private static String served(Holds served) {
        return switch (served) {
            case YES -> "desservi";
            case NO -> "non desservi";
            case UNDETERMINED -> "desserte non connue";
        };
    }

    private static Tile tile(Place place, Situation on) {
        return new Tile(
                Outlines.number(place.id(), on),
                on.nameOf(place.id()).fr(),
                place.served().name(),
                words(place.population().residents()),
                place.surely().stream().map(id -> on.nameOf(id).fr()).toList(),
                place.possibly().stream().map(id -> on.nameOf(id).fr()).toList());
    }
}
