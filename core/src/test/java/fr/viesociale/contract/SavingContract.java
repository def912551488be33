package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.association;
import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.structureIn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Capability;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Nature;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Saving, and finding what was saved: what every repository does. */
abstract class SavingContract extends RepositoryContract {

    @Test
    void what_a_repository_can_do_it_declares_and_the_rest_it_refuses() {
        Set<Capability> declared = Set.copyOf(empty().capabilities());
        for (Capability capability : Capability.values()) {
            offered(capability, projects -> {
                first(projects, city(CITY.value()));
                for (var question : everything(capability, projects)) {
                    question.call();
                }
                assertThat(projects.capabilities()).isEqualTo(declared);
            });
        }
        assertThat(EnumSet.allOf(Capability.class)).containsAll(declared);
    }

    @Test
    void nothing_is_found_where_nothing_was_saved() {
        TerritorialProjects projects = empty();
        assertThat(projects.find(CITY)).isEmpty();
        assertThat(projects.revisions(CITY)).isEmpty();
    }

    @Test
    void the_first_save_is_revision_one_and_is_found_as_it_was() {
        TerritorialProjects projects = empty();
        TerritorialProject city = city(CITY.value());
        assertThat(first(projects, city)).isEqualTo(new Kept(city, 1));
        assertThat(projects.find(CITY)).contains(new Kept(city, 1));
    }

