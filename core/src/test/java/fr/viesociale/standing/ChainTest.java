package fr.viesociale.standing;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.project.RecordedActs.extension;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.regulation.Between;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Id.Agrement ONE = new Id.Agrement("a1");
    private static final Id.Agrement TWO = new Id.Agrement("a2");

    private static Chain chain(Entry... entries) {
        return Chain.of(
                new Id.Structure("centre"),
                AgrementKind.AGC,
                ales(centreSocial("centre"), cafBoard()).with(entries).on(LocalDate.parse("2022-06-01")));
    }

    private static Chain two(String firstEnd, String secondStart, String secondEnd) {
        return chain(
                agc("a2", "centre", secondStart, secondEnd),
                agc("a1", "centre", "2016-01-01", firstEnd),
                grant("d1", "ca", "2015-11-20", "a1"),
                grant("d2", "ca", "2019-11-20", "a2"));
    }

    private static Between between(Holds holds, String first, String last) {
        return new Between(ONE, TWO, holds, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void agrements_follow_each_other_in_the_order_of_their_first_days() {
        Chain chain = two("2019-12-31", "2020-01-01", "2023-12-31");

        assertThat(chain.agrements()).containsExactly(ONE, TWO);
        assertThat(chain.gaps()).isEmpty();
        assertThat(chain.overlaps()).isEmpty();
        assertThat(chain.retroactive()).isEmpty();
    }

    @Test
    void every_day_between_two_is_a_day_without_agrement() {
        assertThat(two("2019-12-31", "2020-01-02", "2023-12-31").gaps())
                .containsExactly(between(YES, "2020-01-01", "2020-01-01"));
        assertThat(two("2019-12-31", "2020-03-01", "2023-12-31").gaps())
                .containsExactly(between(YES, "2020-01-01", "2020-02-29"));
    }

    @Test
    void where_a_month_is_all_that_is_known_the_gap_may_be_one() {
        assertThat(two("2019-12", "2020-01-01", "2023-12-31").gaps())
                .containsExactly(between(UNDETERMINED, "2019-12-02", "2019-12-31"));
        assertThat(two("2019-11", "2020-01-01", "2023-12-31").gaps())
                .containsExactly(between(YES, "2019-12-01", "2019-12-31"));
        assertThat(two("unknown", "2020-01-01", "2023-12-31").gaps())
                .as("an end that nobody knows may lie anywhere from the first day on")
                .containsExactly(between(UNDETERMINED, "2016-01-02", "2019-12-31"));
        assertThat(two("open", "2020-01-01", "2023-12-31").gaps()).isEmpty();
    }

    @Test
    void days_that_two_share_are_an_overlap() {
        assertThat(two("2020-01-01", "2020-01-01", "2023-12-31").overlaps())
                .containsExactly(between(YES, "2020-01-01", "2020-01-01"));
        assertThat(two("2020-06-30", "2020-01-01", "2023-12-31").overlaps())
                .containsExactly(between(YES, "2020-01-01", "2020-06-30"));
        assertThat(two("2024-06-30", "2020-01-01", "2023-12-31").overlaps())
                .as("one within the other")
                .containsExactly(between(YES, "2020-01-01", "2023-12-31"));
        assertThat(two("2020-01", "2020-01-15", "2023-12-31").overlaps())
                .containsExactly(between(UNDETERMINED, "2020-01-15", "2020-01-31"));
    }

    @Test
    void a_withdrawal_opens_a_gap_and_closes_an_overlap() {
        Chain chain = chain(
                agc("a1", "centre", "2016-01-01", "2020-06-30"),
                agc("a2", "centre", "2020-01-01", "2023-12-31"),
                grant("d1", "ca", "2015-11-20", "a1"),
                grant("d2", "ca", "2019-11-20", "a2"),
                withdrawal("w", "ca", "2019-10-01", "a1"));

        assertThat(chain.overlaps()).isEmpty();
        assertThat(chain.gaps()).containsExactly(between(YES, "2019-10-01", "2019-12-31"));
    }

    @Test
    void an_agrement_that_nobody_with_the_power_gave_leaves_no_trace_in_the_chain_but_is_listed() {
        Chain chain = chain(
                agc("a1", "centre", "2016-01-01", "2019-12-31"),
                grant("d1", "ca", "2015-11-20", "a1"),
                agc("a2", "centre", "2021-01-01", "2024-12-31"),
                body("copil", BodyKind.STEERING_COMMITTEE),
                grant("d2", "copil", "2020-11-20", "a2"));

        assertThat(chain.agrements()).containsExactly(ONE, TWO);
        assertThat(chain.gaps()).isEmpty();
    }

    @Test
    void another_kind_is_another_chain() {
        Chain chain = chain(
                agc("a1", "centre", "2016-01-01", "2019-12-31"),
                acf("f", "centre", "2022-01-01", "2023-12-31"),
                grant("d", "ca", "2015-11-20", "a1", "f"));

        assertThat(chain.agrements()).containsExactly(ONE);
        assertThat(chain.gaps()).isEmpty();
    }

    @Test
    void a_decision_after_the_first_day_is_retroactive() {
        Entry a = agc("a1", "centre", "2020-01-01", "2023-12-31");

        assertThat(chain(a, grant("d", "ca", "2020-01-01", "a1")).retroactive()).isEmpty();
        assertThat(chain(a, grant("d", "ca", "2020-01-02", "a1")).retroactive())
                .containsExactly(new Chain.Retroactive(new Id.BoardDecision("d"), ONE, YES));
        assertThat(chain(a, grant("d", "ca", "2020-01", "a1")).retroactive())
                .containsExactly(new Chain.Retroactive(new Id.BoardDecision("d"), ONE, UNDETERMINED));
        assertThat(chain(a, grant("d", "ca", null, "a1")).retroactive()).isEmpty();
    }

    @Test
    void it_is_told_in_both_languages() {
        Chain chain = chain(
                agc("a1", "centre", "2016-01-01", "2019-12-31"),
                agc("a2", "centre", "2020-02-01", "2023-12-31"),
                agc("a3", "centre", "2023-12-01", "2027-11-30"),
                grant("d1", "ca", "2015-11-20", "a1", "a3"),
                grant("d2", "ca", "2020-02-10", "a2"));

        assertThat(chain.lines(Language.FRENCH))
                .containsExactly(
                        "Agréments AGC de structure centre : 3",
                        "  AGC de structure centre, du 1er janvier 2016 au 31 décembre 2019",
                        "  AGC de structure centre, du 1er février 2020 au 31 décembre 2023",
                        "  AGC de structure centre, du 1er décembre 2023 au 30 novembre 2027",
                        "  sans agrément du 1er janvier 2020 au 31 janvier 2020",
                        "  deux agréments à la fois du 1er décembre 2023 au 31 décembre 2023",
                        "  décision rétroactive du 10 février 2020");
        assertThat(chain.lines(Language.ENGLISH).subList(4, 7))
                .containsExactly(
                        "  without agrément from 1 January 2020 to 31 January 2020",
                        "  two agréments at once from 1 December 2023 to 31 December 2023",
                        "  retroactive decision of 10 February 2020");
    }

    @Test
    void what_is_not_certain_is_told_as_such() {
        assertThat(two("2019-12", "2020-01-01", "2023-12-31").lines(Language.FRENCH))
                .contains("  peut-être sans agrément du 2 décembre 2019 au 31 décembre 2019");
        assertThat(two("2020-01", "2020-01-15", "open").lines(Language.ENGLISH))
                .contains("  perhaps two agréments at once from 15 January 2020 to 31 January 2020");
    }

    @Test
    void an_agrement_that_outlasts_the_next_leaves_no_gap_after_it_and_shares_days_with_each_within_it() {
        Chain chain = chain(
                agc("a1", "centre", "2016-01-01", "2025-12-31"),
                agc("a2", "centre", "2017-01-01", "2017-12-31"),
                agc("a3", "centre", "2020-01-01", "2020-12-31"),
                grant("d", "ca", "2015-11-20", "a1", "a2", "a3"));

        assertThat(chain.gaps()).isEmpty();
        assertThat(chain.overlaps())
                .extracting(Between::before, Between::after, Between::holds)
                .containsExactly(tuple(ONE, TWO, YES), tuple(ONE, new Id.Agrement("a3"), YES));
    }

    @Test
    void days_that_an_extension_may_cover_are_perhaps_a_gap() {
        Entry[] recorded = {
            agc("a1", "centre", "2016-01-01", "2019-12-31"),
            agc("a2", "centre", "2020-07-02", "2023-12-31"),
            grant("d", "ca", "2015-11-20", "a1", "a2")
        };

        assertThat(chain(recorded).gaps()).containsExactly(between(YES, "2020-01-01", "2020-07-01"));
        assertThat(chain(with(recorded, extension("x", "a1", "2019-12-01", "2020-07-01")))
                        .gaps())
                .containsExactly(between(UNDETERMINED, "2020-01-01", "2020-07-01"));
        assertThat(chain(with(recorded, extension("x", "a1", "2019-12-01", "2020-06-30")))
                        .gaps())
                .as("the day after the extension is surely a gap")
                .containsExactly(between(YES, "2020-07-01", "2020-07-01"));
        assertThat(chain(with(recorded, extension("x", "a1", "2019-12-01", "2019-06-30")))
                        .gaps())
                .as("an extension to an earlier day adds none")
                .containsExactly(between(YES, "2020-01-01", "2020-07-01"));
    }

    private static Entry[] with(Entry[] recorded, Entry more) {
        Entry[] all = Arrays.copyOf(recorded, recorded.length + 1);
        all[recorded.length] = more;
        return all;
    }

    @Test
    void what_nobody_is_known_to_have_granted_or_a_doubtful_withdrawal_may_have_ended_is_perhaps_an_overlap() {
        Entry one = agc("a1", "centre", "2016-01-01", "2020-06-30");
        Entry two = agc("a2", "centre", "2020-01-01", "2023-12-31");

        assertThat(chain(one, two, grant("d", "ca", "2015-11-20", "a1")).overlaps())
                .containsExactly(between(UNDETERMINED, "2020-01-01", "2020-06-30"));
        assertThat(chain(one, two, grant("d", null, "2015-11-20", "a1", "a2")).overlaps())
                .containsExactly(between(UNDETERMINED, "2020-01-01", "2020-06-30"));
        assertThat(chain(
                                one,
                                two,
                                grant("d", "ca", "2015-11-20", "a1", "a2"),
                                withdrawal("w", null, "2019-10-01", "a1"))
                        .overlaps())
                .containsExactly(between(UNDETERMINED, "2020-01-01", "2020-06-30"));
    }

    @Test
    void only_a_body_with_the_power_decides_retroactively_and_an_unknown_one_perhaps() {
        Entry a = agc("a1", "centre", "2020-01-01", "2023-12-31");

        assertThat(chain(a, body("copil", BodyKind.STEERING_COMMITTEE), grant("d", "copil", "2020-02-01", "a1"))
                        .retroactive())
                .isEmpty();
        Chain unknown = chain(a, grant("d", null, "2020-02", "a1"));
        assertThat(unknown.retroactive())
                .containsExactly(new Chain.Retroactive(new Id.BoardDecision("d"), ONE, UNDETERMINED));
        assertThat(unknown.lines(Language.FRENCH)).contains("  décision peut-être rétroactive de février 2020");
        assertThat(unknown.lines(Language.ENGLISH)).contains("  perhaps retroactive decision of February 2020");
        assertThat(Chain.of(
                                new Id.Structure("centre"),
                                AgrementKind.AGC,
                                ales(centreSocial("centre"), cafBoard(), a, grant("d", "ca", "2022-06-02", "a1"))
                                        .on(LocalDate.parse("2022-06-01"))
                                        .asDecided())
                        .retroactive())
                .as("a decision that was not taken yet")
                .isEmpty();
    }
}
