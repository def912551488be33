package fr.viesociale.matrix;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.territory.District;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * La matrice: district × orientation under the coordination convention in force on the day. An objective belongs to it
 * when its convention is not recorded, is in force, or was taken up by one in force by a carry-over effective on the day.
 *
 * @param basis the facts and the day, never null
 * @param frame which conventions govern, never null; the lists that follow are empty where none does
 * @param columns the orientations of all the conventions of the frame, by rank then id, never null
 * @param rows the districts of the day, by name then id, never null
 * @param cells every row × every column, row by row, never null
 * @param unplaced the objectives, then the actions, that have their place in no cell, never null
 * @param open the lists of the dossier from which entries may be missing, such as {@code objectives}, never null
 */
public record Matrix(
        Basis basis,
        Frame frame,
        List<Id.Orientation> columns,
        List<Row> rows,
        List<Cell> cells,
        List<Unplaced> unplaced,
        List<String> open)
        implements Told {

    private static final List<Kind<?>> DRAWN_FROM =
            List.of(Kind.CONVENTION, Kind.DISTRICT, Kind.ORIENTATION, Kind.OBJECTIVE, Kind.ACTION, Kind.INDICATOR);

    /** @throws NullPointerException when a list is missing */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        unplaced = List.copyOf(unplaced);
        open = List.copyOf(open);
    }

    /**
     * The matrix of a day.
     *
     * @param situation the day
     * @return the matrix, never null
     */
    public static Matrix of(Situation situation) {
        Frame frame = Frame.of(situation);
        List<String> open = DRAWN_FROM.stream()
                .filter(kind ->
                        situation.open(kind, null, situation.project().all(kind).isEmpty()))
                .map(Kind::plural)
                .toList();
        if (!(frame instanceof Frame.InForce inForce)) {
            return new Matrix(situation.basis(), frame, List.of(), List.of(), List.of(), List.of(), open);
        }
        Set<Id.Convention> conventions =
                inForce.conventions().stream().map(Frame.Held::convention).collect(Collectors.toSet());
        List<Orientation> columns = situation.project().all(Kind.ORIENTATION).stream()
                .filter(orientation -> conventions.contains(orientation.convention()))
                .sorted(Comparator.comparing(Orientation::rank).thenComparing(Orientation::id))
                .toList();
        List<District> districts = situation.project().all(Kind.DISTRICT).stream()
                .filter(district -> district.period().covers(situation.on()) != Holds.NO)
                .sorted(Comparator.comparing((District district) ->
                                situation.nameOf(district.id()).fr())
                        .thenComparing(District::id))
                .toList();
        var roadmap = new Roadmap(situation, conventions);
        List<Cell> cells = districts.stream()
                .flatMap(district -> columns.stream().map(orientation -> roadmap.cell(district, orientation)))
                .toList();
        List<Id.Orientation> orientations =
                columns.stream().map(Orientation::id).toList();
        return new Matrix(
                situation.basis(),
                frame,
                orientations,
                districts.stream()
                        .map(district ->
                                new Row(district.id(), district.period().covers(situation.on())))
                        .toList(),
                cells,
                roadmap.unplaced(
                        districts.stream().map(District::id).collect(Collectors.toSet()), orientations, placed(cells)),
                open);
    }

    private static Set<Id> placed(List<Cell> cells) {
        Set<Id> placed = new HashSet<>();
        for (Cell cell : cells) {
            cell.objectives().forEach(noted -> placed.add(noted.of()));
            cell.actions().forEach(noted -> placed.add(noted.of()));
        }
        return placed;
    }

    /**
     * The cells where nothing is set, as far as recorded.
     *
     * @return the cells without any objective on record, row by row, never null
     */
    public List<Cell> empty() {
        return cells.stream().filter(Cell::empty).toList();
    }

    /**
     * Whether nothing is set in a cell.
     *
     * @param cell one of the cells
     * @return no with an objective that is surely of it; undetermined with doubtful ones only, or without any where
     *     objectives or actions may be missing from their lists; never null
     */
    public Holds empty(Cell cell) {
        Holds set = cell.objectives().stream().map(Noted::holds).reduce(Holds.NO, Holds::or);
        return set == Holds.NO && (open(Kind.OBJECTIVE, cell) || open(Kind.ACTION, cell))
                ? Holds.UNDETERMINED
                : set.not();
    }

    private boolean open(Kind<?> kind, Cell cell) {
        Situation situation = basis.situation();
        return situation.open(
                kind, cell.district(), situation.project().all(kind).isEmpty());
    }

    private String nothing(Cell cell, Telling told) {
        return (empty(cell) == Holds.YES
                        ? told.words("case vide : ", "empty cell: ")
                        : told.words("aucun objectif enregistré : ", "no objective on record: "))
                + told.place(cell);
    }

    @Override
    public List<String> lines(Language language) {
        var told = new Telling(basis.situation(), language);
        return Stream.of(
                        told.frame(frame).stream(),
                        rows.stream().flatMap(row -> told.row(row).stream()),
                        cells.stream().filter(cell -> !cell.empty()).flatMap(cell -> told.cell(cell).stream()),
                        empty().stream().map(cell -> nothing(cell, told)),
                        unplaced.stream()
                                .map(one -> told.words("hors matrice, ", "outside the matrix, ")
                                        + one.reason().in(language)
                                        + told.words(" : ", ": ")
                                        + told.name(one.of())),
                        open.stream()
                                .flatMap(list -> Kind.named(list).stream())
                                .map(kind ->
                                        told.words("liste peut-être incomplète : ", "list that may be incomplete: ")
                                                + Words.of(kind.name(), language)))
                .flatMap(lines -> lines)
                .toList();
    }
}
