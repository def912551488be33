package fr.viesociale.opendata.table;

import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Un tableau: finds the separator, the header and the rows of a file. Rows are told apart here, so that a broken one stops
 * at its own line; cells are Jackson's.
 *
 * @param <C> the columns of the format
 */
public final class Table<C extends Column> {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final int ROWS_BEFORE_THE_HEADER = 20;
    private static final int LONGEST_ROW = 100_000;
    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final int FEWEST_TITLES = 3;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final CsvMapper MAPPER = CsvMapper.builder().build();

    private final List<C> columns;
    private final Dialect dialect;
    private final Map<String, C> byKey = new HashMap<>();

    /** A row as the file has it: its cells, null where it cannot be told into cells. */
    private record Raw(int number, String text, @Nullable List<String> cells) {}

    /** Where the header was found, with which separator, and how many titles of it are known. */
    private record Header(char separator, Raw row, int known) {}

    /** A format by its columns, and how it is written. */
    public Table(List<C> columns, Dialect dialect) {
        this.columns = List.copyOf(columns);
        this.dialect = dialect;
        for (C column : columns) {
            byKey.put(Spelling.key(column.title()), column);
            column.variants().forEach(variant -> byKey.put(Spelling.key(variant), column));
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param remarks takes the remarks
     * @return the rows that hold something, never null
     * @throws fr.viesociale.fault.Refused when the file is too large, or has no header of this format
     */
    public List<Line<C>> read(byte[] file, List<Remark> remarks) {
        if (file.length > LARGEST) {
            throw Spelling.refused(
                    "table.large",
                    "fichier de plus de " + LARGEST + " octets : à lire en plusieurs fois",
                    "file of more than " + LARGEST + " bytes: read it in parts");
        }
        String text = Spelling.decoded(file, dialect.byteOrderMark(), remarks);
        Header header = header(text);
        if (header.separator() != dialect.separator()) {
            remarks.add(of(
                    Remark.Treatment.REPAIRED,
                    "file.separator",
                    header.row().number(),
                    null,
                    String.valueOf(header.separator()),
                    String.valueOf(dialect.separator()),
                    Text.of("autre séparateur de colonnes", "another separator of columns")));
        }
        List<Raw> rows = rows(text, header.separator(), Integer.MAX_VALUE);
        for (Raw before : rows.subList(0, header.row().number() - 1)) {
            if (before.cells() == null || !blank(before.cells())) {
                remarks.add(row(
                        Remark.Treatment.DOUBTFUL,
                        "row.before-header",
                        before,
                        Text.of("ligne au-dessus des titres : laissée", "row above the titles: left aside")));
            }
        }
        List<String> titles =
                header.row().cells() == null ? List.of() : header.row().cells();
        List<@Nullable C> known = columns(titles, header.row().number(), remarks);
        List<Raw> data = rows.subList(header.row().number(), rows.size());
        int usual = usual(data, titles.size());
        List<Line<C>> lines = new ArrayList<>();
        for (Raw row : data) {
            Line<C> line = line(row, titles, known, usual, remarks);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Header header(String text) {
        Header best = null;
        for (char separator : SEPARATORS) {
            for (Raw row : rows(text, separator, ROWS_BEFORE_THE_HEADER)) {
                int known = row.cells() == null
                        ? 0
                        : (int) row.cells().stream()
                                .map(title -> byKey.get(Spelling.key(title)))
                                .filter(column -> column != null)
                                .distinct()
                                .count();
                if (best == null || known > best.known()) {
                    best = new Header(separator, row, known);
                }
            }
        }
        if (best == null || best.known() < Math.min(FEWEST_TITLES, columns.size())) {
            throw Spelling.refused(
                    "table.header",
                    "aucune ligne de titres de ce format dans les " + ROWS_BEFORE_THE_HEADER + " premières lignes",
                    "no row of titles of this format in the first " + ROWS_BEFORE_THE_HEADER + " rows");
        }
        return best;
    }

    /** The column of each title, null where it is none of the format or stands there already. */
    private List<@Nullable C> columns(List<String> titles, int row, List<Remark> remarks) {
        List<@Nullable C> known = new ArrayList<>();
        int after = -1;
        boolean ordered = true;
        for (String title : titles) {
            C column = byKey.get(Spelling.key(title));
            boolean twice = column != null && known.contains(column);
            if (twice || (column == null && !title.isBlank())) {
                remarks.add(of(
                        Remark.Treatment.DOUBTFUL,
                        twice ? "header.twice" : "header.unknown",
                        row,
                        title.strip(),
                        title,
                        null,
                        twice
                                ? Text.of(
                                        "colonne présente deux fois : la première est lue",
                                        "column there twice: the first is read")
                                : Text.of(
                                        "colonne hors du format : gardée telle quelle",
                                        "column outside the format: kept as it is")));
            } else if (column != null && !column.title().equals(title)) {
                remarks.add(of(
                        Remark.Treatment.REPAIRED,
                        "header.variant",
                        row,
                        column.title(),
                        title,
                        column.title(),
                        Text.of("autre écriture du titre", "another spelling of the title")));
            }
            known.add(twice ? null : column);
            if (column != null && !twice) {
                ordered &= columns.indexOf(column) > after;
                after = columns.indexOf(column);
            }
        }
        if (!ordered) {
            remarks.add(of(
                    Remark.Treatment.REPAIRED,
                    "header.order",
                    row,
                    null,
                    null,
                    null,
                    Text.of("colonnes dans un autre ordre", "columns in another order")));
        }
        for (C column : columns) {
            if (column.required() && !known.contains(column)) {
                remarks.add(of(
                        Remark.Treatment.DOUBTFUL,
                        "header.missing",
                        row,
                        column.title(),
                        null,
                        null,
                        Text.of(
                                "colonne obligatoire absente : ce qu'elle dirait n'est pas connu",
                                "required column left out: what it would say is not known")));
            }
        }
        return known;
    }

    private @Nullable Line<C> line(
            Raw row, List<String> titles, List<@Nullable C> known, int usual, List<Remark> remarks) {
        List<String> cells = row.cells();
        if (cells == null) {
            remarks.add(row(
                    Remark.Treatment.REFUSED,
                    "row.broken",
                    row,
                    Text.of(
                            "guillemets mal fermés ou ligne trop longue : à corriger dans le fichier",
                            "quotes not closed, or row too long: correct it in the file")));
            return null;
        }
        if (blank(cells)) {
            return null;
        }
        if (cells.size() > titles.size() && cells.size() != usual) {
            remarks.add(row(
                    Remark.Treatment.REFUSED,
                    "row.cells",
                    row,
                    Text.of(
                            "plus de cellules que de titres : un séparateur de trop, les colonnes ont pu se décaler",
                            "more cells than titles: a separator too many, the columns may have shifted")));
            return null;
        }
        List<Line.Found> found = new ArrayList<>();
        Map<C, Cell> read = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String raw = i < cells.size() ? cells.get(i) : "";
            String title = titles.get(i).isBlank() ? "colonne " + (i + 1) : titles.get(i);
            found.add(new Line.Found(title, raw.isBlank() ? null : raw));
            C column = known.get(i);
            Cell cell = column == null ? null : Spelling.cell(row.number(), column.title(), raw, remarks);
            if (column != null && cell != null) {
                read.put(column, cell);
            } else if (column != null && column.required()) {
                remarks.add(of(
                        Remark.Treatment.DOUBTFUL,
                        "value.missing",
                        row.number(),
                        column.title(),
                        null,
                        null,
                        Text.of("valeur obligatoire absente", "required value missing")));
            }
        }
        return new Line<>(row.number(), read, found);
    }

    /**
     * Reads one row that is in cells already.
     *
     * @param titles the titles
     * @param cells the cells under them
     * @param remarks takes the remarks
     * @return the row, null when it holds nothing
     */
    public @Nullable Line<C> line(List<String> titles, List<String> cells, List<Remark> remarks) {
        return line(new Raw(1, "", cells), titles, columns(titles, 1, remarks), cells.size(), remarks);
    }

    /** How many cells most rows have that hold nothing beyond the titles; at least as many as there are titles. */
    private static int usual(List<Raw> rows, int titles) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Raw row : rows) {
            List<String> cells = row.cells();
            if (cells != null
                    && !blank(cells)
                    && (cells.size() <= titles || blank(cells.subList(titles, cells.size())))) {
                counts.merge(Math.max(titles, cells.size()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(titles);
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<Raw> rows(String text, char separator, int most) {
        ObjectReader reader = MAPPER.readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
        List<Raw> rows = new ArrayList<>();
        int at = 0;
        while (at < text.length() && rows.size() < most) {
            int end = end(text, at, separator);
            boolean whole = end >= 0;
            String row = whole ? text.substring(at, end) : "";
            List<String> cells = whole && row.length() <= LONGEST_ROW ? cells(row, reader) : null;
            if (cells == null) {
                // a quote gone astray must not carry the next lines away
                end = lineEnd(text, at);
                row = text.substring(at, end);
            }
            rows.add(new Raw(rows.size() + 1, row, cells));
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return rows;
    }

    private static @Nullable List<String> cells(String row, ObjectReader reader) {
        if (row.isBlank()) {
            return List.of();
        }
        try (MappingIterator<String[]> one = reader.readValues(row)) {
            List<String> cells = new ArrayList<>();
            if (one.hasNextValue()) {
                for (String cell : one.nextValue()) {
                    cells.add(cell == null ? "" : cell);
                }
            }
            return one.hasNextValue() ? null : cells;
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** Where a row ends: a line break outside quotes; -1 when a quote that opens a cell is not closed. */
    private static int end(String text, int start, char separator) {
        boolean quoted = false;
        boolean opening = true;
        int lines = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else if ((c == '\n' && ++lines > MOST_LINES_OF_A_ROW) || i - start > LONGEST_ROW) {
                    return -1;
                }
            } else if (c == '\n' || c == '\r') {
                return i;
            } else {
                quoted = opening && c == '"';
                opening = c == separator;
            }
        }
        return quoted ? -1 : text.length();
    }

    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /**
     * Writes a file, in UTF-8, with line feeds.
     *
     * @param rows the cells of each row, in the order of the columns, null where there is nothing to say
     * @return the file, never null
     */
    public byte[] write(List<List<@Nullable String>> rows) {
        var file = new StringWriter();
        if (dialect.byteOrderMark()) {
            file.append('\ufeff');
        }
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(dialect.separator()).withLineSeparator("\n");
        try (SequenceWriter writer = MAPPER.writer(schema)
                .with(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .writeValues(file)) {
            writer.write(columns.stream().map(Column::title).toArray(String[]::new));
            for (List<@Nullable String> row : rows) {
                writer.write(row.stream().map(cell -> cell == null ? "" : cell).toArray(String[]::new));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Remark row(Remark.Treatment treatment, String code, Raw row, Text message) {
        return of(treatment, code, row.number(), null, row.text(), null, message);
    }

    private static Remark of(
            Remark.Treatment treatment,
            String code,
            int row,
            @Nullable String column,
            @Nullable String raw,
            @Nullable String repaired,
            Text message) {
        return new Remark(treatment, code, row, column, raw, repaired, message);
    }
}
