package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.project.Kind;
import java.util.ArrayList;
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

    /** The columns of its key, then those of its values. */
    List<Column> columns() {
        return columns(List.of(Column.later("until_revision", Column.Type.REVISION)), layout);
    }

    /** The same of the table of one of its lists. */
    static List<Column> columns(Layout.Child child) {
        return columns(
                List.of(
                        Column.later("until_revision", Column.Type.REVISION),
                        Column.of("position", Column.Type.INTEGER)),
                child.items());
    }

    /** The same of a table that every kind shares. */
    static List<Column> sharedColumns(Layout.Child child) {
        return columns(
                List.of(
                        Column.later("until_revision", Column.Type.REVISION),
                        Column.of("entry_kind", Column.Type.ID),
                        Column.of("position", Column.Type.INTEGER)),
                child.items());
    }

    private static List<Column> columns(List<Column> more, Layout values) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("territory", Column.Type.ID),
                Column.of("id", Column.Type.ID),
                Column.of("since_revision", Column.Type.REVISION)));
        columns.addAll(more);
        columns.addAll(values.columns());
        return columns;
    }
}
