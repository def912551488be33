package fr.viesociale.entry;

import static fr.viesociale.text.Language.ENGLISH;
import static fr.viesociale.text.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any value, as a person reads it. */
class WordsTest {

    private static final LocalDate SIGNED = LocalDate.of(2019, 5, 2);
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    @Test
    void what_is_not_there_is_said_to_be_nothing() {
        reads(null, "rien", "nothing");
        reads(List.of(), "aucun", "none");
    }

    @Test
    void what_has_words_of_its_own_is_told_in_them() {
        reads(Text.of("quartier", "district"), "quartier", "district");
        reads(EvidenceState.LATE, "en retard", "late");
        reads(
                DateRange.of("2020-01-01", "open"),
                "du 1er janvier 2020, sans terme",
                "from 1 January 2020, without an end");
    }

    @Test
    void a_day_is_written_out() {
        reads(SIGNED, "2 mai 2019", "2 May 2019");
        reads(NEW_YEAR, "1er janvier 2020", "1 January 2020");
    }

    @Test
    void a_number_of_years_is_counted_in_words() {
        reads(MonthDay.of(3, 1), "1er mars", "1 March");
        reads(Period.ofYears(1), "1 an", "1 year");
        reads(Period.ofYears(4), "4 ans", "4 years");
        reads(Period.ofYears(0), "aucun délai", "no delay");
    }

    @Test
    void a_delay_in_days_or_months_is_told_in_its_own_units() {
        reads(Period.ofDays(40), "40 jours", "40 days");
        reads(Period.ofDays(1), "1 jour", "1 day");
        reads(Period.ofMonths(3), "3 mois", "3 months");
        reads(Period.of(1, 6, 0), "1 an et 6 mois", "1 year and 6 months");
    }

    @Test
    void a_yes_or_a_no_is_said_and_what_is_not_known_too() {
        reads(true, "oui", "yes");
        reads(false, "non", "no");
        reads(Holds.YES, "oui", "yes");
        reads(Holds.NO, "non", "no");
        reads(Holds.UNDETERMINED, "non connu", "not known");
    }

    @Test
    void a_list_is_told_one_by_one() {
        reads(List.of(EvidenceState.EXISTS, SIGNED, true), "existe, 2 mai 2019, oui", "exists, 2 May 2019, yes");
    }

    @Test
    void what_is_written_as_one_word_is_that_word() {
        reads(new Id.District("cevennes"), "cevennes", "cevennes");
        reads(12, "12", "12");
    }

    @Test
    void a_record_is_told_part_by_part_without_what_it_does_not_state() {
        reads(
                new StatedPart(PartCode.SOCIAL_DIAGNOSIS, false),
                PartCode.SOCIAL_DIAGNOSIS.in(FRENCH) + ", non",
                PartCode.SOCIAL_DIAGNOSIS.in(ENGLISH) + ", no");
        reads(new DocumentReference("2026/14", null), "2026/14", "2026/14");
    }

    @Test
    void when_something_happened_is_told_as_closely_as_it_is_known() {
        reads(When.on(SIGNED), "2 mai 2019", "2 May 2019");
        reads(
                new When(SIGNED, NEW_YEAR),
                "entre le 2 mai 2019 et le 1er janvier 2020",
                "between 2 May 2019 and 1 January 2020");
        reads(new When(SIGNED, null), "le 2 mai 2019 ou après", "on 2 May 2019 or later");
        reads(new When(null, SIGNED), "le 2 mai 2019 ou avant", "on 2 May 2019 or earlier");
        reads(When.UNKNOWN, "date non connue", "date not known");
    }

    private static void reads(Object value, String french, String english) {
        assertThat(Words.of(value, FRENCH)).isEqualTo(french);
        assertThat(Words.of(value, ENGLISH)).isEqualTo(english);
    }
}
