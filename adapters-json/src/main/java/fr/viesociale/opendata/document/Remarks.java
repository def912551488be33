package fr.viesociale.opendata.document;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Le relevé des remarques: gathers what is said of a document while it is converted. */
public final class Remarks {

    private static final Text NO_PLACE =
            Text.of("nos fiches n'ont pas de place pour cela", "our entries have no place for this");

    private final List<Remark> found = new ArrayList<>();
    private final Set<String> lostColumns = new HashSet<>();

    /** Nothing said yet. */
    public Remarks() {}

    /**
     * Says something of one value.
     *
     * @param treatment what was done with it
     * @param code the stable code
     * @param row the row, null when it has none
     * @param column the column or property, null when it has none
     * @param raw what was found, null when nothing was
     * @param repaired what was taken in its place, null when nothing was
     * @param message what it means
     */
    public void add(
            Remark.Treatment treatment,
            String code,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String raw,
            @Nullable String repaired,
            Text message) {
        found.add(new Remark(treatment, code, row, column, raw, repaired, message));
    }

    /**
     * Says once for a whole document that a column has no place in our entries.
     *
     * @param column the column
     */
    public void lostColumn(String column) {
        if (lostColumns.add(column)) {
            add(Remark.Treatment.LOST, "column.lost", null, column, null, null, NO_PLACE);
        }
    }

    /**
     * Says that one value has no place in our entries.
     *
     * @param row the row
     * @param column the column
     * @param raw what was found, null when it is better not repeated
     */
    public void lost(int row, String column, @Nullable String raw) {
        add(Remark.Treatment.LOST, "value.lost", row, column, raw, null, NO_PLACE);
    }

    /**
     * Says that a record lacks what no entry can do without.
     *
     * @param row the row
     * @param column the column that says nothing
     */
    public void missing(int row, String column) {
        add(
                Remark.Treatment.REFUSED,
                "missing",
                row,
                column,
                null,
                null,
                Text.of("à renseigner : cette valeur est requise", "to be given: it is required"));
    }

    /**
     * Makes a value, or says why there is none.
     *
     * @param <T> what is made
     * @param row the row, null when it has none
     * @param raw what it was made from, null when it is better not repeated
     * @param door the constructor
     * @return the value, null when it was refused
     */
    public <T> @Nullable T made(@Nullable Integer row, @Nullable String raw, Supplier<T> door) {
        try {
            return door.get();
        } catch (Refused refused) {
            for (Fault fault : refused.faults()) {
                String path = fault.path().isEmpty() ? null : fault.path();
                add(Remark.Treatment.REFUSED, fault.code(), row, path, raw, null, fault.message());
            }
            return null;
        }
    }

    /**
     * Makes a value where that can be, and says nothing where it cannot: the caller has something to try or to say.
     *
     * @param <T> what is made
     * @param door the constructor
     * @param text what it is made from
     * @return the value, null when it was refused
     */
    public static <T> @Nullable T orNull(Function<String, T> door, String text) {
        try {
            return door.apply(text);
        } catch (Refused notOne) {
            return null;
        }
    }

    /**
     * Ends the gathering.
     *
     * @param <T> what was made
     * @param value what was made
     * @return it with the remarks, never null
     */
    public <T> Converted<T> on(T value) {
        return new Converted<>(value, found);
    }
}
