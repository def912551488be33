package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.project.TerritorialProjects.Capability.CHANGE_FEED;
import static fr.viesociale.project.TerritorialProjects.Capability.LISTING;
import static fr.viesociale.project.TerritorialProjects.Capability.PAST_REVISIONS;
import static fr.viesociale.project.TerritorialProjects.Capability.PURGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Change;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Head;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Nature;
import fr.viesociale.project.TerritorialProjects.Purge;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.project.TerritorialProjects.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forgetting: past revisions, and who made them. */
abstract class PurgingContract extends ListingContract {

    private static final Id.District NORD = new Id.District("nord");

    /**
     * Five revisions: the city; its north renamed; a west; the west gone; the north renamed again. The minute of each is
     * one less than its number.
     */
    private static List<Kept> fiveRevisions(TerritorialProjects projects) {
        List<Kept> history = new ArrayList<>();
        TerritorialProject one = city(CITY.value());
        TerritorialProject two = one.with(district("nord", "Nord renommé (fictif)"));
        TerritorialProject three = two.with(district("ouest", "Ouest fictif"));
        TerritorialProject five = two.with(district("nord", "Nord renommé encore (fictif)"));
        Kept kept = Kept.none(CITY);
        for (TerritorialProject project : List.of(one, two, three, two, five)) {
            kept = done(projects.save(kept, project, edit(history.size())));
            history.add(kept);
        }
        return history;
    }

