package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits on the steering committee, and what it may not decide. */
class GovernanceRulesTest {

    private static final String MEMBERS = "governance.steering-committee-members";
    private static final String NEVER_DECIDES = "governance.steering-committee-never-decides-agrement";
    private static final Id.Body COMMITTEE = new Id.Body("cop");
    private static final ConventionVersion RUNNING = version(DateRange.of("2019-05-02", "2030-12-31"), MEMBERS);
    private static final ConventionVersion OF_UNKNOWN_TERM = version(DateRange.of("unknown", "unknown"), MEMBERS);

    private static final Seat CITY = seat("cop", "ville", 2, "2019-05-02", "open");
    private static final Seat CAF = seat("cop", "caf", 2, "2019-05-02", "open");
    private static final Seat DEPARTEMENT = seat("cop", "departement", 1, "2019-05-02", "open");

    // governance.steering-committee-members

    @Test
    void the_city_the_caf_and_the_departement_sit_on_the_committee() {
        assertThat(members(RUNNING, CITY, CAF, DEPARTEMENT).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_committee_of_city_and_caf_alone_lacks_the_departement() {
        assertThat(members(RUNNING, seat("cop", "ville", 3, "2019-05-02", "open"), CAF)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void others_may_sit_beside_them() {
        assertThat(members(RUNNING, CITY, CAF, DEPARTEMENT, seat("cop", "association", 1, "2019-05-02", "open"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, 2026-11-22, BREACHED", // ended the day before
        "2019-05-02, 2026-11-23, SATISFIED", // its last day
        "2019-05-02, 2028-12-31, SATISFIED", // ends later, and still counts
        "2026-11-23, open, SATISFIED", // its first day
        "2026-11-24, open, BREACHED", // begins tomorrow
        "2019-05-02, unknown, UNDETERMINED",
        "2026-11, open, UNDETERMINED",
        "2026-10, open, SATISFIED"
    })
    void a_seat_counts_from_its_first_day_to_its_last(String first, String last, Answer expected) {
        assertThat(members(RUNNING, CITY, CAF, seat("cop", "departement", 1, first, last))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_seat_of_unknown_end_is_what_is_missing() {
        assertThat(members(RUNNING, CITY, CAF, seat("cop", "departement", 1, "2019-05-02", "unknown"))
                        .missing())
                .containsExactly("seats/*/organisation");
    }

    @Test
    void a_known_absence_outweighs_a_seat_of_unknown_end() {
        assertThat(members(RUNNING, CITY, seat("cop", "caf", 1, "2019-05-02", "unknown"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void under_a_convention_of_unknown_term_members_who_sit_are_enough() {
        assertThat(members(OF_UNKNOWN_TERM, CITY, CAF, DEPARTEMENT).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void under_a_convention_of_unknown_term_a_missing_member_is_not_known_to_be_a_breach() {
        Asked asked = members(OF_UNKNOWN_TERM, CITY, CAF);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("conventionVersions/*/term");
    }

    @Test
    void a_convention_that_has_ended_or_is_not_signed_yet_requires_no_member() {
        assertThat(members(version(DateRange.of("2019-05-02", "2026-11-22"), MEMBERS), CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(members(version(DateRange.of("2019-05-02", "2026-11-23"), MEMBERS), CITY)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(members("2019-05-01", BodyKind.STEERING_COMMITTEE, OF_UNKNOWN_TERM, CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_convention_that_has_not_adopted_the_clause_requires_no_member() {
        assertThat(members(version(DateRange.of("2019-05-02", "2030-12-31")), CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_clause_speaks_of_the_steering_committee_only() {
        assertThat(members("2026-11-23", BodyKind.TECHNICAL_COMMITTEE, RUNNING, CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void seats_that_nobody_recorded_are_not_known_to_be_absent() {
        Asked asked = members(RUNNING);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("seats/*/organisation");
        assertThat(members(RUNNING, inventory("i", Kind.SEAT, COMMITTEE, true)).answer())
                .isEqualTo(BREACHED);
        assertThat(members(RUNNING, CITY, CAF, inventory("i", Kind.SEAT, COMMITTEE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    private static ConventionVersion version(DateRange term, String... clauses) {
        return Recorded.version("v2019", "coordination", "2019-05-02", term, clauses);
    }

    private static Asked members(ConventionVersion version, Entry... entries) {
        return members("2026-11-23", BodyKind.STEERING_COMMITTEE, version, entries);
    }

    private static Asked members(String on, BodyKind kind, ConventionVersion version, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(
                convention("coordination", ConventionKind.COORDINATION),
                version,
                body("cop", kind, "coordination"),
                organisation("ville", OrganisationKind.COMMUNE),
                organisation("caf", OrganisationKind.CAF),
                organisation("departement", OrganisationKind.DEPARTEMENT),
                organisation("association", OrganisationKind.ASSOCIATION)));
        return Asked.of(MEMBERS, COMMITTEE, ales(all.toArray(Entry[]::new)), on);
    }

    // governance.steering-committee-never-decides-agrement

    @ParameterizedTest
    @CsvSource({"OPINION, SATISFIED", "PROPOSAL, SATISFIED", "DECISION, BREACHED"})
    void on_an_agrement_the_committee_gives_an_opinion_or_proposes(ResolutionNature nature, Answer expected) {
        assertThat(taken(BodyKind.STEERING_COMMITTEE, ResolutionObject.AGREMENT, nature)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_resolution_of_no_known_nature_is_undetermined() {
        Asked asked = taken(BodyKind.STEERING_COMMITTEE, ResolutionObject.AGREMENT, null);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("resolutions/*/nature");
    }

    @Test
    void on_another_object_the_committee_decides() {
        assertThat(taken(BodyKind.STEERING_COMMITTEE, ResolutionObject.DEPLOYMENT_ROADMAP, ResolutionNature.DECISION)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(taken(BodyKind.STEERING_COMMITTEE, ResolutionObject.OTHER, null)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_rule_speaks_of_no_other_body() {
        assertThat(taken(BodyKind.TECHNICAL_COMMITTEE, ResolutionObject.AGREMENT, ResolutionNature.DECISION)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(taken(BodyKind.CAF_BOARD, ResolutionObject.AGREMENT, ResolutionNature.DECISION)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked taken(BodyKind kind, ResolutionObject object, ResolutionNature nature) {
        return Asked.of(
                NEVER_DECIDES,
                new Id.Resolution("r1"),
                ales(body("cop", kind), resolution("r1", "cop", null, object, nature)),
                "2026-11-23");
    }
}
