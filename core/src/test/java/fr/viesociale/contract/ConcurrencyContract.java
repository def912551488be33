package fr.viesociale.contract;

import static fr.viesociale.contract.AtOnce.again;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.figure;
import static fr.viesociale.project.TerritorialProjects.Capability.CHANGE_FEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Merge;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Change;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.territory.PopulationFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Many people at once: no edit is lost, nothing is read half, and of two who edit the same entry one is told so. */
abstract class ConcurrencyContract extends PurgingContract {

    private static final Edit NOW = edit(0);

    private List<TerritorialProjects> ways(TerritorialProjects projects) {
        return List.copyOf(waysIn(projects).values());
    }

    /** A project that holds nothing but counters at nought. */
    private static void counters(TerritorialProjects projects, Id.Territory territory, int count) {
        PopulationFigure[] figures = IntStream.range(0, count)
                .mapToObj(i -> counter(territory, i, 0))
                .toArray(PopulationFigure[]::new);
        done(projects.save(
                Kept.none(territory), TerritorialProject.empty(territory).with(figures), NOW));
    }

    private static PopulationFigure counter(Id.Territory territory, int number, int count) {
        return figure(territory, "compteur-" + number, count);
    }

    private static List<Integer> counts(TerritorialProject project) {
        return project.all(Kind.POPULATION_FIGURE).stream()
                .map(PopulationFigure::residents)
                .toList();
    }

    /** Loads the latest revision, counts one further, saves. */
    private static Saved countOn(TerritorialProjects way, Id.Territory territory, int number) {
        return again(() -> {
            Kept base = way.find(territory).orElseThrow();
            int before = base.project()
                    .find(Kind.POPULATION_FIGURE, counter(territory, number, 0).id())
                    .orElseThrow()
                    .residents();
            return way.save(base, base.project().with(counter(territory, number, before + 1)), NOW);
        });
    }

    private static void has_every_revision(TerritorialProjects projects, Id.Territory territory, long count) {
        assertThat(projects.revisions(territory))
                .extracting(Revision::number)
                .isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
    }

    /** The first way in is walked the whole way, the others too where {@code -Dviesociale.contract.whole=true} asks for it. */
    @TestFactory
    @Tag("many-tries")
    Stream<DynamicTest> sixteen_people_who_edit_two_territories_lose_no_edit_whichever_way_they_come_in() {
        List<String> ways = List.copyOf(waysIn(empty()).keySet());
        return ways.stream()
                .map(name -> dynamicTest(name, () -> {
                    TerritorialProjects projects = empty();
                    boolean whole = name.equals(ways.get(0)) || Boolean.getBoolean("viesociale.contract.whole");
                    sixteenPeopleLoseNoEdit(projects, waysIn(projects).get(name), whole ? 250 : 25);
                }));
    }

    private static void sixteenPeopleLoseNoEdit(TerritorialProjects projects, TerritorialProjects way, int edits)
            throws Exception {
        int people = 16;
        List<Id.Territory> territories = List.of(CITY, ELSEWHERE);
        territories.forEach(territory -> counters(projects, territory, people / 2));
        AtOnce.done(IntStream.range(0, people)
                .<Callable<Integer>>mapToObj(person -> () -> {
                    for (int i = 0; i < edits; i++) {
                        done(countOn(way, territories.get(person % 2), person / 2));
                    }
                    return person;
                })
                .toList());
        for (Id.Territory territory : territories) {
            Kept head = projects.find(territory).orElseThrow();
            assertThat(head.revision()).isEqualTo(1 + people / 2 * edits);
            assertThat(counts(head.project())).hasSize(people / 2).containsOnly(edits);
            has_every_revision(projects, territory, head.revision());
        }
    }

    @Test
    @Tag("many-tries")
    void a_count_that_all_share_is_exact_when_whoever_conflicts_counts_again() throws Exception {
        TerritorialProjects projects = empty();
        List<TerritorialProjects> ways = ways(projects);
        int people = Math.max(4, ways.size());
        int edits = 25;
        first(projects, TerritorialProject.empty(CITY).with(district("d", "0 : personne")));
        AtOnce.done(IntStream.range(0, people)
                .<Callable<Integer>>mapToObj(person -> () -> {
                    TerritorialProjects way = ways.get(person % ways.size());
                    for (int counted = 0; counted < edits; ) {
                        counted += countOn(way, person) instanceof Saved.Done ? 1 : 0;
                    }
                    return person;
                })
                .toList());
        Kept head = projects.find(CITY).orElseThrow();
        assertThat(lastCount(head.project())).isEqualTo(people * edits);
        has_every_revision(projects, CITY, 1 + people * edits);
    }

    /** Counts one further in the name of a district, and signs, since the same edit by two would be one edit. */
    private static Saved countOn(TerritorialProjects way, int person) {
        return again(() -> {
            Kept base = way.find(CITY).orElseThrow();
            String next = lastCount(base.project()) + 1 + " : personne " + person;
            return way.save(base, base.project().with(district("d", next)), NOW);
        });
    }

    private static int lastCount(TerritorialProject project) {
        String name = project.all(Kind.DISTRICT).get(0).name();
        return Integer.parseInt(name.substring(0, name.indexOf(' ')));
    }

