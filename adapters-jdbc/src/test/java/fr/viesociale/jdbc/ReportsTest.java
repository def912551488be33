package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.About;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.json.Dossiers;
import fr.viesociale.portfolio.Portfolio;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of TABLES.md, on the real Alès file, a whole fictional city and a fictional neighbour of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final String SHARED = "FICTIF-002";

    private List<String> reports;
    private List<TerritorialProject> projects;

    @BeforeAll
    void read() throws IOException {
        reports = new ArrayList<>();
        Matcher fences = Pattern.compile("(?s)```sql\n(.*?)```")
                .matcher(Files.readString(ROOT.resolve("adapters-jdbc/TABLES.md")));
        while (fences.find()) {
            reports.add(fences.group(1));
        }
        projects = List.of(dossier("ales-2019.json"), neighbour(), dossier("valombre.json"));
    }

    private static TerritorialProject dossier(String name) throws IOException {
        return new Dossiers()
                .read(Files.readAllBytes(ROOT.resolve("examples/ales/src/main/resources/fr/viesociale/examples/ales")
                        .resolve(name)));
    }

    private static TerritorialProject neighbour() {
        Structure plain = Host.structure("maison", "Maison partagée fictive");
        District district =
                new District(new Id.District("bourg"), "Bourg fictif", DateRange.from("2019"), List.of(), null);
        return TerritorialProject.empty(new Id.Territory("commune-voisine-fictive"))
                .with(district)
                .with(new Structure(
                        plain.id(),
                        plain.name(),
                        plain.kind(),
                        null,
                        List.of(district.id()),
                        List.of(),
                        plain.period(),
                        new About(List.of(new ExternalId("senacs", SHARED, null)), List.of(), List.of())));
    }

    private DataSource kept(Engine engine) {
        DataSource source = Migrated.on(engine).source();
        TerritorialProjects kept = JdbcProjects.owning(source);
        for (TerritorialProject project : projects) {
            Kept first = Kept.none(project.territory());
            // the past is not to show in the views
            TerritorialProjects.Saved saved =
                    kept.save(first, project.with(Host.structure("autrefois", "Structure close fictive")), Host.EDIT);
            kept.save(((TerritorialProjects.Saved.Done) saved).kept(), project, Host.EDIT);
        }
        return source;
    }

    private static List<String> told(DataSource source, String sql) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                told.add(String.join(" | ", row));
            }
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void the_reports_tell_what_the_library_tells(Engine engine) throws SQLException {
        assertThat(reports).hasSize(3);
        DataSource source = kept(engine);
        Portfolio portfolio = Portfolio.of(projects.stream(), LocalDate.parse("2025-12-31"), Period.ofYears(1));

        assertThat(told(source, reports.get(0)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(portfolio.endings().stream()
                        .filter(ending -> ending.within() == Holds.YES)
                        .map(ending -> ending.territory().value() + " | " + ending.name() + " | "
                                + ending.agrement().value() + " | "
                                + ending.kind().value() + " | "
                                + lastDay(ending))
                        .toList());

        Map<String, Integer> counts = new TreeMap<>();
        for (TerritorialProject project : projects) {
            for (Structure structure : project.all(Kind.STRUCTURE)) {
                for (Id.District id : structure.districts()) {
                    District district = project.find(Kind.DISTRICT, id).orElseThrow();
                    counts.merge(
                            project.territory().value() + " | " + id.value() + " | " + district.name() + " | "
                                    + structure.kind().value(),
                            1,
                            Integer::sum);
                }
            }
        }
        assertThat(told(source, reports.get(1)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(counts.entrySet().stream()
                        .map(count -> count.getKey() + " | " + count.getValue())
                        .toList());

        Portfolio.Shared shared = portfolio.shared().stream()
                .filter(one -> one.numbers().contains(new Portfolio.FileNumber("senacs", SHARED)))
                .findFirst()
                .orElseThrow();
        assertThat(told(source, reports.get(2)))
                .hasSize(2)
                .containsExactlyElementsOf(shared.records().stream()
                        .map(record -> record.territory().value() + " | "
                                + record.structure().value() + " | " + record.name())
                        .toList());
    }

    private LocalDate lastDay(Portfolio.Ending ending) {
        Agrement agrement = projects.stream()
                .filter(project -> project.territory().equals(ending.territory()))
                .findFirst()
                .flatMap(project -> project.find(Kind.AGREMENT, ending.agrement()))
                .orElseThrow();
        return agrement.period().end().latest();
    }

    @ParameterizedTest
    @MethodSource("fr.viesociale.jdbc.engine.Engine#tested")
    void an_index_finds_an_external_id(Engine engine) throws SQLException {
        DataSource source = kept(engine);
        String plan = String.join("\n", told(source, "explain " + reports.get(2)));
        if (engine == Engine.POSTGRESQL) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set enable_seqscan = off"); // so few rows are read whole otherwise
                plan = String.join("\n", told(new OneConnection(connection), "explain " + reports.get(2)));
            }
        }
        assertThat(plan).containsIgnoringCase("vs_about_external_ids_by_number");
    }
}
