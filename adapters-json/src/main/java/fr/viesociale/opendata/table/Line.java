package fr.viesociale.opendata.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Une ligne lue.
 *
 * @param <C> the columns
 * @param number the row in the file, never null
 * @param cells the cells that hold something, by column, never null
 * @param found every cell under the title that the file gives it, as it was found, never null
 */
public record Line<C extends Column>(int number, Map<C, Cell> cells, List<Found> found) {

    /** Copies the map and the list. */
    public Line {
        cells = Map.copyOf(cells);
        found = List.copyOf(found);
    }

    /**
     * A cell to the letter.
     *
     * @param title the title of its column in the file, never null
     * @param content what stands in it, null when it is blank
     */
    public record Found(String title, @Nullable String content) {}

    /**
     * The cell of a column.
     *
     * @param column the column
     * @return the cell, null when it is blank or the file has no such column
     */
    public @Nullable Cell cell(C column) {
        return cells.get(column);
    }

    /**
     * The text in a column.
     *
     * @param column the column
     * @return the text, null when it is blank or the file has no such column
     */
    public @Nullable String text(C column) {
        Cell cell = cells.get(column);
        return cell == null ? null : cell.text();
    }
}
