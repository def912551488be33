package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * JDBC écrit à la main pour ces cinq sortes de fiches: the rows that this library wrote, read by column number into its
 * records. It knows what it needs: no other kind, no other revision, one statement a table.
 */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
final class HandWritten implements Loader {

    private final DataSource source;
    private final Id.Territory territory;

    HandWritten(DataSource source, Id.Territory territory) {
        this.source = source;
        this.territory = territory;
    }

    @Override
    public TerritorialProject project() {
        return TerritorialProject.of(territory, load());
    }

    @Override
    public List<Entry> load() {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return entries(connection);
            } finally {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is made of one row. */
    @FunctionalInterface
    private interface Made {
        void from(ResultSet row) throws SQLException;
    }

    private List<Entry> entries(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Map<String, About>> abouts = abouts(connection);
        districts(connection, abouts.getOrDefault("districts", Map.of()), entries);
        structures(connection, abouts.getOrDefault("structures", Map.of()), entries);
        agrements(connection, abouts.getOrDefault("agrements", Map.of()), entries);
        posts(connection, abouts.getOrDefault("posts", Map.of()), entries);
        sites(connection, abouts.getOrDefault("sites", Map.of()), entries);
        return entries;
    }

    private void districts(Connection connection, Map<String, About> abouts, List<Entry> entries) throws SQLException {
        var areas = list(connection, "vs_district", "priority_areas", "priority_area", Id.PriorityArea::new);
        select(
                connection,
                "select id, name, period_first, period_first_bound, period_last, period_last_bound from vs_district"
                        + " where territory = ? and until_revision is null",
                row -> {
                    String id = row.getString(1);
                    entries.add(new District(
                            new Id.District(id),
                            row.getString(2),
                            Translation.range(
                                    row.getObject(3, LocalDate.class),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)),
                            areas.getOrDefault(id, List.of()),
                            abouts.get(id)));
                });
    }

