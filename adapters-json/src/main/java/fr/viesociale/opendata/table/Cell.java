package fr.viesociale.opendata.table;

import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Une cellule: what stands in it, and where remarks about it go. */
public final class Cell {

    private final int row;
    private final String column;
    private final String raw;
    private final String text;
    private final List<Remark> remarks;

    /** A cell and the list that takes the remarks about it. */
    public Cell(int row, String column, String raw, String text, List<Remark> remarks) {
        this.row = row;
        this.column = column;
        this.raw = raw;
        this.text = text;
        this.remarks = remarks;
    }

    /**
     * Its text, without spaces at its ends, accents composed.
     *
     * @return the text, never null, never blank
     */
    public String text() {
        return text;
    }

    /**
     * Notes what happened to it.
     *
     * @param treatment what was done
     * @param code the stable code
     * @param repaired what was taken in its place, null when nothing was
     * @param message what it means and what to do
     */
    public void note(Remark.Treatment treatment, String code, @Nullable String repaired, Text message) {
        remarks.add(new Remark(treatment, code, row, column, raw, repaired, message));
    }

    void repaired(String code, String repaired, Text message) {
        note(Remark.Treatment.REPAIRED, code, repaired, message);
    }

    void doubtful(String code, @Nullable String repaired, Text message) {
        note(Remark.Treatment.DOUBTFUL, code, repaired, message);
    }

    void refused(String code, Text message) {
        note(Remark.Treatment.REFUSED, code, null, message);
    }
}
