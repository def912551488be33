package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.structureIn;
import static fr.viesociale.project.TerritorialProjects.Capability.CHANGE_FEED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Change;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Nature;
import fr.viesociale.project.TerritorialProjects.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What changed since a revision. */
abstract class FeedContract extends HistoryContract {

    private static SortedSet<Id> ids(Id... ids) {
        return new TreeSet<>(List.of(ids));
    }

    /** As many revisions as there are minutes, each with a district more. */
    private static void revisions(TerritorialProjects projects, Id.Territory territory, int count) {
        Kept kept = Kept.none(territory);
        for (int i = 1; i <= count; i++) {
            kept = done(projects.save(kept, kept.project().with(district("d" + i, "Quartier fictif " + i)), edit(i)));
        }
    }

    /** Asks for page after page until there is none, as a follower does. */
    static List<Change> pages(TerritorialProjects projects, Id.Territory territory, long since, int limit) {
        List<Change> all = new ArrayList<>();
        long known = since;
        List<Change> page = projects.changes(territory, known, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            assertThat(page.get(0).revision().number()).isEqualTo(known + 1);
            all.addAll(page);
            known = page.get(page.size() - 1).revision().number();
            page = projects.changes(territory, known, limit);
        }
        return all;
    }

    @Test
    void a_change_tells_what_a_revision_put_and_what_it_removed() {
        offered(CHANGE_FEED, projects -> {
            TerritorialProject city = city(CITY.value());
            Kept kept = first(projects, city);
            kept = done(projects.save(
                    kept,
                    kept.project()
                            .with(district("nord", "Nord renommé (fictif)"), district("ouest", "Ouest fictif"))
                            .without(new Id.Structure("maison"), new Id.District("est")),
                    edit(1)));
            done(projects.save(kept, kept.project().with(structureIn("maison", "ouest")), edit(2)));
            assertThat(projects.changes(CITY, 0, 10))
                    .containsExactly(
                            new Change(
                                    new Revision(1, edit(0)),
                                    city.entries().map(Entry::id).collect(Collectors.toCollection(TreeSet::new)),
                                    ids()),
                            new Change(
                                    new Revision(2, edit(1)),
                                    ids(new Id.District("nord"), new Id.District("ouest")),
                                    ids(new Id.Structure("maison"), new Id.District("est"))),
                            new Change(new Revision(3, edit(2)), ids(new Id.Structure("maison")), ids()));
        });
    }

    @Test
    void whoever_asks_page_after_page_sees_every_revision_once_and_in_order() {
        offered(CHANGE_FEED, projects -> {
            revisions(projects, CITY, 20);
            List<Change> all = projects.changes(CITY, 0, 100);
            assertThat(all).extracting(Change::revision).isEqualTo(projects.revisions(CITY));
            assertThat(all).hasSize(20);
            for (int limit : List.of(1, 3, 7, 19, 20, 21)) {
                assertThat(pages(projects, CITY, 0, limit))
                        .as("%s a page", limit)
                        .isEqualTo(all);
            }
            assertThat(pages(projects, CITY, 13, 3)).isEqualTo(all.subList(13, 20));
            assertThat(projects.changes(CITY, 0, Integer.MAX_VALUE)).isEqualTo(all);
        });
    }

    @Test
    void there_is_no_change_since_the_latest_revision_nor_of_a_territory_without_any() {
        offered(CHANGE_FEED, projects -> {
            revisions(projects, CITY, 3);
            assertThat(projects.changes(CITY, 3, 10)).isEmpty();
            assertThat(projects.changes(CITY, 4, 10)).isEmpty();
            assertThat(projects.changes(CITY, Long.MAX_VALUE, 10)).isEmpty();
            assertThat(projects.changes(ELSEWHERE, 0, 10)).isEmpty();
        });
    }

