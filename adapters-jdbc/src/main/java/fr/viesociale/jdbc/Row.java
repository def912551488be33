package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row, its columns read by name, with the rows of the child tables that belong to it.
 *
 * @param rows the cursor, on this row
 * @param lists what the child tables hold, by table and by id
 * @param abouts what is kept about the entries, by id
 */
record Row(ResultSet rows, Map<String, Map<String, List<Object>>> lists, Map<String, About> abouts) {

    Row(ResultSet rows) {
        this(rows, Map.of(), Map.of());
    }

    @Nullable
    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    String id() throws SQLException {
        return present("id", text("id"));
    }

    <T> @Nullable T value(String column, Class<T> type) throws SQLException {
        return rows.getObject(column, type);
    }

    List<Object> list(String table) throws SQLException {
        return lists.getOrDefault(table, Map.of()).getOrDefault(id(), List.of());
    }

    @Nullable
    About about() throws SQLException {
        return abouts.get(id());
    }

    static <T> T present(String column, @Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("the column " + column + " is empty where every row has a value");
        }
        return value;
    }
}
