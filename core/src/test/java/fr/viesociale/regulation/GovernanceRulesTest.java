package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.resolution;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.RecordedConventions.derogation;
import static fr.viesociale.project.RecordedConventions.roadmap;
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
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits on the steering committee, what each body may decide, and what a derogation may lift. */
class GovernanceRulesTest {

    private static final String MEMBERS = "governance.steering-committee-members";
    private static final String NEVER_DECIDES = "governance.steering-committee-never-decides-agrement";
    private static final String EXECUTES = "governance.technical-committee-executes";
    private static final String BY_COMMITTEE = "governance.deployment-roadmap-by-committee";
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

    // governance.technical-committee-executes

    @ParameterizedTest
    @CsvSource({"PROPOSAL, SATISFIED", "OPINION, SATISFIED", "DECISION, BREACHED", ", UNDETERMINED"})
    void a_technical_committee_prepares_and_decides_nothing(ResolutionNature nature, Answer expected) {
        assertThat(technical(BodyKind.TECHNICAL_COMMITTEE, nature, EXECUTES).answer())
                .isEqualTo(expected);
    }

    @Test
    void what_a_steering_committee_decides_is_no_matter_of_the_technical_one() {
        assertThat(technical(BodyKind.STEERING_COMMITTEE, ResolutionNature.DECISION, EXECUTES)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_technical_committee_is_bound_where_a_convention_that_it_serves_says_so() {
        assertThat(technical(BodyKind.TECHNICAL_COMMITTEE, ResolutionNature.DECISION)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(
                                EXECUTES,
                                new Id.Resolution("r1"),
                                ales(
                                        convention("coordination", ConventionKind.COORDINATION),
                                        version(DateRange.of("unknown", "unknown"), EXECUTES),
                                        body("cotech", BodyKind.TECHNICAL_COMMITTEE),
                                        resolution(
                                                "r1",
                                                "cotech",
                                                null,
                                                ResolutionObject.OTHER,
                                                ResolutionNature.DECISION)),
                                "2026-11-23")
                        .answer())
                .as("a committee of another convention")
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked technical(BodyKind kind, ResolutionNature nature, String... clauses) {
        return Asked.of(
                EXECUTES,
                new Id.Resolution("r1"),
                ales(
                        convention("coordination", ConventionKind.COORDINATION),
                        version(DateRange.of("unknown", "unknown"), clauses),
                        body("cotech", kind, "coordination"),
                        resolution("r1", "cotech", null, ResolutionObject.DEPLOYMENT_ROADMAP, nature)),
                "2026-11-23");
    }

    // governance.deployment-roadmap-by-committee

    @ParameterizedTest
    @CsvSource({
        "2019-09-18, SATISFIED",
        "2019-10-01, SATISFIED", // the day on which it takes effect
        "2019-10-02, BREACHED",
        ", UNDETERMINED",
        "2019-10, UNDETERMINED"
    })
    void a_version_of_the_roadmap_takes_effect_once_the_committee_has_resolved_on_it(String takenOn, Answer expected) {
        assertThat(planned("2026-11-23", "2019-10-01", "r1", onRoadmap("cop", takenOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_resolution_of_another_body_is_none_of_the_committee() {
        assertThat(planned("2026-11-23", "2019-10-01", "r1", onRoadmap("cotech", "2019-09-18"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_version_without_a_resolution_is_a_breach_where_those_of_the_committee_are_all_on_record() {
        Entry complete = inventory("i", Kind.RESOLUTION, COMMITTEE, true);

        assertThat(planned("2026-11-23", "2019-10-01", null, complete).answer()).isEqualTo(BREACHED);
        assertThat(planned("2026-11-23", "2019-10-01", null).missing())
                .containsExactly("deploymentRoadmaps/*/resolution");
        assertThat(planned("2026-11-23", "2019-10-01", null, complete, onRoadmap("cop", "2019-09-18"))
                        .answer())
                .as("it may be the one on record")
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2019-10-01, NOT_APPLICABLE", "2019-10-02, BREACHED"})
    void the_resolution_is_not_due_before_the_version_takes_effect(String on, Answer expected) {
        assertThat(planned(on, "2019-10-01", null, inventory("i", Kind.RESOLUTION, COMMITTEE, true))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-01, NOT_APPLICABLE", "2019-05-02, BREACHED", "2019-05, UNDETERMINED", ", UNDETERMINED"})
    void a_version_of_before_the_convention_is_not_bound_by_it(String effectiveOn, Answer expected) {
        assertThat(planned("2026-11-23", effectiveOn, "r1", onRoadmap("cop", "2019-06-15"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_convention_that_has_not_adopted_the_clause_asks_for_no_resolution() {
        assertThat(planned(
                                "2026-11-23",
                                "2019-10-01",
                                "r1",
                                onRoadmap("cop", "2019-10-02"),
                                version(DateRange.of("unknown", "unknown"), MEMBERS))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Entry onRoadmap(String body, String takenOn) {
        return resolution("r1", body, takenOn, ResolutionObject.DEPLOYMENT_ROADMAP, null);
    }

    private static Asked planned(String on, String effectiveOn, String resolution, Entry... entries) {
        TerritorialProject project = ales(
                        convention("coordination", ConventionKind.COORDINATION),
                        version(DateRange.of("unknown", "unknown"), BY_COMMITTEE),
                        body("cop", BodyKind.STEERING_COMMITTEE, "coordination"),
                        body("cotech", BodyKind.TECHNICAL_COMMITTEE, "coordination"))
                .with(entries);
        return Asked.of(
                BY_COMMITTEE, new Id.DeploymentRoadmap("v1"), project.with(roadmap("v1", effectiveOn, resolution)), on);
    }

    // governance.derogation-never-lifts-law

    @ParameterizedTest
    @CsvSource({
        "agrement.duration, SATISFIED",
        "governance.steering-committee-members, SATISFIED",
        "agrement.delegation-valid, BREACHED",
        "convention.city-contract-parties, BREACHED",
        "host.own-rule, UNDETERMINED" // a rule of a book of the host's
    })
    void a_derogation_is_never_from_a_statute(String rule, Answer expected) {
        assertThat(derogating(derogation("d", rule, COMMITTEE, "2024-03-01", "ca", "motif fictif"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_derogation_says_when_by_whom_and_why() {
        String rule = "agrement.duration";

        assertThat(derogating(derogation("d", rule, COMMITTEE, null, "ca", "motif fictif"))
                        .missing())
                .containsExactly("derogations/*/grantedOn");
        assertThat(derogating(derogation("d", rule, COMMITTEE, "2024-03-01", null, "motif fictif"))
                        .missing())
                .containsExactly("derogations/*/grantedBy");
        assertThat(derogating(derogation("d", rule, COMMITTEE, "2024-03-01", "ca", null))
                        .missing())
                .containsExactly("derogations/*/reason");
        assertThat(derogating(derogation("d", "agrement.delegation-valid", COMMITTEE, null, null, null))
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked derogating(Entry derogation) {
        return Asked.of(
                "governance.derogation-never-lifts-law",
                derogation.id(),
                ales(body("cop", BodyKind.STEERING_COMMITTEE), cafBoard(), derogation),
                "2026-11-23");
    }
}
