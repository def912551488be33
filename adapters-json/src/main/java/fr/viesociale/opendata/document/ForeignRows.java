package fr.viesociale.opendata.document;

import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Les lignes d'un CSV d'autrui, with a header: commas, semicolons or tabs, in UTF-8 or else in Windows-1252.
 *
 * @param columns the columns of the header, in lower case, never null
 * @param rows the rows, never null
 */
public record ForeignRows(List<String> columns, List<Row> rows) {

    /** The largest document that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /**
     * Une ligne: what each column holds; a column that is empty or absent holds nothing.
     *
     * @param number its number, the header being row 1, never null
     * @param cells the cells that hold something, by column, never null
     */
    public record Row(int number, Map<String, String> cells) {}

    /**
     * Reads a table.
     *
     * @param table the table
     * @param remarks where repairs and what cannot be read are told
     * @return its rows, never null
     */
    public static ForeignRows read(byte[] table, Remarks remarks) {
        if (table.length > LARGEST) {
            remarks.add(
                    Remark.Treatment.REFUSED,
                    "csv.limit",
                    null,
                    null,
                    table.length + " > " + LARGEST,
                    null,
                    Text.of("fichier démesuré : rien n'en a été lu", "file beyond measure: nothing was read"));
            return new ForeignRows(List.of(), List.of());
        }
        String text = decoded(table, remarks);
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int number = 1;
        try (MappingIterator<String[]> lines = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .build()
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
                .readValues(text)) {
            while (lines.hasNextValue()) {
                String[] line = lines.nextValue();
                if (columns.isEmpty()) {
                    for (String name : line) {
                        columns.add(name == null ? "" : name.strip().toLowerCase(Locale.ROOT));
                    }
                } else {
                    rows.add(row(++number, columns, line, remarks));
                }
            }
        } catch (JacksonException notCsv) {
            remarks.add(
                    Remark.Treatment.REFUSED,
                    "csv.syntax",
                    number + 1,
                    null,
                    notCsv.getOriginalMessage(),
                    null,
                    Text.of(
                            "ce n'est plus un tableau à partir d'ici : la suite n'a pas été lue",
                            "this is no table from here on: the rest was not read"));
        }
        return new ForeignRows(columns, rows);
    }

    private static Row row(int number, List<String> columns, String[] line, Remarks remarks) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < line.length; i++) {
            String cell = line[i] == null ? "" : line[i].strip();
            if (cell.isEmpty()) {
                continue;
            }
            boolean named = i < columns.size() && !columns.get(i).isEmpty();
            if (!named || cells.putIfAbsent(columns.get(i), cell) != null) {
                remarks.add(
                        Remark.Treatment.LOST,
                        "csv.cell",
                        number,
                        named ? columns.get(i) : null,
                        cell,
                        null,
                        Text.of(
                                "aucune colonne de ce nom pour cette cellule, ou deux : elle n'a pas été lue",
                                "no column for this cell, or two of that name: it was not read"));
            }
        }
        return new Row(number, cells);
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static String decoded(byte[] table, Remarks remarks) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(table, Charset.forName("windows-1252"));
            remarks.add(
                    Remark.Treatment.REPAIRED,
                    "csv.encoding",
                    null,
                    null,
                    null,
                    "windows-1252",
                    Text.of(
                            "le fichier n'est pas en UTF-8 : il a été lu en Windows-1252",
                            "the file is not in UTF-8: it was read as Windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
