package fr.viesociale.coverage;

import static fr.viesociale.coverage.City.DAY;
import static fr.viesociale.coverage.City.agreed;
import static fr.viesociale.coverage.City.all;
import static fr.viesociale.coverage.City.between;
import static fr.viesociale.coverage.City.district;
import static fr.viesociale.coverage.City.exactly;
import static fr.viesociale.coverage.City.figure;
import static fr.viesociale.coverage.City.on;
import static fr.viesociale.coverage.City.post;
import static fr.viesociale.coverage.City.residents;
import static fr.viesociale.coverage.City.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.viesociale.coverage.Intensity.OfPlace;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();

    @Test
    void means_are_shared_over_the_residents_of_the_catchment() {
        Intensity intensity = Intensity.of(
                on(all(
                        district("a"),
                        district("b"),
                        residents("a", 500),
                        residents("b", 1500),
                        structure("s", "a", "b"),
                        structure("t", "a"),
                        agreed("s"),
                        agreed("t"),
                        post("p", "4", "s"),
                        post("q", "1", "t"))),
                LATEST,
                Means.FTE);
        assertThat(intensity.districts()).extracting(OfPlace::perThousand).containsExactly(exactly("4"), exactly("2"));
        assertThat(intensity.districts().get(0).shares())
                .containsExactly(
                        new Intensity.Share(new Id.Structure("s"), exactly("2")),
                        new Intensity.Share(new Id.Structure("t"), exactly("2")));
        assertThat(intensity.lines(Language.FRENCH))
                .containsExactly(
                        "Intensité au 15 juin 2024 : équivalents temps plein pour 1 000 habitants (dernier recensement publié)",
                        "  quartier a : 4",
                        "  quartier b : 2");
        assertThat(intensity.lines(Language.ENGLISH))
                .containsExactly(
                        "Intensity on 15 June 2024: full-time equivalents per 1,000 residents (latest published census)",
                        "  quartier a: 4",
                        "  quartier b: 2");
    }

    @Test
    void a_structure_that_may_not_be_in_force_gives_anything_from_nothing() {
        Intensity intensity = Intensity.of(
                on(all(district("a"), residents("a", 1000), structure("s", "a"), post("p", "4", "s"))),
                LATEST,
                Means.FTE);
        assertThat(intensity.districts().get(0).perThousand()).isEqualTo(between("0", "4"));
    }

    @Test
    void means_without_a_district_or_a_resident_are_not_attributed() {
        Entry[] entries = all(
                district("a"),
                residents("a", 0),
                structure("s", "a"),
                structure("t"),
                structure("u"),
                agreed("s"),
                agreed("t"),
                agreed("u"),
                post("p", "4", "s"),
                post("q", "1", "t"),
                post("r", "0", "u"));
        Intensity intensity = Intensity.of(on(entries), LATEST, Means.FTE);
        assertThat(intensity.unattributed()).isEqualTo(List.of(new Id.Structure("s"), new Id.Structure("t")));
        assertThat(intensity.districts().get(0).perThousand()).isEqualTo(Interval.ZERO);
        assertThat(intensity.lines(Language.FRENCH))
                .endsWith("Sans quartier ni habitant à qui les rapporter : structure t");
        assertThat(intensity.lines(Language.ENGLISH))
                .endsWith("Without a district or a resident to relate them to: structure t");
    }

    @Test
    void intensity_may_be_asked_of_one_kind_of_structure() {
        Entry[] entries =
                all(district("a"), residents("a", 1000), structure("s", "a"), agreed("s"), post("p", "4", "s"));
        Coverage coverage = Coverage.of(on(entries), LATEST);
        Intensity centres = Intensity.of(coverage, Means.FTE, StructureKind.CENTRE_SOCIAL);
        Intensity spaces = Intensity.of(coverage, Means.FTE, StructureKind.ESPACE_DE_VIE_SOCIALE);
        assertThat(centres.districts().get(0).perThousand()).isEqualTo(exactly("4"));
        assertThat(spaces.districts().get(0).perThousand()).isEqualTo(Interval.ZERO);
        assertThat(centres.lines(Language.FRENCH).get(0)).contains("2024, centre social : ");
    }

    @Test
    void a_list_of_structures_that_lacks_some_bounds_nothing_from_above() {
        Entry lacking = Recorded.inventory("structures", Kind.STRUCTURE, null, false);
        Intensity intensity = Intensity.of(
                on(all(
                        district("a"),
                        residents("a", 1000),
                        structure("s", "a"),
                        agreed("s"),
                        post("p", "4", "s"),
                        lacking)),
                LATEST,
                Means.FTE);
        assertThat(intensity.districts().get(0).perThousand()).isEqualTo(between("4", null));
    }

    @Test
    void a_priority_area_has_the_intensity_of_the_catchments_that_serve_it() {
        var area = Recorded.priorityArea("QN03001N", "2024-01-01", "open");
        var s = structure(
                "s",
                StructureKind.CENTRE_SOCIAL,
                fr.viesociale.time.DateRange.of("open", "open"),
                List.of(area.id()),
                "a");
        Intensity intensity = Intensity.of(
                on(all(area, district("a"), residents("a", 2000), s, agreed("s"), post("p", "4", "s"))),
                LATEST,
                Means.FTE);
        assertThat(intensity.areas().get(0).perThousand()).isEqualTo(exactly("2"));
    }

    @Test
    void the_worst_served_comes_first_and_the_parts_sum_to_the_index() {
        Balance balance = balance(new int[] {100, 200, 300}, exactly("6"), Interval.ZERO, exactly("2"));
        assertThat(balance.parts()).extracting(part -> part.district().value()).containsExactly("d1", "d2", "d0");
        double mean = 2;
        double expected = 100 / 600. * 3 * Math.log(3) + 300 / 600. * (2 / mean) * Math.log(2 / mean);
        assertThat(balance.index().isExact()).isTrue();
        assertThat(balance.index().least().doubleValue()).isCloseTo(expected, within(1e-6));
        assertThat(balance.limit()).isEqualTo(Interval.between(Math.log(6), Math.log(6)));
        assertThat(balance.parts().get(0).part()).isEqualByComparingTo("0");
        assertThat(balance.parts().get(1).part()).isEqualByComparingTo("0");
        assertThat(balance.parts().get(2).part()).isEqualByComparingTo("0.549306");
    }

    @Test
    void where_nobody_is_served_there_is_no_balance() {
        Balance balance = balance(new int[] {100, 200}, Interval.ZERO, Interval.ZERO);
        assertThat(balance.index()).isNull();
        assertThat(balance.lines(Language.FRENCH).get(0))
                .isEqualTo("Équilibre au 15 juin 2024, équivalents temps plein (dernier recensement publié) ;"
                        + " indice T de Theil : sans objet, aucun moyen à répartir");
        assertThat(balance.lines(Language.ENGLISH).get(0))
                .isEqualTo("Balance on 15 June 2024, full-time equivalents (latest published census);"
                        + " Theil's T index: not defined, no means to spread");
        assertThat(balance(new int[] {0}, exactly("5")).limit()).isNull();
        assertThat(balance(new int[] {0}, exactly("5")).index()).isNull();
    }

    @Test
    void a_balance_is_told_in_both_languages() {
        Balance balance = balance(new int[] {100, 100}, exactly("2"), exactly("2"));
        assertThat(balance.lines(Language.FRENCH))
                .containsExactly(
                        "Équilibre au 15 juin 2024, équivalents temps plein (dernier recensement publié) ;"
                                + " indice T de Theil : 0 (0 quand tous ont autant ; maximum possible : 0,693147)",
                        "  quartier d0 : 2 pour 1 000 habitants",
                        "  quartier d1 : 2 pour 1 000 habitants");
        assertThat(balance.lines(Language.ENGLISH))
                .containsExactly(
                        "Balance on 15 June 2024, full-time equivalents (latest published census);"
                                + " Theil's T index: 0 (0 when all have as much; highest possible: 0.693147)",
                        "  quartier d0: 2 per 1,000 residents",
                        "  quartier d1: 2 per 1,000 residents");
    }

    @Test
    void a_population_that_is_not_exact_leaves_the_limit_alone() {
        Entry[] entries = all(
                district("a"),
                district("b"),
                residents("a", 100),
                residents("a", 200),
                figure("g", new Id.District("b"), 400, null, 2021, null),
                structure("s", "a"),
                agreed("s"),
                post("p", "1", "s"));
        Balance balance = Balance.of(Intensity.of(on(entries), LATEST, Means.FTE));
        assertThat(balance.limit()).isEqualTo(Interval.between(Math.log(3), Math.log(5)));
        assertThat(balance.index()).isEqualTo(Interval.between(0, Math.log(5)));
        assertThat(balance.parts()).extracting(Balance.Part::part).containsOnlyNulls();
        Entry[] unknown = all(district("a"), district("b"), structure("s", "a"), agreed("s"), post("p", "1", "s"));
        assertThat(Balance.of(Intensity.of(on(unknown), LATEST, Means.FTE)).index())
                .isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void balance_is_told_day_by_day() {
        Entry[] entries =
                all(district("a"), residents("a", 100), structure("s", "a"), agreed("s"), post("p", "1", "s"));
        List<LocalDate> days = List.of(DAY, LocalDate.of(2028, 1, 1));
        List<Balance> balances = Balance.evolution(City.of(entries), days, LATEST, Means.FTE);
        assertThat(balances).extracting(balance -> balance.basis().on()).isEqualTo(days);
        assertThat(balances.get(0).index()).isEqualTo(Interval.ZERO);
        assertThat(balances.get(1).index()).isNull();
    }

    @Property(tries = 150)
    void equal_intensities_are_in_balance(@ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        var random = new Random(seed);
        int[] residents = random.ints(size, 1, 5000).toArray();
        Interval same = Interval.exactly(1 + random.nextInt(90));
        Interval[] intensities = Collections.nCopies(size, same).toArray(Interval[]::new);
        assertThat(balance(residents, intensities).index()).isEqualTo(Interval.ZERO);
    }

    @Property(tries = 150)
    void the_index_does_not_depend_on_order_scale_or_the_division_of_a_district(
            @ForAll @IntRange(min = 2, max = 6) int size, @ForAll long seed) {
        var random = new Random(seed);
        List<Integer> residents = new ArrayList<>();
        List<Interval> intensities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            residents.add(2 + 2 * random.nextInt(1000));
            intensities.add(Interval.exactly(1 + random.nextInt(50)));
        }
        double index = index(residents, intensities);
        assertThat(index)
                .isBetween(0.0, Math.log(residents.stream().mapToInt(r -> r).sum()));
        List<Integer> reversed = new ArrayList<>(residents);
        List<Interval> reversedToo = new ArrayList<>(intensities);
        Collections.reverse(reversed);
        Collections.reverse(reversedToo);
        assertThat(index(reversed, reversedToo)).isCloseTo(index, within(2e-6));
        List<Interval> tripled = intensities.stream()
                .map(one -> Interval.exactly(one.least().multiply(BigDecimal.valueOf(3))))
                .toList();
        assertThat(index(residents, tripled)).isCloseTo(index, within(2e-6));
        residents.set(0, residents.get(0) / 2);
        residents.add(residents.get(0));
        intensities.add(intensities.get(0));
        assertThat(index(residents, intensities)).isCloseTo(index, within(2e-6));
    }

    private static double index(List<Integer> residents, List<Interval> intensities) {
        Interval index = balance(residents.stream().mapToInt(r -> r).toArray(), intensities.toArray(Interval[]::new))
                .index();
        assertThat(index.isExact()).isTrue();
        return index.least().doubleValue();
    }

    private static Balance balance(int[] residents, Interval... intensities) {
        List<OfPlace> places = new ArrayList<>();
        List<Object> districts = new ArrayList<>();
        for (int i = 0; i < residents.length; i++) {
            districts.add(district("d" + i));
            places.add(
                    new OfPlace(new Id.District("d" + i), Interval.exactly(residents[i]), intensities[i], List.of()));
        }
        return Balance.of(new Intensity(
                on(all(districts.toArray())).basis(), LATEST, Means.FTE, null, places, List.of(), List.of()));
    }
}
