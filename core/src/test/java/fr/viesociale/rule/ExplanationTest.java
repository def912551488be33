package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.HEATED;
import static fr.viesociale.rule.Town.SEATS;
import static fr.viesociale.rule.Town.hall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final RuleId SAFE = new RuleId("hall.safe");
    private static final Town.Hall LARGE_AND_COLD = hall("large-and-cold", 400, "2020-05-01", Holds.NO);
    private static final Town TOWN = Town.of(LARGE_AND_COLD);

    @Test
    void without_a_listener_it_stops_at_the_first_breach_and_explaining_it_says_all() {
        List<String> asked = new ArrayList<>();
        RuleBook<Town> book = Town.book(Town.rule(
                "hall.safe",
                Severity.HARD,
                Force.ALWAYS,
                (hall, q) -> q.all(
                        Text.of("sécurité", "safety"),
                        () -> {
                            asked.add("seats");
                            return q.holds(SEATS, hall, seats -> Holds.of(seats <= 300));
                        },
                        () -> {
                            asked.add("heating");
                            return q.holds(HEATED, hall, heated -> heated);
                        })));

        assertThat(book.assess(TOWN).counts()).containsEntry(BREACHED, 1);
        assertThat(asked).containsExactly("seats");

        asked.clear();
        Explanation why = book.explain(SAFE, LARGE_AND_COLD.id(), TOWN);
        assertThat(why.answer()).isEqualTo(BREACHED);
        assertThat(asked).containsExactly("seats", "heating");
    }

    @Test
    void it_is_told_a_line_each_in_french_and_in_english() {
        Explanation why = safety().explain(SAFE, LARGE_AND_COLD.id(), TOWN);

        assertThat(why.lines(Language.FRENCH))
                .containsExactly(
                        "sécurité → non respecté",
                        "  places : 400 ; au plus 300 → non respecté",
                        "  chauffage en service : non → non respecté");
        assertThat(why.lines(Language.ENGLISH))
                .containsExactly(
                        "safety → breached", "  seats: 400; at most 300 → breached", "  heating on: no → breached");
    }

    @Test
    void it_carries_the_provision_the_subject_and_the_answer() {
        Explanation why = safety().explain(SAFE, LARGE_AND_COLD.id(), TOWN);

        assertThat(why.provision().id()).isEqualTo(SAFE);
        assertThat(why.subject()).isEqualTo(LARGE_AND_COLD.id());
        assertThat(why.answer()).isEqualTo(BREACHED);
    }

    @Test
    void everything_missing_under_it_is_told_once() {
        Town.Hall bare = hall("bare", null, null, null);
        RuleBook<Town> book = Town.book(Town.rule(
                "hall.safe",
                Severity.HARD,
                Force.ALWAYS,
                (hall, q) -> q.all(
                        Text.of("sécurité", "safety"),
                        () -> q.holds(SEATS, hall, seats -> Holds.YES),
                        () -> q.all(
                                Text.of("confort", "comfort"),
                                () -> q.holds(SEATS, hall, seats -> Holds.YES),
                                () -> q.holds(HEATED, hall, heated -> heated)))));

        Explanation why = book.explain(SAFE, bare.id(), Town.of(bare));

        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing()).extracting(Missing::path).containsExactly("halls/*/seats", "halls/*/heated");
    }

    @Test
    void a_breach_misses_nothing_even_where_a_fact_beside_it_is_not_known() {
        Town.Hall largeOfUnknownHeating = hall("large", 400, null, null);

        Explanation why = safety().explain(SAFE, largeOfUnknownHeating.id(), Town.of(largeOfUnknownHeating));

        assertThat(why.answer()).isEqualTo(BREACHED);
        assertThat(why.missing()).isEmpty();
    }

    @Test
    void a_requirement_of_nothing_is_not_applicable() {
        Explanation why = Town.why(LARGE_AND_COLD, (hall, q) -> q.all(Text.of("rien", "nothing")));

        assertThat(why.answer()).isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    void a_rule_that_reads_a_fact_which_it_does_not_declare_is_caught_when_it_explains_itself() {
        RuleBook<Town> book = Town.book(Town.provision("hall.safe", Severity.HARD, Force.ALWAYS)
                .checked(Town.HALLS, Town.OPENED, Set.of(SEATS), (hall, q) -> q.holds(HEATED, hall, heated -> heated)));

        assertThatThrownBy(() -> book.explain(SAFE, LARGE_AND_COLD.id(), TOWN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("halls/*/heated");
    }

    @Test
    void a_fact_can_be_pretended_to_be_another_or_not_to_be_known() {
        assertThat(safety().explain(SAFE, LARGE_AND_COLD.id(), TOWN, Map.of(SEATS, 10, HEATED, Holds.YES))
                        .answer())
                .isEqualTo(SATISFIED);
        Map<Fact<?, ?, ?>, Object> heatedButUncounted = new HashMap<>();
        heatedButUncounted.put(SEATS, null);
        heatedButUncounted.put(HEATED, Holds.YES);
        assertThat(safety().explain(SAFE, LARGE_AND_COLD.id(), TOWN, heatedButUncounted)
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_rule_that_is_not_in_the_book_or_a_subject_that_it_does_not_speak_of_is_not_explained() {
        assertThatThrownBy(() -> safety().explain(new RuleId("hall.other"), LARGE_AND_COLD.id(), TOWN))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("hall.other");
        assertThatThrownBy(() -> safety().explain(SAFE, new Id.Structure("elsewhere"), TOWN))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void values_are_told_as_a_person_reads_them() {
        assertThat(told(LocalDate.parse("2027-01-01"))).containsExactly("1er janvier 2027", "1 January 2027");
        assertThat(told(Period.ofYears(1))).containsExactly("1 an", "1 year");
        assertThat(told(Period.ofYears(4))).containsExactly("4 ans", "4 years");
        assertThat(told(true)).containsExactly("oui", "yes");
        assertThat(told(List.of())).containsExactly("aucun", "none");
        assertThat(told(List.of(Severity.LAW, Severity.HARD))).containsExactly("loi, exigence", "law, requirement");
        assertThat(told(null)).containsExactly("rien", "nothing");
    }

    @Test
    void days_known_in_part_are_told_as_they_are_known() {
        LocalDate first = LocalDate.parse("2018-11-01");
        LocalDate last = LocalDate.parse("2018-11-30");

        assertThat(told(new When(first, last)))
                .containsExactly(
                        "entre le 1er novembre 2018 et le 30 novembre 2018",
                        "between 1 November 2018 and 30" + " November 2018");
        assertThat(told(new When(first, null)))
                .containsExactly("le 1er novembre 2018 ou après", "on 1 November 2018 or later");
        assertThat(told(new When(null, last)))
                .containsExactly("le 30 novembre 2018 ou avant", "on 30 November 2018 or earlier");
        assertThat(told(When.on(last))).containsExactly("30 novembre 2018", "30 November 2018");
        assertThat(told(When.UNKNOWN)).containsExactly("date non connue", "date not known");
    }

    private static List<String> told(Object value) {
        return List.of(Words.of(value, Language.FRENCH), Words.of(value, Language.ENGLISH));
    }

    private static RuleBook<Town> safety() {
        return Town.book(Town.rule(
                "hall.safe",
                Severity.HARD,
                Force.ALWAYS,
                (hall, q) -> q.all(
                        Text.of("sécurité", "safety"),
                        () -> q.holds(
                                Reason.Shape.AT_MOST,
                                SEATS,
                                hall,
                                Town.MOST_SEATS,
                                (seats, most) -> Holds.of(seats <= most)),
                        () -> q.holds(HEATED, hall, heated -> heated))));
    }

    @Test
    void as_a_tree_it_tells_the_statement_the_comparison_the_text_and_what_to_do() {
        Explanation why = safety().explain(SAFE, LARGE_AND_COLD.id(), TOWN);

        assertThat(why.tree(Language.ENGLISH))
                .containsExactly(
                        "breached: statement hall.safe",
                        "  safety → breached",
                        "    seats: 400; at most 300 → breached",
                        "    heating on: no → breached",
                        "  requirement, national, without dates: decree on halls (source read, checked on 23 November 2026)",
                        "  to do: put it right, or record a dated, reasoned derogation");
        assertThat(why.tree(Language.FRENCH).get(5))
                .isEqualTo("  à faire : mettre en conformité, ou enregistrer une dérogation datée et motivée");
    }

    @Test
    void what_to_do_next_names_what_is_missing_and_whom_to_ask() {
        Town.Hall bare = hall("bare", null, null, Holds.YES);
        Explanation why = safety().explain(SAFE, bare.id(), Town.of(bare));

        assertThat(why.next())
                .extracting(step -> step.in(Language.ENGLISH))
                .containsExactly("record seats (halls/*/seats); who can tell: the manager of the structure");
    }

    @Test
    void an_answer_that_stands_asks_for_nothing() {
        Town.Hall sound = hall("sound", 200, null, Holds.YES);

        assertThat(safety().explain(SAFE, sound.id(), Town.of(sound)).next()).isEmpty();
    }

    @Test
    void every_severity_says_what_to_do_about_a_breach() {
        for (Severity severity : Severity.values()) {
            assertThat(severity.remedy().fr()).isNotBlank();
            assertThat(severity.remedy().en()).isNotBlank();
        }
        assertThat(Severity.LAW.remedy().en()).contains("no derogation");
    }
}
