package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.FictionalCoordination.ASSOCIATION_SEAT;
import static fr.viesociale.examples.ales.FictionalCoordination.DEPLOYMENT;
import static fr.viesociale.examples.ales.FictionalCoordination.FIRST_PLANNED;
import static fr.viesociale.examples.ales.FictionalCoordination.GARDEN;
import static fr.viesociale.examples.ales.FictionalCoordination.MEETING;
import static fr.viesociale.examples.ales.FictionalCoordination.POINT;
import static fr.viesociale.examples.ales.FictionalCoordination.REVIEW;
import static fr.viesociale.examples.ales.FictionalCoordination.ROADMAP_TAKEN;
import static fr.viesociale.examples.ales.FictionalCoordination.RULES;
import static fr.viesociale.examples.ales.FictionalCoordination.SEATS_FOR_A_TERM;
import static fr.viesociale.examples.ales.FictionalCoordination.SECOND_PLANNED;
import static fr.viesociale.examples.ales.FictionalCoordination.VOTE;
import static fr.viesociale.examples.ales.FictionalCoordination.took;
import static fr.viesociale.examples.ales.FictionalFacts.ACTION;
import static fr.viesociale.examples.ales.FictionalFacts.AGREMENT;
import static fr.viesociale.examples.ales.FictionalFacts.ASSOCIATION;
import static fr.viesociale.examples.ales.FictionalFacts.BOARD;
import static fr.viesociale.examples.ales.FictionalFacts.CAF;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.COMMITTEE;
import static fr.viesociale.examples.ales.FictionalFacts.COOPERATION;
import static fr.viesociale.examples.ales.FictionalFacts.DECISION;
import static fr.viesociale.examples.ales.FictionalFacts.DEPARTEMENT;
import static fr.viesociale.examples.ales.FictionalFacts.OPINION;
import static fr.viesociale.examples.ales.FictionalFacts.REQUEST;
import static fr.viesociale.examples.ales.FictionalFacts.RIGHTS;
import static fr.viesociale.examples.ales.FictionalFacts.SHORT_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.STEPS;
import static fr.viesociale.examples.ales.FictionalFacts.STRUCTURE;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.examples.ales.FictionalFacts.date;
import static fr.viesociale.examples.ales.FictionalFacts.day;
import static fr.viesociale.examples.ales.FictionalSequel.COMPLETE;
import static fr.viesociale.examples.ales.FictionalSequel.RESIDENTS;
import static fr.viesociale.examples.ales.FictionalSequel.SIGNED_FOR_A_TERM;
import static fr.viesociale.examples.ales.FictionalSequel.equipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.chronicle.Chronicle;
import fr.viesociale.chronicle.Event;
import fr.viesociale.chronicle.EventCode;
import fr.viesociale.committee.Members;
import fr.viesociale.committee.Quorate;
import fr.viesociale.committee.QuorumAnswer;
import fr.viesociale.committee.QuorumCount;
import fr.viesociale.committee.SeatChange;
import fr.viesociale.committee.SeatCount;
import fr.viesociale.committee.Sitting;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.deployment.Deployment;
import fr.viesociale.deployment.Forecast;
import fr.viesociale.deployment.Renewals;
import fr.viesociale.deployment.Slippage;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.matrix.Access;
import fr.viesociale.network.Fact;
import fr.viesociale.network.Network;
import fr.viesociale.network.Presence;
import fr.viesociale.network.Vocations;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Item;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.standing.Chain;
import fr.viesociale.standing.Overreach;
import fr.viesociale.standing.Permission;
import fr.viesociale.standing.Standing;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The source document row by row, S9 to S16, asked: what the library answers on dates. The real facts are those of the Alès
 * dossier; the others are fictional and say so.
 *
 * @see SourceDocumentAskedTest
 */
class SourceDocumentCoordinationAskedTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();

    @TempDir
    Path folder = Path.of("");

    private TerritorialProject ales(Entry... more) throws IOException {
        return RoundTrip.ales(Files.createTempDirectory(folder, "ales"), more);
    }

    @Test
    void s09_how_evenly_the_means_are_spread_how_that_evolves_and_the_worst_served_district_first() throws IOException {
        List<Balance> balances = Balance.evolution(
                ales(equipped()),
                List.of(day("2020-12-31"), day("2022-06-01"), day("2023-06-01"), day("2025-01-01")),
                LATEST,
                Means.OPENING_HOURS);
        assertThat(balances)
                .extracting(Balance::index)
                .as("nobody served; ln 7, all in one district of 2,000 out of 14,000; two districts; ln (14/3)")
                .containsExactly(
                        null,
                        Interval.exactly(new BigDecimal("1.945910")),
                        Interval.exactly(new BigDecimal("1.033690")),
                        Interval.exactly(new BigDecimal("1.540445")));
        assertThat(balances.get(1).limit())
                .as("ln 14, were all in the smallest")
                .isEqualTo(Interval.exactly(new BigDecimal("2.639057")));
        assertThat(balances.get(2).parts())
                .extracting(part -> part.district().value(), part -> part.perThousand())
                .containsExactly(
                        tuple("cauvel-la-royale", Interval.ZERO),
                        tuple("centre-ville", Interval.ZERO),
                        tuple("cevennes", Interval.ZERO),
                        tuple("pres-saint-jean", Interval.ZERO),
                        tuple("rochebelle", Interval.exactly(new BigDecimal("11.666667"))),
                        tuple("tamaris", Interval.exactly(14)));
    }

    @Test
    void s10_what_a_cooperation_on_a_theme_planned_and_what_it_held_by_the_day() throws IOException {
        TerritorialProject ales = ales(ASSOCIATION, COOPERATION, SIGNED_FOR_A_TERM);
        assertThat(facts(ales, "2020-08-31", Vocation.EXPERIMENTAL)).isEmpty();
        assertThat(facts(ales, "2020-09-01", Vocation.EXPERIMENTAL)).containsExactly(cooperating(0));
        assertThat(facts(ales, "2020-11-18", Vocation.EXPERIMENTAL)).containsExactly(cooperating(0));
        assertThat(facts(ales, "2020-11-19", Vocation.EXPERIMENTAL)).containsExactly(cooperating(1));
        assertThat(facts(ales, "2022-01-01", Vocation.EXPERIMENTAL))
                .as("the second session was planned, and nobody recorded it as held")
                .containsExactly(cooperating(1));
        assertThat(Vocations.of(ales.on(day("2020-09-01"))).substances())
                .extracting(substance -> substance.vocation(), substance -> substance.stated())
                .containsExactly(
                        tuple(Vocation.EXPERIMENTAL, Holds.YES),
                        tuple(Vocation.SHARED, Holds.YES),
                        tuple(Vocation.INNOVATIVE, Holds.YES));
    }

    private static Fact cooperating(int held) {
        return new Fact.Cooperating(COOPERATION.id(), 3, 2, held, Holds.YES);
    }

    private static List<Fact> facts(TerritorialProject project, String day, Vocation vocation) {
        return Vocations.of(project.on(day(day))).substances().stream()
                .filter(substance -> substance.vocation().equals(vocation))
                .flatMap(substance -> substance.facts().stream())
                .toList();
    }

    @Test
    void s11_which_of_the_three_colleges_took_part_in_a_body_an_action_and_an_evaluation() throws IOException {
        TerritorialProject ales = ales(
                ASSOCIATION,
                SHORT_TERM,
                ACTION,
                REVIEW,
                took(COMMITTEE, GroupCode.DECIDERS_FUNDERS, 8),
                took(COMMITTEE, GroupCode.STRUCTURES, 2),
                took(ACTION.id(), GroupCode.INHABITANTS, 26),
                took(REVIEW.id(), GroupCode.DECIDERS_FUNDERS, 4),
                took(REVIEW.id(), GroupCode.STRUCTURES, 3),
                took(REVIEW.id(), GroupCode.INHABITANTS, 31));
        assertThat(presences(ales, "2019-05-02"))
                .as("the seats of the City, the Caf and the Département")
                .filteredOn(presence -> presence.of().equals(COMMITTEE))
                .extracting(presence -> presence.colleges(Holds.YES))
                .containsExactly(List.of(GroupCode.DECIDERS_FUNDERS));
        assertThat(presences(ales, "2021-11-24"))
                .as("before the evaluation")
                .extracting(Presence::of)
                .containsExactly(COMMITTEE, ACTION.id());
        List<Presence> met = presences(ales, "2021-11-25");
        assertThat(met)
                .extracting(Presence::of, Presence::place, presence -> presence.colleges(Holds.YES), Presence::all)
                .containsExactly(
                        tuple(
                                COMMITTEE,
                                Presence.Place.BODY,
                                List.of(GroupCode.DECIDERS_FUNDERS, GroupCode.STRUCTURES),
                                Holds.NO),
                        tuple(
                                ACTION.id(),
                                Presence.Place.ACTION,
                                List.of(GroupCode.DECIDERS_FUNDERS, GroupCode.INHABITANTS),
                                Holds.UNDETERMINED),
                        tuple(
                                REVIEW.id(),
                                Presence.Place.EVALUATION,
                                List.of(GroupCode.DECIDERS_FUNDERS, GroupCode.STRUCTURES, GroupCode.INHABITANTS),
                                Holds.YES));
        assertThat(facts(ales, "2021-11-25", Vocation.SHARED))
                .extracting(Fact::of)
                .containsExactly(ACTION.id(), REVIEW.id());
    }

    private static List<Presence> presences(TerritorialProject project, String day) {
        return Network.of(project.on(day(day))).presences();
    }

    @Test
    void s12_how_far_an_initiative_has_come_with_which_support_and_where_it_spread() throws IOException {
        TerritorialProject ales = ales(ASSOCIATION, GARDEN);
        assertThat(facts(ales, "2019-05-31", Vocation.INNOVATIVE))
                .as("before it is spotted")
                .isEmpty();
        assertThat(initiated(ales, "2019-06-30").stage()).isEqualTo(latest(InitiativeStage.SPOTTED));
        assertThat(initiated(ales, "2019-06-30").supports()).isZero();
        assertThat(initiated(ales, "2019-10-01").stage()).isEqualTo(latest(InitiativeStage.SUPPORTED));
        assertThat(initiated(ales, "2020-02-29").supports()).isEqualTo(1);
        assertThat(initiated(ales, "2021-03-11").stage())
                .as("in the course of 2021, then spread on a day that nobody recorded")
                .isEqualTo(latest(InitiativeStage.SUPPORTED, InitiativeStage.CONSOLIDATED, InitiativeStage.SPREAD));
        assertThat(initiated(ales, "2021-12-31").stage())
                .isEqualTo(latest(InitiativeStage.CONSOLIDATED, InitiativeStage.SPREAD));
        assertThat(initiated(ales, "2021-12-31").spreadTo()).containsExactly(new CommuneCode("30010"));
    }

    private static Fact.Initiated initiated(TerritorialProject project, String day) {
        return (Fact.Initiated) facts(project, day, Vocation.INNOVATIVE).get(0);
    }

    private static Latest<InitiativeStage> latest(InitiativeStage... possible) {
        return new Latest<>(List.of(possible), false);
    }

    @Test
    void s13_the_plan_against_what_happened_and_the_coverage_that_it_would_give_year_after_year() throws IOException {
        TerritorialProject ales = ales(Stream.of(
                        List.of(STRUCTURE, BOARD, REQUEST, AGREMENT, DECISION),
                        List.of(FIRST_PLANNED, SECOND_PLANNED, DEPLOYMENT),
                        RESIDENTS,
                        COMPLETE)
                .flatMap(List::stream)
                .toArray(Entry[]::new));
        assertThat(Deployment.of(ales.on(day("2019-11-30"))).roadmap()).isNull();
        assertThat(Deployment.of(ales.on(day("2019-12-01"))).roadmap()).isEqualTo(DEPLOYMENT.id());
        assertThat(slippages(ales, "2020-06-01"))
                .as("a study planned for December 2019, reached on 15 January")
                .containsExactly(null, null, new Slippage(15, 45, false), null);
        assertThat(slippages(ales, "2021-01-01"))
                .containsExactly(null, null, new Slippage(15, 45, false), new Slippage(1, 366, false));
        assertThat(slippages(ales, "2026-01-01"))
                .as("the préfiguration planned for 2025 is still awaited")
                .containsExactly(
                        new Slippage(1, 365, true), null, new Slippage(15, 45, false), new Slippage(1, 366, false));

        assertThat(List.of("2024-12-31", "2025-12-31", "2026-06-30", "2026-07-01"))
                .extracting(day -> forecast(ales, day, Renewals.AS_GRANTED))
                .as("out of 14,000: the first ends, the second comes")
                .containsExactly(
                        Interval.exactly(2_000), Interval.exactly(0), Interval.exactly(0), Interval.exactly(3_000));
        assertThat(List.of("2024-12-31", "2025-12-31", "2026-07-01"))
                .extracting(day -> forecast(ales, day, Renewals.ASSUMED))
                .containsExactly(Interval.exactly(2_000), Interval.exactly(2_000), Interval.exactly(5_000));
    }

    private static List<Slippage> slippages(TerritorialProject project, String day) {
        return Deployment.of(project.on(day(day))).planned().stream()
                .flatMap(progress -> progress.steps().stream())
                .map(Deployment.Step::slippage)
                .toList();
    }

    private static Interval forecast(TerritorialProject project, String day, Renewals renewals) {
        return Forecast.of(project, day(day), LATEST, renewals)
                .coverage()
                .districts()
                .served();
    }

    @Test
    void s14_the_quorum_of_a_sitting_what_was_resolved_who_sits_and_who_joined() throws IOException {
        TerritorialProject known = ales(ASSOCIATION, ROADMAP_TAKEN, MEETING, VOTE, RULES, ASSOCIATION_SEAT);
        assertThat(Quorate.of(MEETING.id(), known.on(day("2019-12-03"))).answer())
                .as("nobody knows until when the seats are held, nor the convention in force")
                .isEqualTo(QuorumAnswer.UNDETERMINED);
        TerritorialProject termed = known.with(SIGNED_FOR_A_TERM).with(SEATS_FOR_A_TERM.toArray(Entry[]::new));
        Quorate quorate = Quorate.of(MEETING.id(), termed.on(day("2019-12-03")));
        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.REACHED);
        assertThat(quorate.counts())
                .as("more than half of four seats: three, when three are present and one is represented")
                .extracting(QuorumCount::present, QuorumCount::represented, QuorumCount::base, QuorumCount::required)
                .containsExactly(tuple(SeatCount.of(3), SeatCount.of(1), SeatCount.of(4), SeatCount.of(3)));
        assertThat(Sitting.of(MEETING.id(), known.on(day("2019-12-03"))).resolved())
                .extracting(one -> one.resolution(), one -> one.onTheDay(), one -> one.ownBody(), one -> one.votes())
                .containsExactly(tuple(ROADMAP_TAKEN, Holds.YES, true, List.of(VOTE)));

        assertThat(Members.of(COMMITTEE, known.on(day("2019-05-02"))).inOffice())
                .extracting(Seat::organisation)
                .containsExactly(CAF, DEPARTEMENT, CITY);
        assertThat(Members.of(COMMITTEE, known.on(day("2021-03-02"))).changes())
                .extracting(SeatChange::seat, SeatChange::nature)
                .containsExactly(tuple(ASSOCIATION_SEAT, SeatChange.Nature.BEGINS));
        assertThat(Members.of(COMMITTEE, known.on(day("2021-03-03"))).inOffice())
                .as("until when the first three sit is not known")
                .containsExactly(ASSOCIATION_SEAT);
        assertThat(Chronicle.between(known, day("2019-12-31"), day("2024-12-31"))
                        .events())
                .filteredOn(event -> event.code() == EventCode.JOINED || event.code() == EventCode.LEFT)
                .filteredOn(event -> event.subject().equals(ASSOCIATION_SEAT.id()))
                .extracting(Event::code, event -> event.when().earliest())
                .containsExactly(tuple(EventCode.JOINED, day("2021-03-03")), tuple(EventCode.LEFT, day("2024-03-03")));
        assertThat(meetingDue(termed, "2020-06-03")).containsExactly(DeadlineStatus.DUE);
        assertThat(meetingDue(termed, "2020-06-04"))
                .as("six months after the last meeting")
                .containsExactly(DeadlineStatus.LATE);
    }

    private static List<DeadlineStatus> meetingDue(TerritorialProject project, String day) {
        Agenda agenda = Agenda.of(Period.ofMonths(2), Period.ofMonths(12));
        return Deadlines.of(project.on(day(day)), Regulation.FRENCH, agenda).deadlines().stream()
                .filter(deadline -> deadline.code().equals("committee.meeting"))
                .map(Deadline::status)
                .toList();
    }

    @Test
    void s15_where_an_agrement_stands_who_may_decide_it_and_what_the_committee_may_only_give_an_opinion_on()
            throws IOException {
        TerritorialProject ales = ales(STRUCTURE, BOARD, REQUEST, OPINION, AGREMENT, DECISION, STEPS);
        assertThat(stage(ales, "2020-12-31")).isEqualTo(AgrementStage.FILED);
        assertThat(stage(ales, "2021-01-01"))
                .as("as recorded, the decision reaches back")
                .isEqualTo(AgrementStage.IN_FORCE);
        assertThat(Standing.of(AGREMENT.id(), ales.on(day("2021-02-09")).asDecided())
                        .inForce())
                .isEqualTo(Holds.NO);
        assertThat(Standing.of(AGREMENT.id(), ales.on(day("2021-02-10")).asDecided())
                        .inForce())
                .isEqualTo(Holds.YES);
        assertThat(stage(ales, "2024-12-31")).isEqualTo(AgrementStage.IN_FORCE);
        assertThat(stage(ales, "2025-01-01")).isEqualTo(AgrementStage.EXPIRED);
        assertThat(Chain.of(STRUCTURE.id(), AgrementKind.AL, ales.on(day("2022-01-01")))
                        .retroactive())
                .containsExactly(new Chain.Retroactive(DECISION.id(), AGREMENT.id(), Holds.YES));

        RuleBook<Situation> law = Regulation.FRENCH;
        TerritorialProject asked = ales(STRUCTURE, BOARD, REQUEST, Fiction.complete(Kind.AGREMENT));
        assertThat(Permission.of(asked.on(day("2020-11-17")), law, OPINION)).isInstanceOf(Permission.Granted.class);
        assertThat(Permission.of(asked.on(day("2020-12-16")), law, AGREMENT, granted(BOARD.id(), "2020-12-16")))
                .isInstanceOf(Permission.Granted.class);
        Permission refused =
                Permission.of(asked.on(day("2020-12-16")), law, AGREMENT, granted(COMMITTEE, "2020-12-16"));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Permission.Refusal.class,
                        refusal -> assertThat(refusal.grounds())
                                .extracting(ground -> ground.provision().id().value())
                                .contains("agrement.deciding-body"));

        TerritorialProject overreached = asked.with(AGREMENT, granted(COMMITTEE, "2020-12-16"));
        assertThat(Overreach.of(ales.on(day("2022-01-01")), law).acts()).isEmpty();
        assertThat(Overreach.of(overreached.on(day("2022-01-01")), law).acts())
                .extracting(act -> act.subject())
                .containsExactly(DECISION.id());
        assertThat(Standing.of(AGREMENT.id(), overreached.on(day("2022-01-01"))).withoutEffect())
                .containsExactly(DECISION.id());
        assertThat(Reconciliation.of(asked, asked.with(AGREMENT, DECISION), day("2022-01-01"))
                        .all(Item.CafOnly.class))
                .as("what the City has not recorded yet")
                .extracting(Item.CafOnly::id)
                .containsExactlyInAnyOrder(AGREMENT.id(), DECISION.id());
    }

    private static AgrementStage stage(TerritorialProject project, String day) {
        return Standing.of(AGREMENT.id(), project.on(day(day)))
                .stage()
                .orElseThrow()
                .stage();
    }

    /** The same grant, by some body, before the first day of the agrément. */
    private static BoardDecision granted(Id.Body body, String day) {
        return new BoardDecision(
                DECISION.id(),
                body,
                DECISION.nature(),
                DECISION.request(),
                DECISION.agrements(),
                date(day),
                DECISION.effectiveOn(),
                null);
    }

    @Test
    void s16_in_which_district_residents_find_help_with_procedures_that_go_digital() throws IOException {
        TerritorialProject ales = ales(ASSOCIATION, STRUCTURE, SHORT_TERM, ACTION, POINT);
        assertThat(helped(ales, "2020-02-29"))
                .as("nobody listed the access points of Alès")
                .isEqualTo(new Access.OfDistrict(TAMARIS, Holds.UNDETERMINED, List.of()));
        assertThat(helped(ales, "2020-03-01"))
                .isEqualTo(new Access.OfDistrict(TAMARIS, Holds.YES, List.of(POINT.id())));
        assertThat(Access.of(ales.on(day("2020-03-01"))).elsewhere()).isEmpty();
        assertThat(answered(ales, "2020-02-02")).isEqualTo(Holds.NO);
        assertThat(answered(ales, "2020-02-03"))
                .as("the workshops answer the orientation on access to rights")
                .isEqualTo(Holds.YES);
        assertThat(answered(ales, "2020-03-17")).as("until they are blocked").isEqualTo(Holds.NO);
    }

    private static Access.OfDistrict helped(TerritorialProject project, String day) {
        return Access.of(project.on(day(day))).districts().stream()
                .filter(district -> district.district().equals(TAMARIS))
                .findFirst()
                .orElseThrow();
    }

    private static Holds answered(TerritorialProject project, String day) {
        return Coverage.of(project.on(day(day)), LATEST).orientations().stream()
                .filter(of -> of.orientation().equals(RIGHTS))
                .flatMap(of -> of.districts().places().stream())
                .filter(place -> place.id().equals(TAMARIS))
                .findFirst()
                .orElseThrow()
                .served();
    }
}
