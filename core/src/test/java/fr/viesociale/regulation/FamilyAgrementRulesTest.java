package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of an ACF agrément is a day of an AGC agrément in force. */
class FamilyAgrementRulesTest {

    private static final String RULE = "agrement.acf-within-agc";

    @Test
    void a_family_agrement_is_covered_by_a_global_one_of_the_same_days() {
        assertThat(asked(
                                acf("acf", "centre", "2020-01-01", "2023-12-31"),
                                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "agc"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_family_agrement_that_outlives_the_global_one_fails_from_the_day_after_it() {
        Asked asked = asked(
                acf("acf", "centre", "2020-01-01", "2024-12-31"),
                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                grant("d", "ca", "2019-11-15", "agc"));

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(asked.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("first day left out: 1 January 2024"));
    }

    @Test
    void a_family_agrement_may_be_shorter_but_begins_no_day_too_early() {
        Entry agc = agc("agc", "centre", "2020-01-01", "2023-12-31");
        Entry granted = grant("d", "ca", "2019-11-15", "agc");

        assertThat(asked(acf("acf", "centre", "2021-01-01", "2022-12-31"), agc, granted)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(acf("acf", "centre", "2019-12-31", "2022-12-31"), agc, granted)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(acf("acf", "centre", "2021-01-01", "2024-01-01"), agc, granted)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void contiguous_global_agrements_cover_it_together_and_a_day_between_them_does_not() {
        Entry acf = acf("acf", "centre", "2022-01-01", "2025-12-31");
        Entry first = agc("agc-1", "centre", "2020-01-01", "2023-12-31");
        Entry granted = grant("d", "ca", "2019-11-15", "agc-1", "agc-2");

        assertThat(asked(acf, first, agc("agc-2", "centre", "2024-01-01", "2027-12-31"), granted)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(acf, first, agc("agc-2", "centre", "2024-01-02", "2027-12-31"), granted)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-01", "2026-11-23", "2027-06-01", "2028-06-01", "2031-01-01"})
    void a_family_agrement_begun_before_2027_is_judged_alike_on_whichever_day_one_asks(String on) {
        assertThat(asked(
                                on,
                                acf("acf", "centre", "2025-01-01", "2028-12-31"),
                                agc("agc", "centre", "2024-01-01", "2027-12-31"),
                                grant("d", "ca", "2023-11-15", "agc"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(
                                on,
                                acf("acf", "centre", "2025-01-01", "2027-12-31"),
                                agc("agc", "centre", "2024-01-01", "2027-12-31"),
                                grant("d", "ca", "2023-11-15", "agc"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_global_agrement_decided_by_a_municipal_council_covers_nothing() {
        assertThat(asked(
                                acf("acf", "centre", "2020-01-01", "2023-12-31"),
                                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                                grant("d", "council", "2019-11-15", "agc"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_global_agrement_that_nobody_is_known_to_have_decided_leaves_it_undetermined() {
        Entry acf = acf("acf", "centre", "2020-01-01", "2023-12-31");
        Entry agc = agc("agc", "centre", "2020-01-01", "2023-12-31");
        Asked undecided = asked(acf, agc);

        assertThat(undecided.answer()).isEqualTo(UNDETERMINED);
        assertThat(undecided.missing()).containsExactly("agrements/*/structure");
        assertThat(asked(acf, agc, grant("d", null, "2019-11-15", "agc")).answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void the_global_agrement_of_another_structure_covers_nothing() {
        assertThat(asked(
                                acf("acf", "centre", "2020-01-01", "2023-12-31"),
                                agc("agc", "other", "2020-01-01", "2023-12-31"),
                                grant("d", "ca", "2019-11-15", "agc"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_withdrawal_cuts_the_global_agrement_from_the_day_of_its_effect() {
        assertThat(withGlobalWithdrawn("ca", "2022-12-31", "2022-12-31").answer())
                .isEqualTo(BREACHED);
        assertThat(withGlobalWithdrawn("ca", "2023-01-01", "2022-12-31").answer())
                .isEqualTo(SATISFIED);
        assertThat(withGlobalWithdrawn("council", "2022-01-01", "2022-12-31").answer())
                .isEqualTo(SATISFIED);
        assertThat(withGlobalWithdrawn("ca", null, "2022-12-31").answer()).isEqualTo(UNDETERMINED);
    }

    private static Asked withGlobalWithdrawn(String organ, String effectiveOn, String lastFamilyDay) {
        return asked(
                acf("acf", "centre", "2020-01-01", lastFamilyDay),
                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                grant("d", "ca", "2019-11-15", "agc"),
                withdrawal("w", organ, effectiveOn, "agc"));
    }

    @Test
    void a_family_agrement_withdrawn_with_the_global_one_has_no_day_left_out() {
        assertThat(bothWithdrawn("2022-01-01", "2022-01-01").answer()).isEqualTo(SATISFIED);
        assertThat(bothWithdrawn("2022-01-01", "2022-01-02").answer()).isEqualTo(BREACHED);
        assertThat(bothWithdrawn("2022-01-01", "2022").answer()).isEqualTo(UNDETERMINED);
        assertThat(bothWithdrawn("2022-01-01", "2020-01-01").answer()).isEqualTo(SATISFIED);
    }

    private static Asked bothWithdrawn(String global, String family) {
        return asked(
                acf("acf", "centre", "2020-01-01", "2023-12-31"),
                agc("agc", "centre", "2020-01-01", "2023-12-31"),
                grant("d", "ca", "2019-11-15", "agc", "acf"),
                withdrawal("w-global", "ca", global, "agc"),
                withdrawal("w-family", "ca", family, "acf"));
    }

    @Test
    void a_global_agrement_from_november_2018_matters_only_for_days_of_that_month() {
        Entry agc = agc("agc", "centre", "2018-11", "2022-10-31");
        Entry granted = grant("d", "ca", "2018-11-15", "agc");

        assertThat(asked(acf("acf", "centre", "2018-10-31", "2021-12-31"), agc, granted)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(acf("acf", "centre", "2018-11-15", "2021-12-31"), agc, granted)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(acf("acf", "centre", "2018-11-30", "2021-12-31"), agc, granted)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_global_agrement_of_unknown_term_covers_only_what_is_certain() {
        Entry granted = grant("d", "ca", "2019-11-15", "agc");
        Entry agc = agc("agc", "centre", "2020-01-01", "unknown");

        assertThat(asked(acf("acf", "centre", "2020-01-01", "2023-12-31"), agc, granted)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(acf("acf", "centre", "2019-12-31", "2023-12-30"), agc, granted)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_rule_does_not_speak_of_other_agrements() {
        assertThat(Asked.of(
                                RULE,
                                new Id.Agrement("agc"),
                                ales(centreSocial("centre"), agc("agc", "centre", "2020-01-01", "2023-12-31")),
                                "2025-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_rule_holds_for_family_agrements_begun_from_20_june_2012_to_the_end_of_2026() {
        assertThat(asked(acf("acf", "centre", "2012-06-19", "2014-06-18")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(acf("acf", "centre", "2012-06-20", "2014-06-19")).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(acf("acf", "centre", "2026-12-31", "2028-12-30")).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(acf("acf", "centre", "2027-01-01", "2028-12-31")).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked asked(Entry... entries) {
        return asked("2025-06-01", entries);
    }

    private static Asked asked(String on, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                centreSocial("centre"),
                centreSocial("other"),
                cafBoard(),
                body("council", BodyKind.MUNICIPAL_COUNCIL)));
        return Asked.of(RULE, new Id.Agrement("acf"), ales(all.toArray(Entry[]::new)), on);
    }
}
