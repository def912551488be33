package fr.viesociale.project;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.derogation;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.priorityArea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Inventory;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.governance.Body;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TerritorialProjectTest {

    private static final PriorityArea AREA = priorityArea("QN03001I", "2024-01-01", "open");
    private static final Structure CENTRE = centreSocial("centre", "QN03001I");
    private static final Structure OTHER = centreSocial("other");
    private static final Agrement AGC = agc("a1", "centre", "2024-01-01", "2027-12-31");
    private static final Body BOARD = cafBoard();

    @Test
    void a_project_of_which_nothing_is_known_yet_has_no_entry() {
        TerritorialProject empty = TerritorialProject.empty(new Id.Territory("ales"));

        assertThat(empty.entries()).isEmpty();
        assertThat(empty.territory()).isEqualTo(new Id.Territory("ales"));
        assertThat(empty).isEqualTo(ales());
    }

    @Test
    void every_entry_is_found_by_its_id() {
        TerritorialProject project = ales(AREA, CENTRE, AGC);

        assertThat(project.find(Kind.STRUCTURE, CENTRE.id())).contains(CENTRE);
        assertThat(project.find(Kind.STRUCTURE, OTHER.id())).isEmpty();
        assertThat(project.all(Kind.AGREMENT)).containsExactly(AGC);
        assertThat(project.has(AGC.id())).isTrue();
        assertThat(project.has(BOARD.id())).isFalse();
    }

    @Test
    void entries_stand_kind_by_kind_sorted_by_id() {
        assertThat(ales(OTHER, AGC, CENTRE, AREA).entries()).containsExactly(AREA, CENTRE, OTHER, AGC);
    }

    @Test
    void two_projects_of_the_same_entries_are_equal_in_whichever_order_they_came() {
        TerritorialProject one = ales(AREA, CENTRE, OTHER, AGC);
        TerritorialProject other = ales(AGC, OTHER, CENTRE, AREA);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(ales(AREA, CENTRE, AGC));
        assertThat(ales()).isNotEqualTo(TerritorialProject.empty(new Id.Territory("nimes")));
    }

    @Test
    void what_is_known_to_be_elsewhere_is_not_missed() {
        Agrement lost = agc("a2", "gone", "2024-01-01", "2027-12-31");

        List<TerritorialProject.Flaw> flaws = new ArrayList<>();
        TerritorialProject.flaws(new Id.Territory("ales"), List.of(AREA, CENTRE, AGC), id -> false, flaws::add);
        assertThat(flaws).isEmpty();
        TerritorialProject.flaws(new Id.Territory("ales"), List.of(AGC, lost), CENTRE.id()::equals, flaws::add);
        assertThat(flaws)
                .extracting(TerritorialProject.Flaw::entry, TerritorialProject.Flaw::missing)
                .containsExactly(tuple(lost, new Id.Structure("gone")));
    }

    @Test
    void an_entry_is_found_whatever_its_kind_and_the_territory_is_none() {
        TerritorialProject project = ales(AREA, CENTRE, AGC);

        assertThat(project.entry(AGC.id())).isEqualTo(Optional.of(AGC));
        assertThat(project.entry(OTHER.id())).isEqualTo(Optional.empty());
        assertThat(project.entry(new Id.Territory("ales"))).isEqualTo(Optional.empty());
        assertThat(project.has(new Id.Territory("ales"))).isTrue();
        assertThat(project.has(new Id.Territory("nimes"))).isFalse();
    }

    @Test
    void equal_projects_have_equal_fingerprints_and_different_ones_do_not() {
        assertThat(ales(AREA, CENTRE, AGC).fingerprint())
                .isEqualTo(ales(AGC, CENTRE, AREA).fingerprint());
        assertThat(ales(AREA, CENTRE).fingerprint())
                .isNotEqualTo(ales(AREA, CENTRE, AGC).fingerprint());
        assertThat(ales(AREA, CENTRE)).hasToString("projet social de territoire ales, 2 fiches");
    }

    @Test
    void references_to_entries_that_are_not_there_are_all_told_at_once() {
        assertThatRefused(
                () -> ales(CENTRE, agc("a2", "gone", "2024-01-01", "2027-12-31"), grant("d1", "ca", null, "a9")),
                "reference.dangling structures/centre",
                "reference.dangling agrements/a2",
                "reference.dangling boardDecisions/d1",
                "reference.dangling boardDecisions/d1");
    }

    @Test
    void a_reference_to_another_territory_dangles_and_one_to_its_own_does_not() {
        assertThat(ales(derogation("d1", "agrement.duration", new Id.Territory("ales"), null, null))
                        .entries())
                .hasSize(1);
        assertThatRefused(
                () -> ales(derogation("d1", "agrement.duration", new Id.Territory("nimes"), null, null)),
                "reference.dangling derogations/d1");
    }

    @Test
    void an_id_used_twice_is_refused_even_for_equal_entries_and_not_across_kinds() {
        assertThatRefused(
                () -> ales(AREA, CENTRE, CENTRE, espaceDeVieSociale("centre"), OTHER),
                "id.twice structures/centre/id",
                "id.twice structures/centre/id");
        assertThat(ales(centreSocial("same"), agc("same", "same", "2024-01-01", "2027-12-31"))
                        .entries())
                .hasSize(2);
    }

    @Test
    void ids_used_twice_and_dangling_references_are_told_together() {
        assertThatRefused(
                () -> ales(OTHER, OTHER, CENTRE),
                "id.twice structures/other/id",
                "reference.dangling structures/centre");
    }

    @Test
    void an_inventory_of_a_list_that_no_dossier_has_is_refused() {
        Inventory ofResidents = new Inventory(new Id.Inventory("i1"), "residents", null, true, null, null);

        assertThatRefused(() -> ales(ofResidents), "inventory.list inventories/i1/list");
        assertThatRefused(() -> ales().with(ofResidents), "inventory.list inventories/i1/list");
        assertThat(ales(new Inventory(
                                new Id.Inventory("i1"),
                                "structures",
                                new Mention(new Id.Territory("ales")),
                                true,
                                null,
                                null))
                        .entries())
                .hasSize(1);
    }

    @Test
    void an_entry_is_added_or_put_in_the_place_of_the_one_with_its_id() {
        TerritorialProject first = ales(OTHER);
        Structure reclassified = espaceDeVieSociale("other");

        assertThat(first.with(BOARD)).isEqualTo(ales(OTHER, BOARD));
        assertThat(first.with(reclassified)).isEqualTo(ales(reclassified));
        assertThat(first).isEqualTo(ales(OTHER));
    }

    @Test
    void entries_that_name_each_other_are_added_together() {
        assertThat(ales().with(AGC, CENTRE, AREA)).isEqualTo(ales(AREA, CENTRE, AGC));
        assertThatRefused(() -> ales().with(AGC, CENTRE), "reference.dangling structures/centre");
    }

    @Test
    void an_entry_that_nothing_names_is_taken_out() {
        TerritorialProject project = ales(AREA, CENTRE, OTHER);

        assertThat(project.without(OTHER.id())).isEqualTo(ales(AREA, CENTRE));
        assertThat(project.without(CENTRE.id(), AREA.id())).isEqualTo(ales(OTHER));
        assertThat(project.without(BOARD.id())).isEqualTo(project);
    }

    @Test
    void an_entry_that_another_names_stays() {
        assertThatRefused(() -> ales(AREA, CENTRE, AGC).without(CENTRE.id()), "reference.dangling agrements/a1");
        assertThatRefused(
                () -> ales(AREA, CENTRE, AGC).without(CENTRE.id(), AREA.id()), "reference.dangling agrements/a1");
    }

    @Test
    void a_change_of_nothing_is_the_same_project() {
        TerritorialProject project = ales(AREA, CENTRE);

        assertThat(project.apply(new Difference(Map.of(), Set.of()))).isSameAs(project);
    }

    @Test
    void the_difference_to_another_project_makes_it_of_this_one() {
        TerritorialProject before = ales(AREA, CENTRE, OTHER, AGC);
        TerritorialProject after = ales(AREA, centreSocial("centre"), AGC, BOARD);
        Difference difference = before.differenceTo(after);

        assertThat(difference.put().values()).containsExactlyInAnyOrder(centreSocial("centre"), BOARD);
        assertThat(difference.gone()).containsExactly(OTHER.id());
        assertThat(before.apply(difference)).isEqualTo(after);
        assertThat(after.apply(after.differenceTo(before))).isEqualTo(before);
    }

    @Test
    void a_project_differs_in_nothing_from_an_equal_one() {
        Difference difference = ales(AREA, CENTRE).differenceTo(ales(centreSocial("centre", "QN03001I"), AREA));

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.touched()).isEmpty();
    }

    @Test
    void a_difference_tells_what_it_touches_kind_by_kind() {
        Difference difference = ales(AREA, OTHER).differenceTo(ales(AREA, CENTRE, BOARD));

        assertThat(difference.touched()).containsExactlyInAnyOrder(CENTRE.id(), OTHER.id(), BOARD.id());
        assertThat(difference.put(Kind.STRUCTURE)).isEqualTo(Map.of(CENTRE.id(), CENTRE));
        assertThat(difference.gone(Kind.STRUCTURE)).containsExactly(OTHER.id());
        assertThat(difference.put(Kind.AGREMENT)).isEmpty();
        assertThat(difference.gone(Kind.BODY)).isEmpty();
    }

    @Test
    void an_entry_is_not_put_and_taken_out_at_once() {
        assertThatRefused(
                () -> new Difference(Map.of(OTHER.id(), OTHER), Set.of(OTHER.id())), "difference.both structure/other");
    }

    private static void assertThatRefused(ThrowingCallable change, String... codesAndPaths) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(told(refused.faults())).containsExactlyInAnyOrder(codesAndPaths));
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream().map(fault -> fault.code() + " " + fault.path()).toList();
    }
}
