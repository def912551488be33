package fr.viesociale.opendata.sheet;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.table.Cell;
import fr.viesociale.opendata.table.Dialect;
import fr.viesociale.opendata.table.Line;
import fr.viesociale.opendata.table.Spelling;
import fr.viesociale.opendata.table.Table;
import fr.viesociale.opendata.table.Values;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La table des structures en valeurs séparées: with semicolons and the mark of UTF-8, so that a French spreadsheet opens it at
 * a double click; read whatever a spreadsheet makes of it. It needs Jackson's CSV format.
 */
public final class StructureSheets {

    private static final Table<SheetColumn> TABLE = new Table<>(List.of(SheetColumn.values()), new Dialect(';', true));
    private static final String BETWEEN_NAMES = " | ";

    private static final Map<String, StructureKind> KINDS = keyed(
            List.of(StructureKind.CENTRE_SOCIAL, StructureKind.ESPACE_DE_VIE_SOCIALE),
            Map.of(
                    "cs", StructureKind.CENTRE_SOCIAL,
                    "csx", StructureKind.CENTRE_SOCIAL,
                    "centresocioculturel", StructureKind.CENTRE_SOCIAL,
                    "evs", StructureKind.ESPACE_DE_VIE_SOCIALE));
    private static final Map<String, ManagementMode> MODES = keyed(
            List.of(
                    ManagementMode.ASSOCIATION,
                    ManagementMode.LOCAL_AUTHORITY,
                    ManagementMode.CAF,
                    ManagementMode.CO_MANAGEMENT,
                    ManagementMode.DELEGATION),
            Map.of("association", ManagementMode.ASSOCIATION));
    private static final Map<String, ZoneType> TYPES = keyed(
            List.of(ZoneType.URBAN, ZoneType.RURAL),
            Map.of(
                    "unespaceadominanteurbaine", ZoneType.URBAN,
                    "unespaceadominanterurale", ZoneType.RURAL));
    private static final Map<String, ZoneSize> SIZES = keyed(
            List.of(ZoneSize.ONE_DISTRICT, ZoneSize.SEVERAL_DISTRICTS, ZoneSize.ONE_COMMUNE, ZoneSize.SEVERAL_COMMUNES),
            Map.of());

    /** Reads and writes structure sheets. */
    public StructureSheets() {}

    private static <C extends Code> Map<String, C> keyed(List<C> codes, Map<String, C> variants) {
        Map<String, C> keyed = new HashMap<>(variants);
        for (C code : codes) {
            keyed.put(Spelling.key(code.in(Language.FRENCH)), code);
            keyed.put(Spelling.key(code.value()), code);
        }
        return Map.copyOf(keyed);
    }

