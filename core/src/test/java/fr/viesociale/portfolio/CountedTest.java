package fr.viesociale.portfolio;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.priorityArea;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted once, what is counted apart, and what is counted as not served. */
class CountedTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static Portfolio portfolio(TerritorialProject... projects) {
        return Portfolio.of(Stream.of(projects), DAY, Period.ofYears(1));
    }

    private static Structure numbered(String id, DateRange inUse) {
        return new Structure(
                new Id.Structure(id),
                "structure " + id,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                DateRange.of("open", "open"),
                new About(List.of(new ExternalId("SENACS", "1", inUse)), List.of(), List.of()));
    }

    private static Portfolio recordedTwice(DateRange inUse) {
        return portfolio(
                TerritorialProject.of(new Id.Territory("ales"), List.of(numbered("c1", inUse))),
                TerritorialProject.of(new Id.Territory("nimes"), List.of(numbered("c2", inUse))));
    }

    private static int structures(Portfolio portfolio) {
        Portfolio.Tally tally = portfolio.totals().structures();
        return tally.yes() + tally.no() + tally.undetermined();
    }

    @Test
    void one_number_makes_one_structure_only_while_it_is_in_use() {
        assertThat(structures(recordedTwice(DateRange.of("2020-01-01", "2024-01-01"))))
                .isEqualTo(1);
        assertThat(structures(recordedTwice(DateRange.of("2020-01-01", "2023-12-31"))))
                .isEqualTo(2);
        assertThat(structures(recordedTwice(DateRange.of("2024-01-01", "open"))))
                .isEqualTo(1);
        assertThat(structures(recordedTwice(DateRange.of("2024-01-02", "open"))))
                .isEqualTo(2);
        assertThat(structures(recordedTwice(DateRange.of("2020-01-01", "unknown"))))
                .as("it may no longer be in use")
                .isEqualTo(2);
        assertThat(recordedTwice(DateRange.of("2020-01-01", "2023-12-31")).shared())
                .isEmpty();
    }

    @Test
    void a_structure_that_one_territory_records_is_not_shared_even_twice() {
        DateRange always = DateRange.of("open", "open");
        assertThat(portfolio(ales(numbered("c1", always))).shared()).isEmpty();
        Portfolio twice = portfolio(ales(numbered("c1", always), numbered("c2", always)));
        assertThat(twice.shared()).isEmpty();
        assertThat(structures(twice)).isEqualTo(1);
    }

    private static Portfolio withFamilyAgrementOnly(Entry... more) {
        return portfolio(ales(
                        priorityArea("QN03001N", "2024-01-01", "open"),
                        cafBoard(),
                        centreSocial("c1", "QN03001N"),
                        acf("f", "c1", "2020-01-01", "2027-12-31"),
                        grant("d", "ca", "2019-12-01", "f"),
                        inventory("i", Kind.STRUCTURE, null, true),
                        inventory("j", Kind.AGREMENT, null, true))
                .with(more));
    }

    @Test
    void a_family_agrement_alone_serves_no_area() {
        assertThat(withFamilyAgrementOnly().unserved())
                .extracting(Portfolio.Unserved::served)
                .containsExactly(Holds.NO);
        assertThat(withFamilyAgrementOnly(
                                agc("a", "c1", "2020-01-01", "2027-12-31"), grant("e", "ca", "2019-12-01", "a"))
                        .unserved())
                .as("beside a global one")
                .isEmpty();
    }

    @Test
    void two_areas_of_one_generation_are_added_up_and_told() {
        Portfolio portfolio = portfolio(ales(
                priorityArea("QN03001N", "2024-01-01", "open"),
                priorityArea("QN03002N", "2024-01-01", "open"),
                priorityArea("QP030001", "2015-01-01", "open"),
                cafBoard(),
                centreSocial("c1", "QN03001N"),
                centreSocial("c2"),
                agc("a", "c1", "2020-01-01", "2027-12-31"),
                grant("d", "ca", "2019-12-01", "a"),
                inventory("i", Kind.STRUCTURE, null, true),
                inventory("j", Kind.AGREMENT, new Id.Structure("c2"), true)));
        assertThat(portfolio.totals().areas())
                .containsExactly(
                        Map.entry(PriorityAreaCode.Generation.OF_2015, new Portfolio.Tally(0, 1, 0)),
                        Map.entry(PriorityAreaCode.Generation.OF_2024, new Portfolio.Tally(1, 1, 0)));
        assertThat(portfolio.lines(Language.FRENCH))
                .containsExactly(
                        "1er janvier 2024 : territoires 1, structures 2, dont agréées 1",
                        "  AGC en vigueur : 1, à vérifier : 0",
                        "  quartiers prioritaires de 2015, desservis : 0, non desservis : 1, non connu : 0",
                        "  quartiers prioritaires de 2024, desservis : 1, non desservis : 1, non connu : 0",
                        "ales, quartier QN03002N (QN03002N) : sans structure agréée",
                        "ales, quartier QP030001 (QP030001) : sans structure agréée");
        assertThat(portfolio.lines(Language.ENGLISH))
                .containsExactly(
                        "1 January 2024: territories 1, structures 2, with an agrément 1",
                        "  AGC in force: 1, to be checked: 0",
                        "  priority areas of 2015, served: 0, not served: 1, not known: 0",
                        "  priority areas of 2024, served: 1, not served: 1, not known: 0",
                        "ales, quartier QN03002N (QN03002N): no structure with an agrément",
                        "ales, quartier QP030001 (QP030001): no structure with an agrément");
    }
}
