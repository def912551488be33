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
import java.util.function.Function;
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
        for (Table table : Table.ALL) {
            write(table, difference);
        }
    }

    private void write(Table table, Difference difference) throws SQLException {
        Collection<? extends Entry> put = difference.put(table.kind()).values();
        Set<Id> ended = new TreeSet<>(difference.put(table.kind()).keySet());
        ended.addAll(difference.gone(table.kind()));
        if (ended.isEmpty()) {
            return;
        }
        if (revision > 1) {
            close(table.name(), "", ended);
            for (Layout.Child child : Table.ABOUT) {
                close(child.table(), table.kind().plural(), ended);
            }
        }
        insert(table.name(), "", table.layout(), items(put));
        for (Layout.Child child : table.layout().children()) {
            insert(child.table(), "", child.items(), items(put, child.in()));
        }
        for (Layout.Child child : Table.ABOUT) {
            insert(child.table(), table.kind().plural(), child.items(), items(put, entry -> {
                About about = ((Entry) entry).about();
                return about == null ? List.of() : child.in().apply(about);
            }));
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

    private record Item(String id, @Nullable Integer position, Object value) {}

    private static List<Item> items(Collection<? extends Entry> put) {
        return put.stream()
                .map(entry -> new Item(entry.id().value(), null, entry))
                .toList();
    }

    private static List<Item> items(Collection<? extends Entry> put, Function<Object, List<?>> in) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : put) {
            List<?> list = in.apply(entry);
            for (int i = 0; i < list.size(); i++) {
                items.add(new Item(entry.id().value(), i, list.get(i)));
            }
        }
        return items;
    }

    private void insert(String table, String kind, Layout layout, List<Item> items) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of("territory", "id", "since_revision"));
        if (!kind.isEmpty()) {
            names.add("entry_kind");
        }
        if (items.get(0).position() != null) {
            names.add("position");
        }
        layout.columns().forEach(column -> names.add(column.name()));
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values (?"
                + ", ?".repeat(names.size() - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Item item : items) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(territory.value());
                row.add(item.id());
                row.add(revision);
                if (!kind.isEmpty()) {
                    row.add(kind);
                }
                if (item.position() != null) {
                    row.add(item.position());
                }
                layout.fill(item.value(), row);
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