    @Test
    @Tag("many-tries")
    void of_two_who_edit_the_same_entry_at_once_one_wins_and_the_other_is_told_both_versions_a_thousand_times()
            throws Exception {
        TerritorialProjects projects = empty();
        List<TerritorialProjects> ways = ways(projects);
        Kept base = first(projects, TerritorialProject.empty(CITY).with(district("d", "Avant (fictif)")));
        for (int duel = 0; duel < 1_000; duel++) {
            Kept edited = base;
            Entry one = district("d", "Duel " + duel + ", l'une (fictive)");
            Entry other = district("d", "Duel " + duel + ", l'autre (fictive)");
            TerritorialProjects hers = ways.get(duel % ways.size());
            TerritorialProjects his = ways.get(duel / ways.size() % ways.size());
            List<Saved> ends = AtOnce.done(List.of(
                    () -> again(() -> hers.save(edited, edited.project().with(one), NOW)),
                    () -> again(() -> his.save(edited, edited.project().with(other), NOW))));
            boolean first = ends.get(0) instanceof Saved.Done;
            Entry winner = first ? one : other;
            Entry loser = first ? other : one;
            base = done(ends.get(first ? 0 : 1));
            assertThat(base).isEqualTo(new Kept(edited.project().with(winner), edited.revision() + 1));
            assertThat(conflict(ends.get(first ? 1 : 0)))
                    .isEqualTo(new Saved.Conflict(
                            base.revision(), List.of(new Merge.Clash(loser.id(), loser, winner, null))));
        }
        assertThat(projects.find(CITY)).contains(base);
        has_every_revision(projects, CITY, 1_001);
    }

    @Test
    @Tag("many-tries")
    void people_who_save_a_territory_for_the_first_time_at_once_are_all_kept() throws Exception {
        TerritorialProjects projects = empty();
        List<TerritorialProjects> ways = ways(projects);
        int people = 8;
        for (int round = 0; round < 10; round++) {
            TerritorialProject nothing = TerritorialProject.empty(new Id.Territory("ville-" + round));
            AtOnce.done(IntStream.range(0, people)
                    .<Callable<Kept>>mapToObj(person -> () -> done(again(() -> ways.get(person % ways.size())
                            .save(
                                    Kept.none(nothing.territory()),
                                    nothing.with(district("d" + person, "Quartier fictif")),
                                    NOW))))
                    .toList());
            Kept head = projects.find(nothing.territory()).orElseThrow();
            assertThat(head.project().all(Kind.DISTRICT)).hasSize(people);
            has_every_revision(projects, nothing.territory(), people);
        }
    }

    @Test
    @Tag("many-tries")
    void nobody_reads_half_a_save() throws Exception {
        TerritorialProjects projects = empty();
        List<TerritorialProjects> ways = ways(projects);
        int edits = 100;
        CountDownLatch writing = new CountDownLatch(1);
        first(projects, TerritorialProject.empty(CITY).with(counter(CITY, 1, 1), counter(CITY, 2, 1)));
        List<Callable<Integer>> work = new ArrayList<>();
        work.add(() -> {
            try {
                for (int i = 2; i <= edits; i++) {
                    int residents = i;
                    TerritorialProjects way = ways.get(i % ways.size());
                    done(again(() -> {
                        Kept base = way.find(CITY).orElseThrow();
                        return way.save(
                                base,
                                base.project().with(counter(CITY, 1, residents), counter(CITY, 2, residents)),
                                NOW);
                    }));
                }
            } finally {
                writing.countDown();
            }
            return edits;
        });
        for (int reader = 0; reader < 2; reader++) {
            TerritorialProjects way = ways.get(reader % ways.size());
            work.add(() -> {
                boolean more = true;
                while (more) {
                    more = writing.getCount() > 0;
                    Kept read = again(() -> way.find(CITY).orElseThrow());
                    assertThat(counts(read.project())).hasSize(2).containsOnly((int) read.revision());
                }
                return edits;
            });
        }
        assertThat(AtOnce.done(work)).containsOnly(edits);
        assertThat(projects.find(CITY).orElseThrow().revision()).isEqualTo(edits);
    }

    @Test
    @Tag("many-tries")
    void whoever_follows_the_changes_while_others_write_misses_none_and_sees_none_twice() {
        offered(CHANGE_FEED, projects -> {
            List<TerritorialProjects> ways = ways(projects);
            int people = 4;
            int edits = 50;
            counters(projects, CITY, people);
            CountDownLatch writing = new CountDownLatch(people);
            List<Callable<List<Change>>> work = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int number = person;
                TerritorialProjects way = ways.get(person % ways.size());
                work.add(() -> {
                    try {
                        for (int i = 0; i < edits; i++) {
                            done(countOn(way, CITY, number));
                        }
                    } finally {
                        writing.countDown();
                    }
                    return List.of();
                });
            }
            work.add(() -> {
                List<Change> seen = new ArrayList<>();
                boolean more = true;
                while (more) {
                    more = writing.getCount() > 0;
                    seen.addAll(pages(projects, CITY, seen.size(), 7));
                }
                return seen;
            });
            List<Change> seen = AtOnce.done(work).get(people);
            assertThat(seen)
                    .extracting(change -> change.revision().number())
                    .isEqualTo(LongStream.rangeClosed(1, 1 + people * edits)
                            .boxed()
                            .toList());
            Map<Id, Integer> puts = new TreeMap<>();
            seen.forEach(change -> change.put().forEach(id -> puts.merge(id, 1, Integer::sum)));
            assertThat(puts)
                    .hasSize(people)
                    .allSatisfy((id, times) -> assertThat(times).isEqualTo(1 + edits));
            assertThat(seen).allSatisfy(change -> assertThat(change.gone()).isEmpty());
        });
    }
}
