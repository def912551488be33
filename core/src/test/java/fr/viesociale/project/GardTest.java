package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.Gard;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The priority areas of the Gard, from one generation to the next. */
class GardTest {

    private static final TerritorialProject GARD = Gard.project();

    private static List<PriorityArea> on(String day) {
        return GARD.all(Kind.PRIORITY_AREA).stream()
                .filter(area -> area.period().covers(LocalDate.parse(day)) == Holds.YES)
                .toList();
    }

    @Test
    void eighteen_areas_became_seventeen() {
        assertThat(on("2023-12-31")).hasSize(18).allMatch(area -> area.code().generation() == Generation.OF_2015);
        assertThat(on("2024-01-01")).hasSize(17).allMatch(area -> area.code().generation() == Generation.OF_2024);
    }

    @Test
    void two_areas_of_la_grand_combe_became_one_over_three_communes() {
        assertThat(GARD.all(Kind.AREA_SUCCESSION).find(new Id.AreaSuccession("QN03016M")))
                .hasValueSatisfying(succession -> assertThat(succession.predecessors())
                        .containsExactly(new Id.PriorityArea("QP030016"), new Id.PriorityArea("QP030017")));
        assertThat(GARD.all(Kind.PRIORITY_AREA).find(new Id.PriorityArea("QN03016M")))
                .hasValueSatisfying(area -> assertThat(area.communes())
                        .containsExactly(new CommuneCode("30051"), new CommuneCode("30132"), new CommuneCode("30307")));
    }

    @Test
    void the_number_of_uzes_is_not_computed_from_its_old_one() {
        assertThat(GARD.all(Kind.AREA_SUCCESSION).find(new Id.AreaSuccession("QN03017M")))
                .hasValueSatisfying(succession ->
                        assertThat(succession.predecessors()).containsExactly(new Id.PriorityArea("QP030018")));
    }

    @Test
    void every_code_is_of_the_departement_of_its_communes_and_a_name_is_no_key() {
        assertThat(GARD.all(Kind.PRIORITY_AREA))
                .allMatch(area -> area.communes().stream()
                        .allMatch(commune ->
                                commune.department().equals(area.code().department())));
        assertThat(on("2015-01-01"))
                .filteredOn(area -> area.name().equals("Centre Ville"))
                .hasSize(3);
    }
}
