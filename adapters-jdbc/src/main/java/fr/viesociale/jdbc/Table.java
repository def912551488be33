package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.project.Kind;
import java.util.List;

/**
 * One kind of entry and its table.
 *
 * @param kind the kind
 * @param name the name of the table
 * @param layout its columns and child tables
 */
record Table(Kind<?> kind, String name, Layout layout) {

    /** Every kind's table. */
    static final List<Table> ALL = Kind.ALL.stream().map(Table::of).toList();

    /**
     * The child tables that every kind shares, numbers given by others, sources, audience: a column says which kind a row
     * is of.
     */
    static final List<Layout.Child> ABOUT = Layout.ofEntry(About.class).children();

    private static Table of(Kind<?> kind) {
        return new Table(kind, Names.table(kind.type()), Layout.ofEntry(kind.type()));
    }
}