    @Test
    void a_purge_leaves_the_latest_revision_and_those_from_the_first_to_keep() {
        offered(PURGE, projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 4, edit(9));
            assertThat(projects.find(CITY)).contains(history.get(4));
            assertThat(projects.revisions(CITY)).containsExactly(new Revision(4, edit(3)), new Revision(5, edit(4)));
        });
    }

    @Test
    void a_purge_leaves_its_trace() {
        offered(PURGE, projects -> {
            fiveRevisions(projects);
            assertThat(projects.purges(CITY)).isEmpty();
            Edit why = new Edit(edit(9).at(), "délégué-π-😀", "durée de conservation échue ", Nature.CORRECTED);
            projects.purge(CITY, 2, why);
            projects.purge(CITY, 4, edit(10));
            assertThat(projects.purges(CITY)).containsExactly(new Purge(2, why), new Purge(4, edit(10)));
            assertThat(projects.revisions(CITY)).extracting(Revision::number).containsExactly(4L, 5L);
            assertThat(projects.purges(ELSEWHERE)).isEmpty();
        });
    }

    @Test
    void a_purge_before_the_first_revision_forgets_nothing_and_leaves_its_trace() {
        offered(PURGE, projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 1, edit(9));
            assertThat(projects.revisions(CITY)).hasSize(5);
            assertThat(projects.find(CITY)).contains(history.get(4));
            assertThat(projects.purges(CITY)).containsExactly(new Purge(1, edit(9)));
        });
    }

    @Test
    void a_purge_before_a_revision_that_is_not_there_is_refused_and_forgets_nothing() {
        offered(PURGE, projects -> {
            refused("revision.unknown", () -> projects.purge(CITY, 1, edit(9)));
            fiveRevisions(projects);
            for (long before : List.of(0L, -1L, 6L, Long.MAX_VALUE, Long.MIN_VALUE)) {
                refused("revision.unknown", () -> projects.purge(CITY, before, edit(9)));
            }
            refused("revision.unknown", () -> projects.purge(ELSEWHERE, 1, edit(9)));
            assertThat(projects.revisions(CITY)).hasSize(5);
            assertThat(projects.purges(CITY)).isEmpty();
            assertThat(projects.purges(ELSEWHERE)).isEmpty();
        });
    }

    @Test
    void a_purge_of_one_territory_leaves_the_others() {
        offered(PURGE, projects -> {
            Kept elsewhere = first(projects, city(ELSEWHERE.value()));
            elsewhere = done(projects.save(elsewhere, TerritorialProject.empty(ELSEWHERE), edit(1)));
            fiveRevisions(projects);
            projects.purge(CITY, 5, edit(9));
            assertThat(projects.find(ELSEWHERE)).contains(elsewhere);
            assertThat(projects.revisions(ELSEWHERE)).hasSize(2);
        });
    }

    @Test
    void a_save_after_a_purge_goes_on_as_if_nothing_was_forgotten() {
        offered(PURGE, projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 5, edit(9));
            Kept old = history.get(1);
            Kept merged =
                    done(projects.save(old, old.project().with(district("sud", "Sud renommé (fictif)")), edit(10)));
            assertThat(merged)
                    .isEqualTo(new Kept(history.get(4).project().with(district("sud", "Sud renommé (fictif)")), 6));
            assertThat(projects.find(CITY)).contains(merged);
            assertThat(conflict(projects.save(old, old.project().with(district("nord", "Mon nord fictif")), edit(11)))
                            .clashes())
                    .containsExactly(new Merge.Clash(
                            NORD,
                            district("nord", "Mon nord fictif"),
                            district("nord", "Nord renommé encore (fictif)"),
                            null));
            refused("save.backwards", () -> projects.save(merged, city(CITY.value()), edit(9)));
            assertThat(projects.revisions(CITY)).extracting(Revision::number).containsExactly(5L, 6L);
        });
    }

    @Test
    void a_revision_that_was_purged_is_refused_and_one_that_was_kept_is_found() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 3, edit(9));
            refused("revision.purged", () -> projects.find(CITY, 1));
            refused("revision.purged", () -> projects.find(CITY, 2));
            for (int revision = 3; revision <= 5; revision++) {
                assertThat(projects.find(CITY, revision)).contains(history.get(revision - 1));
            }
            assertThat(projects.find(CITY, 0)).as("never was").isEmpty();
            assertThat(projects.find(CITY, 6)).as("never was").isEmpty();
        });
    }

    @Test
    void an_instant_before_the_first_revision_that_was_left_is_refused() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 3, edit(9));
            refused("revision.purged", () -> projects.find(CITY, edit(1).at()));
            refused("revision.purged", () -> projects.find(CITY, edit(2).at().minusNanos(1)));
            refused("revision.purged", () -> projects.find(CITY, edit(0).at().minusSeconds(1)));
            assertThat(projects.find(CITY, edit(2).at())).contains(history.get(2));
            assertThat(projects.find(CITY, edit(9).at())).contains(history.get(4));
        });
    }

    @Test
    void a_difference_with_a_revision_that_was_purged_is_refused() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 3, edit(9));
            refused("revision.purged", () -> projects.difference(CITY, 2, 5));
            refused("revision.purged", () -> projects.difference(CITY, 5, 1));
            refused("revision.unknown", () -> projects.difference(CITY, 3, 6));
            assertThat(projects.difference(CITY, 3, 5))
                    .isEqualTo(
                            history.get(2).project().differenceTo(history.get(4).project()));
            assertThat(TerritorialProject.empty(CITY).apply(projects.difference(CITY, 0, 3)))
                    .isEqualTo(history.get(2).project());
        });
    }

    @Test
    void of_an_entry_the_versions_that_only_purged_revisions_held_are_forgotten() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            Kept kept = fiveRevisions(projects).get(4);
            done(projects.save(kept, kept.project().with(district("est", "Est renommé (fictif)")), edit(5)));
            projects.purge(CITY, 5, edit(9));
            assertThat(projects.history(CITY, NORD))
                    .containsExactly(new Version(5, district("nord", "Nord renommé encore (fictif)")));
            assertThat(projects.history(CITY, new Id.District("ouest")))
                    .as("was gone before")
                    .isEmpty();
            assertThat(projects.history(CITY, new Id.District("sud")))
                    .as("did not change since")
                    .containsExactly(new Version(1, district("sud", "Quartier sud fictif")));
            assertThat(projects.history(CITY, new Id.District("est")))
                    .containsExactly(
                            new Version(1, district("est", "Quartier est fictif")),
                            new Version(6, district("est", "Est renommé (fictif)")));
        });
    }

    @Test
    void an_entry_removed_after_what_was_purged_keeps_its_last_version_and_that_it_was_removed() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            fiveRevisions(projects);
            projects.purge(CITY, 3, edit(9));
            assertThat(projects.history(CITY, new Id.District("ouest")))
                    .containsExactly(new Version(3, district("ouest", "Ouest fictif")), new Version(4, null));
            assertThat(projects.history(CITY, NORD))
                    .containsExactly(
                            new Version(2, district("nord", "Nord renommé (fictif)")),
                            new Version(5, district("nord", "Nord renommé encore (fictif)")));
        });
    }

    @Test
    void the_changes_since_a_revision_before_what_was_left_are_refused_and_none_is_told_in_part() {
        offered(Set.of(PURGE, CHANGE_FEED), projects -> {
            fiveRevisions(projects);
            List<Change> all = projects.changes(CITY, 0, 10);
            projects.purge(CITY, 4, edit(9));
            refused("revision.purged", () -> projects.changes(CITY, 0, 10));
            refused("revision.purged", () -> projects.changes(CITY, 2, 1));
            assertThat(projects.changes(CITY, 3, 10))
                    .as("whoever knows the last one that was purged misses nothing")
                    .isEqualTo(all.subList(3, 5));
            assertThat(projects.changes(CITY, 4, 10)).isEqualTo(all.subList(4, 5));
            assertThat(projects.changes(CITY, 5, 10)).isEmpty();
        });
    }

    @Test
    void a_second_purge_forgets_more() {
        offered(Set.of(PURGE, PAST_REVISIONS), projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 2, edit(9));
            assertThat(projects.find(CITY, 2)).contains(history.get(1));
            projects.purge(CITY, 4, edit(10));
            refused("revision.purged", () -> projects.find(CITY, 3));
            assertThat(projects.find(CITY, 4)).contains(history.get(3));
            assertThat(projects.find(CITY, 5)).contains(history.get(4));
            assertThat(projects.history(CITY, new Id.District("sud"))).hasSize(1);
        });
    }

    @Test
    void a_purge_before_what_was_purged_already_brings_nothing_back_and_leaves_its_trace() {
        offered(PURGE, projects -> {
            List<Kept> history = fiveRevisions(projects);
            projects.purge(CITY, 4, edit(9));
            projects.purge(CITY, 2, edit(10));
            assertThat(projects.revisions(CITY)).extracting(Revision::number).containsExactly(4L, 5L);
            assertThat(projects.find(CITY)).contains(history.get(4));
            assertThat(projects.purges(CITY)).containsExactly(new Purge(4, edit(9)), new Purge(2, edit(10)));
            if (projects.capabilities().contains(PAST_REVISIONS)) {
                refused("revision.purged", () -> projects.find(CITY, 3));
            }
        });
    }

    @Test
    void a_whole_territory_is_forgotten_by_saving_it_empty_first() {
        offered(Set.of(PURGE, PAST_REVISIONS, LISTING), projects -> {
            Kept kept = fiveRevisions(projects).get(4);
            Kept nothing = done(projects.save(kept, TerritorialProject.empty(CITY), edit(5)));
            Kept stillNothing = done(projects.save(
                    done(projects.save(nothing, nothing.project().with(district("d", "Erreur fictive")), edit(6))),
                    nothing.project(),
                    edit(7)));
            projects.purge(CITY, 8, edit(9));
            assertThat(projects.find(CITY))
                    .contains(stillNothing)
                    .contains(new Kept(TerritorialProject.empty(CITY), 8));
            assertThat(projects.revisions(CITY)).containsExactly(new Revision(8, edit(7)));
            for (String id : List.of("nord", "sud", "est", "ouest")) {
                assertThat(projects.history(CITY, new Id.District(id))).isEmpty();
            }
            assertThat(projects.heads(null, 10)).containsExactly(new Head(CITY, 8, edit(7).at()));
            Kept again = done(projects.save(stillNothing, city(CITY.value()), edit(10)));
            assertThat(again).isEqualTo(new Kept(city(CITY.value()), 9));
            assertThat(projects.find(CITY)).contains(again);
        });
    }

    @Test
    void who_made_revisions_and_purges_is_erased_and_everything_else_stays() {
        offered(PURGE, projects -> {
            Edit mine = new Edit(edit(0).at(), "moi", "première saisie", Nature.IMPORTED);
            Edit theirs = new Edit(edit(1).at(), "eux", "suite");
            Kept one = done(projects.save(Kept.none(CITY), city(CITY.value()), mine));
            Kept two = done(projects.save(one, one.project().with(district("d", "Quartier fictif")), theirs));
            Kept three = done(projects.save(two, one.project(), new Edit(edit(2).at(), "moi", "retrait")));
            projects.purge(CITY, 1, new Edit(edit(3).at(), "moi", "rien à oublier"));
            projects.purge(CITY, 1, new Edit(edit(4).at(), "eux", "rien à oublier"));
            assertThat(projects.erase(CITY, "moi")).isEqualTo(3);
            assertThat(projects.revisions(CITY))
                    .containsExactly(
                            new Revision(1, new Edit(edit(0).at(), Edit.ERASED, "première saisie", Nature.IMPORTED)),
                            new Revision(2, theirs),
                            new Revision(3, new Edit(edit(2).at(), Edit.ERASED, "retrait")));
            assertThat(projects.purges(CITY))
                    .containsExactly(
                            new Purge(1, new Edit(edit(3).at(), Edit.ERASED, "rien à oublier")),
                            new Purge(1, new Edit(edit(4).at(), "eux", "rien à oublier")));
            assertThat(projects.find(CITY)).contains(three);
        });
    }

    @Test
    void who_was_erased_once_is_not_there_to_erase_again() {
        offered(PURGE, projects -> {
            fiveRevisions(projects);
            assertThat(projects.erase(CITY, "agent-2")).isEqualTo(1);
            List<Revision> revisions = projects.revisions(CITY);
            assertThat(projects.erase(CITY, "agent-2")).isZero();
            assertThat(projects.erase(CITY, "jamais")).isZero();
            assertThat(projects.erase(ELSEWHERE, "agent-1")).isZero();
            assertThat(projects.revisions(CITY)).isEqualTo(revisions);
            assertThat(revisions)
                    .extracting(revision -> revision.edit().by())
                    .containsExactly("agent-0", "agent-1", Edit.ERASED, "agent-3", "agent-4");
        });
    }

    @Test
    void who_made_revisions_of_another_territory_stays_known_there() {
        offered(PURGE, projects -> {
            first(projects, city(CITY.value()));
            first(projects, city(ELSEWHERE.value()));
            assertThat(projects.erase(CITY, "agent-0")).isEqualTo(1);
            assertThat(projects.revisions(ELSEWHERE)).containsExactly(new Revision(1, edit(0)));
        });
    }

    @Test
    void only_the_very_reference_is_erased_however_its_accents_are_composed() {
        offered(PURGE, projects -> {
            List<String> people = List.of("Zoé", "zoé", "Zoe", "Zoé ", "Zoé\u00A0", "Zo%", "Zo_", "Zoé'");
            Kept kept = Kept.none(CITY);
            for (String by : people) {
                kept = done(projects.save(
                        kept,
                        kept.project().with(district("d", "Quartier fictif de " + by + ".")),
                        new Edit(edit(0).at(), by, "pour mémoire")));
            }
            assertThat(projects.erase(CITY, "Zo_")).isEqualTo(1);
            assertThat(projects.erase(CITY, "Zoe\u0301")).as("decomposed").isEqualTo(1);
            assertThat(projects.revisions(CITY))
                    .extracting(revision -> revision.edit().by())
                    .containsExactly(Edit.ERASED, "zoé", "Zoe", "Zoé ", "Zoé\u00A0", "Zo%", Edit.ERASED, "Zoé'");
        });
    }

    @Test
    void what_is_erased_is_erased_from_the_changes_too() {
        offered(Set.of(PURGE, CHANGE_FEED), projects -> {
            fiveRevisions(projects);
            projects.erase(CITY, "agent-1");
            assertThat(projects.changes(CITY, 0, 10))
                    .extracting(change -> change.revision().edit())
                    .containsExactly(edit(0), edit(1).erased(), edit(2), edit(3), edit(4));
        });
    }
}
