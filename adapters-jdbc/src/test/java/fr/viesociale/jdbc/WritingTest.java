package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written to the tables, and what is not. */
@On(Engine.H2)
class WritingTest {

    private static final Id.Territory CITY = new Id.Territory("ville-fictive");
    private static final Edit EDIT = new Edit(Instant.parse("2024-01-01T00:00:00Z"), "agent", "essai");

    private final Database opened = Engine.H2.open();
    private final DataSource database = opened.source();
    private final JdbcProjects projects = JdbcProjects.owning(database);

    @BeforeEach
    void tables() {
        JdbcSchema.migrate(database);
    }

    @AfterEach
    void drop() {
        opened.close();
    }

    private static TerritorialProject city() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(new District(
                    new Id.District("d" + i),
                    "Quartier fictif " + i,
                    DateRange.from("2019"),
                    List.of(),
                    About.from("source fictive")));
            entries.add(structure(i, "Structure fictive " + i));
        }
        return TerritorialProject.of(CITY, entries);
    }

    private static Structure structure(int i, String name) {
        return new Structure(
                new Id.Structure("s" + i),
                name,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(new Id.District("d" + i), new Id.District("d" + (i + 1) % 40)),
                List.of(),
                DateRange.from("2020-01-01"),
                null);
    }

    private Map<String, Integer> rows() throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    connection.getMetaData().getTables(null, null, "VS_%", new String[] {"BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getInt(1));
                }
            }
        }
        return rows;
    }

    @Test
    void a_change_of_one_structure_adds_its_rows_and_a_revision_and_nothing_else() throws SQLException {
        Kept kept = ((Saved.Done) projects.save(Kept.none(CITY), city(), EDIT)).kept();
        Map<String, Integer> before = rows();
        projects.save(kept, kept.project().with(structure(7, "Structure fictive renommée")), EDIT);
        Map<String, Integer> more = new TreeMap<>();
        rows().forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                more.put(table, count - before.get(table));
            }
        });
        assertThat(more)
                .containsOnly(
                        Map.entry("VS_CHANGE", 1),
                        Map.entry("VS_REVISION", 1),
                        Map.entry("VS_STRUCTURE", 1),
                        Map.entry("VS_STRUCTURE_DISTRICTS", 2));
    }

    @Test
    void an_entry_that_goes_leaves_its_rows_closed_and_adds_none() throws SQLException {
        Kept kept = ((Saved.Done) projects.save(Kept.none(CITY), city(), EDIT)).kept();
        Map<String, Integer> before = rows();
        projects.save(kept, kept.project().without(new Id.Structure("s7")), EDIT);
        Map<String, Integer> after = rows();
        for (String told : List.of("VS_REVISION", "VS_CHANGE")) {
            assertThat(after.remove(told)).isEqualTo(before.remove(told) + 1);
        }
        assertThat(after).isEqualTo(before);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select since_revision, until_revision from vs_structure where id = 's7'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(1);
            assertThat(row.getLong(2)).isEqualTo(2);
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void a_conflict_and_an_unchanged_project_write_no_row_at_all() throws SQLException {
        Kept base = ((Saved.Done) projects.save(Kept.none(CITY), city(), EDIT)).kept();
        projects.save(base, base.project().with(structure(1, "Leur nom fictif")), EDIT);
        Map<String, Integer> before = rows();
        assertThat(projects.save(base, base.project().with(structure(1, "Mon nom fictif")), EDIT))
                .isInstanceOf(Saved.Conflict.class);
        assertThat(projects.save(
                        Kept.none(new Id.Territory("t")), TerritorialProject.empty(new Id.Territory("t")), EDIT))
                .isInstanceOf(Saved.Done.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void creating_tables_that_are_there_leaves_them_as_they_are() throws SQLException {
        projects.save(Kept.none(CITY), city(), EDIT);
        Map<String, Integer> before = rows();
        JdbcSchema.migrate(database);
        assertThat(rows()).isEqualTo(before);
        assertThat(projects.find(CITY).orElseThrow().project()).isEqualTo(city());
    }

    @Test
    void every_kind_has_a_table_of_its_own_with_its_prefix() {
        assertThat(Table.ALL.stream().<Object>map(Table::kind).toList()).isEqualTo(Kind.ALL);
        assertThat(Table.ALL).extracting(Table::name).doesNotHaveDuplicates().allMatch(name -> name.startsWith("vs_"));
    }

    @Test
    void a_database_that_fails_is_no_absence_its_cause_is_told() {
        try (Database empty = Engine.H2.open()) {
            JdbcProjects withoutTables = JdbcProjects.owning(empty.source());
            assertThatThrownBy(() -> withoutTables.find(CITY))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("ville-fictive")
                    .hasCauseInstanceOf(SQLException.class);
            assertThatThrownBy(() -> withoutTables.save(Kept.none(CITY), city(), EDIT))
                    .isInstanceOf(Unavailable.class);
        }
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:file:./target/none;IFEXISTS=TRUE");
        assertThatThrownBy(() -> JdbcSchema.migrate(nowhere)).isInstanceOf(Unavailable.class);
    }

    @Test
    void rows_that_somebody_spoilt_are_told_as_a_failure_of_the_store() throws SQLException {
        projects.save(Kept.none(CITY), city(), EDIT);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from vs_district where id = 'd7'");
        }
        assertThatThrownBy(() -> projects.find(CITY))
                .isInstanceOf(Unavailable.class)
                .rootCause()
                .hasMessageContaining("reference.dangling");
    }

    @Test
    void a_connection_is_given_back_with_the_autocommit_that_it_had() throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(autoCommit);
                JdbcProjects shared = JdbcProjects.owning(new OneConnection(connection));
                Id.Territory territory = new Id.Territory("auto-" + autoCommit);
                shared.save(
                        Kept.none(territory),
                        TerritorialProject.empty(territory)
                                .with(new District(
                                        new Id.District("d"),
                                        "Quartier fictif",
                                        DateRange.from("2019"),
                                        List.of(),
                                        null)),
                        EDIT);
                assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(projects.find(territory)).as("committed").isPresent();
            }
        }
    }

    @Test
    void tables_and_columns_have_the_names_of_the_domain() {
        for (Table table : Table.ALL) {
            assertThat(table.name())
                    .isEqualTo("vs_" + Names.snake(table.kind().type().getSimpleName()));
            List<String> names = new ArrayList<>();
            table.layout().columns().forEach(column -> names.add(column.name()));
            table.layout()
                    .children()
                    .forEach(child ->
                            names.add(child.table().substring(table.name().length() + 1)));
            for (RecordComponent component : table.kind().type().getRecordComponents()) {
                if (!component.getName().equals("id") && !component.getName().equals("about")) {
                    String name = Names.snake(component.getName());
                    assertThat(names)
                            .as(table.name() + " and " + component.getName())
                            .anyMatch(
                                    one -> one.equals(name) || one.startsWith(name + "_") || one.endsWith("_" + name));
                }
            }
            assertThat(names).doesNotHaveDuplicates();
        }
    }
}
