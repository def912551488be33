package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.RecordedActs.decision;
import static fr.viesociale.project.RecordedActs.request;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.Renewal;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.RecordedActs;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An espace de vie sociale that becomes a centre social asks anew, and the board decides anew. */
class KindRulesTest {

    private static final String RULE = "agrement.kind-change-is-new-agrement";
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final Agrement AL = al("al", "centre", "2018-01-01", "2021-12-31");
    private static final Agrement AGC = agc("a1", "centre", "2022-01-01", "2025-12-31");
    private static final Entry OWN_REQUEST = request("r", "centre", "2021-06-15", AgrementKind.AGC);
    private static final Entry FORMER_DECISION = grant("d1", "ca", "2017-12-14", "al");
    private static final Entry OWN_DECISION = grant("d2", "ca", "2021-12-09", "a1");

    @Test
    void a_centre_that_was_an_evs_has_a_request_and_a_decision_of_its_own() {
        assertThat(asked(AL, OWN_REQUEST, RecordedActs.asked(AGC, "r"), FORMER_DECISION, OWN_DECISION)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_request_may_be_told_by_the_decision_alone() {
        assertThat(asked(
                                AL,
                                OWN_REQUEST,
                                AGC,
                                FORMER_DECISION,
                                decision("d2", "ca", DecisionNature.GRANT, "r", "2021-12-09", null, "a1"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void the_decision_of_the_evs_does_not_serve_again() {
        assertThat(asked(AL, OWN_REQUEST, RecordedActs.asked(AGC, "r"), grant("d1", "ca", "2017-12-14", "al", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void nor_does_its_request() {
        assertThat(asked(
                                RecordedActs.asked(AL, "r"),
                                OWN_REQUEST,
                                RecordedActs.asked(AGC, "r"),
                                FORMER_DECISION,
                                OWN_DECISION)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_request_that_nobody_recorded_is_missing_unless_it_is_known_that_there_is_none() {
        assertThat(asked(AL, AGC, FORMER_DECISION, OWN_DECISION).missing()).containsExactly("agrements/*/request");
        assertThat(asked(AL, AGC, FORMER_DECISION, OWN_DECISION, inventory("i", Kind.AGREMENT_REQUEST, CENTRE, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_request_of_the_structure_that_no_agrement_answers_may_be_it_if_it_asks_for_one() {
        Entry complete = inventory("i", Kind.AGREMENT_REQUEST, CENTRE, true);

        assertThat(asked(AL, AGC, OWN_REQUEST, FORMER_DECISION, OWN_DECISION, complete)
                        .missing())
                .containsExactly("agrements/*/request");
        assertThat(asked(
                                AL,
                                AGC,
                                request("r", "centre", "2021-06-15", AgrementKind.ACF),
                                FORMER_DECISION,
                                OWN_DECISION,
                                complete)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_decision_that_nobody_recorded_is_missing_and_that_of_another_body_is_none() {
        Entry agc = RecordedActs.asked(AGC, "r");

        assertThat(asked(AL, OWN_REQUEST, agc, FORMER_DECISION).missing())
                .containsExactly("boardDecisions/*/agrements");
        assertThat(asked(AL, OWN_REQUEST, agc, FORMER_DECISION, grant("d2", "council", "2021-12-09", "a1"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(AL, OWN_REQUEST, agc, FORMER_DECISION, grant("d2", null, "2021-12-09", "a1"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_first_agrement_or_one_that_follows_its_like_changes_no_kind() {
        assertThat(asked(AGC).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(AGC, AL, agc("agc", "centre", "2020-01-01", "2021-12-31"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(AGC, AL, agc("agc", "other", "2020-01-01", "2021-12-31"))
                        .answer())
                .as("the centre of another structure")
                .isEqualTo(UNDETERMINED);
        assertThat(asked(
                                al("a1", "centre", "2022-01-01", "2025-12-31"),
                                agc("agc", "centre", "2018-01-01", "2021-12-31"))
                        .answer())
                .as("not the passage that the sources speak of")
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_recorded_renewal_tells_which_agrement_it_follows() {
        Entry former = agc("agc", "centre", "2020-01-01", "2021-12-31");

        assertThat(asked(AGC, AL, former, follows("al"), FORMER_DECISION).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(AGC, AL, follows("al"), inventory("i", Kind.AGREMENT, CENTRE, false))
                        .missing())
                .doesNotContain("renewals/*/previous");
    }

    @Test
    void a_former_agrement_that_may_be_missing_from_the_list_leaves_it_open() {
        assertThat(asked(AGC, inventory("i", Kind.AGREMENT, CENTRE, false)).missing())
                .containsExactly("renewals/*/previous");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-19, NOT_APPLICABLE",
        "2012-06-20, BREACHED",
        "2026-12-31, BREACHED",
        "2027-01-01, NOT_APPLICABLE"
    })
    void it_is_the_doctrine_of_2012_and_2016(String first, Answer expected) {
        assertThat(asked(
                                al("al", "centre", "2010-01-01", "2011-12-31"),
                                agc("a1", "centre", first, "2028-12-31"),
                                grant("d1", "ca", "2009-12-14", "al", "a1"))
                        .answer())
                .isEqualTo(expected);
    }

    private static Renewal follows(String previous) {
        return new Renewal(new Id.Renewal("n"), new Id.Agrement(previous), new Id.Agrement("a1"), null);
    }

    private static Asked asked(Entry... entries) {
        TerritorialProject project = ales(
                centreSocial("centre"), centreSocial("other"), cafBoard(), body("council", BodyKind.MUNICIPAL_COUNCIL));
        return Asked.of(RULE, new Id.Agrement("a1"), project.with(entries), "2025-06-01");
    }
}
