package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.MOST_SEATS;
import static fr.viesociale.rule.Town.book;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.heated;
import static fr.viesociale.rule.Town.mostSeats;
import static fr.viesociale.rule.Town.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final RuleId SEATS_RULE = new RuleId("hall.most-seats");
    private static final Town.Hall OF_400 = hall("of-400", 400, "2020-05-01", Holds.YES);

    @Test
    void its_rules_stand_the_gravest_first_then_by_id() {
        RuleBook<Town> book = book(
                heated("hall.b", Severity.LOCAL),
                heated("hall.z", Severity.HARD),
                heated("hall.a", Severity.HARD),
                heated("hall.y", Severity.GOOD_PRACTICE),
                heated("hall.x", Severity.LAW),
                heated("hall.w", Severity.APPRECIATION));

        assertThat(book.rules())
                .extracting(rule -> rule.provision().id().value())
                .containsExactly("hall.x", "hall.a", "hall.z", "hall.w", "hall.y", "hall.b");
    }

    @Test
    void two_rules_of_one_id_are_refused_each_repetition_named() {
        assertThatThrownBy(() -> book(
                        heated("hall.one", Severity.LAW),
                        heated("hall.two", Severity.LAW),
                        mostSeats("hall.one", Severity.HARD),
                        mostSeats("hall.two", Severity.HARD)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.faults()).extracting(Fault::code).containsExactly("rule.twice", "rule.twice");
                    assertThat(refused.faults()).extracting(Fault::path).containsExactly("hall.one", "hall.two");
                });
    }

    @Test
    void a_host_adds_a_rule_and_the_first_book_stays_as_it_was() {
        RuleBook<Town> first = book(mostSeats("hall.most-seats", Severity.HARD));
        RuleBook<Town> hosts = first.with(heated("hall.heated", Severity.LOCAL));

        assertThat(hosts.rules()).hasSize(2);
        assertThat(first.rules()).hasSize(1);
        assertThatThrownBy(() -> first.with(heated("hall.most-seats", Severity.LOCAL)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_host_states_another_value_for_every_rule_that_reads_it() {
        RuleBook<Town> first = book(mostSeats("hall.most-seats", Severity.HARD));
        RuleBook<Town> hosts = first.with(MOST_SEATS.value(500, Force.ALWAYS, Town.DECREE));
        Town town = Town.of(OF_400);

        assertThat(first.explain(SEATS_RULE, OF_400.id(), town).answer()).isEqualTo(BREACHED);
        assertThat(hosts.explain(SEATS_RULE, OF_400.id(), town).answer()).isEqualTo(SATISFIED);
        assertThat(hosts.assess(town).counts()).containsEntry(SATISFIED, 1);
        assertThat(first.assess(town).counts()).containsEntry(BREACHED, 1);
    }

    @Test
    void a_host_fills_a_provision_of_unknown_content() {
        Parameter<Integer> notFound = Parameter.of("hall.not-found", Text.of("texte", "text"));
        RuleBook<Town> first =
                book(rule("hall.unknown", Severity.HARD, Force.ALWAYS, (hall, q) -> q.unknown(notFound)));
        RuleBook<Town> hosts = first.with(notFound.value(7, Force.ALWAYS, Town.DECREE));
        Town town = Town.of(OF_400);

        assertThat(first.assess(town).counts()).containsEntry(UNDETERMINED, 1);
        assertThat(hosts.assess(town).counts()).containsEntry(SATISFIED, 1);
    }

    @Test
    void a_rule_is_found_by_its_id() {
        RuleBook<Town> book = book(mostSeats("hall.most-seats", Severity.HARD));

        assertThat(book.rule(SEATS_RULE).provision().id()).isEqualTo(SEATS_RULE);
        assertThatThrownBy(() -> book.rule(new RuleId("hall.other"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void provisions_begin_on_the_day_from_which_they_hold() {
        RuleBook<Town> book = of2012And2027();

        assertThat(beginning(book, "2026-12-30", "2026-12-31")).isEmpty();
        assertThat(beginning(book, "2026-12-31", "2027-01-01")).containsExactly("hall.since-2027");
        assertThat(beginning(book, "2027-01-01", "2027-01-02")).isEmpty();
        assertThat(beginning(book, "2012-06-19", "2030-01-01")).containsExactly("hall.since-2027", "hall.until-2026");
    }

    @Test
    void provisions_end_on_the_day_after_the_last_on_which_they_hold() {
        RuleBook<Town> book = of2012And2027();

        assertThat(ending(book, "2026-12-30", "2026-12-31")).isEmpty();
        assertThat(ending(book, "2026-12-31", "2027-01-01")).containsExactly("hall.until-2026");
        assertThat(ending(book, "2027-01-01", "2027-01-02")).isEmpty();
        assertThat(ending(book, "2012-06-19", "2030-01-01")).containsExactly("hall.until-2026");
    }

    private static RuleBook<Town> of2012And2027() {
        return book(
                rule(
                        "hall.until-2026",
                        Severity.HARD,
                        Force.between("2012-06-20", "2026-12-31"),
                        (hall, q) -> SATISFIED),
                rule("hall.since-2027", Severity.HARD, Force.from("2027-01-01"), (hall, q) -> SATISFIED),
                heated("hall.always", Severity.HARD));
    }

    @Test
    void a_value_of_the_book_stands_in_for_the_one_that_rules_were_written_with() {
        Parameter<Integer> inThisBook = MOST_SEATS.value(500, Force.ALWAYS, Town.DECREE);

        assertThat(book().value(MOST_SEATS)).isSameAs(MOST_SEATS);
        assertThat(book().with(inThisBook).value(MOST_SEATS)).isEqualTo(inThisBook);
    }

    private static List<String> beginning(RuleBook<Town> book, String before, String day) {
        return book.beginning(LocalDate.parse(before), LocalDate.parse(day)).stream()
                .map(provision -> provision.id().value())
                .toList();
    }

    private static List<String> ending(RuleBook<Town> book, String before, String day) {
        return book.ending(LocalDate.parse(before), LocalDate.parse(day)).stream()
                .map(provision -> provision.id().value())
                .toList();
    }
}
