package fr.viesociale.project;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.succession;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which priority areas a structure serves. */
class ServedAreasTest {

    private static final PriorityArea FORMER = priorityArea("QP030001", "2015-01-01", "2023-12-31");
    private static final PriorityArea IDENTICAL = priorityArea("QN03001I", "2024-01-01", "open");
    private static final PriorityArea MODIFIED = priorityArea("QN03002M", "2024-01-01", "open");
    private static final Structure SERVING_THE_FORMER = centreSocial("centre", "QP030001");

    @Test
    void an_area_that_is_recorded_with_the_structure_is_served() {
        assertThat(serves(SERVING_THE_FORMER, FORMER)).isEqualTo(YES);
        assertThat(serves(centreSocial("centre"), FORMER)).isEqualTo(NO);
    }

    @Test
    void the_area_that_follows_within_the_same_outline_is_served_too() {
        assertThat(serves(SERVING_THE_FORMER, IDENTICAL, succession("QP030001", "QN03001I")))
                .isEqualTo(YES);
        assertThat(serves(SERVING_THE_FORMER, IDENTICAL))
                .as("nothing says that it follows")
                .isEqualTo(NO);
    }

    @Test
    void an_area_that_follows_within_another_outline_may_be_served() {
        assertThat(serves(SERVING_THE_FORMER, MODIFIED, succession("QP030001", "QN03002M")))
                .isEqualTo(UNDETERMINED);
        assertThat(serves(centreSocial("centre"), MODIFIED, succession("QP030001", "QN03002M")))
                .isEqualTo(NO);
    }

    @Test
    void the_follower_of_a_served_area_says_nothing_of_other_areas() {
        assertThat(serves(SERVING_THE_FORMER, MODIFIED, succession("QP030001", "QN03001I")))
                .isEqualTo(NO);
    }

    @Test
    void an_area_in_which_a_district_of_the_catchment_lies_may_be_served() {
        assertThat(serves(ofTheDistrict(), MODIFIED, district(MODIFIED.id()))).isEqualTo(UNDETERMINED);
        assertThat(serves(ofTheDistrict(), MODIFIED, district(IDENTICAL.id()))).isEqualTo(NO);
        assertThat(serves(ofTheDistrict(), MODIFIED, district())).isEqualTo(NO);
    }

    private static Holds serves(Structure structure, PriorityArea area, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(FORMER, IDENTICAL, MODIFIED, structure));
        all.addAll(List.of(entries));
        return ales(all.toArray(Entry[]::new)).on(LocalDate.parse("2026-11-23")).serves(structure, area);
    }

    private static District district(Id.PriorityArea... areas) {
        return new District(new Id.District("tamaris"), "Tamaris", DateRange.of("open", "open"), List.of(areas), null);
    }

    private static Structure ofTheDistrict() {
        return new Structure(
                new Id.Structure("centre"),
                "structure centre",
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(new Id.District("tamaris")),
                List.of(),
                DateRange.of("open", "open"),
                null);
    }
}
