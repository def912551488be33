package fr.viesociale.portfolio;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a Caf asks of all its territories at once. */
class PortfolioTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static TerritorialProject territory(String id, Entry... entries) {
        return TerritorialProject.of(new Id.Territory(id), List.of(entries));
    }

    private static Portfolio portfolio(TerritorialProject... projects) {
        return Portfolio.of(Stream.of(projects), DAY, Period.ofYears(1));
    }

    private static TerritorialProject ending(String last) {
        return territory(
                "ales",
                cafBoard(),
                centreSocial("c1"),
                agc("a", "c1", "2020-01-01", last),
                grant("d", "ca", "2019-12-01", "a"));
    }

    @Test
    void an_agrement_that_ends_from_the_day_to_the_horizon_is_listed() {
        assertThat(portfolio(ending("2023-12-31")).endings()).isEmpty();
        assertThat(portfolio(ending("2024-01-01")).endings()).hasSize(1);
        assertThat(portfolio(ending("2025-01-01")).endings()).hasSize(1);
        assertThat(portfolio(ending("2025-01-02")).endings()).isEmpty();
        assertThat(portfolio(ending("open")).endings()).isEmpty();
        assertThat(portfolio(ending("2025")).endings())
                .extracting(Portfolio.Ending::within)
                .containsExactly(Holds.UNDETERMINED);
    }

    @Test
    void an_area_is_served_by_a_structure_with_an_agrement_in_force() {
        Entry area = priorityArea("QN03001N", "2024-01-01", "open");
        Portfolio served = portfolio(territory(
                "ales",
                area,
                cafBoard(),
                centreSocial("c1", "QN03001N"),
                agc("a", "c1", "2020-01-01", "2024-01-01"),
                grant("d", "ca", "2019-12-01", "a")));
        assertThat(served.unserved()).isEmpty();
        assertThat(served.totals().areas())
                .containsExactly(Map.entry(PriorityAreaCode.Generation.OF_2024, new Portfolio.Tally(1, 0, 0)));
        Portfolio ended = portfolio(territory(
                "ales",
                area,
                cafBoard(),
                centreSocial("c1", "QN03001N"),
                agc("a", "c1", "2020-01-01", "2023-12-31"),
                grant("d", "ca", "2019-12-01", "a")));
        assertThat(ended.unserved()).extracting(Portfolio.Unserved::served).containsExactly(Holds.NO);
        assertThat(portfolio(territory("ales", area)).unserved())
                .as("nobody says that there is no structure")
                .extracting(Portfolio.Unserved::served)
                .containsExactly(Holds.UNDETERMINED);
        assertThat(portfolio(territory("ales", area, inventory("i", Kind.STRUCTURE, null, true)))
                        .unserved())
                .extracting(Portfolio.Unserved::served)
                .containsExactly(Holds.NO);
        assertThat(portfolio(territory("ales", priorityArea("QP030001", "2015-01-01", "2023-12-31")))
                        .totals()
                        .areas())
                .isEmpty();
    }

    @Test
    void two_portfolios_tell_whether_they_were_drawn_from_the_same_files() {
        TerritorialProject first = ending("2024-12-31");
        TerritorialProject second = territory("nimes", centreSocial("c1"));
        Portfolio read = portfolio(first, second);
        assertThat(portfolio(ending("2024-12-31"), second).facts()).isEqualTo(read.facts());
        assertThat(Portfolio.of(Stream.of(first, second), DAY.plusDays(1), Period.ofYears(2))
                        .facts())
                .as("the day and the horizon are no facts")
                .isEqualTo(read.facts());
        assertThat(portfolio(ending("2024-12-30"), second).facts()).isNotEqualTo(read.facts());
        assertThat(portfolio(first).facts()).as("one file less").isNotEqualTo(read.facts());
        assertThat(portfolio(second).facts()).as("one file less").isNotEqualTo(read.facts());
        assertThat(portfolio(second, first).facts()).as("another order").isNotEqualTo(read.facts());
        assertThat(portfolio(first, second, second).facts())
                .as("one file read twice")
                .isNotEqualTo(read.facts());
        assertThat(portfolio().facts()).isEqualTo(Fingerprint.of(Stream.empty()));
    }

    private static Structure numbered(String id, String... numbers) {
        List<ExternalId> ids = Stream.of(numbers)
                .map(number -> new ExternalId("SENACS", number, null))
                .toList();
        return new Structure(
                new Id.Structure(id),
                "structure " + id,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                DateRange.of("open", "open"),
                new About(ids, List.of(), List.of()));
    }

    @Test
    void a_structure_that_several_territories_record_is_counted_once() {
        Portfolio portfolio = portfolio(
                territory(
                        "ales",
                        numbered("c1", "1"),
                        cafBoard(),
                        agc("a", "c1", "2020-01-01", "2027-12-31"),
                        grant("d", "ca", "2019-12-01", "a")),
                territory("anduze", numbered("c7", "2"), centreSocial("c8")),
                territory("nimes", numbered("c9", "1", "2")));
        assertThat(portfolio.totals().territories()).isEqualTo(3);
        assertThat(portfolio.totals().structures()).isEqualTo(new Portfolio.Tally(1, 0, 1));
        assertThat(portfolio.totals().agrements()).containsExactly(Map.entry("AGC", new Portfolio.Tally(1, 0, 0)));
        assertThat(portfolio.shared()).hasSize(1);
        assertThat(portfolio.lines(Language.FRENCH))
                .containsExactly(
                        "1er janvier 2024 : territoires 3, structures 2, dont agréées 1",
                        "  AGC en vigueur : 1, à vérifier : 0",
                        "Structure comptée une fois : structure c1",
                        "  ales, structure c1",
                        "  anduze, structure c7",
                        "  nimes, structure c9");
    }

    @Test
    void it_is_told_in_both_languages() {
        Portfolio portfolio =
                portfolio(ending("2024-06-30"), territory("nimes", priorityArea("QN03001N", "2024", "open")));
        assertThat(portfolio.lines(Language.FRENCH))
                .containsExactly(
                        "1er janvier 2024 : territoires 2, structures 1, dont agréées 1",
                        "  AGC en vigueur : 1, à vérifier : 0",
                        "  quartiers prioritaires de 2024, desservis : 0, non desservis : 0, non connu : 1",
                        "ales, structure c1, AGC : terme 30 juin 2024",
                        "nimes, quartier QN03001N (QN03001N) : desserte non connue");
        assertThat(portfolio.lines(Language.ENGLISH))
                .containsExactly(
                        "1 January 2024: territories 2, structures 1, with an agrément 1",
                        "  AGC in force: 1, to be checked: 0",
                        "  priority areas of 2024, served: 0, not served: 0, not known: 1",
                        "ales, structure c1, AGC: ends 30 June 2024",
                        "nimes, quartier QN03001N (QN03001N): not known to be served");
    }

    @Test
    void thousands_of_territories_are_read_one_by_one_and_none_is_kept() {
        List<String> order = new ArrayList<>();
        Stream<TerritorialProject> projects = IntStream.range(0, 5_000)
                .mapToObj(number -> {
                    order.add("made " + number);
                    return territory("t" + number, numbered("c", "n" + number % 100));
                })
                .peek(project -> order.add("read " + project.territory().value()));
        Portfolio portfolio = Portfolio.of(projects, DAY, Period.ofYears(1));
        assertThat(order).startsWith("made 0", "read t0", "made 1", "read t1").hasSize(10_000);
        assertThat(portfolio.totals().territories()).isEqualTo(5_000);
        assertThat(portfolio.totals().structures()).isEqualTo(new Portfolio.Tally(0, 0, 100));
        assertThat(holdsProjects(portfolio)).isFalse();
    }

    /** Walks whatever an answer holds. */
    private static boolean holdsProjects(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().anyMatch(PortfolioTest::holdsProjects);
        }
        if (value instanceof Map<?, ?> map) {
            return holdsProjects(map.keySet()) || holdsProjects(map.values());
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents()).anyMatch(component -> {
                try {
                    Object part = component.getAccessor().invoke(record);
                    return part != null && holdsProjects(part);
                } catch (ReflectiveOperationException hidden) {
                    throw new AssertionError(hidden);
                }
            });
        }
        return value instanceof TerritorialProject || value instanceof Situation;
    }

    @Test
    void a_family_agrement_that_fell_with_its_global_one_is_not_counted() {
        Portfolio portfolio = portfolio(territory(
                "ales",
                centreSocial("c1"),
                cafBoard(),
                agc("a", "c1", "2020-01-01", "2023-12-31"),
                acf("f", "c1", "2020-01-01", "2024-12-31"),
                grant("d", "ca", "2019-12-01", "a", "f")));

        assertThat(portfolio.totals().structures()).isEqualTo(new Portfolio.Tally(0, 1, 0));
        assertThat(portfolio.totals().agrements()).isEmpty();
    }
}
