package fr.viesociale.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a range is told to a person. */
class DateRangeWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-02 | 2022-12-31 | du 2 mai 2019 au 31 décembre 2022 | from 2 May 2019 to 31 December 2022",
                "2019-05-01 | 2022-01-01 | du 1er mai 2019 au 1er janvier 2022 | from 1 May 2019 to 1 January 2022",
                "2019-05-02 | 2019-05-02 | le 2 mai 2019 | on 2 May 2019",
                "2018-11 | 2022-10 | de novembre 2018 à octobre 2022 | from November 2018 to October 2022",
                "2018 | 2022 | de 2018 à 2022 | from 2018 to 2022",
                "2018-11 | 2022-10-31 | de novembre 2018 au 31 octobre 2022 | from November 2018 to 31 October 2022",
                "2019-05-02 | open | du 2 mai 2019, sans terme | from 2 May 2019, without an end",
                "2019-05-02 | unknown | du 2 mai 2019, terme non connu | from 2 May 2019, end not known",
                "open | 2022-12-31 | jusqu'au 31 décembre 2022 | up to 31 December 2022",
                "open | 2022 | jusqu'à 2022 | up to 2022",
                "unknown | 2022-12-31 | début non connu, au 31 décembre 2022 | start not known, to 31 December 2022"
            })
    void a_range_is_told_by_its_bounds(String first, String last, String french, String english) {
        DateRange range = DateRange.of(first, last);
        assertThat(range.in(Language.FRENCH)).isEqualTo(french);
        assertThat(range.in(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open | open | sans terme | without an end",
                "open | unknown | terme non connu | end not known",
                "unknown | open | début non connu, sans terme | start not known, without an end",
                "unknown | unknown | début non connu, terme non connu | start not known, end not known",
                "2018-11 | 2018-11 | de novembre 2018 à novembre 2018 | from November 2018 to November 2018"
            })
    void a_range_of_which_little_is_known_says_so(String first, String last, String french, String english) {
        DateRange range = DateRange.of(first, last);
        assertThat(range.in(Language.FRENCH)).isEqualTo(french);
        assertThat(range.in(Language.ENGLISH)).isEqualTo(english);
    }
}
