package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.project.TerritorialProjects.Capability.LISTING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Head;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The territories of which something is kept. */
abstract class ListingContract extends FeedContract {

    private static void territories(TerritorialProjects projects, List<String> ids) {
        ids.forEach(id ->
                first(projects, TerritorialProject.empty(new Id.Territory(id)).with(district("d", "Quartier fictif"))));
    }

    /** Asks for page after page until there is none. */
    private static List<Head> pages(TerritorialProjects projects, int limit) {
        List<Head> all = new ArrayList<>();
        Id.@Nullable Territory after = null;
        List<Head> page = projects.heads(after, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            assertThat(all).doesNotHaveDuplicates();
            after = all.get(all.size() - 1).territory();
            page = projects.heads(after, limit);
        }
        return all;
    }

    @Test
    void territories_are_listed_page_by_page_each_once_in_an_order_that_does_not_change() {
        offered(LISTING, projects -> {
            List<String> ids =
                    IntStream.rangeClosed(1, 25).mapToObj(i -> "ville-" + i).toList();
            territories(projects, ids);
            List<Head> all = projects.heads(null, 100);
            assertThat(all).extracting(head -> head.territory().value()).containsExactlyInAnyOrderElementsOf(ids);
            for (int limit : List.of(1, 4, 5, 24, 25, 26)) {
                assertThat(pages(projects, limit)).as("%s a page", limit).isEqualTo(all);
            }
            assertThat(projects.heads(null, Integer.MAX_VALUE)).isEqualTo(all);
            assertThat(projects.heads(all.get(9).territory(), 5)).isEqualTo(all.subList(10, 15));
        });
    }

    @Test
    void territories_whose_ids_look_alike_are_listed_each_once() {
        offered(LISTING, projects -> {
            territories(projects, LOOK_ALIKES);
            for (int limit : List.of(1, 2, 7, 100)) {
                assertThat(pages(projects, limit))
                        .as("%s a page", limit)
                        .extracting(head -> head.territory().value())
                        .containsExactlyInAnyOrderElementsOf(LOOK_ALIKES);
            }
        });
    }

    @Test
    void the_list_tells_the_latest_revision_of_a_territory_and_when_it_was_made() {
        offered(LISTING, projects -> {
            Kept kept = first(projects, city(CITY.value()));
            kept = done(projects.save(kept, kept.project().with(district("ouest", "Ouest fictif")), edit(1)));
            assertThat(projects.heads(null, 10)).containsExactly(new Head(CITY, 2, edit(1).at()));
            done(projects.save(kept, kept.project(), edit(2)));
            done(projects.save(kept, TerritorialProject.empty(CITY), edit(3)));
            assertThat(projects.heads(null, 10)).containsExactly(new Head(CITY, 3, edit(3).at()));
        });
    }

    @Test
    void a_territory_of_which_nothing_was_written_is_not_listed() {
        offered(LISTING, projects -> {
            assertThat(projects.heads(null, 10)).isEmpty();
            done(projects.save(Kept.none(CITY), TerritorialProject.empty(CITY), edit(0)));
            refused("save.revision", () -> projects.save(new Kept(city(CITY.value()), 1), city(CITY.value()), edit(0)));
            Kept onlyThought = new Kept(city(CITY.value()), 0);
            conflict(projects.save(
                    onlyThought, onlyThought.project().with(district("nord", "Nord renommé (fictif)")), edit(0)));
            projects.find(CITY);
            projects.revisions(CITY);
            assertThat(projects.heads(null, 10)).isEmpty();
            first(projects, city(ELSEWHERE.value()));
            assertThat(projects.heads(null, 10)).containsExactly(new Head(ELSEWHERE, 1, edit(0).at()));
        });
    }

    @Test
    void a_page_that_could_hold_no_territory_is_refused() {
        offered(LISTING, projects -> {
            refused("store.limit", () -> projects.heads(null, 0));
            refused("store.limit", () -> projects.heads(CITY, -1));
            refused("store.limit", () -> projects.heads(null, Integer.MIN_VALUE));
        });
    }
}
