package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.RecordedActs.boardMemberSeat;
import static fr.viesociale.project.RecordedActs.delegation;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {

    private static final Entry MEMBER = boardMemberSeat("commission", "caf", true, "2020-01-01", "open");

    private static TerritorialProject decided(String decidedOn, Entry... more) {
        return ales(
                        centreSocial("centre"),
                        cafBoard(),
                        organisation("caf", OrganisationKind.CAF),
                        body("commission", BodyKind.CAF_DELEGATED_COMMITTEE),
                        agc("a", "centre", "2023-01-01", "2026-12-31"),
                        grant("d", "commission", decidedOn, "a"))
                .with(more);
    }

    private static Answer valid(TerritorialProject project) {
        return Regulation.FRENCH
                .explain(
                        new RuleId("agrement.delegation-valid"),
                        new Id.BoardDecision("d"),
                        project.on(LocalDate.parse("2025-06-01")))
                .answer();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-20, 2022-05-31, BREACHED",
        "2022-01-20, 2022-06-09, BREACHED",
        "2022-01-20, 2022-06-10, SATISFIED",
        "2022-06-10, open, SATISFIED",
        "2022-06-11, open, BREACHED",
        "2022-06, open, UNDETERMINED",
        "2022-01-20, unknown, UNDETERMINED"
    })
    void a_committee_decides_under_a_delegation_in_force_on_the_day_of_the_decision(
            String first, String last, Answer expected) {
        assertThat(valid(decided("2022-06-10", MEMBER, delegation("ca", "commission", first, last))))
                .isEqualTo(expected);
    }

    @Test
    void a_decision_known_to_the_month_is_judged_where_the_whole_month_is_delegated_or_none_of_it() {
        assertThat(valid(decided("2022-06", MEMBER, delegation("ca", "commission", "2022-06-01", "2022-06-30"))))
                .isEqualTo(SATISFIED);
        assertThat(valid(decided("2022-06", MEMBER, delegation("ca", "commission", "2022-06-02", "2022-06-30"))))
                .isEqualTo(UNDETERMINED);
        assertThat(valid(decided("2022-06", MEMBER, delegation("ca", "commission", "2022-06-10", "2022-06-12"))))
                .isEqualTo(UNDETERMINED);
        assertThat(valid(decided("2022-06", MEMBER, delegation("ca", "commission", "2022-07-01", "open"))))
                .isEqualTo(BREACHED);
        assertThat(valid(decided(null, MEMBER, delegation("ca", "commission", "2022-01-01", "open"))))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_seat_held_by_somebody_else_than_a_board_member_on_the_day_breaks_the_delegation() {
        Entry delegation = delegation("ca", "commission", "2022-01-20", "open");
        Entry outsider = boardMemberSeat("commission", "ville", false, "2022-06-10", "open");
        Entry later = boardMemberSeat("commission", "ville", false, "2022-06-11", "open");
        Entry unsaid = boardMemberSeat("commission", "ville", null, "2022-01-01", "open");
        Entry city = organisation("ville", OrganisationKind.COMMUNE);

        assertThat(valid(decided("2022-06-10", city, MEMBER, delegation, outsider)))
                .isEqualTo(BREACHED);
        assertThat(valid(decided("2022-06-10", city, MEMBER, delegation, later)))
                .isEqualTo(SATISFIED);
        assertThat(valid(decided("2022-06-10", city, MEMBER, delegation, unsaid)))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void silence_on_the_delegation_or_the_seats_is_undetermined_and_a_complete_empty_list_is_a_breach() {
        Entry delegation = delegation("ca", "commission", "2022-01-20", "open");
        Id committee = new Id.Body("commission");

        assertThat(valid(decided("2022-06-10", MEMBER))).isEqualTo(UNDETERMINED);
        assertThat(valid(decided("2022-06-10", delegation))).isEqualTo(UNDETERMINED);
        assertThat(valid(decided("2022-06-10", MEMBER, inventory("i", Kind.DELEGATION, committee, true))))
                .isEqualTo(BREACHED);
        assertThat(valid(decided("2022-06-10", delegation, MEMBER, inventory("i", Kind.SEAT, committee, false))))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_delegation_given_by_another_body_than_the_board_gives_no_power() {
        assertThat(valid(decided(
                        "2022-06-10",
                        MEMBER,
                        body("direction", BodyKind.CAF_DIRECTOR),
                        inventory("i", Kind.DELEGATION, new Id.Body("commission"), true),
                        delegation("direction", "commission", "2022-01-20", "open"))))
                .isEqualTo(BREACHED);
    }

    @Test
    void the_board_needs_no_delegation() {
        TerritorialProject project = ales(
                centreSocial("centre"),
                cafBoard(),
                agc("a", "centre", "2023-01-01", "2026-12-31"),
                grant("d", "ca", "2022-06-10", "a"));

        assertThat(valid(project)).isEqualTo(NOT_APPLICABLE);
    }
}
