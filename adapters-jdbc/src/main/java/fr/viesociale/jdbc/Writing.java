package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes one revision: closes the rows of what is replaced or gone, adds rows for what is put, and nothing else. */
final class Writing {

    private final Connection connection;
    private final Id.Territory territory;
    private final long revision;

    Writing(Connection connection, Id.Territory territory, long revision) {
        this.connection = connection;
        this.territory = territory;
        this.revision = revision;
    }

    void write(Difference difference) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            write(table, difference);
        }
    }

    private <E extends Entry> void write(Table<E> table, Difference difference) throws SQLException {
        Collection<E> put = difference.put(table.kind()).values();
        Set<Id> ended = new TreeSet<>(difference.put(table.kind()).keySet());
        ended.addAll(difference.gone(table.kind()));
        if (ended.isEmpty()) {
            return;
        }
        if (revision > 1) {
            close(table.name(), "", ended);
        }
        insert(table.name(), "", table.columns(), put);
        for (Part<E, ?> part : table.parts()) {
            insert(part, put);
        }
        about(table, put, ended);
    }

    /** An entry's numbers and sources carry their own range of revisions: their tables serve every kind. */
    private <E extends Entry> void about(Table<E> table, Collection<E> put, Set<Id> ended) throws SQLException {
        for (Part<About, ?> part : Abouts.PARTS) {
            if (revision > 1) {
                close(part.table(), table.kind().plural(), ended);
            }
            insertAbout(part, table, put);
        }
    }

    private void close(String table, String kind, Set<Id> ended) throws SQLException {
        String sql = "update " + table + " set until_revision = ? where territory = ? and id = ?"
                + (kind.isEmpty() ? "" : " and entry_kind = ?") + " and until_revision is null";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Id id : ended) {
                statement.setLong(1, revision);
                statement.setString(2, territory.value());
                statement.setString(3, id.value());
                if (!kind.isEmpty()) {
                    statement.setString(4, kind);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private record Item<P>(String id, @Nullable Integer position, P value) {}

    private <E extends Entry> void insert(String table, String kind, Columns<E> columns, Collection<E> put)
            throws SQLException {
        List<Item<E>> items = new ArrayList<>();
        put.forEach(entry -> items.add(new Item<>(entry.id().value(), null, entry)));
        insertItems(table, kind, columns, items);
    }

    private <E extends Entry, P> void insert(Part<E, P> part, Collection<E> put) throws SQLException {
        List<Item<P>> items = new ArrayList<>();
        put.forEach(entry -> items.addAll(items(entry.id(), part.list().apply(entry))));
        insertItems(part.table(), "", part.columns(), items);
    }

    private <E extends Entry, P> void insertAbout(Part<About, P> part, Table<E> table, Collection<E> put)
            throws SQLException {
        List<Item<P>> items = new ArrayList<>();
        for (E entry : put) {
            About about = entry.about();
            if (about != null) {
                items.addAll(items(entry.id(), part.list().apply(about)));
            }
        }
        insertItems(part.table(), table.kind().plural(), part.columns(), items);
    }

    private static <P> List<Item<P>> items(Id id, List<P> list) {
        List<Item<P>> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new Item<>(id.value(), i, list.get(i)));
        }
        return items;
    }

    private <P> void insertItems(String table, String kind, Columns<P> columns, List<Item<P>> items)
            throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        boolean inList = items.get(0).position() != null;
        String names = "territory, id, since_revision" + (kind.isEmpty() ? "" : ", entry_kind")
                + (inList ? ", position" : "") + columns.names();
        int count = names.split(", ", -1).length;
        String sql = "insert into " + table + " (" + names + ") values (?" + ", ?".repeat(count - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Item<P> item : items) {
                int at = 1;
                statement.setString(at++, territory.value());
                statement.setString(at++, item.id());
                statement.setLong(at++, revision);
                if (!kind.isEmpty()) {
                    statement.setString(at++, kind);
                }
                if (item.position() != null) {
                    statement.setInt(at++, item.position());
                }
                for (Column<P> column : columns.all()) {
                    statement.setObject(at++, column.value().apply(item.value()));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
