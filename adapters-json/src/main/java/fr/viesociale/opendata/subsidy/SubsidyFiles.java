package fr.viesociale.opendata.subsidy;

import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.table.Dialect;
import fr.viesociale.opendata.table.Line;
import fr.viesociale.opendata.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Les fichiers de subventions: SCDL subventions 2.1.1 in comma-separated values. Written to the letter; read whatever the
 * separator, the encoding and the spelling, étalab 1.1.1 included, with a remark for every repair. It needs Jackson's CSV
 * format.
 */
public final class SubsidyFiles {

    static final Table<SubsidyColumn> TABLE = new Table<>(List.of(SubsidyColumn.values()), new Dialect(',', false));

    /** Reads and writes files of subsidies. */
    public SubsidyFiles() {}

    /**
     * Reads a file.
     *
     * @param file the file, at most 16 MiB
     * @return every row that names a beneficiary, and a remark for everything that was not as the format asks, never null
     * @throws fr.viesociale.fault.Refused when the file is too large, or none of its first rows is a header
     */
    public Converted<List<SubsidyRow>> read(byte[] file) {
        List<Remark> remarks = new ArrayList<>();
        List<SubsidyRow> rows = new ArrayList<>();
        for (Line<SubsidyColumn> line : TABLE.read(file, remarks)) {
            SubsidyRow row = RowReading.row(line, remarks);
            if (row != null) {
                rows.add(row);
            }
        }
        List<SubsidyRow> totals = Sharing.totals(rows, remarks);
        remarks.sort(Comparator.comparing(Remark::row, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Converted<>(totals, remarks);
    }

    /**
     * Writes a file. A row that the format does not admit is left out, and the remarks say what it lacks.
     *
     * @param rows the rows; a remark counts the header as row 1 and the first of these as row 2
     * @return the file in UTF-8, never null
     */
    public Converted<byte[]> write(List<SubsidyRow> rows) {
        List<Remark> remarks = new ArrayList<>();
        List<List<@Nullable String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable String> written = RowWriting.cells(rows.get(i), i + 2, remarks);
            if (written != null) {
                cells.add(written);
            }
        }
        return new Converted<>(TABLE.write(cells), remarks);
    }
}
