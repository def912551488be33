package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one revision of one project: a fixed number of statements, however large it is. */
final class Reading {

    private static final String HELD = " where v.territory = ? and v.since_revision <= ?"
            + " and (v.until_revision is null or v.until_revision > ?)";

    private final Connection connection;
    private final Id.Territory territory;
    private final long revision;

    Reading(Connection connection, Id.Territory territory, long revision) {
        this.connection = connection;
        this.territory = territory;
        this.revision = revision;
    }

    TerritorialProject project() throws SQLException {
        try {
            Map<Kind<?>, Map<String, About>> abouts = abouts();
            List<Entry> entries = new ArrayList<>();
            for (Table table : Table.ALL) {
                read(table, abouts.getOrDefault(table.kind(), Map.of()), entries);
            }
            return TerritorialProject.of(territory, entries);
        } catch (Refused refused) {
            throw new SQLException(
                    "the rows of revision " + revision + " make no project: " + refused.getMessage(), refused);
        }
    }

    private void read(Table table, Map<String, About> abouts, List<Entry> into) throws SQLException {
        Map<String, Map<String, List<Object>>> lists = new HashMap<>();
        for (Layout.Child child : table.layout().children()) {
            lists.put(child.table(), lists(table, child));
        }
        try (PreparedStatement statement = connection.prepareStatement(
                        "select v.id" + names("v", table.layout()) + " from " + table.name() + " v" + HELD);
                ResultSet rows = held(statement)) {
            Row row = new Row(rows, lists, abouts);
            while (rows.next()) {
                into.add((Entry) table.layout().read(row));
            }
        }
    }

    private Map<String, List<Object>> lists(Table table, Layout.Child child) throws SQLException {
        String sql = "select p.id" + names("p", child.items()) + " from " + child.table() + " p join " + table.name()
                + " v on v.territory = p.territory and v.id = p.id and v.since_revision = p.since_revision" + HELD
                + " order by p.id, p.position";
        Map<String, List<Object>> lists = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = held(statement)) {
            Row row = new Row(rows);
            while (rows.next()) {
                lists.computeIfAbsent(row.id(), none -> new ArrayList<>())
                        .add(child.items().read(row));
            }
        }
        return lists;
    }

    /** What is kept about the entries, kind by kind. */
    private Map<Kind<?>, Map<String, About>> abouts() throws SQLException {
        Map<Kind<?>, Map<String, Map<String, List<Object>>>> lists = new HashMap<>();
        for (Layout.Child child : Table.ABOUT) {
            shared(child, lists);
        }
        Map<Kind<?>, Map<String, About>> abouts = new HashMap<>();
        lists.forEach((kind, byId) -> {
            Map<String, About> ofKind = new HashMap<>();
            byId.forEach((id, byTable) -> ofKind.put(id, about(byTable)));
            abouts.put(kind, ofKind);
        });
        return abouts;
    }

    @SuppressWarnings("unchecked") // each table holds what its layout makes
    private static About about(Map<String, List<Object>> byTable) {
        List<List<Object>> lists = Table.ABOUT.stream()
                .map(child -> byTable.getOrDefault(child.table(), List.of()))
                .toList();
        return new About((List<ExternalId>) (List<?>) lists.get(0), (List<Provenance>) (List<?>) lists.get(1), (List<
                        Id.Organisation>)
                (List<?>) lists.get(2));
    }

    private void shared(Layout.Child child, Map<Kind<?>, Map<String, Map<String, List<Object>>>> into)
            throws SQLException {
        String sql = "select v.entry_kind, v.id" + names("v", child.items()) + " from " + child.table() + " v" + HELD
                + " order by v.entry_kind, v.id, v.position";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = held(statement)) {
            Row row = new Row(rows);
            while (rows.next()) {
                String plural = Row.present("entry_kind", row.text("entry_kind"));
                Kind<?> kind = Kind.named(plural)
                        .orElseThrow(() -> new SQLException(child.table() + " names no kind of entry: " + plural));
                into.computeIfAbsent(kind, none -> new HashMap<>())
                        .computeIfAbsent(row.id(), none -> new HashMap<>())
                        .computeIfAbsent(child.table(), none -> new ArrayList<>())
                        .add(child.items().read(row));
            }
        }
    }

    private static String names(String alias, Layout layout) {
        return layout.columns().stream()
                .map(column -> ", " + alias + "." + column.name())
                .collect(Collectors.joining());
    }

    private ResultSet held(PreparedStatement statement) throws SQLException {
        statement.setString(1, territory.value());
        statement.setLong(2, revision);
        statement.setLong(3, revision);
        return statement.executeQuery();
    }
}
