package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Recorded;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyRulesTest {

    @Test
    void a_text_with_a_national_number_breaks_the_law_and_a_count_of_families_does_not() {
        assertThat(sensitive("12 familles rencontrées", "2026-11-23")).isEqualTo(SATISFIED);
        assertThat(sensitive("Suivi du dossier 100990000000079", "2026-11-23")).isEqualTo(BREACHED);
    }

    @Test
    void it_is_looked_for_on_the_day_of_the_question_from_25_may_2018() {
        assertThat(sensitive("Suivi du dossier 100990000000079", "2018-05-24")).isEqualTo(NOT_APPLICABLE);
        assertThat(sensitive("Suivi du dossier 100990000000079", "2018-05-25")).isEqualTo(BREACHED);
    }

    @Test
    void a_dossier_without_any_text_holds_none() {
        assertThat(asked("privacy.no-sensitive-data", ales(organisation("caf", OrganisationKind.CAF)), "2026-11-23"))
                .isEqualTo(SATISFIED);
    }

    private static Answer sensitive(String outcome, String on) {
        return asked(
                "privacy.no-sensitive-data",
                ales(new Cooperation(
                        new Id.Cooperation("c"),
                        "Coopération fictive",
                        Theme.PARENTING,
                        List.of(),
                        DateRange.of("2019-01-01", "open"),
                        List.of(),
                        outcome,
                        null)),
                on);
    }

    @Test
    void how_long_minutes_may_be_kept_is_not_known() {
        assertThat(asked("privacy.retention-term", minutesOf2019(), "2026-11-23"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, SATISFIED", "2026-05-03, BREACHED"})
    void once_a_host_states_a_term_it_is_counted_from_the_meeting(String on, Answer expected) {
        assertThat(Asked.of(
                                Regulation.FRENCH.with(Asked.stated(Awaited.RETENTION, Period.ofYears(7))),
                                "privacy.retention-term",
                                Recorded.ales().territory(),
                                minutesOf2019(),
                                on)
                        .answer())
                .isEqualTo(expected);
    }

    static TerritorialProject minutesOf2019() {
        return ales(
                new Body(
                        new Id.Body("cop"),
                        BodyKind.STEERING_COMMITTEE,
                        "Comité fictif",
                        null,
                        List.of(),
                        DateRange.from("2019-05-02"),
                        null),
                new Meeting(
                        new Id.Meeting("m"),
                        new Id.Body("cop"),
                        null,
                        PartialDate.parse("2019-05-02"),
                        List.of(),
                        List.of(),
                        null));
    }

    private static Answer asked(String rule, TerritorialProject project, String on) {
        return Asked.of(rule, project.territory(), project, on).answer();
    }
}
