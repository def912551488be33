package fr.viesociale.jdbc;

import fr.viesociale.text.Written;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * A list inside an entry, in a child table of its own, in the order of the list.
 *
 * @param <E> the entry
 * @param <P> what the list holds
 */
record Part<E, P>(String table, Columns<P> columns, Function<E, List<P>> list, Reader<P> reader) {

    /** How one row of the child table becomes an item of the list. */
    @FunctionalInterface
    interface Reader<P> {
        P read(Row row) throws SQLException;
    }

    /** A list of values that are each one word: ids, codes. */
    static <E, P extends Written> Part<E, P> ofWords(
            String table, String column, Function<E, List<P>> list, Function<String, P> door) {
        return new Part<>(table, new Columns<P>().word(column, word -> word), list, row -> row.word(column, door));
    }
}
