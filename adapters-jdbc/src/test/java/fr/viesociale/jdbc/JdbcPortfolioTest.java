package fr.viesociale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.engine.Database;
import fr.viesociale.jdbc.engine.Engine;
import fr.viesociale.portfolio.Portfolio;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables answer about many territories is what the library answers when it reads them all. */
class JdbcPortfolioTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final int TERRITORIES = 60;

    static Stream<Engine> engines() {
        return Engine.tested().stream();
    }

    /** Periods that end before, on and after the day and the horizon, to the day, the month, the year, or nobody knows when. */
    private static String last(Random random) {
        List<String> known = List.of(
                "2026-11-22",
                "2026-11-23",
                "2027-05-23",
                "2027-05-24",
                "2026-11",
                "2027-05",
                "2026",
                "2025",
                "2027",
                "2031-12-31",
                "open",
                "unknown");
        return known.get(random.nextInt(known.size()));
    }

    private static TerritorialProject territory(int number, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Id.Structure structure = new Id.Structure("s" + i);
            int shared = random.nextInt(TERRITORIES * 3);
            About numbered = new About(
                    List.of(new ExternalId(
                            random.nextBoolean() ? "CAF" : "SENACS",
                            "n" + shared,
                            random.nextInt(4) == 0 ? DateRange.of("2019", "2020") : null)),
                    List.of(),
                    List.of());
            entries.add(new Structure(
                    structure,
                    "Structure fictive " + number + "-" + i,
                    StructureKind.CENTRE_SOCIAL,
                    null,
                    List.of(),
                    List.of(),
                    DateRange.from("2015"),
                    random.nextInt(5) == 0 ? null : numbered));
            Id.Agrement agrement = new Id.Agrement("a" + i);
            entries.add(new Agrement(
                    agrement,
                    structure,
                    List.of(),
                    AgrementKind.AGC,
                    DateRange.of("2020-01-01", last(random)),
                    null,
                    null,
                    null));
            if (random.nextInt(6) == 0) {
                entries.add(new BoardDecision(
                        new Id.BoardDecision("w" + i),
                        null,
                        DecisionNature.WITHDRAW,
                        null,
                        List.of(agrement),
                        PartialDate.parse("2026-12-01"),
                        PartialDate.parse("2027-01-01"),
                        null));
            }
        }
        return TerritorialProject.of(new Id.Territory("ville-fictive-" + number), entries);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void what_ends_and_what_is_shared_is_what_reading_every_territory_tells(Engine engine) {
        try (Database database = engine.open()) {
            JdbcSchema.migrate(database.source());
            JdbcProjects projects = JdbcProjects.owning(database.source());
            JdbcPortfolio portfolio = new JdbcPortfolio(projects);
            Random random = new Random(20261123);
            Edit edit = new Edit(Instant.parse("2026-01-01T00:00:00Z"), "agent", "essai");
            for (int number = 0; number < TERRITORIES; number++) {
                TerritorialProject project = territory(number, random);
                projects.save(Kept.none(project.territory()), project, edit);
            }
            for (Period horizon : List.of(Period.ZERO, Period.ofMonths(6), Period.ofYears(10))) {
                Portfolio whole = Portfolio.of(portfolio.all(), DAY, horizon);
                assertThat(whole.totals().territories()).isEqualTo(TERRITORIES);
                assertThat(portfolio.endings(DAY, horizon)).isNotEmpty().isEqualTo(whole.endings());
                assertThat(portfolio.shared(DAY)).isNotEmpty().isEqualTo(whole.shared());
            }
            assertThat(projects.territoriesWithAgrementEnding(DAY, DAY.plusMonths(6)))
                    .as("few are loaded")
                    .hasSizeLessThan(TERRITORIES);
            assertThat(projects.territoriesSharingANumber()).hasSizeLessThan(TERRITORIES);
            assertThatThrownBy(() -> portfolio.endings(DAY, Period.ofDays(-1))).isInstanceOf(Refused.class);
        }
    }
}
