package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.FictionalCoordination.DEPLOYMENT;
import static fr.viesociale.examples.ales.FictionalCoordination.FIRST_PLANNED;
import static fr.viesociale.examples.ales.FictionalCoordination.GARDEN;
import static fr.viesociale.examples.ales.FictionalCoordination.MEETING;
import static fr.viesociale.examples.ales.FictionalCoordination.MORE_THAN_HALF;
import static fr.viesociale.examples.ales.FictionalCoordination.ROADMAP_TAKEN;
import static fr.viesociale.examples.ales.FictionalCoordination.RULES;
import static fr.viesociale.examples.ales.FictionalCoordination.SECOND_PLANNED;
import static fr.viesociale.examples.ales.FictionalCoordination.VOTE;
import static fr.viesociale.examples.ales.FictionalFacts.ACTION;
import static fr.viesociale.examples.ales.FictionalFacts.AGREMENT;
import static fr.viesociale.examples.ales.FictionalFacts.ASSOCIATION;
import static fr.viesociale.examples.ales.FictionalFacts.BOARD;
import static fr.viesociale.examples.ales.FictionalFacts.CAF;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.COMMITTEE;
import static fr.viesociale.examples.ales.FictionalFacts.CONVENTION;
import static fr.viesociale.examples.ales.FictionalFacts.COOPERATION;
import static fr.viesociale.examples.ales.FictionalFacts.DECISION;
import static fr.viesociale.examples.ales.FictionalFacts.DEPARTEMENT;
import static fr.viesociale.examples.ales.FictionalFacts.OPINION;
import static fr.viesociale.examples.ales.FictionalFacts.REQUEST;
import static fr.viesociale.examples.ales.FictionalFacts.RIGHTS;
import static fr.viesociale.examples.ales.FictionalFacts.ROCHEBELLE;
import static fr.viesociale.examples.ales.FictionalFacts.SHORT_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.STEPS;
import static fr.viesociale.examples.ales.FictionalFacts.STRUCTURE;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.examples.ales.FictionalFacts.date;
import static fr.viesociale.examples.ales.FictionalFacts.day;
import static fr.viesociale.examples.ales.FictionalFacts.hours;
import static fr.viesociale.examples.ales.FictionalFacts.reached;
import static fr.viesociale.examples.ales.FictionalFacts.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.coordination.InitiativeSupport;
import fr.viesociale.coordination.Participation;
import fr.viesociale.coordination.SkillSession;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The source document row by row, S9 to S16: what it describes is written as JSON and in the database, and read
 * back. The real facts are those of the Alès dossier; the others are fictional and say so.
 *
 * @see SourceDocumentTest
 */
class SourceDocumentCoordinationTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void s09_a_balanced_development_district_beside_district_with_residents_and_their_evolution() throws IOException {
        TerritorialProject ales =
                RoundTrip.ales(folder, hours(TAMARIS, "2020=12", "2024=28"), hours(ROCHEBELLE, "2020=35", "2024=30"));
        assertThat(ales.all(Kind.INDICATOR))
                .extracting(
                        indicator -> indicator.subject().id(),
                        indicator -> indicator.measures().get(0).measured(),
                        indicator -> indicator.measures().get(1).measured())
                .containsExactlyInAnyOrder(
                        tuple(TAMARIS, Quantity.parse("12"), Quantity.parse("28")),
                        tuple(ROCHEBELLE, Quantity.parse("35"), Quantity.parse("30")));
        assertThat(ales.all(Kind.POPULATION_FIGURE))
                .filteredOn(figure -> figure.perimeter().equals(Mention.parse("territoryPart:commune")))
                .extracting(figure -> figure.residents(), figure -> figure.censusYear())
                .containsExactly(tuple(43_892, 2021));
    }

    @Test
    void s10_a_cooperation_on_a_named_theme_with_sessions_planned_and_held_and_its_outcome() throws IOException {
        Cooperation kept = RoundTrip.ales(folder, ASSOCIATION, COOPERATION)
                .find(Kind.COOPERATION, COOPERATION.id())
                .orElseThrow();
        assertThat(kept.theme()).isEqualTo(Theme.PARENTING);
        assertThat(kept.outcome()).contains("grille d'accueil");
        assertThat(kept.sessions())
                .extracting(SkillSession::plannedOn, SkillSession::heldOn, SkillSession::people)
                .containsExactly(tuple(date("2020-11"), date("2020-11-19"), 14), tuple(date("2021-03-11"), null, null));
    }

    @Test
    void s11_which_of_the_three_colleges_took_part_in_a_body_an_action_and_an_evaluation() throws IOException {
        ConventionReview review = new ConventionReview(
                new Id.ConventionReview("evaluation-fictive"),
                CONVENTION,
                ReviewKind.MID_TERM,
                date("2021-11-25"),
                true,
                null);
        TerritorialProject ales = RoundTrip.ales(
                folder,
                ASSOCIATION,
                SHORT_TERM,
                ACTION,
                review,
                took(COMMITTEE, GroupCode.DECIDERS_FUNDERS, 8),
                took(COMMITTEE, GroupCode.STRUCTURES, 2),
                took(ACTION.id(), GroupCode.INHABITANTS, 26),
                took(review.id(), GroupCode.INHABITANTS, 31));
        assertThat(ales.all(Kind.PARTICIPATION))
                .extracting(one -> one.subject().id(), Participation::group, Participation::people)
                .containsExactlyInAnyOrder(
                        tuple(COMMITTEE, GroupCode.DECIDERS_FUNDERS, 8),
                        tuple(COMMITTEE, GroupCode.STRUCTURES, 2),
                        tuple(ACTION.id(), GroupCode.INHABITANTS, 26),
                        tuple(review.id(), GroupCode.INHABITANTS, 31));
    }

    private static Participation took(Id subject, GroupCode group, int people) {
        String id = "fictive-" + subject.value() + "-"
                + group.value().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Participation(
                new Id.Participation(id), new Mention(subject), group, date("2021-11-25"), people, null, null);
    }

    @Test
    void s12_an_initiative_spotted_supported_consolidated_and_spread_in_that_order() throws IOException {
        Initiative kept = RoundTrip.ales(folder, ASSOCIATION, GARDEN)
                .find(Kind.INITIATIVE, GARDEN.id())
                .orElseThrow();
        assertThat(kept.steps())
                .extracting(InitiativeStep::stage)
                .containsExactly(
                        InitiativeStage.SPOTTED,
                        InitiativeStage.SUPPORTED,
                        InitiativeStage.CONSOLIDATED,
                        InitiativeStage.SPREAD);
        assertThat(kept.supports()).extracting(InitiativeSupport::organisation).containsExactly(CAF);
        assertThat(kept.spreadTo()).containsExactly(new CommuneCode("30010"));
    }

    @Test
    void s13_a_forecast_of_structures_to_come_with_stages_and_targets_and_what_came_of_it() throws IOException {
        TerritorialProject ales = RoundTrip.ales(folder, STRUCTURE, FIRST_PLANNED, SECOND_PLANNED, DEPLOYMENT);
        assertThat(ales.all(Kind.DEPLOYMENT_ROADMAP).get(0).plannedStructures())
                .containsExactly(FIRST_PLANNED.id(), SECOND_PLANNED.id());
        assertThat(ales.all(Kind.PLANNED_STRUCTURE))
                .flatExtracting(PlannedStructure::stages)
                .containsExactlyInAnyOrder(
                        reached(StageCode.STUDY, "2019-12", "2020-01-15"),
                        reached(StageCode.AGREMENT, "2020", "2021-01-01"),
                        stage(StageCode.PREFIGURATION, "2025"),
                        stage(StageCode.AGREMENT, "2026-07-01"));
        assertThat(ales.find(Kind.PLANNED_STRUCTURE, FIRST_PLANNED.id())
                        .orElseThrow()
                        .became())
                .isEqualTo(STRUCTURE.id());
    }

    @Test
    void s14_the_seats_of_the_committee_its_meeting_attendance_resolution_vote_and_quorum() throws IOException {
        Situation on =
                RoundTrip.ales(folder, ROADMAP_TAKEN, MEETING, VOTE, RULES).on(day("2019-12-03"));
        assertThat(on.seatsOf(COMMITTEE))
                .extracting(Seat::organisation)
                .containsExactlyInAnyOrder(CITY, CAF, DEPARTEMENT);
        assertThat(on.get(Kind.MEETING, MEETING.id()).attendees())
                .filteredOn(attendee -> attendee.attendance() == Attendance.REPRESENTED)
                .extracting(Attendee::organisation, Attendee::proxyTo)
                .containsExactly(tuple(DEPARTEMENT, CITY));
        assertThat(on.get(Kind.MEETING, MEETING.id()).resolutions()).containsExactly(ROADMAP_TAKEN.id());
        assertThat(on.get(Kind.VOTE, VOTE.id()))
                .extracting(Vote::inFavour, Vote::against, Vote::abstentions)
                .containsExactly(4, 0, 1);
        assertThat(on.get(Kind.COMMITTEE_RULES, RULES.id()).quorum()).isEqualTo(MORE_THAN_HALF);
    }

    @Test
    void s15_an_agrement_asked_for_decided_by_the_caf_alone_then_notified_and_signed_each_on_its_day()
            throws IOException {
        TerritorialProject ales = RoundTrip.ales(folder, STRUCTURE, BOARD, REQUEST, OPINION, AGREMENT, DECISION, STEPS);
        assertThat(ales.on(day("2021-03-01")).decisionsOn(AGREMENT.id())).containsExactly(DECISION);
        assertThat(List.of(DECISION.decidedOn(), DECISION.effectiveOn(), STEPS.notifiedOn(), STEPS.signedOn()))
                .as("four facts")
                .doesNotHaveDuplicates();
        assertThat(ales.find(Kind.DECISION_STEPS, STEPS.id())).contains(STEPS);
        assertThat(ales.find(Kind.AGREMENT_REQUEST, REQUEST.id()).orElseThrow().filedOn())
                .isEqualTo(date("2020-09-15"));
        assertThat(ales.find(Kind.RESOLUTION, OPINION.id()).orElseThrow().nature())
                .isEqualTo(ResolutionNature.OPINION);
        assertThat(ales.find(Kind.BODY, BOARD.id()).orElseThrow().kind().decidesAgrements())
                .isTrue();
        assertThat(ales.find(Kind.BODY, COMMITTEE).orElseThrow().kind().decidesAgrements())
                .isFalse();
    }

    @Test
    void s16_where_residents_find_help_with_procedures_that_go_digital() throws IOException {
        AccessPoint point = new AccessPoint(
                new Id.AccessPoint("point-fictif"),
                "Point numérique fictif de Tamaris",
                AccessKind.DIGITAL_HELP,
                TAMARIS,
                STRUCTURE.id(),
                ACTION.id(),
                DateRange.from("2020-03-01"),
                null);
        TerritorialProject ales = RoundTrip.ales(folder, ASSOCIATION, STRUCTURE, SHORT_TERM, ACTION, point);
        assertThat(ales.all(Kind.ACCESS_POINT))
                .filteredOn(one -> one.period().covers(day("2021-01-01")) == Holds.YES)
                .extracting(AccessPoint::kind, AccessPoint::district, AccessPoint::structure)
                .containsExactly(tuple(AccessKind.DIGITAL_HELP, TAMARIS, STRUCTURE.id()));
        assertThat(ales.find(Kind.ORIENTATION, RIGHTS).orElseThrow().code())
                .isEqualTo(OrientationCode.ACCESS_TO_RIGHTS);
    }
}
