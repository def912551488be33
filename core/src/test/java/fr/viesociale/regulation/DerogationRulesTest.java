package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.derogation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.governance.Derogation;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A derogation shows beside a breach and rewrites nothing. */
class DerogationRulesTest {

    private static final Id.Agrement FIVE_YEARS = new Id.Agrement("five-years");
    private static final String REASON = "travaux dans les locaux";

    @Test
    void it_shows_from_its_own_day_on() {
        Derogation granted = derogation("d1", "agrement.duration", FIVE_YEARS, "2025-03-01", REASON);

        assertThat(breach(granted, "2025-02-28").lifted()).isNull();
        assertThat(breach(granted, "2025-03-01").lifted()).isEqualTo(granted.id());
        assertThat(breach(granted, "2030-01-01").lifted()).isEqualTo(granted.id());
    }

    @Test
    void the_answer_stays_a_breach() {
        Derogation granted = derogation("d1", "agrement.duration", FIVE_YEARS, "2025-03-01", REASON);

        assertThat(breach(granted, "2025-06-01").answer()).isEqualTo(Answer.BREACHED);
    }

    @Test
    void one_dated_to_the_month_shows_once_the_month_is_over_or_on_its_last_day() {
        Derogation granted = derogation("d1", "agrement.duration", FIVE_YEARS, "2025-03", REASON);

        assertThat(breach(granted, "2025-03-30").lifted()).isNull();
        assertThat(breach(granted, "2025-03-31").lifted()).isEqualTo(granted.id());
    }

    @Test
    void one_without_a_date_or_without_a_reason_lifts_nothing() {
        assertThat(breach(derogation("d1", "agrement.duration", FIVE_YEARS, null, REASON), "2025-06-01")
                        .lifted())
                .isNull();
        assertThat(breach(derogation("d1", "agrement.duration", FIVE_YEARS, "2025-03-01", null), "2025-06-01")
                        .lifted())
                .isNull();
    }

    @Test
    void one_to_another_rule_or_for_another_entry_lifts_nothing() {
        assertThat(breach(derogation("d1", "agrement.no-overlap", FIVE_YEARS, "2025-03-01", REASON), "2025-06-01")
                        .lifted())
                .isNull();
        assertThat(breach(
                                derogation("d1", "agrement.duration", new Id.Structure("centre"), "2025-03-01", REASON),
                                "2025-06-01")
                        .lifted())
                .isNull();
    }

    private static Finding breach(Derogation derogation, String on) {
        Situation situation = ales(
                        centreSocial("centre"), agc("five-years", "centre", "2020-01-01", "2024-12-31"), derogation)
                .on(LocalDate.parse(on));
        return Regulation.FRENCH.assess(situation).open(Answer.BREACHED).stream()
                .filter(finding -> finding.provision().id().value().equals("agrement.duration"))
                .findFirst()
                .orElseThrow();
    }
}
