package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one revision of one project, or every version of one entry: a fixed number of statements for each kind that the
 * territory ever had, however many entries there are.
 */
final class Reading {

    private static final String HELD =
            "v.territory = ? and v.since_revision <= ? and (v.until_revision is null or v.until_revision > ?)";
    private static final String OF_ONE = "v.territory = ? and v.id = ?";

    private final Connection connection;
    private final String schema;
    private final Id.Territory territory;

    Reading(Connection connection, String schema, Id.Territory territory) {
        this.connection = connection;
        this.schema = schema;
        this.territory = territory;
    }

    /** The project as it was at a revision; the territory has had entries of those kinds. */
    TerritorialProject project(long revision, Set<String> kinds) throws SQLException {
        try {
            Select held = new Select(HELD, List.of(territory.value(), revision, revision), Row::id);
            Map<String, Map<String, About>> abouts = abouts(held, "");
            List<Entry> entries = new ArrayList<>();
            for (Table table : Table.ALL) {
                String plural = table.kind().plural();
                if (kinds.contains(plural)) {
                    read(table, held, abouts.getOrDefault(plural, Map.of()), (row, entry) -> entries.add(entry));
                }
            }
            return TerritorialProject.of(territory, entries);
        } catch (Refused refused) {
            throw new SQLException(
                    "the rows of revision " + revision + " make no project: " + refused.getMessage(), refused);
        }
    }

    /** Every version of one entry, the first first; one that a revision removed ends with nothing. */
    List<Version> history(Id id) throws SQLException {
        Table table = Table.ALL.stream()
                .filter(one -> one.kind().idType().isInstance(id))
                .findFirst()
                .orElse(null);
        if (table == null) {
            return List.of(); // an id of something that is no entry
        }
        Select versions = new Select(OF_ONE, List.of(territory.value(), id.value()), row -> Long.toString(row.since()));
        String plural = table.kind().plural();
        Map<String, About> abouts =
                abouts(versions, " and v.entry_kind = '" + plural + "'").getOrDefault(plural, Map.of());
        Map<Long, @Nullable Entry> found = new TreeMap<>();
        read(table, versions, abouts, (row, entry) -> {
            found.put(row.since(), entry);
            Long until = row.until();
            if (until != null) {
                found.putIfAbsent(until, null);
            }
        });
        return found.entrySet().stream()
                .map(version -> new Version(version.getKey(), version.getValue()))
                .toList();
    }

    /** What is selected: of which rows, and by what the rows of an entry's lists find the entry. */
    private record Select(String where, List<Object> values, Row.Key key) {}

    /** What becomes of an entry that was read. */
    @FunctionalInterface
    private interface Found {
        void take(Row row, Entry entry) throws SQLException;
    }

    private void read(Table table, Select select, Map<String, About> abouts, Found found) throws SQLException {
        Map<String, Map<String, List<Object>>> lists = new HashMap<>();
        for (Layout.Child child : table.layout().children()) {
            lists.put(child.table(), lists(child, select));
        }
        String sql = "select v.id, v.since_revision, v.until_revision" + names("v", table.layout()) + " from " + schema
                + table.name() + " v where " + select.where;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = rows(statement, select)) {
            Row row = new Row(rows, select.key, lists, abouts);
            while (row.next()) {
                found.take(row, (Entry) table.layout().read(row));
            }
        }
    }

    private Map<String, List<Object>> lists(Layout.Child child, Select select) throws SQLException {
        String sql = "select v.id, v.since_revision, v.until_revision" + names("v", child.items()) + " from " + schema
                + child.table() + " v where " + select.where + " order by v.position";
        Map<String, List<Object>> lists = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = rows(statement, select)) {
            Row row = new Row(rows, select.key, Map.of(), Map.of());
            while (row.next()) {
                lists.computeIfAbsent(row.key(), none -> new ArrayList<>())
                        .add(child.items().read(row));
            }
        }
        return lists;
    }

    /** What is kept about the entries, kind by kind. */
    private Map<String, Map<String, About>> abouts(Select select, String more) throws SQLException {
        Map<String, Map<String, Map<String, List<Object>>>> lists = new HashMap<>();
        for (Layout.Child child : Table.ABOUT) {
            String sql = "select v.id, v.since_revision, v.until_revision, v.entry_kind" + names("v", child.items())
                    + " from " + schema + child.table() + " v where " + select.where + more
                    + " order by v.position";
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = rows(statement, select)) {
                Row row = new Row(rows, select.key, Map.of(), Map.of());
                while (row.next()) {
                    String plural = row.present(row.text());
                    if (Kind.named(plural).isEmpty()) {
                        throw new SQLException(child.table() + " names no kind of entry: " + plural);
                    }
                    lists.computeIfAbsent(plural, none -> new HashMap<>())
                            .computeIfAbsent(row.key(), none -> new HashMap<>())
                            .computeIfAbsent(child.table(), none -> new ArrayList<>())
                            .add(child.items().read(row));
                }
            }
        }
        Map<String, Map<String, About>> abouts = new HashMap<>();
        lists.forEach((kind, byKey) -> {
            Map<String, About> ofKind = new HashMap<>();
            byKey.forEach((key, byTable) -> ofKind.put(key, about(byTable)));
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

    private static String names(String alias, Layout layout) {
        return layout.columns().stream()
                .map(column -> ", " + alias + "." + column.name())
                .collect(Collectors.joining());
    }

    private static ResultSet rows(PreparedStatement statement, Select select) throws SQLException {
        for (int i = 0; i < select.values.size(); i++) {
            statement.setObject(i + 1, select.values.get(i));
        }
        return statement.executeQuery();
    }
}
