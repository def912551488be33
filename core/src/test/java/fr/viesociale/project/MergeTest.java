package fr.viesociale.project;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.priorityArea;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.governance.Body;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final PriorityArea AREA = priorityArea("QN03001I", "2024-01-01", "open");
    private static final Structure CENTRE = centreSocial("centre");
    private static final Structure OTHER = centreSocial("other");
    private static final Structure CENTRE_IN_THE_AREA = centreSocial("centre", "QN03001I");
    private static final Structure CENTRE_RECLASSIFIED = espaceDeVieSociale("centre");
    private static final Agrement AGC = agc("a1", "centre", "2024-01-01", "2027-12-31");
    private static final Body BOARD = cafBoard();
    private static final TerritorialProject BASE = ales(AREA, CENTRE, OTHER);

    @Test
    void editions_of_different_entries_merge() {
        Merge merge = Merge.of(BASE, BASE.with(CENTRE_IN_THE_AREA, BOARD), BASE.without(OTHER.id()));

        assertThat(merge).isEqualTo(new Merge.Clean(ales(AREA, CENTRE_IN_THE_AREA, BOARD)));
    }

    @Test
    void an_edition_of_one_side_only_is_followed_whichever_side_it_is() {
        TerritorialProject edited = BASE.with(CENTRE_IN_THE_AREA);

        assertThat(Merge.of(BASE, edited, BASE)).isEqualTo(new Merge.Clean(edited));
        assertThat(Merge.of(BASE, BASE, edited)).isEqualTo(new Merge.Clean(edited));
        assertThat(Merge.of(BASE, BASE, BASE)).isEqualTo(new Merge.Clean(BASE));
    }

    @Test
    void one_entry_edited_by_both_to_the_same_end_is_no_clash() {
        assertThat(Merge.of(BASE, BASE.with(CENTRE_IN_THE_AREA, BOARD), BASE.with(CENTRE_IN_THE_AREA)))
                .isEqualTo(new Merge.Clean(BASE.with(CENTRE_IN_THE_AREA, BOARD)));
        assertThat(Merge.of(BASE, BASE.without(OTHER.id()), BASE.without(OTHER.id())))
                .isEqualTo(new Merge.Clean(ales(AREA, CENTRE)));
    }

    @Test
    void one_entry_edited_by_both_to_different_ends_clashes_and_both_versions_are_kept() {
        assertThat(clashes(BASE.with(CENTRE_IN_THE_AREA, BOARD), BASE.with(CENTRE_RECLASSIFIED)))
                .containsExactly(new Merge.Clash(CENTRE.id(), CENTRE_IN_THE_AREA, CENTRE_RECLASSIFIED, null));
    }

    @Test
    void one_entry_edited_by_me_and_removed_by_them_clashes() {
        assertThat(clashes(BASE.with(CENTRE_IN_THE_AREA), BASE.without(CENTRE.id())))
                .containsExactly(new Merge.Clash(CENTRE.id(), CENTRE_IN_THE_AREA, null, null));
        assertThat(clashes(BASE.without(CENTRE.id()), BASE.with(CENTRE_IN_THE_AREA)))
                .containsExactly(new Merge.Clash(CENTRE.id(), null, CENTRE_IN_THE_AREA, null));
    }

    @Test
    void one_entry_added_by_both_under_one_id_clashes() {
        Structure mine = centreSocial("new");
        Structure theirs = espaceDeVieSociale("new");

        assertThat(clashes(BASE.with(mine), BASE.with(theirs)))
                .containsExactly(new Merge.Clash(mine.id(), mine, theirs, null));
    }

    @Test
    void every_clash_is_told() {
        assertThat(clashes(
                        BASE.with(CENTRE_IN_THE_AREA, espaceDeVieSociale("other")),
                        BASE.with(CENTRE_RECLASSIFIED).without(OTHER.id())))
                .extracting(Merge.Clash::entry)
                .containsExactly(CENTRE.id(), OTHER.id());
    }

    @Test
    void what_i_remove_while_they_come_to_name_it_clashes_and_names_it() {
        assertThat(clashes(BASE.without(CENTRE.id()), BASE.with(AGC)))
                .containsExactly(new Merge.Clash(AGC.id(), null, AGC, CENTRE.id()));
    }

    @Test
    void what_they_remove_while_i_come_to_name_it_clashes_and_names_it() {
        assertThat(clashes(BASE.with(AGC), BASE.without(CENTRE.id())))
                .containsExactly(new Merge.Clash(AGC.id(), AGC, null, CENTRE.id()));
    }

    @Test
    void an_entry_that_comes_to_name_what_the_other_side_removes_is_told_in_both_versions() {
        assertThat(clashes(BASE.with(CENTRE_IN_THE_AREA), BASE.without(AREA.id())))
                .containsExactly(new Merge.Clash(CENTRE.id(), CENTRE_IN_THE_AREA, CENTRE, AREA.id()));
        assertThat(clashes(BASE.without(AREA.id()), BASE.with(CENTRE_IN_THE_AREA)))
                .containsExactly(new Merge.Clash(CENTRE.id(), CENTRE, CENTRE_IN_THE_AREA, AREA.id()));
    }

    private static List<Merge.Clash> clashes(TerritorialProject mine, TerritorialProject theirs) {
        Merge merge = Merge.of(BASE, mine, theirs);
        assertThat(merge).isInstanceOf(Merge.Clashing.class);
        return ((Merge.Clashing) merge).clashes();
    }
}