    @Test
    void saving_what_did_not_change_writes_no_revision() {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, city(CITY.value()));
        assertThat(done(projects.save(kept, kept.project(), edit(1)))).isEqualTo(kept);
        assertThat(projects.revisions(CITY)).hasSize(1);
    }

    @Test
    void saving_an_empty_project_for_a_new_territory_writes_nothing() {
        TerritorialProjects projects = empty();
        assertThat(done(projects.save(Kept.none(CITY), TerritorialProject.empty(CITY), edit(0))))
                .isEqualTo(Kept.none(CITY));
        assertThat(projects.find(CITY)).isEmpty();
        assertThat(projects.revisions(CITY)).isEmpty();
    }

    @Test
    void an_entry_taken_out_may_come_back_otherwise() {
        TerritorialProjects projects = empty();
        Kept one = first(projects, city(CITY.value()));
        Kept two = done(projects.save(one, one.project().without(new Id.Structure("maison")), edit(1)));
        assertThat(projects.find(CITY)).contains(two);
        assertThat(two.project().all(Kind.STRUCTURE)).isEmpty();
        Kept three = done(projects.save(two, two.project().with(structureIn("maison", "est")), edit(2)));
        assertThat(projects.find(CITY)).contains(three);
        assertThat(three.project().all(Kind.STRUCTURE).get(0).districts()).containsExactly(new Id.District("est"));
    }

    @Test
    void everything_may_be_taken_out() {
        TerritorialProjects projects = empty();
        Kept one = first(projects, city(CITY.value()));
        Kept two = done(projects.save(one, TerritorialProject.empty(CITY), edit(1)));
        assertThat(projects.find(CITY)).contains(new Kept(TerritorialProject.empty(CITY), 2));
        assertThat(two.revision()).isEqualTo(2);
        Kept three = done(projects.save(two, one.project(), edit(2)));
        assertThat(projects.find(CITY)).contains(three).contains(new Kept(one.project(), 3));
    }

    @Test
    void two_people_who_edit_different_entries_both_have_their_way() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District renamed = district("nord", "Quartier nord renommé (fictif)");
        done(projects.save(base, base.project().with(renamed), edit(1)));
        Kept merged = done(projects.save(base, base.project().with(district("ouest", "Ouest fictif")), edit(2)));
        assertThat(merged.revision()).isEqualTo(3);
        assertThat(merged.project()).isEqualTo(base.project().with(renamed, district("ouest", "Ouest fictif")));
        assertThat(projects.find(CITY)).contains(merged);
    }

    @Test
    void an_edit_of_an_old_revision_is_merged_with_every_one_since() {
        TerritorialProjects projects = empty();
        Kept old = first(projects, city(CITY.value()));
        Kept head = old;
        for (int i = 1; i <= 5; i++) {
            head = done(projects.save(head, head.project().with(district("d" + i, "Quartier fictif " + i)), edit(i)));
        }
        Kept merged = done(projects.save(old, old.project().without(new Id.Structure("maison")), edit(6)));
        assertThat(merged).isEqualTo(new Kept(head.project().without(new Id.Structure("maison")), 7));
        assertThat(projects.find(CITY)).contains(merged);
    }

    @Test
    void two_people_who_edit_the_same_entry_conflict_and_both_versions_are_named() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District theirs = district("nord", "Leur nom fictif");
        District mine = district("nord", "Mon nom fictif");
        Kept head = done(projects.save(base, base.project().with(theirs), edit(1)));
        Saved saved = projects.save(base, base.project().with(mine, district("ouest", "Ouest fictif")), edit(2));
        assertThat(conflict(saved))
                .isEqualTo(new Saved.Conflict(2, List.of(new Merge.Clash(mine.id(), mine, theirs, null))));
        assertThat(projects.find(CITY)).as("nothing half-written").contains(head);
        assertThat(projects.revisions(CITY)).hasSize(2);
    }

    @Test
    void a_conflict_is_settled_by_an_edit_of_the_latest_revision() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        TerritorialProject mine = base.project().with(district("nord", "Mon nom fictif"));
        done(projects.save(base, base.project().with(district("nord", "Leur nom fictif")), edit(1)));
        conflict(projects.save(base, mine, edit(2)));
        Kept head = projects.find(CITY).orElseThrow();
        assertThat(done(projects.save(head, mine, edit(3)))).isEqualTo(new Kept(mine, 3));
        assertThat(projects.find(CITY)).contains(new Kept(mine, 3));
        assertThat(projects.revisions(CITY))
                .containsExactly(new Revision(1, edit(0)), new Revision(2, edit(1)), new Revision(3, edit(3)));
    }

    @Test
    void one_who_edits_what_another_removed_conflicts() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District mine = district("est", "Mon nom fictif");
        done(projects.save(base, base.project().without(new Id.District("est")), edit(1)));
        assertThat(conflict(projects.save(base, base.project().with(mine), edit(2)))
                        .clashes())
                .containsExactly(new Merge.Clash(mine.id(), mine, null, null));
    }

    @Test
    void one_who_removes_what_another_edited_conflicts() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District theirs = district("est", "Leur nom fictif");
        done(projects.save(base, base.project().with(theirs), edit(1)));
        assertThat(conflict(projects.save(base, base.project().without(new Id.District("est")), edit(2)))
                        .clashes())
                .containsExactly(new Merge.Clash(theirs.id(), null, theirs, null));
        assertThat(projects.revisions(CITY)).hasSize(2);
    }

    @Test
    void the_same_edit_made_twice_is_no_conflict_and_no_revision() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        TerritorialProject edited = base.project().with(district("nord", "Le même nom fictif"));
        Kept head = done(projects.save(base, edited, edit(1)));
        assertThat(done(projects.save(base, edited, edit(2)))).isEqualTo(head);
        assertThat(projects.revisions(CITY)).hasSize(2);
    }

    @Test
    void a_district_removed_by_one_while_another_adds_a_structure_to_it_is_a_conflict() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        Structure added = structureIn("annexe", "est");
        done(projects.save(base, base.project().without(new Id.District("est")), edit(1)));
        assertThat(conflict(projects.save(base, base.project().with(added), edit(2)))
                        .clashes())
                .containsExactly(new Merge.Clash(added.id(), added, null, new Id.District("est")));
    }

    @Test
    void a_structure_added_by_one_while_another_removes_its_district_is_a_conflict() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        Structure added = structureIn("annexe", "est");
        done(projects.save(base, base.project().with(added), edit(1)));
        assertThat(conflict(projects.save(base, base.project().without(new Id.District("est")), edit(2)))
                        .clashes())
                .containsExactly(new Merge.Clash(added.id(), null, added, new Id.District("est")));
    }

    @Test
    void two_first_saves_of_different_entries_are_merged() {
        TerritorialProjects projects = empty();
        TerritorialProject nothing = TerritorialProject.empty(CITY);
        first(projects, nothing.with(district("nord", "Nord fictif")));
        Kept merged = done(projects.save(Kept.none(CITY), nothing.with(district("sud", "Sud fictif")), edit(1)));
        assertThat(merged.project().all(Kind.DISTRICT)).hasSize(2);
        assertThat(projects.find(CITY)).contains(merged);
    }

    @Test
    void a_base_that_was_never_kept_is_refused_and_nothing_is_written() {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, city(CITY.value()));
        TerritorialProject edited = kept.project().without(new Id.Structure("maison"));
        refused("save.revision", () -> projects.save(new Kept(kept.project(), 7), edited, edit(1)));
        refused("save.revision", () -> projects.save(new Kept(kept.project(), -1), edited, edit(1)));
        refused("save.revision", () -> projects.save(new Kept(city("là-fictif"), 1), city("là-fictif"), edit(1)));
        assertThat(projects.find(CITY)).contains(kept);
        assertThat(projects.find(new Id.Territory("là-fictif"))).isEmpty();
    }

    @Test
    void a_base_of_another_territory_is_refused() {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, city(ELSEWHERE.value()));
        refused("save.territory", () -> projects.save(new Kept(kept.project(), 0), city(CITY.value()), edit(1)));
        assertThat(projects.find(CITY)).isEmpty();
        assertThat(projects.find(ELSEWHERE)).contains(kept);
    }

    @Test
    void time_never_goes_backwards_within_a_territory() {
        TerritorialProjects projects = empty();
        Kept kept = done(projects.save(Kept.none(CITY), city(CITY.value()), edit(5)));
        TerritorialProject edited = kept.project().with(district("ouest", "Ouest fictif"));
        refused("save.backwards", () -> projects.save(kept, edited, edit(4)));
        refused(
                "save.backwards",
                () -> projects.save(kept, edited, at(edit(5).at().minusNanos(1))));
        assertThat(projects.find(CITY)).contains(kept);
        assertThat(done(projects.save(kept, edited, edit(5))).revision()).isEqualTo(2);
        assertThat(done(projects.save(Kept.none(ELSEWHERE), city(ELSEWHERE.value()), edit(0)))
                        .revision())
                .as("another territory has its own time")
                .isEqualTo(1);
    }

    @Test
    void a_revision_tells_when_to_the_microsecond_by_whom_and_why() {
        TerritorialProjects projects = empty();
        Edit edit = new Edit(Instant.parse("2024-02-29T23:59:59.123456789Z"), "réf-π-😀", "décision « du » 29 février");
        Kept kept = done(projects.save(Kept.none(CITY), city(CITY.value()), edit));
        Edit later = new Edit(Instant.parse("2024-03-31T01:30:00Z"), "b", "dans l'heure d'été");
        done(projects.save(kept, kept.project().without(new Id.Structure("maison")), later));
        assertThat(projects.revisions(CITY))
                .containsExactly(
                        new Revision(
                                1,
                                new Edit(
                                        Instant.parse("2024-02-29T23:59:59.123456Z"),
                                        "réf-π-😀",
                                        "décision « du » 29 février")),
                        new Revision(2, later));
    }

    @Test
    void a_revision_tells_whether_it_was_recorded_corrected_or_imported() {
        TerritorialProjects projects = empty();
        Kept kept = Kept.none(CITY);
        for (Nature nature : Nature.values()) {
            kept = done(projects.save(
                    kept,
                    kept.project().with(district("d", "Quartier fictif " + nature)),
                    new Edit(edit(0).at(), "agent", "pour mémoire", nature)));
        }
        assertThat(projects.revisions(CITY))
                .extracting(revision -> revision.edit().nature())
                .containsExactly(Nature.values());
    }

    @Test
    void territories_do_not_mix_even_when_their_entries_have_the_same_ids() {
        TerritorialProjects projects = empty();
        TerritorialProject here = city("ici-fictif");
        TerritorialProject there = city("là-fictif").with(district("nord", "Un autre nord fictif"));
        first(projects, here);
        Kept kept = first(projects, there);
        Kept edited = done(projects.save(kept, there.without(new Id.Structure("maison")), edit(1)));
        assertThat(projects.find(here.territory())).contains(new Kept(here, 1));
        assertThat(projects.find(there.territory())).contains(edited);
        assertThat(projects.revisions(here.territory())).hasSize(1);
        assertThat(projects.revisions(there.territory())).hasSize(2);
    }

    @Test
    void entries_of_two_kinds_may_have_the_same_id() {
        TerritorialProjects projects = empty();
        TerritorialProject project = TerritorialProject.empty(CITY)
                .with(district("nord", "Nord fictif"), structureIn("nord"), association("nord", "Nord fictif"));
        Kept kept = first(projects, project);
        Kept edited = done(projects.save(kept, project.without(new Id.Structure("nord")), edit(1)));
        assertThat(projects.find(CITY)).contains(edited);
        assertThat(edited.project().entries().map(Entry::id))
                .containsExactlyInAnyOrder(new Id.District("nord"), new Id.Organisation("nord"));
    }

    @Test
    void dates_keep_their_precision_and_bounds_their_kind() {
        TerritorialProjects projects = empty();
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String first : List.of("2024-02-29", "2018-11", "2019", "1000-01-01", "open", "unknown")) {
            for (String last : List.of("2024-02-29", "9999-12-31", "2030", "2028-02", "open", "unknown")) {
                entries.add(new District(
                        new Id.District("d" + number++),
                        "Quartier fictif",
                        DateRange.of(first, last),
                        List.of(),
                        null));
            }
        }
        entries.add(new PopulationFigure(
                new Id.PopulationFigure("p"), new Mention(CITY), 0, 2015, 2013, PartialDate.parse("2018-11"), null));
        TerritorialProject project = TerritorialProject.of(CITY, entries);
        first(projects, project);
        assertThat(projects.find(CITY).orElseThrow().project()).isEqualTo(project);
    }

    @Test
    void whatever_a_rule_would_report_is_kept_all_the_same() {
        TerritorialProjects projects = empty();
        for (TerritorialProject example : FailingExamples.all().values()) {
            Id.Territory territory = example.territory();
            Kept base = projects.find(territory).orElse(Kept.none(territory));
            Kept kept = done(projects.save(base, example, edit(1)));
            assertThat(kept.project()).isEqualTo(example);
            assertThat(projects.find(territory)).contains(kept);
        }
    }

    @Test
    void lists_keep_their_order() {
        TerritorialProjects projects = empty();
        Kept one = first(projects, city(CITY.value()).with(structureIn("ordre", "sud", "est", "nord")));
        assertThat(projects.find(CITY)).contains(one);
        Kept two = done(projects.save(one, one.project().with(structureIn("ordre", "nord", "sud", "est")), edit(1)));
        assertThat(projects.find(CITY)).contains(two);
        assertThat(two.revision()).isEqualTo(2);
    }

    @Test
    void numbers_given_by_others_and_sources_follow_their_entry() {
        TerritorialProjects projects = empty();
        About first = new About(
                List.of(
                        new ExternalId("CAF", "0042", null),
                        new ExternalId("SIRET_TEL_QUEL", "4328110900014", DateRange.from("2019"))),
                List.of(new Provenance("source fictive", new Id.Organisation("ville"), PartialDate.parse("2019-05"))),
                List.of(new Id.Organisation("ville")));
        District of = district("nord", "Nord fictif");
        Kept kept = first(projects, TerritorialProject.empty(CITY).with(association("ville", "Ville fictive"), of));
        int minute = 1;
        for (About about : List.of(first, About.from("autre source fictive"))) {
            District now = new District(of.id(), of.name(), of.period(), List.of(), about);
            kept = done(projects.save(kept, kept.project().with(now), edit(minute++)));
            assertThat(projects.find(CITY)).contains(kept);
            assertThat(kept.project().find(Kind.DISTRICT, of.id()).orElseThrow().about())
                    .isEqualTo(about);
        }
        kept = done(projects.save(kept, kept.project().with(of), edit(minute)));
        assertThat(projects.find(CITY)).contains(kept);
        assertThat(kept.revision()).isEqualTo(4);
    }

    @Test
    void an_entry_of_every_kind_is_added_replaced_and_removed_in_turn() {
        TerritorialProjects projects = empty();
        List<TerritorialProject> history = everyKindInTurn();
        Kept kept = Kept.none(GeneratedProjects.TERRITORY);
        for (TerritorialProject project : history) {
            kept = done(projects.save(kept, project, edit(0)));
            assertThat(kept.project()).isEqualTo(project);
            assertThat(projects.find(GeneratedProjects.TERRITORY)).contains(kept);
        }
        assertThat(kept.revision()).isEqualTo(history.size());
        if (projects.capabilities().contains(Capability.PAST_REVISIONS)) {
            for (int revision = 1; revision <= history.size(); revision++) {
                assertThat(projects.find(GeneratedProjects.TERRITORY, revision))
                        .contains(new Kept(history.get(revision - 1), revision));
            }
        }
    }

    /**
     * A project that grows to entries of every kind; then those of one kind after the other are replaced; then they are
     * removed, together with those that name them.
     */
    private static List<TerritorialProject> everyKindInTurn() {
        List<TerritorialProject> history = new ArrayList<>();
        for (TerritorialProject left : lessAndLess(GeneratedProjects.whole(new Random(2019)))) {
            history.add(0, left);
        }
        history.remove(0);
        TerritorialProject other = GeneratedProjects.whole(new Random(2020));
        for (Kind<?> kind : Kind.ALL) {
            TerritorialProject last = history.get(history.size() - 1);
            history.add(last.with(other.all(kind).toArray(Entry[]::new)));
        }
        List<TerritorialProject> leaving = lessAndLess(other);
        history.addAll(leaving.subList(1, leaving.size()));
        return history;
    }

    /** A project without the entries of one kind after the other, and those that name them, until nothing is left. */
    private static List<TerritorialProject> lessAndLess(TerritorialProject whole) {
        List<TerritorialProject> history = new ArrayList<>(List.of(whole));
        for (Kind<?> kind : Kind.ALL) {
            TerritorialProject last = history.get(history.size() - 1);
            List<Entry> left = new ArrayList<>(last.entries().toList());
            if (left.removeIf(entry -> Kind.of(entry).equals(kind))) {
                GeneratedProjects.leaveOutDangling(left);
                history.add(TerritorialProject.of(whole.territory(), left));
            }
        }
        return history;
    }
}
