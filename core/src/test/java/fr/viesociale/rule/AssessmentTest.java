package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.book;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.heated;
import static fr.viesociale.rule.Town.mostSeats;
import static fr.viesociale.rule.Town.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Town.Hall SOUND = hall("sound", 200, "2020-05-01", Holds.YES);
    private static final Town.Hall LARGE_AND_COLD = hall("large-and-cold", 400, "2020-05-01", Holds.NO);
    private static final Town.Hall UNCOUNTED = hall("uncounted", null, "2020-05-01", Holds.YES);
    private static final Town.Hall BARE = hall("bare", null, "2020-05-01", null);

    private static final RuleBook<Town> BOOK =
            book(heated("hall.heated", Severity.LOCAL), mostSeats("hall.most-seats", Severity.HARD));

    @Test
    void every_answer_is_counted_whatever_it_is() {
        RuleBook<Town> book =
                BOOK.with(rule("hall.later", Severity.LAW, Force.from("2030-01-01"), (hall, q) -> BREACHED));

        assertThat(book.assess(Town.of(SOUND, LARGE_AND_COLD, UNCOUNTED, BARE)).counts())
                .isEqualTo(Map.of(SATISFIED, 3, BREACHED, 2, UNDETERMINED, 3, NOT_APPLICABLE, 4));
    }

    @Test
    void an_answer_that_nobody_got_is_counted_as_none() {
        assertThat(BOOK.assess(Town.of()).counts())
                .isEqualTo(Map.of(SATISFIED, 0, BREACHED, 0, UNDETERMINED, 0, NOT_APPLICABLE, 0));
    }

    @Test
    void open_findings_stand_the_gravest_first_then_in_the_order_of_their_subjects() {
        Assessment<Town> assessment = BOOK.assess(Town.of(SOUND, LARGE_AND_COLD, UNCOUNTED, BARE));

        assertThat(assessment.open())
                .extracting(finding -> finding.provision().id().value() + " "
                        + finding.subject().value() + " " + finding.answer())
                .containsExactly(
                        "hall.most-seats large-and-cold BREACHED",
                        "hall.most-seats uncounted UNDETERMINED",
                        "hall.most-seats bare UNDETERMINED",
                        "hall.heated large-and-cold BREACHED",
                        "hall.heated bare UNDETERMINED");
        assertThat(assessment.open(BREACHED)).hasSize(2);
        assertThat(assessment.open(UNDETERMINED)).hasSize(3);
        assertThat(assessment.open(SATISFIED)).isEmpty();
    }

    @Test
    void every_open_finding_says_why() {
        Assessment<Town> assessment = BOOK.assess(Town.of(LARGE_AND_COLD, UNCOUNTED, BARE));

        assertThat(assessment.open()).allSatisfy(finding -> {
            Explanation why = assessment.why(finding);
            assertThat(why.answer()).isEqualTo(finding.answer());
            assertThat(why.subject()).isEqualTo(finding.subject());
            assertThat(why.reasons()).isNotEmpty();
        });
    }

    @Test
    void what_is_missing_is_listed_once_for_all_who_wait_for_it_and_what_settles_most_first() {
        Assessment<Town> assessment = BOOK.assess(Town.of(LARGE_AND_COLD, BARE, UNCOUNTED));

        assertThat(assessment.gaps())
                .extracting(gap -> gap.missing().path() + " x" + gap.findings().size())
                .containsExactly("halls/*/seats x2", "halls/*/heated x1");
        assertThat(assessment.gaps().get(0).findings())
                .extracting(finding -> finding.subject().value())
                .containsExactly("bare", "uncounted");
    }

    @Test
    void gaps_that_settle_as_much_stand_by_path() {
        Assessment<Town> assessment = BOOK.assess(Town.of(BARE));

        assertThat(assessment.gaps())
                .extracting(gap -> gap.missing().path())
                .containsExactly("halls/*/heated", "halls/*/seats");
    }

    @Test
    void a_finding_that_waits_for_two_facts_is_under_both() {
        RuleBook<Town> both = book(rule(
                "hall.both",
                Severity.HARD,
                Force.ALWAYS,
                (hall, q) -> q.all(
                        Text.of("les deux", "both"),
                        () -> q.holds(Town.SEATS, hall, seats -> Holds.YES),
                        () -> q.holds(Town.HEATED, hall, heated -> heated))));
        Assessment<Town> assessment = both.assess(Town.of(BARE));

        assertThat(assessment.gaps())
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap.findings()).isEqualTo(assessment.open()));
    }

    @Test
    void a_breach_is_no_gap() {
        assertThat(BOOK.assess(Town.of(LARGE_AND_COLD)).gaps()).isEmpty();
    }

    @Test
    void what_settles_a_finding_alone_goes_before_what_many_wait_for_together_with_something_else() {
        RuleBook<Town> book = book(
                rule("hall.both", Severity.HARD, Force.ALWAYS, AssessmentTest::both),
                rule("hall.both-again", Severity.HARD, Force.ALWAYS, AssessmentTest::both),
                heated("hall.heated", Severity.HARD));
        Assessment<Town> assessment = book.assess(Town.of(BARE));

        assertThat(assessment.gaps())
                .extracting(gap -> gap.missing().path() + " " + gap.alone().size() + " of "
                        + gap.findings().size())
                .containsExactly("halls/*/heated 1 of 3", "halls/*/seats 0 of 2");
    }

    private static Answer both(Town.Hall hall, Inquiry<Town> q) {
        return q.all(
                Text.of("les deux", "both"),
                () -> q.holds(Town.SEATS, hall, seats -> Holds.YES),
                () -> q.holds(Town.HEATED, hall, heated -> heated));
    }

    @Test
    void gaps_are_grouped_by_who_can_supply_them_whoever_settles_most_first() {
        Assessment<Town> assessment =
                BOOK.assess(Town.of(UNCOUNTED, BARE, hall("also-uncounted", null, null, Holds.YES)));

        assertThat(assessment.gapsByInformant().keySet()).containsExactly(Informant.MANAGER, Informant.CAF);
        assertThat(assessment.gapsByInformant().values())
                .allSatisfy(gaps -> assertThat(gaps).hasSize(1));
    }

    @Test
    void findings_are_filtered_by_theme_or_by_subject() {
        Assessment<Town> assessment = BOOK.assess(Town.of(LARGE_AND_COLD, UNCOUNTED));

        assertThat(assessment.open(finding -> finding.theme().equals("hall"))).isEqualTo(assessment.open());
        assertThat(assessment.open(finding -> finding.subject().equals(UNCOUNTED.id())))
                .extracting(Finding::answer)
                .containsExactly(UNDETERMINED);
        assertThat(assessment.gaps(finding -> finding.theme().equals("other"))).isEmpty();
    }

    @Test
    void a_finding_says_what_kind_of_thing_it_lacks() {
        Parameter<Integer> notFound = Parameter.of("hall.text.most", "plafond", "ceiling");
        RuleBook<Town> book = BOOK.with(Town.provision("hall.text", Severity.HARD, Force.ALWAYS)
                        .checked(Town.HALLS, Town.OPENED, Set.of(notFound), (hall, q) -> q.unknown(notFound)))
                .with(Town.provision("hall.paper", Severity.HARD, Force.ALWAYS)
                        .checked(
                                Town.HALLS,
                                Town.OPENED,
                                Set.of(PERMIT),
                                (hall, q) -> q.holds(PERMIT, hall, held -> held)));

        assertThat(book.assess(Town.of(UNCOUNTED)).open())
                .extracting(finding -> finding.provision().id().value() + " " + finding.lacking())
                .containsExactly("hall.most-seats [FACT]", "hall.paper [DOCUMENT]", "hall.text [TEXT]");
        assertThat(book.assess(Town.of(LARGE_AND_COLD)).open(BREACHED))
                .allSatisfy(finding -> assertThat(finding.lacking()).isEmpty());
    }

    private static final Fact<Town, Town.Hall, Holds> PERMIT = new Fact<>(
            "halls/*/permit",
            Text.of("permis", "permit"),
            Informant.MANAGER,
            DocumentKind.DELIBERATION,
            (hall, town) -> null);

    @Test
    void it_counts_the_facts_that_it_reads() {
        assertThat(BOOK.assess(Town.of()).factsRead()).isZero();
        long one = BOOK.assess(Town.of(SOUND)).factsRead();
        assertThat(one).isPositive();
        assertThat(BOOK.assess(Town.of(SOUND, SOUND, SOUND)).factsRead()).isEqualTo(3 * one);
    }
}
