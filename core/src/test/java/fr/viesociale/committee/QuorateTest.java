package fr.viesociale.committee;

import static fr.viesociale.committee.Copil.TERM;
import static fr.viesociale.committee.Copil.meeting;
import static fr.viesociale.committee.Copil.number;
import static fr.viesociale.committee.Copil.present;
import static fr.viesociale.committee.Copil.represented;
import static fr.viesociale.committee.Copil.rules;
import static fr.viesociale.committee.Copil.share;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.QuorumRounding;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorateTest {

    private static final Seat CITY = seat("copil", "ville", 3, "open", "open");
    private static final Seat CAF = seat("copil", "caf", 2, "open", "open");
    private static final Seat COLLEGE = new Seat(
            new Id.Seat("habitants"),
            Copil.BODY,
            null,
            GroupCode.INHABITANTS,
            DateRange.of("open", "open"),
            null,
            null);

    private static Quorate ask(DateRange term, Entry... entries) {
        return Quorate.of(Copil.MEETING, Copil.with(term, entries).on(LocalDate.parse("2025-01-01")));
    }

    private static Quorate ask(Quorum quorum, Meeting meeting) {
        return ask(TERM, CITY, CAF, COLLEGE, rules(quorum), meeting);
    }

    private static List<String> paths(Quorate quorate) {
        return quorate.missing().stream().map(Missing::path).toList();
    }

    @ParameterizedTest
    @CsvSource({"3, REACHED", "4, NOT_REACHED", "2, REACHED"})
    void a_number_of_seats_is_reached_by_as_many(int required, QuorumAnswer expected) {
        Quorate quorate = ask(number(required), meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(expected);
        assertThat(quorate.missing()).isEmpty();
        assertThat(quorate.counts().get(0).required()).isEqualTo(SeatCount.of(required));
        assertThat(quorate.counts().get(0).base()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, ALL_SEATS, UP, 6, 3",
        "0.5, ALL_SEATS, STRICTLY_MORE, 6, 4",
        "0.5, ALL_SEATS, , 6, 3",
        "0.5, SEATS_FILLED, UP, 5, 3",
        "0.5, SEATS_FILLED, DOWN, 5, 2",
        "0.5, SEATS_FILLED, STRICTLY_MORE, 5, 3"
    })
    void a_share_is_rounded_as_the_convention_says(
            String share, QuorumBase base, QuorumRounding rounding, int seats, int required) {
        QuorumCount count = ask(share(share, base, rounding), meeting("2024-03-01", present("ville", 3)))
                .counts()
                .get(0);

        assertThat(count.base()).isEqualTo(SeatCount.of(seats));
        assertThat(count.required()).isEqualTo(SeatCount.of(required));
        assertThat(count.atOpening()).isEqualTo(Holds.of(3 >= required));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "3, 3", "4, 4"})
    void where_a_number_and_a_share_are_stated_both_must_be_reached(int number, int required) {
        Quorum both = new Quorum(
                number, Quantity.parse("0.5"), QuorumBase.ALL_SEATS, QuorumMoment.OPENING, QuorumRounding.UP, false);

        Quorate quorate = ask(both, meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.counts().get(0).required()).isEqualTo(SeatCount.of(required));
        assertThat(quorate.answer()).isEqualTo(required <= 3 ? QuorumAnswer.REACHED : QuorumAnswer.NOT_REACHED);
    }

    @Test
    void a_base_or_a_rounding_that_is_needed_and_not_stated_is_named() {
        Meeting all = meeting("2024-03-01", present("ville", 3), present("caf", 2));

        Quorate noBase = ask(share("0.5", null, QuorumRounding.UP), all);
        Quorate noRounding = ask(share("0.5", QuorumBase.SEATS_FILLED, null), all);

        assertThat(noBase.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(paths(noBase)).containsExactly("committeeRules/*/quorum/base");
        assertThat(noRounding.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(noRounding.counts().get(0).required()).isNull();
        assertThat(paths(noRounding)).containsExactly("committeeRules/*/quorum/rounding");
    }

    @Test
    void a_moment_that_is_not_stated_leaves_the_answer_open_with_the_count_of_the_opening() {
        Quorate quorate = ask(new Quorum(3, null, null, null, null, false), meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(quorate.counts().get(0).atOpening()).isEqualTo(Holds.YES);
        assertThat(paths(quorate)).containsExactly("committeeRules/*/quorum/moment");
    }

    @ParameterizedTest
    @CsvSource({"3, YES, réuni, reached", "4, NO, non réuni, not reached"})
    void a_quorum_of_each_vote_is_told_as_of_the_opening_and_not_known_at_the_votes(
            int required, Holds opening, String fr, String en) {
        Quorate quorate = ask(
                new Quorum(required, null, null, QuorumMoment.EACH_VOTE, null, false),
                meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(quorate.counts().get(0).atOpening()).isEqualTo(opening);
        assertThat(paths(quorate)).containsExactly("meetings/*/attendees");
        assertThat(quorate.lines(Language.FRENCH))
                .contains(
                        "  le quorum se vérifie à chaque vote ; la présence n'est connue qu'à l'ouverture, où il était "
                                + fr);
        assertThat(quorate.lines(Language.ENGLISH))
                .contains(
                        "  the quorum is looked at at each vote; attendance is known at the opening only, where it was "
                                + en);
    }

    @ParameterizedTest
    @CsvSource({
        "4, true, REACHED",
        "4, false, NOT_REACHED",
        "4, , UNDETERMINED",
        "3, , REACHED",
        "5, , NOT_REACHED",
        "5, true, NOT_REACHED"
    })
    void proxies_count_where_the_convention_says_so_and_are_asked_for_where_they_would_change_the_answer(
            int required, Boolean proxies, QuorumAnswer expected) {
        Quorate quorate = ask(
                new Quorum(required, null, null, QuorumMoment.OPENING, null, proxies),
                meeting("2024-03-01", present("ville", 3), represented("caf", 1)));

        assertThat(quorate.answer()).isEqualTo(expected);
        assertThat(quorate.counts().get(0).represented()).isEqualTo(SeatCount.of(1));
        assertThat(paths(quorate))
                .isEqualTo(
                        expected == QuorumAnswer.UNDETERMINED
                                ? List.of("committeeRules/*/quorum/proxiesCount")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"EXCUSED, ville, 1", "EXCUSED, , 0", "ABSENT, ville, 0", "REPRESENTED, , 1"})
    void an_excused_attendee_that_gave_a_proxy_is_represented(Attendance attendance, String proxyTo, int expected) {
        Quorate quorate = ask(number(1), meeting("2024-03-01", Copil.of("caf", attendance, proxyTo)));

        assertThat(quorate.counts().get(0).represented()).isEqualTo(SeatCount.of(expected));
        assertThat(quorate.counts().get(0).present()).isEqualTo(SeatCount.NONE);
    }

    @Test
    void an_attendee_counts_for_no_more_seats_than_it_holds() {
        QuorumCount count = ask(
                        number(1),
                        meeting("2024-03-01", present("ville", 9), represented("ville", 4), present("asso", 2)))
                .counts()
                .get(0);

        assertThat(count.present()).isEqualTo(SeatCount.of(3));
        assertThat(count.represented()).isEqualTo(SeatCount.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, REACHED", "2, UNDETERMINED", "3, UNDETERMINED", "4, NOT_REACHED"})
    void an_attendee_whose_seats_are_not_counted_was_there_for_one_of_them_at_least(
            int required, QuorumAnswer expected) {
        Quorate quorate = ask(number(required), meeting("2024-03-01", present("ville", null)));

        assertThat(quorate.answer()).isEqualTo(expected);
        assertThat(quorate.counts().get(0).present()).isEqualTo(new SeatCount(1, 3));
        assertThat(paths(quorate)).isEqualTo(expected == QuorumAnswer.UNDETERMINED ? List.of("seats/*") : List.of());
    }

    @Test
    void an_attendee_without_a_seat_does_not_count_unless_seats_may_be_missing_from_the_record() {
        Meeting meeting = meeting("2024-03-01", present("asso", null));

        assertThat(ask(TERM, CITY, rules(number(1)), meeting).answer()).isEqualTo(QuorumAnswer.NOT_REACHED);
        Quorate open = ask(TERM, CITY, rules(number(1)), meeting, inventory("i", Kind.SEAT, Copil.BODY, false));
        assertThat(open.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(open.counts().get(0).present()).isEqualTo(new SeatCount(0, null));
        assertThat(paths(open)).containsExactly("seats/*");
    }

    @Test
    void a_base_with_seats_that_may_be_missing_is_at_least_what_is_recorded() {
        Quorate open = ask(
                TERM,
                CITY,
                rules(share("0.5", QuorumBase.ALL_SEATS, QuorumRounding.UP)),
                meeting("2024-03-01", present("ville", 2)),
                inventory("i", Kind.SEAT, Copil.BODY, false));

        assertThat(open.counts().get(0).base()).isEqualTo(new SeatCount(3, null));
        assertThat(open.counts().get(0).required()).isEqualTo(new SeatCount(2, null));
        assertThat(open.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 0, 0",
        "2024-03-15, 2, 2",
        "2024-06-30, 2, 2",
        "2024-07-01, 0, 0",
        "2024-03, 0, 2",
        "2024-02, 0, 0",
        "2024-05, 2, 2",
        "2024, 0, 2",
        "2023, 0, 0"
    })
    void a_seat_counts_on_the_days_on_which_it_exists(String heldOn, int fewest, int most) {
        Quorate quorate = ask(
                TERM,
                seat("copil", "caf", 2, "2024-03-15", "2024-06-30"),
                rules(number(2)),
                meeting(heldOn, present("caf", 2)));

        assertThat(quorate.counts().get(0).present()).isEqualTo(new SeatCount(fewest, most));
        assertThat(quorate.answer())
                .isEqualTo(
                        fewest != most
                                ? QuorumAnswer.UNDETERMINED
                                : fewest == 2 ? QuorumAnswer.REACHED : QuorumAnswer.NOT_REACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, NOT_STATED",
        "2023-01-01, REACHED",
        "2026-12-31, REACHED",
        "2027-01-01, NOT_STATED",
        "2022, NOT_STATED",
        "2022-12, NOT_STATED",
        "2027, NOT_STATED"
    })
    void the_quorum_is_that_of_the_convention_in_force_on_the_day_of_the_meeting(String on, QuorumAnswer expected) {
        Quorate quorate = ask(number(3), meeting(on, present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(expected);
        assertThat(quorate.missing()).isEmpty();
    }

    @Test
    void a_quorum_of_a_convention_whose_term_is_not_known_is_counted_and_left_open() {
        Quorate quorate = ask(
                DateRange.of("unknown", "unknown"), CITY, rules(number(3)), meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(quorate.counts().get(0).atOpening()).isEqualTo(Holds.YES);
        assertThat(paths(quorate)).containsExactly("conventionVersions/*/term");
    }

    @Test
    void of_two_quorums_in_force_each_must_be_reached() {
        CommitteeRules more = new CommitteeRules(
                new Id.CommitteeRules("s"),
                new Id.ConventionVersion("v1"),
                Copil.BODY,
                null,
                List.of(),
                number(4),
                null);

        Quorate quorate = ask(TERM, CITY, rules(number(3)), more, meeting("2024-03-01", present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.NOT_REACHED);
        assertThat(quorate.counts()).extracting(QuorumCount::atOpening).containsExactly(Holds.YES, Holds.NO);
    }

    @Test
    void a_convention_that_states_no_quorum_is_an_answer_of_its_own() {
        Quorate quorate = ask(TERM, CITY, rules(null), meeting("2024-03-01"));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.NOT_STATED);
        assertThat(quorate.lines(Language.FRENCH))
                .containsExactly("instance copil, 1er mars 2024 : aucun quorum n'est fixé.");
        assertThat(ask(TERM, meeting(null), inventory("i", Kind.COMMITTEE_RULES, Copil.BODY, true))
                        .answer())
                .isEqualTo(QuorumAnswer.NOT_STATED);
    }

    @Test
    void a_body_whose_rules_nobody_recorded_leaves_the_answer_open() {
        Quorate quorate = ask(TERM, CITY, meeting("2024-03-01"));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(paths(quorate)).containsExactly("committeeRules");
    }

    @Test
    void a_meeting_without_a_date_is_not_counted() {
        Quorate quorate = ask(number(3), meeting(null, present("ville", 3)));

        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.UNDETERMINED);
        assertThat(quorate.counts()).isEmpty();
        assertThat(quorate.lines(Language.FRENCH))
                .containsExactly(
                        "instance copil, date non connue : on ne sait pas si le quorum était réuni.",
                        "  il manque : date de la réunion (à demander à : le secrétariat du comité de pilotage)");
    }

    @Test
    void the_arithmetic_is_told_in_both_languages() {
        Quorum quorum = new Quorum(
                2,
                Quantity.parse("0.5"),
                QuorumBase.SEATS_FILLED,
                QuorumMoment.OPENING,
                QuorumRounding.STRICTLY_MORE,
                true);
        Quorate quorate = ask(quorum, meeting("2024-03-01", present("ville", 3), represented("caf", null)));

        assertThat(quorate.lines(Language.FRENCH))
                .containsExactly(
                        "instance copil, 1er mars 2024 : le quorum était réuni.",
                        "  sièges présents : 3",
                        "  sièges représentés : de 1 à 2 (ils comptent)",
                        "  quorum fixé : 2 sièges et 0,5 de la base (les sièges pourvus : 5), strictement plus",
                        "  sièges requis : 3");
        assertThat(quorate.lines(Language.ENGLISH))
                .containsExactly(
                        "instance copil, 1 March 2024: the meeting was quorate.",
                        "  seats present: 3",
                        "  seats represented: from 1 to 2 (they count)",
                        "  quorum stated: 2 seats and 0.5 of the base (the seats filled: 5), strictly more",
                        "  seats required: 3");
    }

    @Test
    void a_meeting_that_nobody_recorded_is_not_an_answer() {
        assertThatThrownBy(() -> ask(TERM, CITY)).isInstanceOf(NoSuchElementException.class);
    }

    @Property(tries = 200)
    void the_count_is_that_of_plain_arithmetic(
            @ForAll @IntRange(min = 1, max = 6) int held,
            @ForAll @IntRange(min = 0, max = 7) int there,
            @ForAll @IntRange(min = 1, max = 7) int required) {
        List<Entry> entries =
                new ArrayList<>(List.of(seat("copil", "ville", held, "open", "open"), rules(number(required))));
        entries.add(meeting("2024-03-01", present("ville", there)));

        assertThat(ask(TERM, entries.toArray(new Entry[0])).answer())
                .isEqualTo(Math.min(held, there) >= required ? QuorumAnswer.REACHED : QuorumAnswer.NOT_REACHED);
    }
}
