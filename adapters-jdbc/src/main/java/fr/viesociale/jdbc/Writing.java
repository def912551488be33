package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import fr.viesociale.project.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one revision: closes the rows of what is replaced or gone, adds rows for what is put, and nothing else. */
final class Writing {

    private final Connection connection;
    private final String schema;
    private final Id.Territory territory;
    private final long revision;

    Writing(Connection connection, String schema, Id.Territory territory, long revision) {
        this.connection = connection;
        this.schema = schema;
        this.territory = territory;
        this.revision = revision;
    }

    /** What a difference does to the entries of one kind. */
    private record Touched(List<Entry> put, List<Id> ended) {}

    /**
     * Writes a difference.
     *
     * @param kinds the kinds of which the territory ever had an entry
     */
    void write(Difference difference, Set<String> kinds) throws SQLException {
        Map<Kind<?>, Touched> touched = new HashMap<>();
        difference.put().forEach((id, entry) -> {
            Touched ofKind = of(touched, id);
            ofKind.put.add(entry);
            ofKind.ended.add(id);
        });
        difference.gone().forEach(id -> of(touched, id).ended.add(id));
        changes(difference);
        for (Table table : Table.ALL) {
            Touched ofKind = touched.get(table.kind());
            if (ofKind != null) {
                write(table, ofKind, kinds.contains(table.kind().plural()));
            }
        }
    }

    private static Touched of(Map<Kind<?>, Touched> touched, Id id) {
        return touched.computeIfAbsent(
                Kind.of(id).orElseThrow(), none -> new Touched(new ArrayList<>(), new ArrayList<>()));
    }

    private void changes(Difference difference) throws SQLException {
        try (Insertion insertion = into("vs_change")) {
            for (Id id : difference.put().keySet()) {
                insertion.add(List.of(territory.value(), revision, plural(id), id.value(), false));
            }
            for (Id id : difference.gone()) {
                insertion.add(List.of(territory.value(), revision, plural(id), id.value(), true));
            }
            insertion.send();
        }
    }

    private static String plural(Id id) {
        return Kind.of(id).orElseThrow().plural();
    }

    private void write(Table table, Touched touched, boolean known) throws SQLException {
        String plural = table.kind().plural();
        if (known) {
            close(table.name(), "", touched.ended);
            for (Layout.Child child : table.layout().children()) {
                close(child.table(), "", touched.ended);
            }
            for (Layout.Child child : Table.ABOUT) {
                close(child.table(), plural, touched.ended);
            }
        } else {
            try (Insertion insertion = into("vs_territory_kind")) {
                insertion.add(List.of(territory.value(), plural));
                insertion.send();
            }
        }
        insert(table.name(), "", table.layout(), items(touched.put));
        for (Layout.Child child : table.layout().children()) {
            insert(child.table(), "", child.items(), items(touched.put, child.in()));
        }
        for (Layout.Child child : Table.ABOUT) {
            insert(child.table(), plural, child.items(), items(touched.put, entry -> {
                About about = ((Entry) entry).about();
                return about == null ? List.of() : child.in().apply(about);
            }));
        }
    }

    private void close(String table, String kind, List<Id> ended) throws SQLException {
        String sql = "update " + schema + table + " set until_revision = ? where territory = ? and id = ?"
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

    private static List<Item> items(List<Entry> put) {
        return put.stream()
                .map(entry -> new Item(entry.id().value(), null, entry))
                .toList();
    }

    private static List<Item> items(List<Entry> put, Function<Object, List<?>> in) {
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
        try (Insertion insertion = into(table)) {
            for (Item item : items) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(territory.value());
                row.add(item.id());
                row.add(revision);
                row.add(null); // until which revision it holds
                if (!kind.isEmpty()) {
                    row.add(kind);
                }
                if (item.position() != null) {
                    row.add(item.position());
                }
                layout.fill(item.value(), row);
                insertion.add(row);
            }
            insertion.send();
        }
    }

    private Insertion into(String table) throws SQLException {
        return new Insertion(connection, schema + table, Objects.requireNonNull(Expected.TABLES.get(table)));
    }
}
