package fr.viesociale.jdbc;

import fr.viesociale.entry.Entry;
import fr.viesociale.project.Kind;
import java.sql.SQLException;
import java.util.List;

/**
 * One kind of entry and its table: the columns, the child tables, how a row becomes an entry again.
 *
 * @param <E> the entries
 */
record Table<E extends Entry>(Kind<E> kind, String name, Columns<E> columns, List<Part<E, ?>> parts, Reader<E> reader) {

    /** How a row becomes an entry. */
    @FunctionalInterface
    interface Reader<E> {
        E read(Row row) throws SQLException;
    }
}
