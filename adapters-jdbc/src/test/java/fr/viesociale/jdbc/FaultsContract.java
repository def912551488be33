package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.About;
import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.FaultyDriver.When;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.On;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.project.TerritorialProjects.Unavailable;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call of the driver fails once in every operation, in four ways: afterwards the store is as before or as after, what
 * was taken is closed, and the first cause is told.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FaultsContract {

    private static final Edit MADE = edit("2024-01-01T00:00:00Z", "agent-1");
    private static final Edit CHANGED = edit("2024-02-01T00:00:00Z", "agent-2");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Edit LATER = edit("2024-03-01T00:00:00Z", "agent-1");

    private final Database database = getClass().getAnnotation(On.class).value().open();
    private final Map<String, PreparedStatement> selects = new TreeMap<>();
    private Connection faulty;
    private Connection healthy;
    private JdbcProjects projects;
    private int usual;
    private int territories;
    private int notes;
    private int injected;

    /** What a territory holds when an operation begins. */
    enum Start {
        NOTHING,
        TWO_REVISIONS,
        PURGED
    }

    /** A territory: as it was found first, and as it is. */
    record Territory(Id.Territory id, Kept first, Kept latest) {}

    /** One operation of the repository. */
    record Operation(
            String name, boolean reads, Start start, BiFunction<JdbcProjects, Territory, @Nullable Object> run) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                reading("find the latest revision", (projects, city) -> projects.find(city.id())),
                reading("find a revision", (projects, city) -> projects.find(city.id(), 1)),
                reading("find what was kept at an instant", (projects, city) -> projects.find(city.id(), MADE.at())),
                reading("list revisions", (projects, city) -> projects.revisions(city.id())),
                reading(
                        "tell the history of an entry",
                        (projects, city) -> projects.history(city.id(), new Id.Structure("s"))),
                reading("tell changes", (projects, city) -> projects.changes(city.id(), 0, 10)),
                reading("list territories", (projects, city) -> projects.heads(before(city.id()), 1)),
                reading(
                        "tell which agréments end",
                        (projects, city) -> new JdbcPortfolio(projects).endings(DAY, Period.ofMonths(6))),
                reading(
                        "tell which structures are shared",
                        (projects, city) -> new JdbcPortfolio(projects).shared(DAY)),
                new Operation("list purges", true, Start.PURGED, (projects, city) -> projects.purges(city.id())),
                new Operation(
                        "save a first revision",
                        false,
                        Start.NOTHING,
                        (projects, city) -> projects.save(Kept.none(city.id()), small(city.id()), MADE)),
                writing(
                        "save a change",
                        (projects, city) -> projects.save(
                                city.latest(),
                                city.latest()
                                        .project()
                                        .with(structure("Structure fictive agrandie"), district("e"))
                                        .without(new Id.District("d2")),
                                LATER)),
                writing(
                        "save what is merged",
                        (projects, city) -> projects.save(
                                city.first(), city.first().project().with(district("e")), LATER)),
                writing(
                        "save what conflicts",
                        (projects, city) -> projects.save(
                                city.first(),
                                city.first().project().with(structure("Structure fictive d'un autre avis")),
                                LATER)),
                writing(
                        "save what is the same",
                        (projects, city) ->
                                projects.save(city.latest(), city.latest().project(), LATER)),
                writing("purge", (projects, city) -> {
                    projects.purge(city.id(), 2, LATER);
                    return "purged";
                }),
                writing("erase", (projects, city) -> projects.erase(city.id(), "agent-1")));
    }

    private static Operation reading(String name, BiFunction<JdbcProjects, Territory, @Nullable Object> run) {
        return new Operation(name, true, Start.TWO_REVISIONS, run);
    }

    private static Operation writing(String name, BiFunction<JdbcProjects, Territory, @Nullable Object> run) {
        return new Operation(name, false, Start.TWO_REVISIONS, run);
    }

    /** The id that {@link #territory} gave before that one. */
    private static Id.Territory before(Id.Territory territory) {
        return numbered(Integer.parseInt(territory.value().substring(1)) - 1);
    }

    private static Id.Territory numbered(int number) {
        return new Id.Territory(String.format(Locale.ROOT, "t%05d", number));
    }

    private static Edit edit(String at, String by) {
        return new Edit(Instant.parse(at), by, "essai");
    }

    private static TerritorialProject small(Id.Territory territory) {
        return TerritorialProject.empty(territory)
                .with(district("d"), district("d2"), structure("Structure fictive", "d", "d2"));
    }

    private static District district(String id) {
        return new District(
                new Id.District(id),
                "Quartier fictif " + id,
                DateRange.from("2019"),
                List.of(),
                About.from("source fictive"));
    }

    private static Structure structure(String name, String... districts) {
        return new Structure(
                new Id.Structure("s"),
                name,
                StructureKind.CENTRE_SOCIAL,
                null,
                Stream.of(districts).map(Id.District::new).toList(),
                List.of(),
                DateRange.from("2020-01-01"),
                null);
    }

    @BeforeAll
    void open() throws SQLException {
        JdbcSchema.migrate(database.source());
        faulty = database.connect();
        usual = faulty.getTransactionIsolation();
        healthy = database.connect();
        projects = JdbcProjects.owning(new OneConnection(healthy));
        try (Statement statement = healthy.createStatement()) {
            statement.execute("create table host_note (number integer not null)");
        }
        Set<String> tables = new TreeSet<>();
        try (ResultSet columns =
                healthy.getMetaData().getColumns(healthy.getCatalog(), healthy.getSchema(), "%", "%")) {
            while (columns.next()) {
                if (columns.getString("COLUMN_NAME").equalsIgnoreCase("territory")) {
                    tables.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        tables.removeIf(table -> table.startsWith("vs_current_"));
        for (String table : tables) {
            selects.put(table, healthy.prepareStatement("select * from " + table + " where territory = ?"));
        }
        selects.put("vs_territory", healthy.prepareStatement("select * from vs_territory where id = ?"));
    }

    @BeforeEach
    void connection() throws SQLException {
        givenBack();
    }

    @AfterAll
    void close() throws SQLException {
        System.out.println("Faults: "
                + getClass().getAnnotation(On.class).value().title() + ", " + injected + " calls of the driver failed");
        faulty.close();
        healthy.close();
        database.close();
    }

    /** A territory that holds what an operation begins with. */
    private Territory territory(Start start) {
        Id.Territory id = numbered(++territories);
        if (start == Start.NOTHING) {
            return new Territory(id, Kept.none(id), Kept.none(id));
        }
        Kept first = kept(projects.save(Kept.none(id), small(id), MADE));
        Kept latest = kept(
                projects.save(first, first.project().with(structure("Structure fictive renommée", "d2")), CHANGED));
        if (start == Start.PURGED) {
            projects.purge(id, 2, LATER);
        }
        return new Territory(id, first, latest);
    }

    private static Kept kept(Saved saved) {
        return ((Saved.Done) saved).kept();
    }

    /** All rows of a territory in some tables, without its id. */
    private Map<String, List<String>> rows(Id.Territory territory, Set<String> tables) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : tables) {
            PreparedStatement select = selects.get(table);
            select.setString(1, territory.value());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        row.append('|').append(rows.getString(i));
                    }
                    found.add(row.toString().replace(territory.value(), "T"));
                }
            }
            if (!found.isEmpty()) {
                found.sort(null);
                all.put(table, found);
            }
        }
        return all;
    }

    /** An answer without the id of the territory. */
    private static String told(@Nullable Object answer, Territory city) {
        Object whole = answer instanceof Optional<?> found && found.isPresent() ? found.get() : answer;
        Object kept = whole instanceof Saved.Done done ? done.kept() : whole;
        String told = kept instanceof Kept one
                ? one.revision() + " " + one.project().entries().toList()
                : String.valueOf(kept);
        return told.replace(city.id().value(), "T");
    }

    /** What a healthy run of an operation does. */
    private final class Expected {
        final Operation operation;
        final Map<String, List<String>> before;
        final Map<String, List<String>> after;
        final String answer;
        final Set<String> tables = new TreeSet<>();

        Expected(Operation operation) throws SQLException {
            this.operation = operation;
            Territory city = territory(operation.start());
            before = rows(city.id(), selects.keySet());
            answer = told(operation.run().apply(projects, city), city);
            after = rows(city.id(), selects.keySet());
            tables.addAll(before.keySet());
            tables.addAll(after.keySet());
        }

        Map<String, List<String>> state(boolean done) {
            return done ? after : before;
        }
    }

    /** What became of one run. */
    private record Run(@Nullable Object answer, @Nullable Unavailable failure) {

        static Run of(Operation operation, JdbcProjects projects, Territory city) {
            try {
                return new Run(operation.run().apply(projects, city), null);
            } catch (Unavailable failure) {
                return new Run(null, failure);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void work_in_a_transaction_of_our_own_is_done_or_not_done(Operation operation) throws SQLException {
        Expected expected = new Expected(operation);
        Territory city = territory(operation.start());
        int faults = 0;
        for (When when : When.values()) {
            for (int number = 1; ; number++) {
                faulty.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                FaultyDriver driver = FaultyDriver.at(when, number);
                DataSource source = driver.over(new OneConnection(faulty));
                Run run = Run.of(operation, JdbcProjects.owning(source), city);
                String which = when + " " + number + " of " + driver.calls();
                driver.sweep();
                boolean answers = settledBefore(driver.calls(), driver.failed());
                boolean settled = answers || (when == When.AFTER && settledBefore(driver.calls(), driver.failed() + 1));
                check(driver, run, expected, city, which);
                if (when != When.BROKEN && !answers) {
                    assertThat(faulty.getAutoCommit()).as(which).isTrue();
                    assertThat(faulty.getTransactionIsolation())
                            .as(which)
                            .isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
                }
                givenBack();
                if (answers) {
                    assertThat(run.answer()).as(which).isNotNull();
                }
                if (!operation.reads()) {
                    assertThat(rows(city.id(), expected.tables)).as(which).isEqualTo(expected.state(settled));
                    if (settled && !expected.before.equals(expected.after)) {
                        city = territory(operation.start());
                    }
                }
                if (driver.first() == null) {
                    break;
                }
                faults++;
            }
        }
        ended(operation, expected, city, faults);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void work_in_a_transaction_of_the_host_leaves_the_rest_of_it_whole(Operation operation) throws SQLException {
        Expected expected = new Expected(operation);
        Territory city = territory(operation.start());
        int faults = 0;
        faulty.setTransactionIsolation(usual);
        Set<When> ways = EnumSet.allOf(When.class);
        if (operation
                .reads()) { // PostgreSQL gives a transaction up in which a statement was refused: so it does the host's
            // own
            ways.remove(When.REFUSED);
        }
        for (When when : ways) {
            for (int number = 1; ; number++) {
                faulty.setAutoCommit(false);
                note();
                FaultyDriver driver = FaultyDriver.at(when, number);
                Run run = Run.of(operation, JdbcProjects.joining(driver.over(faulty)), city);
                String which = when + " " + number + " of " + driver.calls();
                driver.sweep();
                check(driver, run, expected, city, which);
                assertThat(driver.calls()).as(which).doesNotContain("commit", "setAutoCommit");
                boolean broken = when == When.BROKEN && driver.first() != null;
                if (broken) {
                    faulty.rollback();
                } else {
                    note();
                    faulty.commit();
                    notes += 2;
                }
                givenBack();
                assertThat(count("host_note")).as(which).isEqualTo(notes);
                if (!operation.reads()) {
                    boolean done = run.answer() != null && !broken;
                    assertThat(rows(city.id(), expected.tables)).as(which).isEqualTo(expected.state(done));
                    if (done && !expected.before.equals(expected.after)) {
                        city = territory(operation.start());
                    }
                }
                if (driver.first() == null) {
                    break;
                }
                faults++;
            }
        }
        ended(operation, expected, city, faults);
    }

    /** Whether a transaction of our own had been ended when a call was made. */
    private static boolean settledBefore(List<String> calls, int number) {
        List<String> before = calls.subList(0, Math.min(calls.size(), number - 1));
        return before.contains("commit") || before.contains("rollback");
    }

    private static void check(FaultyDriver driver, Run run, Expected expected, Territory city, String which) {
        assertThat(driver.open()).as("not closed, " + which).isEmpty();
        if (run.failure() == null) {
            assertThat(told(run.answer(), city)).as(which).isEqualTo(expected.answer);
        } else {
            assertThat(run.failure()).as(which).isExactlyInstanceOf(Unavailable.class);
            assertThat(causes(run.failure())).as(which).contains(driver.first());
        }
    }

    /** Every cause of a failure, and what was suppressed on the way. */
    static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable one = failure; one != null && causes.add(one); one = one.getCause()) {
            for (Throwable suppressed : one.getSuppressed()) {
                causes.addAll(causes(suppressed));
            }
        }
        return causes;
    }

    /** What a pool does with a connection that is given back. */
    private void givenBack() throws SQLException {
        if (!faulty.getAutoCommit()) {
            faulty.rollback();
            faulty.setAutoCommit(true);
        }
    }

    private void note() throws SQLException {
        try (Statement statement = faulty.createStatement()) {
            statement.executeUpdate("insert into host_note (number) values (1)");
        }
    }

    private int count(String table) throws SQLException {
        try (Statement statement = healthy.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void ended(Operation operation, Expected expected, Territory city, int faults) throws SQLException {
        assertThat(rows(city.id(), selects.keySet()))
                .as("all tables in the end")
                .isIn(expected.before, expected.after);
        assertThat(faults).as("faults in: " + operation).isGreaterThan(20);
        injected += faults;
    }
}