    /**
     * Reads a sheet.
     *
     * @param file the file, at most 16 MiB
     * @return a row for each structure that has an identifier and a name, and a remark for everything that was not as it
     *     should be, never null
     * @throws Refused when the file is too large, or none of its first rows is a header
     */
    public Converted<List<SheetRow>> read(byte[] file) {
        List<Remark> remarks = new ArrayList<>();
        List<SheetRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line<SheetColumn> line : TABLE.read(file, remarks)) {
            String id = line.text(SheetColumn.ID);
            String name = line.text(SheetColumn.NAME);
            if (id == null || name == null) {
                remarks.add(refused(
                        line,
                        "row.structure",
                        Text.of(
                                "une structure a un identifiant et un nom : donnez-les",
                                "a structure has an identifier and a name: give them")));
            } else if (!ids.add(id)) {
                remarks.add(refused(
                        line,
                        "row.twice",
                        Text.of(
                                "cet identifiant a déjà une ligne : la première est lue",
                                "this identifier has a row already: the first is read")));
            } else {
                rows.add(row(line, id, name));
            }
        }
        return new Converted<>(rows, remarks);
    }

    private static Remark refused(Line<SheetColumn> line, String code, Text message) {
        String letters = String.join(
                " ; ",
                line.found().stream()
                        .map(found -> found.content() == null ? "" : found.content())
                        .toList());
        return new Remark(Remark.Treatment.REFUSED, code, line.number(), null, letters, null, message);
    }

    private static SheetRow row(Line<SheetColumn> line, String id, String name) {
        Siret siret = read(line, SheetColumn.SIRET, Values::siret);
        Cell number = line.cell(SheetColumn.SIRET);
        String unchecked = siret == null && number != null ? number.text() : line.text(SheetColumn.UNCHECKED);
        return new SheetRow(
                line.number(),
                id,
                name,
                read(line, SheetColumn.KIND, cell -> code(cell, KINDS, StructureKind::new)),
                new SheetRow.Registration(
                        siret,
                        unchecked,
                        read(line, SheetColumn.FIRST_AGREMENT, StructureSheets::date),
                        names(line, SheetColumn.MANAGERS),
                        read(line, SheetColumn.MODE, cell -> code(cell, MODES, ManagementMode::new))),
                new SheetRow.Zone(
                        read(line, SheetColumn.POPULATION, Values::count),
                        read(line, SheetColumn.ZONE_TYPE, cell -> code(cell, TYPES, ZoneType::new)),
                        read(line, SheetColumn.ZONE_SIZE, cell -> code(cell, SIZES, ZoneSize::new)),
                        names(line, SheetColumn.DISTRICTS),
                        areas(line)),
                new SheetRow.Sites(
                        names(line, SheetColumn.SITES),
                        read(line, SheetColumn.SEVERAL_SITES, Values::yesOrNo),
                        read(line, SheetColumn.ITINERANT, Values::yesOrNo)),
                SheetColumn.AXES.stream()
                        .flatMap(axis -> Stream.ofNullable(line.text(axis)))
                        .toList());
    }

    private static <T> @Nullable T read(
            Line<SheetColumn> line, SheetColumn column, Function<Cell, @Nullable T> reading) {
        Cell cell = line.cell(column);
        return cell == null ? null : reading.apply(cell);
    }

    private static @Nullable PartialDate date(Cell cell) {
        try {
            return PartialDate.parse(cell.text());
        } catch (Refused otherForm) {
            LocalDate day = Values.date(cell);
            return day == null ? null : PartialDate.of(day);
        }
    }

    /** A word of a list, by its name or its code; another one where it has the form of a code of the host. */
    private static <C extends Code> @Nullable C code(Cell cell, Map<String, C> known, Function<String, C> door) {
        C code = known.get(Spelling.key(cell.text()));
        if (code == null && Code.formed(cell.text())) {
            return door.apply(cell.text());
        }
        if (code == null) {
            cell.note(
                    Remark.Treatment.REFUSED,
                    "word.unknown",
                    null,
                    Text.of("mot hors de la liste de cette colonne", "word outside the list of this column"));
            return null;
        }
        String written = code.in(Language.FRENCH);
        if (!written.equals(cell.text())) {
            cell.note(
                    Remark.Treatment.REPAIRED,
                    "word.form",
                    written,
                    Text.of("mot de la liste écrit autrement", "word of the list spelled otherwise"));
        }
        return code;
    }

    private static List<String> names(Line<SheetColumn> line, SheetColumn column) {
        String text = line.text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private static List<PriorityAreaCode> areas(Line<SheetColumn> line) {
        List<PriorityAreaCode> areas = new ArrayList<>();
        Cell cell = line.cell(SheetColumn.PRIORITY_AREAS);
        for (String code : names(line, SheetColumn.PRIORITY_AREAS)) {
            try {
                areas.add(new PriorityAreaCode(code));
            } catch (Refused noCode) {
                if (cell != null) {
                    cell.note(
                            Remark.Treatment.REFUSED,
                            "area.code",
                            null,
                            Text.of(
                                    "un code de quartier prioritaire s'écrit comme QP030001 ou QN03001I",
                                    "the code of a priority area is written like QP030001 or QN03001I"));
                }
            }
        }
        return areas.stream().distinct().toList();
    }

    /**
     * Writes a sheet.
     *
     * @param rows the rows; a remark counts the header as row 1 and the first of these as row 2
     * @return the file in UTF-8, never null; a name with the sign that separates names is told
     */
    public Converted<byte[]> write(List<SheetRow> rows) {
        List<Remark> remarks = new ArrayList<>();
        List<List<@Nullable String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(cells(rows.get(i), i + 2, remarks));
        }
        return new Converted<>(TABLE.write(cells), remarks);
    }

    private static List<@Nullable String> cells(SheetRow row, int number, List<Remark> remarks) {
        SheetRow.Registration registration = row.registration();
        SheetRow.Zone zone = row.zone();
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        put(cells, SheetColumn.ID, row.id());
        put(cells, SheetColumn.NAME, row.name());
        put(cells, SheetColumn.KIND, word(row.kind()));
        put(
                cells,
                SheetColumn.SIRET,
                registration.siret() == null ? null : registration.siret().value());
        put(cells, SheetColumn.UNCHECKED, registration.unchecked());
        put(
                cells,
                SheetColumn.FIRST_AGREMENT,
                registration.firstAgrementOn() == null
                        ? null
                        : registration.firstAgrementOn().value());
        put(cells, SheetColumn.MANAGERS, joined(registration.managers(), SheetColumn.MANAGERS, number, remarks));
        put(cells, SheetColumn.MODE, word(registration.mode()));
        put(
                cells,
                SheetColumn.POPULATION,
                zone.population() == null ? null : zone.population().toString());
        put(cells, SheetColumn.ZONE_TYPE, word(zone.type()));
        put(cells, SheetColumn.ZONE_SIZE, word(zone.size()));
        put(cells, SheetColumn.DISTRICTS, joined(zone.districts(), SheetColumn.DISTRICTS, number, remarks));
        List<String> codes =
                zone.priorityAreas().stream().map(PriorityAreaCode::value).toList();
        put(cells, SheetColumn.PRIORITY_AREAS, joined(codes, SheetColumn.PRIORITY_AREAS, number, remarks));
        put(cells, SheetColumn.SEVERAL_SITES, yesOrNo(row.sites().several()));
        put(cells, SheetColumn.SITES, joined(row.sites().names(), SheetColumn.SITES, number, remarks));
        put(cells, SheetColumn.ITINERANT, yesOrNo(row.sites().itinerant()));
        for (int i = 0; i < row.axes().size(); i++) {
            if (i < SheetColumn.AXES.size()) {
                put(cells, SheetColumn.AXES.get(i), row.axes().get(i));
            } else {
                remarks.add(new Remark(
                        Remark.Treatment.LOST,
                        "axes.more",
                        number,
                        "axe_5",
                        row.axes().get(i),
                        null,
                        Text.of("la table n'a que cinq axes", "the sheet has five axes only")));
            }
        }
        List<@Nullable String> inOrder = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            inOrder.add(cells.get(column));
        }
        return inOrder;
    }

    private static void put(Map<SheetColumn, String> cells, SheetColumn column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cells.put(column, text);
        }
    }

    private static @Nullable String word(@Nullable Code code) {
        return code == null ? null : code.in(Language.FRENCH);
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : Values.written(answer);
    }

    private static String joined(List<String> names, SheetColumn column, int row, List<Remark> remarks) {
        names.stream()
                .filter(name -> name.indexOf('|') >= 0)
                .forEach(name -> remarks.add(new Remark(
                        Remark.Treatment.DOUBTFUL,
                        "name.separator",
                        row,
                        column.title(),
                        name,
                        null,
                        Text.of(
                                "ce nom contient le signe qui sépare les noms : il sera relu en deux",
                                "this name holds the sign that separates names: it will be read as two"))));
        return String.join(BETWEEN_NAMES, names);
    }
}
