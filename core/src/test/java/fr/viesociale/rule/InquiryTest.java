package fr.viesociale.rule;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static fr.viesociale.rule.Town.HEATED;
import static fr.viesociale.rule.Town.MOST_SEATS;
import static fr.viesociale.rule.Town.SEATS;
import static fr.viesociale.rule.Town.hall;
import static fr.viesociale.rule.Town.why;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final Town.Hall BARE = hall("bare", null, null, null);
    private static final Town.Hall OF_200 = hall("of-200", 200, "2020-05-01", Holds.YES);
    private static final Town.Hall OF_400 = hall("of-400", 400, "2020-05-01", Holds.NO);
    private static final Town.Hall DOUBTFUL = hall("doubtful", 400, "2020-05-01", Holds.UNDETERMINED);

    @Test
    void given_a_fact_it_goes_on_with_its_value() {
        assertThat(why(OF_200, (hall, q) -> q.given(SEATS, hall, seats -> seats == 200 ? SATISFIED : BREACHED))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_fact_that_is_not_known_is_undetermined_and_says_who_can_supply_it() {
        Explanation why = why(BARE, (hall, q) -> q.given(SEATS, hall, seats -> SATISFIED));

        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing())
                .containsExactly(new Missing("halls/*/seats", SEATS.name(), Informant.MANAGER, Lack.FACT));
    }

    @Test
    void a_rule_that_does_not_speak_of_the_subject_is_not_applicable() {
        Rule.Test<Town, Town.Hall> largeOnesAreHeated = (hall, q) ->
                q.where(SEATS, hall, seats -> Holds.of(seats > 300), () -> q.holds(HEATED, hall, heated -> heated));

        assertThat(why(OF_200, largeOnesAreHeated).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(why(OF_400, largeOnesAreHeated).answer()).isEqualTo(BREACHED);
        assertThat(why(BARE, largeOnesAreHeated).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void where_it_is_not_known_closely_enough_whether_the_rule_speaks_of_the_subject_the_fact_is_named() {
        Explanation why = why(DOUBTFUL, (hall, q) -> q.where(HEATED, hall, heated -> heated, () -> SATISFIED));

        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing()).extracting(Missing::path).containsExactly("halls/*/heated");
        assertThat(why.reasons()).extracting(Reason::shape).containsExactly(Reason.Shape.IMPRECISE);
    }

    @Test
    void what_is_required_of_a_fact_holds_or_does_not_or_is_not_known_closely_enough() {
        Rule.Test<Town, Town.Hall> heated = (hall, q) -> q.holds(HEATED, hall, value -> value);

        assertThat(why(OF_200, heated).answer()).isEqualTo(SATISFIED);
        assertThat(why(OF_400, heated).answer()).isEqualTo(BREACHED);
        assertThat(why(DOUBTFUL, heated).answer()).isEqualTo(UNDETERMINED);
        assertThat(why(DOUBTFUL, heated).missing()).extracting(Missing::path).containsExactly("halls/*/heated");
        assertThat(why(BARE, heated).answer()).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_fact_is_compared_with_the_value_of_the_text() {
        assertThat(why(OF_200, InquiryTest::atMost).answer()).isEqualTo(SATISFIED);
        assertThat(why(OF_400, InquiryTest::atMost).answer()).isEqualTo(BREACHED);
        assertThat(why(BARE, InquiryTest::atMost).answer()).isEqualTo(UNDETERMINED);
        assertThat(why(OF_400, InquiryTest::atMost).reasons())
                .containsExactly(new Reason(Reason.Shape.AT_MOST, SEATS.name(), 400, 300, BREACHED, null, List.of()));
    }

    @Test
    void the_value_of_the_text_is_the_one_of_the_day_of_the_subject() {
        Parameter<Integer> raised = Parameter.<Integer>of("hall.raised", MOST_SEATS.name())
                .value(300, Force.between("2000-01-01", "2019-12-31"), Town.DECREE)
                .value(500, Force.from("2020-01-01"), Town.DECREE);
        Rule.Test<Town, Town.Hall> admitted = (hall, q) ->
                q.holds(Reason.Shape.AT_MOST, SEATS, hall, raised, (seats, most) -> Holds.of(seats <= most));

        assertThat(why(hall("opened-under-300", 400, "2019-12-31", null), admitted, raised)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(why(hall("opened-under-500", 400, "2020-01-01", null), admitted, raised)
                        .answer())
                .isEqualTo(SATISFIED);
        Explanation openedOnNoKnownDay = why(hall("undated", 400, null, null), admitted, raised);
        assertThat(openedOnNoKnownDay.answer()).isEqualTo(UNDETERMINED);
        assertThat(openedOnNoKnownDay.missing()).extracting(Missing::path).containsExactly("hall.raised");
    }

    @Test
    void a_value_that_no_text_gives_is_undetermined_and_says_that_a_text_is_missing() {
        Parameter<Integer> notFound = Parameter.of("hall.not-found", Text.of("plafond", "ceiling"));

        Explanation why = why(OF_200, (hall, q) -> q.known(notFound, most -> SATISFIED), notFound);

        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing())
                .containsExactly(new Missing("hall.not-found", notFound.name(), Informant.CNAF, Lack.TEXT));
    }

    @Test
    void a_fact_is_compared_with_what_others_give() {
        Rule.Test<Town, Town.Hall> heldTo250 = (hall, q) ->
                q.against(Reason.Shape.AT_MOST, SEATS, hall, 250, (seats, most) -> Holds.of(seats <= most));

        assertThat(why(OF_200, heldTo250).answer()).isEqualTo(SATISFIED);
        assertThat(why(OF_400, heldTo250).reasons())
                .containsExactly(new Reason(Reason.Shape.AT_MOST, SEATS.name(), 400, 250, BREACHED, null, List.of()));
        assertThat(why(BARE, heldTo250).missing()).extracting(Missing::path).containsExactly("halls/*/seats");
    }

    @Test
    void a_table_without_the_line_that_is_asked_is_undetermined_and_says_that_a_text_is_missing() {
        Parameter<Map<String, Integer>> table = Parameter.<Map<String, Integer>>of(
                        "hall.table", Text.of("barème", "table"))
                .value(Map.of("theatre", 300), Force.ALWAYS, Town.DECREE);

        assertThat(why(OF_200, (hall, q) -> seatsOf("theatre", table, q), table).answer())
                .isEqualTo(SATISFIED);
        Explanation why = why(OF_200, (hall, q) -> seatsOf("cinema", table, q), table);
        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing()).containsExactly(new Missing("hall.table", table.name(), Informant.CNAF, Lack.TEXT));
    }

    private static Answer seatsOf(String use, Parameter<Map<String, Integer>> table, Inquiry<Town> q) {
        return q.known(table, lines -> Optional.ofNullable(lines.get(use)), most -> most == 300 ? SATISFIED : BREACHED);
    }

    @Test
    void a_value_asked_outside_its_dates_says_from_when_or_until_when_it_held() {
        Parameter<Integer> ofTheTwenties = Parameter.<Integer>of("hall.twenties", MOST_SEATS.name())
                .value(300, Force.between("2020-01-01", "2029-12-31"), Town.DECREE);
        Rule.Test<Town, Town.Hall> read = (hall, q) -> q.known(ofTheTwenties, most -> SATISFIED);

        Explanation before = why(hall("of-2019", 400, "2019-12-31", null), read, ofTheTwenties);
        assertThat(before.answer()).isEqualTo(UNDETERMINED);
        assertThat(before.lines(Language.ENGLISH).get(0)).contains("no value yet", "2020");
        Explanation after = why(hall("of-2030", 400, "2030-01-01", null), read, ofTheTwenties);
        assertThat(after.answer()).isEqualTo(UNDETERMINED);
        assertThat(after.lines(Language.ENGLISH).get(0)).contains("ended", "2029");
    }

    @Test
    void a_provision_of_unknown_content_is_undetermined_until_a_value_is_stated() {
        Parameter<Integer> notFound = Parameter.of("hall.not-found", Text.of("plafond", "ceiling"));
        Parameter<Integer> stated = notFound.value(12, Force.ALWAYS, Town.DECREE);

        assertThat(why(OF_200, (hall, q) -> q.unknown(notFound), notFound).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(why(OF_200, (hall, q) -> q.unknown(stated), stated).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void what_is_in_force_requires_all_it_says() {
        Rule.Test<Town, Town.Hall> seatsWhileHeated = (hall, q) -> q.underway(HEATED, hall, () -> atMost(hall, q));

        assertThat(why(OF_200, seatsWhileHeated).answer()).isEqualTo(SATISFIED);
        assertThat(why(hall("heated-of-400", 400, null, Holds.YES), seatsWhileHeated)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_is_not_in_force_requires_nothing() {
        assertThat(why(OF_400, (hall, q) -> q.underway(HEATED, hall, () -> BREACHED))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_breach_of_what_may_have_ended_is_not_known_to_be_one_and_satisfaction_stands() {
        Explanation breach = why(DOUBTFUL, (hall, q) -> q.underway(HEATED, hall, () -> atMost(hall, q)));

        assertThat(breach.answer()).isEqualTo(UNDETERMINED);
        assertThat(breach.missing()).extracting(Missing::path).containsExactly("halls/*/heated");
        assertThat(why(
                                hall("doubtful-of-200", 200, null, Holds.UNDETERMINED),
                                (hall, q) -> q.underway(HEATED, hall, () -> atMost(hall, q)))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(why(
                                hall("doubtful-and-bare", null, null, Holds.UNDETERMINED),
                                (hall, q) -> q.underway(HEATED, hall, () -> atMost(hall, q)))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void whether_a_requirement_is_in_force_may_itself_be_missing() {
        Explanation why = why(BARE, (hall, q) -> q.underway(HEATED, hall, () -> SATISFIED));

        assertThat(why.answer()).isEqualTo(UNDETERMINED);
        assertThat(why.missing()).extracting(Missing::path).containsExactly("halls/*/heated");
    }

    @Test
    void outside_the_dates_of_the_text_nothing_is_asked() {
        Force since2021 = Force.from("2021-01-01");
        Force until2019 = Force.between("2010-01-01", "2019-12-31");

        Explanation tooEarly = why(OF_400, since2021, InquiryTest::atMost);
        assertThat(tooEarly.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(tooEarly.reasons()).extracting(Reason::shape).containsExactly(Reason.Shape.NOT_YET);
        Explanation tooLate = why(OF_400, until2019, InquiryTest::atMost);
        assertThat(tooLate.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(tooLate.reasons()).extracting(Reason::shape).containsExactly(Reason.Shape.ENDED);
    }

    @Test
    void a_dated_text_needs_the_date_and_a_text_for_every_day_does_not() {
        Town.Hall undated = hall("undated", 200, null, null);
        Town.Hall openedAround2020 = new Town.Hall(
                undated.id(), 200, new When(LocalDate.parse("2019-06-01"), LocalDate.parse("2020-06-01")), null);

        Explanation missing = why(undated, Force.from("2020-01-01"), InquiryTest::atMost);
        assertThat(missing.answer()).isEqualTo(UNDETERMINED);
        assertThat(missing.missing()).extracting(Missing::path).containsExactly("halls/*/opened");
        Explanation imprecise = why(openedAround2020, Force.from("2020-01-01"), InquiryTest::atMost);
        assertThat(imprecise.answer()).isEqualTo(UNDETERMINED);
        assertThat(imprecise.missing()).extracting(Missing::path).containsExactly("halls/*/opened");
        assertThat(imprecise.reasons()).extracting(Reason::shape).containsExactly(Reason.Shape.IMPRECISE);
        assertThat(why(undated, Force.ALWAYS, InquiryTest::atMost).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_dated_text_asks_no_date_of_what_it_does_not_speak_of() {
        Town.Hall undated = hall("undated", 200, null, Holds.NO);
        Force since2020 = Force.from("2020-01-01");

        Explanation unheated = why(undated, since2020, InquiryTest::atMostWhereHeated);
        assertThat(unheated.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(unheated.reasons()).extracting(Reason::shape).containsExactly(Reason.Shape.NOT_CONCERNED);
        Explanation heated = why(hall("undated", 200, null, Holds.YES), since2020, InquiryTest::atMostWhereHeated);
        assertThat(heated.answer()).isEqualTo(UNDETERMINED);
        assertThat(heated.missing()).extracting(Missing::path).containsExactly("halls/*/opened");
    }

    private static Answer atMostWhereHeated(Town.Hall hall, Inquiry<Town> q) {
        return q.where(HEATED, hall, heated -> heated, () -> atMost(hall, q));
    }

    private static Answer atMost(Town.Hall hall, Inquiry<Town> q) {
        return q.holds(Reason.Shape.AT_MOST, SEATS, hall, MOST_SEATS, (seats, most) -> Holds.of(seats <= most));
    }
}
