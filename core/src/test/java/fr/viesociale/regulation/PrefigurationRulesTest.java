package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedActs.prefiguration;
import static fr.viesociale.project.RecordedRoadmaps.sheet;
import static fr.viesociale.regulation.RecordedFunding.practice;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes before a first agrément, and how long it may take. */
class PrefigurationRulesTest {

    private static final String RECORDED = "deployment.prefiguration-recorded";
    private static final String LENGTH = "deployment.prefiguration-length";
    private static final String STATUS = "deployment.prefiguration-status";
    private static final Id.Agrement FIRST = new Id.Agrement("a");
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final Entry NO_PREFIGURATION = inventory("i", Kind.PREFIGURATION, CENTRE, true);

    // deployment.prefiguration-recorded

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 2018-11-15, SATISFIED",
        "2018-11-15, open, SATISFIED", // the day before
        "2018-11-16, open, BREACHED", // the first day of the agrément
        "unknown, unknown, UNDETERMINED"
    })
    void a_first_agrement_follows_a_prefiguration(String first, String last, Answer expected) {
        assertThat(first(prefiguration("centre", first, last)).answer()).isEqualTo(expected);
    }

    @Test
    void out_of_the_blue_it_is_a_breach_and_silence_is_not_known_absence() {
        assertThat(first(NO_PREFIGURATION).answer()).isEqualTo(BREACHED);
        assertThat(first().missing()).containsExactly("prefigurations/*/structure");
    }

    @ParameterizedTest
    @CsvSource({"2018-11-15, SATISFIED", "2018-11-16, BREACHED"})
    void that_the_caf_was_associated_before_is_enough(String associatedOn, Answer expected) {
        assertThat(first(new Prefiguration(
                                new Id.Prefiguration("p"),
                                CENTRE,
                                DateRange.of("2018-11-16", "2018-12-31"),
                                PartialDate.parse(associatedOn),
                                null))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_structure_that_had_an_agrement_before_needs_no_prefiguration() {
        assertThat(first(NO_PREFIGURATION, agc("b", "centre", "2014-11-16", "2018-11-15"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(first(NO_PREFIGURATION, sheet("centre", "2014")).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void what_is_no_earlier_agrement_changes_nothing() {
        assertThat(first(NO_PREFIGURATION, acf("b", "centre", "2018-11-16", "2021-12-31"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(first(NO_PREFIGURATION, agc("b", "centre", "2022-01-01", "2025-12-31"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(first(NO_PREFIGURATION, sheet("centre", "2018")).answer()).isEqualTo(BREACHED);
        assertThat(first(
                                NO_PREFIGURATION,
                                agc("b", "centre", "2014-11-16", "2018-11-15"),
                                body("council", BodyKind.MUNICIPAL_COUNCIL),
                                grant("d", "council", "2014-06-01", "b"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_list_of_agrements_said_to_be_incomplete_may_lack_an_earlier_one() {
        assertThat(first(NO_PREFIGURATION, inventory("i2", Kind.AGREMENT, CENTRE, false))
                        .missing())
                .containsExactly("agrements/*/structure");
    }

    private static Asked first(Entry... entries) {
        return asked(RECORDED, FIRST, agc("a", "centre", "2018-11-16", "2021-12-31"), entries);
    }

    // deployment.prefiguration-length

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, SATISFIED",
        "2018-01-01, 2019-01-01, SATISFIED", // its start and twelve months
        "2018-01-01, 2019-01-02, BREACHED",
        "2016-09-01, 2018-09-01, BREACHED",
        "2018-01-01, open, BREACHED", // it has no end
        "2018-01-01, unknown, UNDETERMINED",
        "2018, 2018, SATISFIED",
        "2018, 2019, UNDETERMINED"
    })
    void a_prefiguration_ends_within_twelve_months(String first, String last, Answer expected) {
        assertThat(length("open", "open", prefiguration("centre", first, last)).answer())
                .isEqualTo(expected);
    }

    @Test
    void the_longest_of_several_decides() {
        Prefiguration second = new Prefiguration(
                new Id.Prefiguration("seconde"), CENTRE, DateRange.of("2020-01-01", "2021-06-30"), null, null);

        assertThat(length("open", "open", prefiguration("centre", "2018-01-01", "2018-12-31"), second)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void it_is_the_practice_of_a_caf_on_the_day_on_which_the_prefiguration_starts() {
        Entry twoYears = prefiguration("centre", "2016-09-01", "2018-09-01");

        assertThat(length("2016-09-01", "open", twoYears).answer()).isEqualTo(BREACHED);
        assertThat(length("2016-09-02", "open", twoYears).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(LENGTH, CENTRE, twoYears).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void where_no_prefiguration_is_recorded_its_length_is_not_asked() {
        assertThat(length("open", "open").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(STATUS, CENTRE).answer()).isEqualTo(NOT_APPLICABLE);
    }

    private static Asked length(String first, String last, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(organisation("caf", OrganisationKind.CAF));
        return asked(LENGTH, CENTRE, practice(LENGTH, first, last), all.toArray(Entry[]::new));
    }

    // deployment.prefiguration-status

    @Test
    void no_national_text_on_prefigurations_was_found() {
        Asked asked = asked(STATUS, CENTRE, prefiguration("centre", "2016-09-01", "2018-08-31"));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("deployment.prefiguration-status.nationalMaxMonths");
    }

    @ParameterizedTest
    @CsvSource({"2018-09-01, SATISFIED", "2018-09-02, BREACHED", "unknown, UNDETERMINED"})
    void once_a_host_states_the_longest_duration_it_is_compared(String last, Answer expected) {
        Asked asked = Asked.of(
                Regulation.FRENCH.with(Asked.stated(Awaited.PREFIGURATION_LONGEST, Period.ofMonths(24))),
                STATUS,
                CENTRE,
                ales(centreSocial("centre"), prefiguration("centre", "2016-09-01", last)),
                "2026-11-23");

        assertThat(asked.answer()).isEqualTo(expected);
        assertThat(asked.explanation().lines(Language.FRENCH))
                .anyMatch(line -> line.contains("valeur donnée par l'utilisateur du logiciel"));
    }

    private static Asked asked(String rule, Id subject, Entry entry, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(entry);
        return asked(rule, subject, all);
    }

    private static Asked asked(String rule, Id subject) {
        return asked(rule, subject, List.of());
    }

    private static Asked asked(String rule, Id subject, List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(centreSocial("centre"));
        return Asked.of(rule, subject, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
