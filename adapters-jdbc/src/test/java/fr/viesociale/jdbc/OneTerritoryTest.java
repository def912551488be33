package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What keeps the tables fit for a database that is spread over several machines by territory: the territory stands in
 * every condition and every new row, and no transaction of ours names two.
 */
@On(Engine.H2)
class OneTerritoryTest {

    private static final List<Id.Territory> CITIES = List.of(
            new Id.Territory("ville-fictive-1"),
            new Id.Territory("ville-fictive-2"),
            new Id.Territory("ville-fictive-3"));

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static final Pattern BY_TERRITORY = Pattern.compile(
            "territory = \\?|\\(territory[,)]|vs_territory (?:set .*)?where id = \\?|vs_territory \\(id[,)]");

    /** What went to a database: each statement, and the territories that each transaction named. */
    private static final class Recorder {
        private final Set<String> statements = new TreeSet<>();
        private final List<Set<String>> transactions = new ArrayList<>();
        private Set<String> named = new TreeSet<>();

        DataSource of(DataSource source) {
            return proxy(DataSource.class, (self, method, arguments) -> {
                Object made = Lending.told(() -> method.invoke(source, arguments));
                return made instanceof Connection connection ? of(connection) : made;
            });
        }

        Connection of(Connection connection) {
            return proxy(Connection.class, (self, method, arguments) -> {
                if (Set.of("commit", "rollback", "close", "setAutoCommit").contains(method.getName())
                        && !(arguments != null && arguments[0] instanceof Savepoint)) {
                    ended();
                }
                Object made = Lending.told(() -> method.invoke(connection, arguments));
                if (made instanceof PreparedStatement statement) {
                    statements.add(String.valueOf(arguments[0]));
                    return of(statement);
                }
                return made;
            });
        }

        private PreparedStatement of(PreparedStatement statement) {
            return proxy(PreparedStatement.class, (self, method, arguments) -> {
                if (method.getName().startsWith("set") && arguments.length > 1 && isCity(arguments[1])) {
                    named.add(String.valueOf(arguments[1]));
                }
                return Lending.told(() -> method.invoke(statement, arguments));
            });
        }

        void ended() {
            if (!named.isEmpty()) {
                transactions.add(named);
                named = new TreeSet<>();
            }
        }

        private static boolean isCity(Object value) {
            return CITIES.stream().anyMatch(city -> city.value().equals(value));
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }

    private static Edit edit(int day) {
        return new Edit(START.plusSeconds(86_400L * day), "agent", "essai");
    }

    private static TerritorialProject project(Id.Territory city, String name) {
        var district = new District(new Id.District("centre"), name, DateRange.from("2019"), List.of(), null);
        return TerritorialProject.empty(city)
                .with(
                        district,
                        new Structure(
                                new Id.Structure("maison"),
                                "Maison fictive",
                                StructureKind.CENTRE_SOCIAL,
                                null,
                                List.of(district.id()),
                                List.of(),
                                DateRange.from("2019"),
                                null));
    }

    private static Kept saved(JdbcProjects projects, Kept base, TerritorialProject edited, Edit edit) {
        return ((Saved.Done) projects.save(base, edited, edit)).kept();
    }

    /** Every operation on one territory after another, and on the first again. */
    private static void everything(JdbcProjects projects) {
        for (Id.Territory city : CITIES) {
            Kept first = saved(projects, Kept.none(city), project(city, "Centre fictif"), edit(1));
            Kept second = saved(projects, first, project(city, "Centre ancien fictif"), edit(2));
            saved(projects, second, TerritorialProject.empty(city), edit(3));
            projects.save(first, project(city, "Un autre nom fictif"), edit(4));
        }
        for (Id.Territory city : CITIES) {
            projects.find(city);
            projects.find(city, 2);
            projects.find(city, START.plusSeconds(86_400L * 2));
            projects.revisions(city);
            projects.history(city, new Id.District("centre"));
            projects.difference(city, 1, 2);
            projects.changes(city, 0, 10);
            projects.purge(city, 2, edit(9));
            projects.purges(city);
            projects.erase(city, "agent");
        }
    }

    @Test
    void no_transaction_of_ours_names_two_territories() throws SQLException {
        try (Database database = Engine.H2.open()) {
            JdbcSchema.migrate(database.source());
            Recorder recorder = new Recorder();
            everything(JdbcProjects.owning(recorder.of(database.source())));
            assertThat(recorder.transactions)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(named -> assertThat(named).hasSize(1));
        }
    }

    @Test
    void a_transaction_over_two_territories_would_be_noticed() throws SQLException {
        try (Database database = Engine.H2.open();
                Connection connection = database.source().getConnection()) {
            JdbcSchema.migrate(database.source());
            Recorder recorder = new Recorder();
            connection.setAutoCommit(false);
            JdbcProjects joined = JdbcProjects.joining(recorder.of(connection));
            for (Id.Territory city : CITIES) {
                joined.save(Kept.none(city), project(city, "Centre fictif"), edit(1));
            }
            recorder.ended();
            assertThat(recorder.transactions)
                    .singleElement()
                    .satisfies(named -> assertThat(named).hasSize(3));
        }
    }

    @Test
    void every_statement_names_its_territory_but_those_that_look_for_territories() {
        try (Database database = Engine.H2.open()) {
            JdbcSchema.migrate(database.source());
            Recorder recorder = new Recorder();
            JdbcProjects projects = JdbcProjects.owning(recorder.of(database.source()));
            everything(projects);
            assertThat(recorder.statements)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(sql -> assertThat(sql).containsPattern(BY_TERRITORY));

            Recorder looking = new Recorder();
            JdbcProjects lookers = JdbcProjects.owning(looking.of(database.source()));
            lookers.heads(null, 10);
            lookers.territoriesWithAgrementEnding(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"));
            lookers.territoriesSharingANumber();
            assertThat(looking.statements)
                    .hasSize(3)
                    .allSatisfy(sql -> assertThat(sql).startsWith("select").doesNotContainPattern(BY_TERRITORY));
        }
    }

    /** So that no key has to be looked for beyond the territory's own rows. */
    @Test
    void the_territory_is_the_first_column_of_every_key() throws SQLException {
        try (Database database = Engine.H2.open();
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            JdbcSchema.migrate(database.source());
            List<String> first = new ArrayList<>();
            try (var keys = statement.executeQuery("select c.table_name, k.column_name from"
                    + " information_schema.table_constraints c join information_schema.key_column_usage k"
                    + " on k.constraint_name = c.constraint_name where c.constraint_type = 'PRIMARY KEY'"
                    + " and k.ordinal_position = 1 and lower(c.table_name) <> 'vs_schema_history'")) {
                while (keys.next()) {
                    String table = keys.getString(1).toLowerCase(Locale.ROOT);
                    String column = keys.getString(2).toLowerCase(Locale.ROOT);
                    first.add(table.equals("vs_territory") && column.equals("id") ? "territory" : column);
                }
            }
            assertThat(first).hasSizeGreaterThan(150).containsOnly("territory");
        }
    }
}