    private void structures(Connection connection, Map<String, About> abouts, List<Entry> entries) throws SQLException {
        var districts = list(connection, "vs_structure", "districts", "district", Id.District::new);
        var areas = list(connection, "vs_structure", "priority_areas", "priority_area", Id.PriorityArea::new);
        select(
                connection,
                "select id, name, kind, siret, period_first, period_first_bound, period_last, period_last_bound"
                        + " from vs_structure where territory = ? and until_revision is null",
                row -> {
                    String id = row.getString(1);
                    String siret = row.getString(4);
                    entries.add(new Structure(
                            new Id.Structure(id),
                            row.getString(2),
                            new StructureKind(row.getString(3)),
                            siret == null ? null : new Siret(siret),
                            districts.getOrDefault(id, List.of()),
                            areas.getOrDefault(id, List.of()),
                            Translation.range(
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6),
                                    row.getObject(7, LocalDate.class),
                                    row.getString(8)),
                            abouts.get(id)));
                });
    }

    private void agrements(Connection connection, Map<String, About> abouts, List<Entry> entries) throws SQLException {
        var others = list(connection, "vs_agrement", "other_structures", "structure", Id.Structure::new);
        select(
                connection,
                "select id, structure, kind, period_first, period_first_bound, period_last, period_last_bound, request,"
                        + " project from vs_agrement where territory = ? and until_revision is null",
                row -> {
                    String id = row.getString(1);
                    String request = row.getString(8);
                    String project = row.getString(9);
                    entries.add(new Agrement(
                            new Id.Agrement(id),
                            new Id.Structure(row.getString(2)),
                            others.getOrDefault(id, List.of()),
                            new AgrementKind(row.getString(3)),
                            Translation.range(
                                    row.getObject(4, LocalDate.class),
                                    row.getString(5),
                                    row.getObject(6, LocalDate.class),
                                    row.getString(7)),
                            request == null ? null : new Id.AgrementRequest(request),
                            project == null ? null : new Id.StructureProject(project),
                            abouts.get(id)));
                });
    }

    private void posts(Connection connection, Map<String, About> abouts, List<Entry> entries) throws SQLException {
        var structures = list(connection, "vs_post", "structures", "structure", Id.Structure::new);
        select(
                connection,
                "select id, post_function, period_first, period_first_bound, period_last, period_last_bound,"
                        + " full_time_equivalent, qualification_given, qualification_level, qualification_field,"
                        + " qualification_experience_years, qualification_training_plan, approval_given,"
                        + " approval_notified_on, approval_notified_on_precision, approval_profile_validated_on,"
                        + " approval_profile_validated_on_precision, approval_caf_agreement_on,"
                        + " approval_caf_agreement_on_precision from vs_post where territory = ?"
                        + " and until_revision is null",
                row -> {
                    String id = row.getString(1);
                    var time = row.getBigDecimal(7);
                    entries.add(new Post(
                            new Id.Post(id),
                            structures.getOrDefault(id, List.of()),
                            new PostFunction(row.getString(2)),
                            Translation.range(
                                    row.getObject(3, LocalDate.class),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class),
                                    row.getString(6)),
                            time == null ? null : new Quantity(time),
                            row.getBoolean(8)
                                    ? new Qualification(
                                            integer(row, 9), row.getString(10), integer(row, 11), flag(row, 12))
                                    : null,
                            row.getBoolean(13)
                                    ? new PostApproval(
                                            Translation.date(row.getObject(14, LocalDate.class), row.getString(15)),
                                            Translation.date(row.getObject(16, LocalDate.class), row.getString(17)),
                                            Translation.date(row.getObject(18, LocalDate.class), row.getString(19)))
                                    : null,
                            abouts.get(id)));
                });
    }

    private void sites(Connection connection, Map<String, About> abouts, List<Entry> entries) throws SQLException {
        select(
                connection,
                "select id, structure, name, district, itinerant, period_first, period_first_bound, period_last,"
                        + " period_last_bound from vs_site where territory = ? and until_revision is null",
                row -> {
                    String id = row.getString(1);
                    String district = row.getString(4);
                    entries.add(new Site(
                            new Id.Site(id),
                            new Id.Structure(row.getString(2)),
                            row.getString(3),
                            district == null ? null : new Id.District(district),
                            row.getBoolean(5),
                            Translation.range(
                                    row.getObject(6, LocalDate.class),
                                    row.getString(7),
                                    row.getObject(8, LocalDate.class),
                                    row.getString(9)),
                            abouts.get(id)));
                });
    }

    /** The lists of ids in a child table, by the entry that they belong to. */
    private <T extends Id> Map<String, List<T>> list(
            Connection connection, String table, String list, String column, Function<String, T> door)
            throws SQLException {
        Map<String, List<T>> lists = new HashMap<>();
        select(
                connection,
                "select id, " + column + " from " + table + "_" + list
                        + " where territory = ? and until_revision is null order by id, position",
                row -> lists.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                        .add(door.apply(row.getString(2))));
        return lists;
    }

    /** Numbers given by others, sources and audiences, kind by kind. */
    private Map<String, Map<String, About>> abouts(Connection connection) throws SQLException {
        Map<Key, List<ExternalId>> numbers = new HashMap<>();
        Map<Key, List<Provenance>> sources = new HashMap<>();
        Map<Key, List<Id.Organisation>> audiences = new HashMap<>();
        about(
                connection,
                "scheme, external_id_value, period_first, period_first_bound, period_last,"
                        + " period_last_bound from vs_about_external_ids",
                row -> new ExternalId(
                        row.getString(3),
                        row.getString(4),
                        row.getString(6) == null
                                ? null
                                : Translation.range(
                                        row.getObject(5, LocalDate.class),
                                        row.getString(6),
                                        row.getObject(7, LocalDate.class),
                                        row.getString(8))),
                numbers);
        about(
                connection,
                "source, asserted_by, as_of, as_of_precision from vs_about_provenance",
                row -> new Provenance(
                        row.getString(3),
                        row.getString(4) == null ? null : new Id.Organisation(row.getString(4)),
                        Translation.date(row.getObject(5, LocalDate.class), row.getString(6))),
                sources);
        about(
                connection,
                "organisation from vs_about_audience",
                row -> new Id.Organisation(row.getString(3)),
                audiences);
        Set<Key> keys = new HashSet<>(numbers.keySet());
        keys.addAll(sources.keySet());
        keys.addAll(audiences.keySet());
        Map<String, Map<String, About>> abouts = new HashMap<>();
        for (Key key : keys) {
            abouts.computeIfAbsent(key.kind, none -> new HashMap<>())
                    .put(
                            key.id,
                            new About(
                                    numbers.getOrDefault(key, List.of()),
                                    sources.getOrDefault(key, List.of()),
                                    audiences.getOrDefault(key, List.of())));
        }
        return abouts;
    }

    private record Key(String kind, String id) {}

    /** What is made of one row of a list. */
    @FunctionalInterface
    private interface Item<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> void about(Connection connection, String rest, Item<T> item, Map<Key, List<T>> into)
            throws SQLException {
        select(
                connection,
                "select entry_kind, id, " + rest
                        + " where territory = ? and until_revision is null order by entry_kind, id, position",
                row -> into.computeIfAbsent(new Key(row.getString(1), row.getString(2)), none -> new ArrayList<>())
                        .add(item.from(row)));
    }

    private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Boolean flag(ResultSet row, int column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    private void select(Connection connection, String sql, Made made) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, territory.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    made.from(rows);
                }
            }
        }
    }
}
