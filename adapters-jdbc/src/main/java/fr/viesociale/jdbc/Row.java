package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One row, read by the names of its columns, so that their order lives in one place. */
final class Row {

    private final ResultSet rows;
    private final Map<Part<?, ?>, Map<String, List<Object>>> lists;
    private final Map<String, About> abouts;

    Row(ResultSet rows, Map<Part<?, ?>, Map<String, List<Object>>> lists, Map<String, About> abouts) {
        this.rows = rows;
        this.lists = lists;
        this.abouts = abouts;
    }

    @Nullable
    String optionalLine(String column) throws SQLException {
        return rows.getString(column);
    }

    String line(String column) throws SQLException {
        return present(column, rows.getString(column));
    }

    <T> @Nullable T optionalWord(String column, Function<String, T> door) throws SQLException {
        String value = rows.getString(column);
        return value == null ? null : door.apply(value);
    }

    /**
     * An id that may be absent. It is returned as if it never were: the checker of nullness does not see the annotation of
     * a nested type, such as {@code Id.@Nullable Body}, once the type is compiled.
     */
    @NullUnmarked
    <I extends Id> I optionalId(String column, Function<String, I> door) throws SQLException {
        return optionalWord(column, door);
    }

    <T> T word(String column, Function<String, T> door) throws SQLException {
        return door.apply(line(column));
    }

    <C extends Enum<C>> @Nullable C optionalCode(String column, Class<C> type) throws SQLException {
        String value = rows.getString(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    <C extends Enum<C>> C code(String column, Class<C> type) throws SQLException {
        return Enum.valueOf(type, line(column));
    }

    @Nullable
    Integer optionalNumber(String column) throws SQLException {
        return rows.getObject(column, Integer.class);
    }

    int number(String column) throws SQLException {
        return present(column, optionalNumber(column));
    }

    boolean flag(String column) throws SQLException {
        return present(column, rows.getObject(column, Boolean.class));
    }

    @Nullable
    PartialDate optionalDate(String column) throws SQLException {
        LocalDate day = rows.getObject(column, LocalDate.class);
        return day == null ? null : new PartialDate(day, code(column + "_precision", PartialDate.Precision.class));
    }

    PartialDate date(String column) throws SQLException {
        return present(column, optionalDate(column));
    }

    @Nullable
    DateRange optionalRange(String column) throws SQLException {
        return rows.getString(column + "_first_bound") == null ? null : range(column);
    }

    DateRange range(String column) throws SQLException {
        return new DateRange(bound(column + "_first"), bound(column + "_last"));
    }

    private Bound bound(String column) throws SQLException {
        LocalDate day = rows.getObject(column, LocalDate.class);
        return day == null
                ? code(column + "_bound", Edge.class)
                : new PartialDate(day, code(column + "_bound", PartialDate.Precision.class));
    }

    /** The list of this entry in a child table. */
    @SuppressWarnings("unchecked") // the lists of a part hold what its reader makes
    <P> List<P> list(Part<?, P> part) throws SQLException {
        Map<String, List<Object>> byEntry = lists.getOrDefault(part, Map.of());
        return (List<P>) byEntry.getOrDefault(line("id"), List.of());
    }

    /** What is kept about this entry, null when nothing is. */
    @Nullable
    About about() throws SQLException {
        return abouts.get(line("id"));
    }

    private static <T> T present(String column, @Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("the column " + column + " is empty where every row has a value");
        }
        return value;
    }
}
