package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Rule;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The book against slower ways to ask the same, on projects that nobody thought of. */
@Tag("many-tries")
class DifferentialTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** Every rule of every subject, one by one, with a listener; no short cut, no grouping. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void an_assessment_says_what_asking_every_question_alone_says(@ForAll("projects") TerritorialProject project) {
        Situation situation = project.on(TODAY);
        Assessment<Situation> assessment = Regulation.FRENCH.assess(situation);
        List<String> open = new ArrayList<>();
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            counts.put(answer, 0);
        }
        for (Rule<Situation, ?> rule : Regulation.FRENCH.rules()) {
            for (Explanation why : alone(rule, situation)) {
                counts.merge(why.answer(), 1, Integer::sum);
                if (why.answer() == Answer.BREACHED || why.answer() == Answer.UNDETERMINED) {
                    open.add(why.provision().id() + " " + why.subject() + " " + why.answer());
                }
            }
        }

        assertThat(assessment.open())
                .extracting(finding -> finding.provision().id() + " " + finding.subject() + " " + finding.answer())
                .isEqualTo(open);
        assertThat(assessment.counts()).isEqualTo(counts);
    }

    private static <S> List<Explanation> alone(Rule<Situation, S> rule, Situation situation) {
        RuleId id = rule.provision().id();
        return rule.scope().subjects().apply(situation).stream()
                .map(subject -> Regulation.FRENCH.explain(id, rule.scope().id().apply(subject), situation))
                .toList();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void the_order_in_which_entries_are_recorded_changes_no_verdict(
            @ForAll("projects") TerritorialProject project, @ForAll long seed) {
        List<Entry> entries = new ArrayList<>(project.entries().toList());
        Collections.shuffle(entries, new Random(seed));
        TerritorialProject shuffled = TerritorialProject.of(project.territory(), entries);

        assertThat(Regulation.FRENCH.assess(shuffled.on(TODAY)).open())
                .isEqualTo(Regulation.FRENCH.assess(project.on(TODAY)).open());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void an_entry_that_no_rule_reads_changes_no_verdict(@ForAll("projects") TerritorialProject project) {
        AccessPoint unrelated = new AccessPoint(
                new Id.AccessPoint("sans-rapport"),
                "Permanence fictive",
                new AccessKind("PERMANENCE"),
                null,
                null,
                null,
                DateRange.from("2020-01-01"),
                null);
        List<Finding> before = Regulation.FRENCH.assess(project.on(TODAY)).open();

        assertThat(Regulation.FRENCH.assess(project.with(unrelated).on(TODAY)).open())
                .isEqualTo(before);
    }

    /** Two agréments of one kind against each other, day by day, where everything is known. */
    @Property(tries = 300)
    void overlaps_are_found_where_a_walk_over_the_days_finds_them(@ForAll long seed) {
        Random random = new Random(seed);
        List<Agrement> agrements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LocalDate first = LocalDate.parse("2015-01-01").plusDays(random.nextInt(60));
            agrements.add(new Agrement(
                    new Id.Agrement("a" + i),
                    new Id.Structure("centre"),
                    List.of(),
                    random.nextBoolean() ? AgrementKind.AGC : AgrementKind.ACF,
                    DateRange.of(
                            first.toString(), first.plusDays(random.nextInt(40)).toString()),
                    null,
                    null,
                    null));
        }
        TerritorialProject project = ales(centreSocial("centre")).with(agrements.toArray(Entry[]::new));
        boolean shared = false;
        for (LocalDate day = LocalDate.parse("2015-01-01"); day.getYear() == 2015; day = day.plusDays(1)) {
            for (AgrementKind kind : List.of(AgrementKind.AGC, AgrementKind.ACF)) {
                LocalDate on = day;
                shared |= agrements.stream()
                                .filter(agrement -> agrement.kind().equals(kind))
                                .filter(agrement -> agrement.period().covers(on) == Holds.YES)
                                .count()
                        > 1;
            }
        }

        assertThat(project.all(Kind.AGREMENT)).hasSize(3);
        assertThat(Regulation.FRENCH
                        .explain(new RuleId("agrement.no-overlap"), new Id.Structure("centre"), project.on(TODAY))
                        .answer())
                .isEqualTo(shared ? Answer.BREACHED : Answer.SATISFIED);
    }

    @Provide
    Arbitrary<TerritorialProject> projects() {
        return GeneratedProjects.projects();
    }
}
