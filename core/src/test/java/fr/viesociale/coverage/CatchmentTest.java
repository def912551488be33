package fr.viesociale.coverage;

import static fr.viesociale.coverage.City.agreed;
import static fr.viesociale.coverage.City.all;
import static fr.viesociale.coverage.City.between;
import static fr.viesociale.coverage.City.district;
import static fr.viesociale.coverage.City.everyStructure;
import static fr.viesociale.coverage.City.exactly;
import static fr.viesociale.coverage.City.figure;
import static fr.viesociale.coverage.City.on;
import static fr.viesociale.coverage.City.post;
import static fr.viesociale.coverage.City.residents;
import static fr.viesociale.coverage.City.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Recorded;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatchmentTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();
    private static final DateRange BEFORE = DateRange.of("open", "2023-12-31");
    private static final DateRange SINCE = DateRange.of("2024-01-01", "open");

    @Test
    void who_served_all_the_merged_districts_serves_what_they_became() {
        assertThat(served(merged("a", "b"))).isEqualTo(Holds.YES);
        Intensity intensity = Intensity.of(on(merged("a", "b")), LATEST, Means.FTE);
        assertThat(intensity.districts())
                .extracting(Intensity.OfPlace::perThousand)
                .containsExactly(exactly("4"));
        assertThat(intensity.unattributed()).isEmpty();
    }

    @Test
    void who_served_one_of_the_merged_districts_may_serve_what_they_became() {
        assertThat(served(merged("a"))).isEqualTo(Holds.UNDETERMINED);
        assertThat(Coverage.of(on(merged("a")), LATEST).services().get(0).possible())
                .containsExactly(new Id.District("c"));
        Intensity intensity = Intensity.of(on(merged("a")), LATEST, Means.FTE);
        assertThat(intensity.districts())
                .extracting(Intensity.OfPlace::perThousand)
                .containsExactly(between("0", "4"));
        assertThat(served(merged("d"))).isEqualTo(Holds.NO);
    }

    @Test
    void who_served_a_district_serves_the_parts_that_it_was_divided_into_unless_only_some_are_named() {
        assertThat(holds(divided("a"))).containsExactly(Holds.YES, Holds.YES);
        assertThat(holds(divided("a", "b"))).containsExactly(Holds.YES, Holds.NO);
        assertThat(holds(divided("z"))).containsExactly(Holds.NO, Holds.NO);
    }

    @Test
    void who_serves_what_districts_became_served_them_before() {
        Entry[] past = all(
                district("a", SINCE),
                district("b", SINCE),
                district("c", DateRange.of("2025-01-01", "open")),
                succession(List.of("a", "b"), "c"),
                structure("s", "c"),
                agreed("s"),
                everyStructure());
        assertThat(holds(past)).containsExactly(Holds.YES, Holds.YES);
    }

    @Test
    void a_succession_of_successions_is_followed_and_one_without_successor_leads_nowhere() {
        Entry[] renamed = all(
                district("a", BEFORE),
                district("b", BEFORE),
                district("c", SINCE),
                succession(List.of("b"), "c"),
                succession(List.of("a"), "b"),
                succession(List.of("a")),
                structure("s", "a"),
                agreed("s"),
                everyStructure());
        assertThat(holds(renamed)).containsExactly(Holds.YES);
    }

    @Test
    void a_structure_of_which_no_district_is_recorded_may_serve_any() {
        var area = Recorded.priorityArea("QN03001N", "2024-01-01", "open");
        Entry[] entries = all(
                area,
                district("a"),
                residents("a", 500),
                district("b"),
                residents("b", 250),
                structure("s"),
                agreed("s"),
                post("p", "2", "s"),
                everyStructure());
        assertThat(holds(entries)).containsExactly(Holds.UNDETERMINED, Holds.UNDETERMINED);
        Coverage coverage = Coverage.of(on(entries), LATEST);
        assertThat(coverage.areas().get(0).areas().places())
                .extracting(Place::served)
                .containsExactly(Holds.UNDETERMINED);
        assertThat(Intensity.of(coverage, Means.FTE, null).districts())
                .extracting(Intensity.OfPlace::perThousand)
                .containsExactly(between("0", "4"), between("0", "8"));
    }

    @Test
    void the_intensity_of_an_area_is_not_known_where_the_catchment_of_who_serves_it_is_not() {
        var area = Recorded.priorityArea("QN03001N", "2024-01-01", "open");
        var s = structure(
                "s", StructureKind.CENTRE_SOCIAL, DateRange.of("open", "open"), List.of(area.id()), new String[0]);
        Entry[] entries = all(
                area,
                figure("f", area.id(), 900, 2024, 2018, null),
                s,
                agreed("s"),
                post("p", "2", "s"),
                everyStructure());
        Intensity intensity = Intensity.of(on(entries), LATEST, Means.FTE);
        assertThat(intensity.areas()).extracting(Intensity.OfPlace::perThousand).containsExactly(Interval.UNKNOWN);
        assertThat(intensity.unattributed()).isEqualTo(List.of(new Id.Structure("s")));
        Intensity nothing =
                Intensity.of(on(all(area, s, agreed("s"), post("p", "0", "s"), everyStructure())), LATEST, Means.FTE);
        assertThat(nothing.areas()).extracting(Intensity.OfPlace::perThousand).containsExactly(Interval.ZERO);
    }

    @Test
    void an_action_in_a_district_that_became_another_answers_an_orientation_there() {
        assertThat(answered("a")).containsExactly(Holds.UNDETERMINED);
        assertThat(answered("a", "b")).containsExactly(Holds.YES);
        assertThat(answered("d")).containsExactly(Holds.NO);
    }

    private static List<Holds> answered(String... districts) {
        List<Id.District> named = Arrays.stream(districts).map(Id.District::new).toList();
        Entry[] entries = all(
                List.of(merged("a")),
                Recorded.convention("c", ConventionKind.COORDINATION),
                Recorded.version("v", "c", "2019-05-02", DateRange.of("open", "open")),
                new Orientation(
                        new Id.Orientation("o"), new Id.Convention("c"), OrientationCode.FAMILIES, "familles", 1, null),
                new Objective(
                        new Id.Objective("j"),
                        new Id.Convention("c"),
                        "informer",
                        named,
                        List.of(new Id.Orientation("o")),
                        null,
                        null,
                        null),
                new Action(
                        new Id.Action("x"),
                        "permanence",
                        List.of(new Id.Objective("j")),
                        new Involvement(null, List.of()),
                        new ActionContent(List.of(), List.of(), List.of(), named, null),
                        null,
                        List.of(new ActionState(ActionStatus.UNDERWAY, PartialDate.parse("2024-01-01"))),
                        null));
        return Coverage.of(on(entries), LATEST).orientations().get(0).districts().places().stream()
                .map(Place::served)
                .toList();
    }

    private static Entry[] merged(String... catchment) {
        return all(
                district("a", BEFORE),
                district("b", BEFORE),
                district("c", SINCE),
                district("d", BEFORE),
                residents("c", 500),
                succession(List.of("a", "b"), "c"),
                structure("s", catchment),
                agreed("s"),
                post("p", "2", "s"),
                everyStructure());
    }

    private static Entry[] divided(String... catchment) {
        return all(
                district("a", BEFORE),
                district("b", SINCE),
                district("c", SINCE),
                district("z", BEFORE),
                succession(List.of("a"), "b", "c"),
                structure("s", catchment),
                agreed("s"),
                everyStructure());
    }

    private static Holds served(Entry... entries) {
        return holds(entries).get(0);
    }

    private static List<Holds> holds(Entry... entries) {
        return Coverage.of(on(entries), LATEST).districts().places().stream()
                .map(Place::served)
                .toList();
    }

    private static DistrictSuccession succession(List<String> former, String... next) {
        return new DistrictSuccession(
                new Id.DistrictSuccession(String.join("-", former) + "-" + String.join("-", next)),
                former.stream().map(Id.District::new).toList(),
                Arrays.stream(next).map(Id.District::new).toList(),
                PartialDate.parse("2024-01-01"),
                null,
                null);
    }
}
