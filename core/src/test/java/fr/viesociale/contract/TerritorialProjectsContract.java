package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.association;
import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.structureIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** What every repository of territorial projects does. An adapter's test extends it and says where its repository is. */
public abstract class TerritorialProjectsContract {

    private static final Instant MAY_2019 = Instant.parse("2019-05-02T09:30:00Z");
    private static final Id.Territory CITY = new Id.Territory("ville-fictive");

    /**
     * The repository under test.
     *
     * @return a repository in which nothing is kept
     */
    protected abstract TerritorialProjects empty();

    private static Edit edit(int minute) {
        return new Edit(MAY_2019.plusSeconds(60L * minute), "agent-" + minute, "pour mémoire " + minute);
    }

    private static Kept done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done) saved).kept();
    }

    private static List<Merge.Clash> clashes(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Conflict.class);
        return ((Saved.Conflict) saved).clashes();
    }

    private static Kept first(TerritorialProjects projects, TerritorialProject project) {
        return done(projects.save(Kept.none(project.territory()), project, edit(0)));
    }

    @Test
    void nothing_is_found_where_nothing_was_saved() {
        TerritorialProjects projects = empty();
        assertThat(projects.find(CITY)).isEmpty();
        assertThat(projects.find(CITY, 1)).isEmpty();
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
    void every_past_revision_can_be_loaded() {
        TerritorialProjects projects = empty();
        TerritorialProject one = city(CITY.value());
        TerritorialProject two = one.with(district("ouest", "Quartier ouest fictif"));
        TerritorialProject three = two.without(new Id.District("est"));
        Kept kept = first(projects, one);
        kept = done(projects.save(kept, two, edit(1)));
        kept = done(projects.save(kept, three, edit(2)));
        assertThat(kept.revision()).isEqualTo(3);
        assertThat(projects.find(CITY, 1)).contains(new Kept(one, 1));
        assertThat(projects.find(CITY, 2)).contains(new Kept(two, 2));
        assertThat(projects.find(CITY, 3)).contains(new Kept(three, 3));
    }

    @Test
    void a_revision_that_never_was_is_not_found() {
        TerritorialProjects projects = empty();
        first(projects, city(CITY.value()));
        assertThat(projects.find(CITY, 0)).isEmpty();
        assertThat(projects.find(CITY, -1)).isEmpty();
        assertThat(projects.find(CITY, 2)).isEmpty();
        assertThat(projects.find(CITY, Long.MAX_VALUE)).isEmpty();
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
    void an_entry_taken_out_stays_in_the_past_and_may_come_back() {
        TerritorialProjects projects = empty();
        Kept one = first(projects, city(CITY.value()));
        Kept two = done(projects.save(one, one.project().without(new Id.Structure("maison")), edit(1)));
        Kept three = done(projects.save(two, two.project().with(structureIn("maison", "est")), edit(2)));
        assertThat(projects.find(CITY, 1).orElseThrow().project().all(Kind.STRUCTURE))
                .hasSize(1);
        assertThat(projects.find(CITY, 2).orElseThrow().project().all(Kind.STRUCTURE))
                .isEmpty();
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
    void two_people_who_edit_the_same_entry_conflict_and_both_versions_are_named() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District theirs = district("nord", "Leur nom fictif");
        District mine = district("nord", "Mon nom fictif");
        Kept head = done(projects.save(base, base.project().with(theirs), edit(1)));
        Saved saved = projects.save(base, base.project().with(mine, district("ouest", "Ouest fictif")), edit(2));
        assertThat(clashes(saved)).containsExactly(new Merge.Clash(mine.id(), mine, theirs, null));
        assertThat(((Saved.Conflict) saved).head()).isEqualTo(2);
        assertThat(projects.find(CITY)).as("nothing half-written").contains(head);
        assertThat(projects.revisions(CITY)).hasSize(2);
    }

    @Test
    void one_who_edits_what_another_removed_conflicts() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        District mine = district("est", "Mon nom fictif");
        done(projects.save(base, base.project().without(new Id.District("est")), edit(1)));
        assertThat(clashes(projects.save(base, base.project().with(mine), edit(2))))
                .containsExactly(new Merge.Clash(mine.id(), mine, null, null));
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
        assertThat(clashes(projects.save(base, base.project().with(added), edit(2))))
                .containsExactly(new Merge.Clash(added.id(), added, null, new Id.District("est")));
    }

    @Test
    void a_structure_added_by_one_while_another_removes_its_district_is_a_conflict() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()));
        Structure added = structureIn("annexe", "est");
        done(projects.save(base, base.project().with(added), edit(1)));
        assertThat(clashes(projects.save(base, base.project().without(new Id.District("est")), edit(2))))
                .containsExactly(new Merge.Clash(added.id(), null, added, new Id.District("est")));
    }

    @Test
    void two_first_saves_of_different_entries_are_merged() {
        TerritorialProjects projects = empty();
        TerritorialProject nothing = TerritorialProject.empty(CITY);
        first(projects, nothing.with(district("nord", "Nord fictif")));
        Kept merged = done(projects.save(Kept.none(CITY), nothing.with(district("sud", "Sud fictif")), edit(1)));
        assertThat(merged.project().all(Kind.DISTRICT)).hasSize(2);
    }

    @Test
    void a_base_that_was_never_kept_is_refused_and_nothing_is_written() {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, city(CITY.value()));
        assertThatThrownBy(() -> projects.save(
                        new Kept(kept.project(), 7), kept.project().without(new Id.Structure("maison")), edit(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("save.revision"));
        assertThat(projects.find(CITY)).contains(kept);
    }

    @Test
    void a_base_of_another_territory_is_refused() {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, city("autre-ville-fictive"));
        assertThatThrownBy(() -> projects.save(kept, city(CITY.value()), edit(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .contains("save.territory"));
        assertThat(projects.find(CITY)).isEmpty();
    }

    @Test
    void time_never_goes_backwards_within_a_territory() {
        TerritorialProjects projects = empty();
        Kept kept = done(projects.save(Kept.none(CITY), city(CITY.value()), edit(5)));
        assertThatThrownBy(() -> projects.save(kept, kept.project().with(district("ouest", "Ouest fictif")), edit(4)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("save.backwards"));
        assertThat(projects.find(CITY)).contains(kept);
        Kept same = done(projects.save(kept, kept.project().with(district("ouest", "Ouest fictif")), edit(5)));
        assertThat(same.revision()).isEqualTo(2);
    }

    @Test
    void a_revision_tells_when_to_the_microsecond_by_whom_and_why() {
        TerritorialProjects projects = empty();
        Edit edit = new Edit(Instant.parse("2024-02-29T23:59:59.123456789Z"), "réf-π-😀", "décision « du » 29 février");
        Kept kept = done(projects.save(Kept.none(CITY), city(CITY.value()), edit));
        done(projects.save(
                kept,
                kept.project().without(new Id.Structure("maison")),
                new Edit(Instant.parse("2024-03-31T01:30:00Z"), "b", "dans l'heure d'été")));
        assertThat(projects.revisions(CITY))
                .containsExactly(
                        new Revision(
                                1,
                                new Edit(
                                        Instant.parse("2024-02-29T23:59:59.123456Z"),
                                        "réf-π-😀",
                                        "décision « du » 29 février")),
                        new Revision(2, new Edit(Instant.parse("2024-03-31T01:30:00Z"), "b", "dans l'heure d'été")));
    }

    @Test
    void territories_do_not_mix_even_when_their_entries_have_the_same_ids() {
        TerritorialProjects projects = empty();
        TerritorialProject here = city("ici-fictif");
        TerritorialProject there = city("là-fictif").with(district("nord", "Un autre nord fictif"));
        first(projects, here);
        Kept kept = first(projects, there);
        done(projects.save(kept, there.without(new Id.Structure("maison")), edit(1)));
        assertThat(projects.find(here.territory())).contains(new Kept(here, 1));
        assertThat(projects.find(there.territory(), 1)).contains(new Kept(there, 1));
        assertThat(projects.revisions(here.territory())).hasSize(1);
    }

    @Test
    void ids_that_differ_by_an_accent_or_by_case_are_two() {
        TerritorialProjects projects = empty();
        TerritorialProject project = TerritorialProject.empty(CITY)
                .with(district("e", "un"), district("é", "deux"), district("E", "trois"), district("É", "quatre"));
        first(projects, project);
        assertThat(projects.find(CITY).orElseThrow().project()).isEqualTo(project);
        assertThat(project.all(Kind.DISTRICT)).hasSize(4);
    }

    @Test
    void text_is_kept_to_the_letter() {
        TerritorialProjects projects = empty();
        String planes = "a é 中 \uD83D\uDE00 \uDBFF\uDFFD \uFFFD ' \" \\ % _ ; -- \t \n ";
        TerritorialProject project = TerritorialProject.empty(CITY)
                .with(
                        district("d", planes),
                        district("long", "é".repeat(2000)),
                        association("espaces", "  deux espaces  "));
        first(projects, project);
        TerritorialProject found = projects.find(CITY).orElseThrow().project();
        assertThat(found).isEqualTo(project);
        assertThat(found.find(Kind.DISTRICT, new Id.District("d")).orElseThrow().name())
                .isEqualTo(planes);
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
        List<Kept> history = new ArrayList<>();
        for (TerritorialProject example : FailingExamples.all().values()) {
            Id.Territory territory = example.territory();
            Kept base = projects.find(territory).orElse(Kept.none(territory));
            history.add(done(projects.save(base, example, edit(1))));
        }
        assertThat(history)
                .allSatisfy(kept -> assertThat(projects.find(kept.project().territory(), kept.revision()))
                        .contains(kept));
    }

    @Test
    void lists_keep_their_order() {
        TerritorialProjects projects = empty();
        Kept one = first(projects, city(CITY.value()).with(structureIn("ordre", "sud", "est", "nord")));
        Kept two = done(projects.save(one, one.project().with(structureIn("ordre", "nord", "sud", "est")), edit(1)));
        assertThat(projects.find(CITY, 1)).contains(one);
        assertThat(projects.find(CITY, 2)).contains(two);
    }

    @Test
    void numbers_given_by_others_and_sources_follow_their_entry_through_the_revisions() {
        TerritorialProjects projects = empty();
        About first = new About(
                List.of(
                        new ExternalId("CAF", "0042", null),
                        new ExternalId("SIRET_TEL_QUEL", "4328110900014", DateRange.from("2019"))),
                List.of(new Provenance("source fictive", new Id.Organisation("ville"), PartialDate.parse("2019-05"))),
                List.of(new Id.Organisation("ville")));
        About second = About.from("autre source fictive");
        District of = district("nord", "Nord fictif");
        TerritorialProject one = TerritorialProject.empty(CITY)
                .with(
                        association("ville", "Ville fictive"),
                        new District(of.id(), of.name(), of.period(), List.of(), first));
        TerritorialProject two = one.with(new District(of.id(), of.name(), of.period(), List.of(), second));
        TerritorialProject three = two.with(of);
        Kept kept = first(projects, one);
        kept = done(projects.save(kept, two, edit(1)));
        kept = done(projects.save(kept, three, edit(2)));
        done(projects.save(kept, three.without(of.id()), edit(3)));
        assertThat(projects.find(CITY, 1)).contains(new Kept(one, 1));
        assertThat(projects.find(CITY, 2)).contains(new Kept(two, 2));
        assertThat(projects.find(CITY, 3)).contains(new Kept(three, 3));
    }

    @Test
    void many_who_edit_one_territory_at_once_lose_nothing() throws Exception {
        TerritorialProjects projects = empty();
        first(projects, city(CITY.value()));
        int people = 4;
        int each = 8;
        ExecutorService office = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Void>> work = IntStream.range(0, people)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        for (int i = 0; i < each; i++) {
                            Kept base = projects.find(CITY).orElseThrow();
                            District added = district("d-" + person + "-" + i, "Quartier fictif");
                            done(projects.save(base, base.project().with(added), edit(1)));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> result : office.invokeAll(work)) {
                result.get();
            }
        } finally {
            office.shutdownNow();
        }
        Kept head = projects.find(CITY).orElseThrow();
        assertThat(head.revision()).isEqualTo(1 + people * each);
        assertThat(head.project().all(Kind.DISTRICT)).hasSize(3 + people * each);
        assertThat(projects.revisions(CITY))
                .extracting(Revision::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + people * each)
                        .mapToObj(number -> (long) number)
                        .toList());
    }

    /** Generated projects. */
    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }

    @Tag("many-tries")
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void any_project_is_found_as_it_was_saved(@ForAll("projects") TerritorialProject project) {
        TerritorialProjects projects = empty();
        first(projects, project);
        assertThat(projects.find(project.territory()).orElseThrow().project()).isEqualTo(project);
    }

    @Tag("many-tries")
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void any_history_can_be_loaded_revision_by_revision(
            @ForAll("projects") TerritorialProject one,
            @ForAll("projects") TerritorialProject two,
            @ForAll("projects") TerritorialProject three) {
        TerritorialProjects projects = empty();
        Kept kept = Kept.none(GeneratedProjects.TERRITORY);
        int minute = 0;
        for (TerritorialProject project : List.of(one, two, three)) {
            kept = done(projects.save(kept, project, edit(minute++)));
            assertThat(kept.project()).isEqualTo(project);
        }
        for (long revision = 1; revision <= kept.revision(); revision++) {
            assertThat(projects.find(GeneratedProjects.TERRITORY, revision)).isPresent();
        }
        assertThat(projects.find(GeneratedProjects.TERRITORY)).contains(kept);
        assertThat(projects.find(GeneratedProjects.TERRITORY, 1).orElseThrow().project())
                .isEqualTo(one);
    }
}
