package fr.viesociale.time;

import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether every day of a range is a day of one of several others. */
class CoveringTest {

    private static final DateRange WANTED = DateRange.of("2020-01-01", "2023-12-31");

    @Test
    void contiguous_ranges_count_as_one() {
        assertThat(Covering.of(WANTED, ranges("2022-01-01/open", "2018-01-01/2021-12-31"), List.of()))
                .isEqualTo(new Covering(YES, null));
    }

    @Test
    void a_gap_of_one_day_is_told() {
        assertThat(Covering.of(WANTED, ranges("2018-01-01/2021-12-31", "2022-01-02/open"), List.of()))
                .isEqualTo(new Covering(NO, LocalDate.of(2022, 1, 1)));
    }

    @Test
    void a_range_inside_another_fills_no_gap() {
        assertThat(Covering.of(WANTED, ranges("2018-01-01/2021-12-31", "2019-01-01/2019-12-31"), List.of()))
                .isEqualTo(new Covering(NO, LocalDate.of(2022, 1, 1)));
    }

    @Test
    void without_any_range_the_first_day_is_left_out() {
        assertThat(Covering.of(WANTED, List.of(), List.of())).isEqualTo(new Covering(NO, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void a_doubtful_range_makes_the_answer_doubtful_only_where_it_is_needed() {
        assertThat(Covering.of(WANTED, ranges("2018-01-01/2021-12-31"), ranges("2022-01-01/open")))
                .isEqualTo(new Covering(UNDETERMINED, LocalDate.of(2022, 1, 1)));
        assertThat(Covering.of(WANTED, ranges("2018-01-01/open"), ranges("2022-01-01/open"))
                        .holds())
                .isEqualTo(YES);
        assertThat(Covering.of(WANTED, ranges("2018-01-01/2021-12-31"), ranges("2022-01-02/open")))
                .isEqualTo(new Covering(NO, LocalDate.of(2022, 1, 1)));
    }

    @Test
    void an_end_known_to_the_month_leaves_its_days_in_doubt() {
        assertThat(Covering.of(WANTED, ranges("2018-01-01/2021-12", "2022-01-01/open"), List.of()))
                .isEqualTo(new Covering(UNDETERMINED, LocalDate.of(2021, 12, 2)));
    }

    @Test
    void a_range_whose_end_is_not_known_covers_its_first_day_for_certain() {
        assertThat(Covering.of(WANTED, ranges("2020-01-01/unknown"), List.of()))
                .isEqualTo(new Covering(UNDETERMINED, LocalDate.of(2020, 1, 2)));
    }

    @Test
    void what_ends_one_day_never_covers_what_has_no_end() {
        assertThat(Covering.of(DateRange.from("2020-01-01"), ranges("2019-01-01/unknown"), List.of())
                        .holds())
                .isEqualTo(NO);
        assertThat(Covering.of(DateRange.of("2020-01-01", "unknown"), ranges("2019-01-01/open"), List.of())
                        .holds())
                .isEqualTo(YES);
    }

    @Test
    void a_range_without_a_start_may_end_on_any_day_that_is_not_known() {
        assertThat(Covering.of(DateRange.of("open", "2020-12-31"), ranges("open/unknown"), List.of()))
                .isEqualTo(new Covering(UNDETERMINED, null));
    }

    @Test
    void a_range_of_which_no_day_is_certain_is_left_out_where_nothing_covers_any_of_them() {
        DateRange march = DateRange.of("2020-03", "2020-03");
        LocalDate first = LocalDate.of(2020, 3, 1);
        assertThat(Covering.of(march, ranges("2020-04-01/open"), List.of())).isEqualTo(new Covering(NO, first));
        assertThat(Covering.of(march, ranges("2020-03-31/open"), List.of()))
                .isEqualTo(new Covering(UNDETERMINED, first));
        assertThat(Covering.of(march, ranges("2020-03-01/2020-03-31"), List.of())
                        .holds())
                .isEqualTo(YES);
    }

    @Test
    void the_first_day_left_out_is_told_in_words() {
        Covering gap = new Covering(NO, LocalDate.of(2022, 1, 1));
        assertThat(gap.in(Language.FRENCH)).isEqualTo("premier jour non couvert : 1er janvier 2022");
        assertThat(gap.in(Language.ENGLISH)).isEqualTo("first day left out: 1 January 2022");
        assertThat(new Covering(YES, null).in(Language.FRENCH)).isEqualTo("chaque jour est couvert");
        assertThat(new Covering(YES, null).in(Language.ENGLISH)).isEqualTo("every day is covered");
        assertThat(new Covering(UNDETERMINED, null).in(Language.FRENCH))
                .isEqualTo("premier jour non couvert : non connu");
        assertThat(new Covering(UNDETERMINED, null).in(Language.ENGLISH)).isEqualTo("first day left out: not known");
    }

    private static List<DateRange> ranges(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.split("/", -1))
                .map(bounds -> DateRange.of(bounds[0], bounds[1]))
                .toList();
    }
}