    @Test
    void a_page_that_could_hold_no_change_is_refused() {
        offered(CHANGE_FEED, projects -> {
            revisions(projects, CITY, 1);
            refused("store.limit", () -> projects.changes(CITY, 0, 0));
            refused("store.limit", () -> projects.changes(CITY, 0, -1));
            refused("store.limit", () -> projects.changes(ELSEWHERE, 0, Integer.MIN_VALUE));
        });
    }

    @Test
    void a_merged_revision_tells_only_what_its_own_edit_changed() {
        offered(CHANGE_FEED, projects -> {
            Kept base = first(projects, city(CITY.value()));
            done(projects.save(base, base.project().with(district("nord", "Leur nom fictif")), edit(1)));
            done(projects.save(base, base.project().with(district("sud", "Mon nom fictif")), edit(2)));
            assertThat(projects.changes(CITY, 1, 10))
                    .containsExactly(
                            new Change(new Revision(2, edit(1)), ids(new Id.District("nord")), ids()),
                            new Change(new Revision(3, edit(2)), ids(new Id.District("sud")), ids()));
        });
    }

    @Test
    void what_wrote_no_revision_is_no_change() {
        offered(CHANGE_FEED, projects -> {
            Kept base = first(projects, city(CITY.value()));
            done(projects.save(base, base.project().with(district("nord", "Leur nom fictif")), edit(1)));
            conflict(projects.save(base, base.project().with(district("nord", "Mon nom fictif")), edit(2)));
            done(projects.save(base, base.project(), edit(3)));
            refused(
                    "save.backwards",
                    () -> projects.save(base, base.project().with(district("sud", "Sud renommé (fictif)")), edit(0)));
            assertThat(projects.changes(CITY, 1, 10))
                    .containsExactly(new Change(new Revision(2, edit(1)), ids(new Id.District("nord")), ids()));
        });
    }

    @Test
    void a_change_tells_whether_it_was_recorded_corrected_or_imported() {
        offered(CHANGE_FEED, projects -> {
            Kept kept = Kept.none(CITY);
            for (Nature nature : Nature.values()) {
                kept = done(projects.save(
                        kept,
                        kept.project().with(district("d", "Quartier fictif " + nature)),
                        new Edit(edit(0).at(), "agent", "pour mémoire", nature)));
            }
            assertThat(projects.changes(CITY, 0, 10))
                    .extracting(change -> change.revision().edit().nature())
                    .containsExactly(Nature.values());
        });
    }

    @Test
    void each_territory_has_its_own_changes() {
        offered(CHANGE_FEED, projects -> {
            revisions(projects, CITY, 2);
            revisions(projects, ELSEWHERE, 3);
            assertThat(projects.changes(CITY, 0, 10)).hasSize(2);
            assertThat(projects.changes(ELSEWHERE, 1, 10))
                    .containsExactly(
                            new Change(new Revision(2, edit(2)), ids(new Id.District("d2")), ids()),
                            new Change(new Revision(3, edit(3)), ids(new Id.District("d3")), ids()));
        });
    }

    @Test
    void changes_name_entries_to_the_letter() {
        offered(CHANGE_FEED, projects -> {
            Kept kept = first(projects, TerritorialProject.empty(CITY).with(district("sud", "Sud fictif")));
            Entry[] put = LOOK_ALIKES.stream()
                    .map(id -> district(id, "Quartier fictif"))
                    .toArray(Entry[]::new);
            kept = done(projects.save(kept, kept.project().with(put), edit(1)));
            done(projects.save(kept, TerritorialProject.empty(CITY), edit(2)));
            List<Change> changes = projects.changes(CITY, 1, 10);
            assertThat(changes.get(0).put()).extracting(Id::value).containsExactlyInAnyOrderElementsOf(LOOK_ALIKES);
            assertThat(changes.get(1).gone())
                    .hasSize(LOOK_ALIKES.size() + 1)
                    .containsAll(changes.get(0).put());
        });
    }
}
