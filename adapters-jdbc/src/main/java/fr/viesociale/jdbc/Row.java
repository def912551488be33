package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read, its columns taken one after the other, and what belongs to it in other tables.
 *
 * <p>Its first three columns are the id and the revisions since and until which the row holds.
 */
final class Row {

    private static final int BEFORE_VALUES = 3;

    private final ResultSet rows;
    private final Key key;
    private final Map<String, Map<String, List<Object>>> lists;
    private final Map<String, About> abouts;
    private String id = "";
    private String found = "";
    private int column;

    /** What the lists and abouts of a row are found by. */
    @FunctionalInterface
    interface Key {
        String of(Row row) throws SQLException;
    }

    Row(ResultSet rows, Key key, Map<String, Map<String, List<Object>>> lists, Map<String, About> abouts) {
        this.rows = rows;
        this.key = key;
        this.lists = lists;
        this.abouts = abouts;
    }

    boolean next() throws SQLException {
        column = BEFORE_VALUES;
        if (!rows.next()) {
            return false;
        }
        id = present(rows.getString(1));
        found = key.of(this);
        return true;
    }

    String id() {
        return id;
    }

    long since() throws SQLException {
        return rows.getLong(2);
    }

    @Nullable
    Long until() throws SQLException {
        long until = rows.getLong(3);
        return rows.wasNull() ? null : until;
    }

    String key() {
        return found;
    }

    void skip(int columns) {
        column += columns;
    }

    @Nullable
    String text() throws SQLException {
        return rows.getString(++column);
    }

    <T> @Nullable T value(Class<T> type) throws SQLException {
        return rows.getObject(++column, type);
    }

    @Nullable
    Integer integer() throws SQLException {
        int value = rows.getInt(++column);
        return rows.wasNull() ? null : value;
    }

    @Nullable
    Boolean flag() throws SQLException {
        boolean value = rows.getBoolean(++column);
        return rows.wasNull() ? null : value;
    }

    List<Object> list(String table) {
        return lists.getOrDefault(table, Map.of()).getOrDefault(key(), List.of());
    }

    @Nullable
    About about() {
        return abouts.get(key());
    }

    <T> T present(@Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("column " + column + " of a row is empty where every row has a value");
        }
        return value;
    }
}
