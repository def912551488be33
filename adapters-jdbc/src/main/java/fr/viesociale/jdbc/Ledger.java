package fr.viesociale.jdbc;

import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProjects.Change;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Head;
import fr.viesociale.project.TerritorialProjects.Nature;
import fr.viesociale.project.TerritorialProjects.Purge;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.time.Edge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Le registre: the territories, their revisions, what each changed, what was purged. */
final class Ledger {

    private final Connection connection;
    private final String schema;

    Ledger(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Where a territory stands.
     *
     * @param head its latest revision, 0 for none
     * @param keptFrom its first revision that was not purged
     * @param at when the latest revision was made, null for none
     */
    record Standing(long head, long keptFrom, @Nullable Instant at) {

        boolean made(long revision) {
            return revision >= 1 && revision <= head;
        }
    }

    /** One row of a result. */
    @FunctionalInterface
    private interface Told<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** Where a territory stands; null when it was never heard of. */
    @Nullable
    Standing standing(Id.Territory territory) throws SQLException {
        return standing(territory, "");
    }

    /** Where a territory stands, its row locked until the end of the transaction; made where there is none. */
    Standing locked(Id.Territory territory) throws SQLException {
        Standing standing = standing(territory, " for update");
        if (standing != null) {
            return standing;
        }
        try {
            execute("insert into " + schema + "vs_territory (id, head, kept_from) values (?, 0, 1)", territory.value());
        } catch (SQLException failure) {
            if (Dialect.duplicate(failure)) {
                throw new SQLException("another transaction wrote the territory first", "40001", failure);
            }
            throw failure;
        }
        return new Standing(0, 1, null);
    }

    private @Nullable Standing standing(Id.Territory territory, String lock) throws SQLException {
        List<Standing> found = list(
                "select head, kept_from, made_at from " + schema + "vs_territory where id = ?" + lock,
                row -> new Standing(
                        row.getLong("head"),
                        row.getLong("kept_from"),
                        instant(row.getObject("made_at", LocalDateTime.class))),
                territory.value());
        return found.isEmpty() ? null : found.get(0);
    }

    List<Head> heads(Id.@Nullable Territory after, int limit) throws SQLException {
        String sql = "select id, head, made_at from " + schema + "vs_territory where head > 0 and id > ? order by id"
                + " limit ?";
        return list(
                sql,
                row -> new Head(new Id.Territory(row.getString("id")), row.getLong("head"), made(row)),
                after == null ? "" : after.value(),
                limit);
    }

    /** The kinds of which the territory ever had an entry. */
    Set<String> kinds(Id.Territory territory) throws SQLException {
        return new HashSet<>(list(
                "select entry_kind from " + schema + "vs_territory_kind where territory = ?",
                row -> row.getString(1),
                territory.value()));
    }

    List<Revision> revisions(Id.Territory territory, long since, int limit) throws SQLException {
        return list(
                "select number, made_at, made_by, reason, nature from " + schema
                        + "vs_revision where territory = ? and number > ? order by number limit ?",
                row -> new Revision(row.getLong("number"), edit(row)),
                territory.value(),
                since,
                limit);
    }

    /** The latest revision that was made by an instant, 0 for none. */
    long revisionAt(Id.Territory territory, Instant at) throws SQLException {
        if (at.isBefore(Edit.FIRST)) {
            return 0;
        }
        return list(
                        "select max(number) from " + schema + "vs_revision where territory = ? and made_at <= ?",
                        row -> row.getLong(1),
                        territory.value(),
                        utc(at.isBefore(Edit.AFTER) ? at : Edit.AFTER.minusNanos(1)))
                .get(0);
    }

    List<Change> changes(Id.Territory territory, List<Revision> revisions) throws SQLException {
        SortedMap<Long, SortedSet<Id>> put = new TreeMap<>();
        SortedMap<Long, SortedSet<Id>> gone = new TreeMap<>();
        String sql = "select revision, entry_kind, id, gone from " + schema
                + "vs_change where territory = ? and revision >= ? and revision <= ?";
        if (!revisions.isEmpty()) {
            list(
                    sql,
                    row -> (row.getBoolean("gone") ? gone : put)
                            .computeIfAbsent(row.getLong("revision"), none -> new TreeSet<>())
                            .add(id(row.getString("entry_kind"), row.getString("id"))),
                    territory.value(),
                    revisions.get(0).number(),
                    revisions.get(revisions.size() - 1).number());
        }
        SortedSet<Id> none = new TreeSet<>();
        return revisions.stream()
                .map(revision -> new Change(
                        revision,
                        put.getOrDefault(revision.number(), none),
                        gone.getOrDefault(revision.number(), none)))
                .toList();
    }

    private static Id id(String plural, String value) throws SQLException {
        return Kind.named(plural)
                .orElseThrow(() -> new SQLException("vs_change names no kind of entry: " + plural))
                .id(value);
    }

    /** Records that a revision was made. */
    void record(Id.Territory territory, long revision, Edit edit) throws SQLException {
        execute(
                "insert into " + schema
                        + "vs_revision (territory, number, made_at, made_by, reason, nature) values (?, ?, ?, ?, ?, ?)",
                territory.value(),
                revision,
                utc(edit.at()),
                edit.by(),
                edit.why(),
                edit.nature().name());
        execute(
                "update " + schema + "vs_territory set head = ?, made_at = ? where id = ?",
                revision,
                utc(edit.at()),
                territory.value());
    }

    List<Purge> purges(Id.Territory territory) throws SQLException {
        return list(
                "select before_revision, made_at, made_by, reason, nature from " + schema
                        + "vs_purge where territory = ? order by number",
                row -> new Purge(row.getLong("before_revision"), edit(row)),
                territory.value());
    }

    /** Deletes what only the revisions before one held, and says that it was done. */
    void purge(Id.Territory territory, long before, Edit edit, Set<String> kinds) throws SQLException {
        for (Table table : Table.ALL) {
            if (kinds.contains(table.kind().plural())) {
                for (Layout.Child child : table.layout().children()) {
                    closed(child.table(), territory, before);
                }
                closed(table.name(), territory, before);
            }
        }
        for (Layout.Child child : Table.ABOUT) {
            closed(child.table(), territory, before);
        }
        execute("delete from " + schema + "vs_change where territory = ? and revision < ?", territory.value(), before);
        execute("delete from " + schema + "vs_revision where territory = ? and number < ?", territory.value(), before);
        execute(
                "update " + schema + "vs_territory set kept_from = ? where id = ? and kept_from < ?",
                before,
                territory.value(),
                before);
        execute(
                "insert into " + schema
                        + "vs_purge (territory, number, before_revision, made_at, made_by, reason, nature)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                purges(territory).size() + 1,
                before,
                utc(edit.at()),
                edit.by(),
                edit.why(),
                edit.nature().name());
    }

    private void closed(String table, Id.Territory territory, long before) throws SQLException {
        execute(
                "delete from " + schema + table + " where territory = ? and until_revision <= ?",
                territory.value(),
                before);
    }

    int erase(Id.Territory territory, String by) throws SQLException {
        int erased = 0;
        for (String table : List.of("vs_revision", "vs_purge")) {
            erased += execute(
                    "update " + schema + table + " set made_by = ? where territory = ? and made_by = ?",
                    Edit.ERASED,
                    territory.value(),
                    by);
        }
        return erased;
    }

    /** A month or a year is kept as its first day: it may end up to a year later. */
    List<Id.Territory> territoriesWithAgrementEnding(LocalDate from, LocalDate to) throws SQLException {
        return list(
                "select territory from " + schema
                        + "vs_agrement where until_revision is null and (period_last_bound = ?"
                        + " or (period_last >= ? and period_last <= ?)) union select territory from " + schema
                        + "vs_board_decision where until_revision is null and nature = ? order by territory",
                row -> new Id.Territory(row.getString("territory")),
                Edge.UNKNOWN.name(),
                from.minusYears(1),
                to,
                DecisionNature.WITHDRAW.name());
    }

    List<Id.Territory> territoriesSharingANumber() throws SQLException {
        String numbers = schema + Table.ABOUT.get(0).table();
        String structures = Kind.STRUCTURE.plural();
        return list(
                "select distinct n.territory from " + numbers + " n join (select scheme, external_id_value from "
                        + numbers
                        + " where until_revision is null and entry_kind = ? group by scheme, external_id_value"
                        + " having count(distinct territory) > 1) s on s.scheme = n.scheme"
                        + " and s.external_id_value = n.external_id_value"
                        + " where n.until_revision is null and n.entry_kind = ? order by n.territory",
                row -> new Id.Territory(row.getString("territory")),
                structures,
                structures);
    }

    private static Edit edit(ResultSet row) throws SQLException {
        return new Edit(
                made(row), row.getString("made_by"), row.getString("reason"), Nature.valueOf(row.getString("nature")));
    }

    private static Instant made(ResultSet row) throws SQLException {
        return row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private <T> List<T> list(String sql, Told<T> told, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(told.from(rows));
            }
        }
        return found;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException failure) {
            try (statement) { // what fails in closing it does not hide the first failure
                throw failure;
            }
        }
    }
}
