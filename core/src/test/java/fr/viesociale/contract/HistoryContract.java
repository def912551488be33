package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.structureIn;
import static fr.viesociale.project.TerritorialProjects.Capability.PAST_REVISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Difference;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Version;
import fr.viesociale.territory.District;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What became of one entry, and what differs between two revisions. */
abstract class HistoryContract extends FindingContract {

    private static final Id.District NORD = new Id.District("nord");

    /** The city, its north renamed, its structure gone, a district more. */
    private static List<Kept> fourRevisions(TerritorialProjects projects) {
        Kept one = first(projects, city(CITY.value()));
        Kept two = done(projects.save(one, one.project().with(district("nord", "Nord renommé (fictif)")), edit(1)));
        Kept three = done(projects.save(two, two.project().without(new Id.Structure("maison")), edit(2)));
        return List.of(
                one,
                two,
                three,
                done(projects.save(three, three.project().with(district("ouest", "Ouest fictif")), edit(3))));
    }

    @Test
    void the_history_of_an_entry_tells_that_it_was_put_replaced_removed_and_put_again() {
        offered(PAST_REVISIONS, projects -> {
            District once = district("ouest", "Ouest fictif");
            District twice = district("ouest", "Ouest renommé (fictif)");
            Kept kept = first(projects, city(CITY.value()));
            kept = done(projects.save(kept, kept.project().with(once), edit(1)));
            kept = done(projects.save(kept, kept.project().with(twice), edit(2)));
            kept = done(projects.save(kept, kept.project().without(once.id()), edit(3)));
            done(projects.save(kept, kept.project().with(once), edit(4)));
            assertThat(projects.history(CITY, once.id()))
                    .containsExactly(
                            new Version(2, once), new Version(3, twice), new Version(4, null), new Version(5, once));
        });
    }

    @Test
    void a_revision_that_leaves_an_entry_as_it_was_makes_no_version_of_it() {
        offered(PAST_REVISIONS, projects -> {
            List<Kept> history = fourRevisions(projects);
            assertThat(projects.history(CITY, new Id.District("sud")))
                    .containsExactly(new Version(1, district("sud", "Quartier sud fictif")));
            assertThat(projects.history(CITY, NORD))
                    .containsExactly(
                            new Version(1, district("nord", "Quartier nord fictif")),
                            new Version(2, district("nord", "Nord renommé (fictif)")));
            Kept head = history.get(3);
            done(projects.save(head, head.project(), edit(4)));
            assertThat(projects.history(CITY, NORD)).hasSize(2);
        });
    }

    @Test
    void a_conflict_makes_no_version() {
        offered(PAST_REVISIONS, projects -> {
            Kept base = first(projects, city(CITY.value()));
            District theirs = district("nord", "Leur nom fictif");
            done(projects.save(base, base.project().with(theirs), edit(1)));
            conflict(projects.save(base, base.project().with(district("nord", "Mon nom fictif")), edit(2)));
            assertThat(projects.history(CITY, NORD))
                    .containsExactly(new Version(1, district("nord", "Quartier nord fictif")), new Version(2, theirs));
        });
    }

    @Test
    void what_never_was_has_no_history() {
        offered(PAST_REVISIONS, projects -> {
            first(projects, city(CITY.value()));
            assertThat(projects.history(CITY, new Id.District("jamais"))).isEmpty();
            assertThat(projects.history(CITY, new Id.Organisation("nord")))
                    .as("an id of another kind")
                    .isEmpty();
            assertThat(projects.history(CITY, CITY))
                    .as("a territory is no entry")
                    .isEmpty();
            assertThat(projects.history(ELSEWHERE, NORD)).isEmpty();
        });
    }

    @Test
    void entries_whose_ids_look_alike_have_each_their_own_history() {
        offered(PAST_REVISIONS, projects -> {
            Kept kept = first(
                    projects,
                    TerritorialProject.empty(CITY)
                            .with(district("e", "e fictif"), district("é", "é fictif"), structureIn("e")));
            done(projects.save(
                    kept,
                    kept.project().with(district("é", "é renommé (fictif)")).without(new Id.Structure("e")),
                    edit(1)));
            assertThat(projects.history(CITY, new Id.District("e")))
                    .containsExactly(new Version(1, district("e", "e fictif")));
            assertThat(projects.history(CITY, new Id.District("é")))
                    .containsExactly(
                            new Version(1, district("é", "é fictif")),
                            new Version(2, district("é", "é renommé (fictif)")));
            assertThat(projects.history(CITY, new Id.District("E"))).isEmpty();
            assertThat(projects.history(CITY, new Id.Structure("e")))
                    .containsExactly(new Version(1, structureIn("e")), new Version(2, null));
        });
    }

    @Test
    void the_difference_of_two_revisions_turns_one_into_the_other_in_both_directions() {
        offered(PAST_REVISIONS, projects -> {
            List<Kept> history = fourRevisions(projects);
            for (Kept from : history) {
                for (Kept to : history) {
                    Difference difference = projects.difference(CITY, from.revision(), to.revision());
                    assertThat(difference).isEqualTo(from.project().differenceTo(to.project()));
                    assertThat(from.project().apply(difference)).isEqualTo(to.project());
                    assertThat(difference.isEmpty()).isEqualTo(from.equals(to));
                }
            }
            assertThat(projects.difference(CITY, 4, 1))
                    .isEqualTo(new Difference(
                            Map.of(
                                    NORD,
                                    district("nord", "Quartier nord fictif"),
                                    new Id.Structure("maison"),
                                    structureIn("maison", "nord", "sud")),
                            Set.of(new Id.District("ouest"))));
        });
    }

    @Test
    void revision_nought_is_nothing_at_all() {
        offered(PAST_REVISIONS, projects -> {
            Kept kept = fourRevisions(projects).get(1);
            assertThat(projects.difference(CITY, 0, 2).put())
                    .hasSize(4)
                    .containsValue(district("nord", "Nord renommé (fictif)"));
            assertThat(TerritorialProject.empty(CITY).apply(projects.difference(CITY, 0, 2)))
                    .isEqualTo(kept.project());
            assertThat(kept.project().apply(projects.difference(CITY, 2, 0))).isEqualTo(TerritorialProject.empty(CITY));
            assertThat(projects.difference(CITY, 0, 0).isEmpty()).isTrue();
            assertThat(projects.difference(ELSEWHERE, 0, 0).isEmpty()).isTrue();
        });
    }

    @Test
    void the_difference_to_a_revision_that_never_was_is_refused() {
        offered(PAST_REVISIONS, projects -> {
            fourRevisions(projects);
            refused("revision.unknown", () -> projects.difference(CITY, 1, 5));
            refused("revision.unknown", () -> projects.difference(CITY, 5, 1));
            refused("revision.unknown", () -> projects.difference(CITY, -1, 1));
            refused("revision.unknown", () -> projects.difference(CITY, 0, Long.MAX_VALUE));
            refused("revision.unknown", () -> projects.difference(ELSEWHERE, 0, 1));
        });
    }
}
