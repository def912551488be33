package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<Kind<?>, Map<String, About>> abouts = abouts();
        List<Entry> entries = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            read(table, abouts.getOrDefault(table.kind(), Map.of()), entries);
        }
        return TerritorialProject.of(territory, entries);
    }

    private <E extends Entry> void read(Table<E> table, Map<String, About> abouts, List<Entry> into)
            throws SQLException {
        Map<Part<?, ?>, Map<String, List<Object>>> lists = new HashMap<>();
        for (Part<E, ?> part : table.parts()) {
            lists.put(part, lists(table, part));
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "select v.id" + table.columns().names() + " from " + table.name() + " v" + HELD)) {
            try (ResultSet rows = held(statement)) {
                Row row = new Row(rows, lists, abouts);
                while (rows.next()) {
                    into.add(table.reader().read(row));
                }
            }
        }
    }

    private Map<String, List<Object>> lists(Table<?> table, Part<?, ?> part) throws SQLException {
        String sql = "select p.id" + part.columns().names().replace(", ", ", p.") + " from " + part.table() + " p join "
                + table.name() + " v on v.territory = p.territory and v.id = p.id"
                + " and v.since_revision = p.since_revision" + HELD + " order by p.id, p.position";
        Map<String, List<Object>> lists = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = held(statement)) {
            Row row = new Row(rows, Map.of(), Map.of());
            while (rows.next()) {
                lists.computeIfAbsent(row.line("id"), none -> new ArrayList<>())
                        .add(part.reader().read(row));
            }
        }
        return lists;
    }

    /** What is kept about the entries of each kind; rows of entries that are no more are told apart by their revision. */
    private Map<Kind<?>, Map<String, About>> abouts() throws SQLException {
        Map<Kind<?>, Map<String, List<ExternalId>>> externalIds = shared(Abouts.EXTERNAL_IDS);
        Map<Kind<?>, Map<String, List<Provenance>>> provenance = shared(Abouts.PROVENANCE);
        Map<Kind<?>, Map<String, About>> abouts = new HashMap<>();
        for (Kind<?> kind : Kind.ALL) {
            Map<String, List<ExternalId>> ids = externalIds.getOrDefault(kind, Map.of());
            Map<String, List<Provenance>> sources = provenance.getOrDefault(kind, Map.of());
            Set<String> entries = new HashSet<>(ids.keySet());
            entries.addAll(sources.keySet());
            Map<String, About> ofKind = new HashMap<>();
            for (String id : entries) {
                ofKind.put(id, new About(ids.getOrDefault(id, List.of()), sources.getOrDefault(id, List.of())));
            }
            abouts.put(kind, ofKind);
        }
        return abouts;
    }

    private <P> Map<Kind<?>, Map<String, List<P>>> shared(Part<About, P> part) throws SQLException {
        Map<Kind<?>, Map<String, List<P>>> lists = new HashMap<>();
        String sql = "select v.entry_kind, v.id" + part.columns().names() + " from " + part.table() + " v" + HELD
                + " order by v.entry_kind, v.id, v.position";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = held(statement)) {
            Row row = new Row(rows, Map.of(), Map.of());
            while (rows.next()) {
                Kind<?> kind = Kind.named(row.line("entry_kind"))
                        .orElseThrow(() -> new SQLException(part.table() + " names a kind of entry that is not known"));
                lists.computeIfAbsent(kind, none -> new HashMap<>())
                        .computeIfAbsent(row.line("id"), none -> new ArrayList<>())
                        .add(part.reader().read(row));
            }
        }
        return lists;
    }

    private ResultSet held(PreparedStatement statement) throws SQLException {
        statement.setString(1, territory.value());
        statement.setLong(2, revision);
        statement.setLong(3, revision);
        return statement.executeQuery();
    }
}
