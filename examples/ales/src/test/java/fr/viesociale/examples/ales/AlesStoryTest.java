package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.Fiction.action;
import static fr.viesociale.examples.ales.Fiction.agrement;
import static fr.viesociale.examples.ales.Fiction.area;
import static fr.viesociale.examples.ales.Fiction.complete;
import static fr.viesociale.examples.ales.Fiction.decision;
import static fr.viesociale.examples.ales.Fiction.milestone;
import static fr.viesociale.examples.ales.Fiction.objective;
import static fr.viesociale.examples.ales.Fiction.post;
import static fr.viesociale.examples.ales.Fiction.request;
import static fr.viesociale.examples.ales.Fiction.residents;
import static fr.viesociale.examples.ales.Fiction.seat;
import static fr.viesociale.examples.ales.Fiction.structure;
import static fr.viesociale.examples.ales.Fiction.version;
import static fr.viesociale.examples.ales.FictionalFacts.ASSOCIATION;
import static fr.viesociale.examples.ales.FictionalFacts.BOARD;
import static fr.viesociale.examples.ales.FictionalFacts.CAF;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.COMMITTEE;
import static fr.viesociale.examples.ales.FictionalFacts.CONVENTION;
import static fr.viesociale.examples.ales.FictionalFacts.COOPERATION;
import static fr.viesociale.examples.ales.FictionalFacts.DEPARTEMENT;
import static fr.viesociale.examples.ales.FictionalFacts.RIGHTS;
import static fr.viesociale.examples.ales.FictionalFacts.ROCHEBELLE;
import static fr.viesociale.examples.ales.FictionalFacts.SIGNED;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.MilestoneKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.chronicle.Chronicle;
import fr.viesociale.chronicle.EventCode;
import fr.viesociale.committee.Members;
import fr.viesociale.committee.Quorate;
import fr.viesociale.committee.QuorumAnswer;
import fr.viesociale.committee.Sitting;
import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.BackwardPlan;
import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.deployment.Deployment;
import fr.viesociale.deployment.Forecast;
import fr.viesociale.deployment.Renewals;
import fr.viesociale.deployment.Slippage;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.json.Dossiers;
import fr.viesociale.matrix.Cell;
import fr.viesociale.matrix.Duplicates;
import fr.viesociale.matrix.Frame;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.network.Network;
import fr.viesociale.network.Vocations;
import fr.viesociale.portfolio.Portfolio;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Item;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.reconciliation.Side;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.OrientationPair;
import fr.viesociale.roadmap.PlannedPlace;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.standing.Chain;
import fr.viesociale.standing.ConventionStanding;
import fr.viesociale.standing.Overreach;
import fr.viesociale.standing.Permission;
import fr.viesociale.standing.Standing;
import fr.viesociale.standing.Step;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Alès 2019–2027, from a préfiguration to the year in which the law changes. The convention, its parties, the committee, the
 * districts and the priority areas are real; the rest is made up, and its names say so.
 */
class AlesStoryTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();
    private static final Id.District CEVENNES = new Id.District("cevennes");
    private static final Id.District SAINT_JEAN = new Id.District("pres-saint-jean");
    private static final Id.PriorityArea OF_2015 = new Id.PriorityArea("qp030001");
    private static final Id.PriorityArea OF_2024 = new Id.PriorityArea("qn03001i");

    private static final Structure EVS = structure(
            "evs-fictif",
            "Espace de vie sociale fictif de Tamaris",
            StructureKind.ESPACE_DE_VIE_SOCIALE,
            List.of(TAMARIS),
            OF_2015);
    private static final Structure CENTRE = structure(
            "centre-fictif",
            "Centre social fictif des Cévennes",
            StructureKind.CENTRE_SOCIAL,
            List.of(CEVENNES, SAINT_JEAN),
            OF_2015,
            new Id.PriorityArea("fictif-QP030998"));

    private static final Agrement FIRST =
            agrement("al-2021-fictif", EVS.id(), AgrementKind.AL, "2021-01-01", "2023-12-31", "demande-2020-fictive");
    private static final Agrement RENEWED =
            agrement("al-2024-fictif", EVS.id(), AgrementKind.AL, "2024-01-01", "2027-12-31", "demande-2023-fictive");
    private static final Agrement GLOBAL =
            agrement("agc-fictif", CENTRE.id(), AgrementKind.AGC, "2019-07-01", "2023-06-30", null);
    private static final Agrement FAMILY =
            agrement("acf-fictif", CENTRE.id(), AgrementKind.ACF, "2019-07-01", "2023-06-30", null);

    private TerritorialProject ales;

    @Test
    void ales_2019_to_2027() throws IOException {
        the_convention_is_signed_and_its_term_is_not_known();
        an_amendment_gives_the_term();
        a_structure_is_prefigured_and_planned();
        the_file_is_late();
        the_committee_oversteps();
        the_caf_decides_after_the_first_day();
        who_is_served_and_how_evenly();
        the_committee_meets();
        what_is_done_by_whom_in_which_district();
        an_agrement_is_withdrawn_and_the_family_one_falls();
        the_renewal_is_prepared_and_granted();
        priority_areas_are_drawn_anew_and_merged();
        a_new_convention_follows_after_a_while();
        what_2027_leaves_open();
        the_city_and_the_caf_compare_their_files();
        a_departement_is_looked_at_as_a_whole();
    }

    private Situation on(String day) {
        return ales.on(LocalDate.parse(day));
    }

    private void record(Entry... entries) {
        ales = ales.with(entries);
    }

    private void the_convention_is_signed_and_its_term_is_not_known() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Ales.class.getResourceAsStream("ales-2019.json"))) {
            ales = new Dossiers().read(stream.readAllBytes());
        }
        ConventionStanding convention = ConventionStanding.of(CONVENTION, on("2019-06-01"), Regulation.FRENCH);
        assertThat(convention.inForce()).isEqualTo(UNDETERMINED);
        assertThat(convention.versions().get(0).signatories()).hasSize(2);
        assertThat(ConventionStanding.of(CONVENTION, on("2019-05-01"), Regulation.FRENCH)
                        .inForce())
                .isEqualTo(NO);
        assertThat(Members.of(COMMITTEE, on("2019-06-01")).doubtful())
                .as("the term of the three seats is not known: on a later day nobody surely sits")
                .hasSize(3);
        assertThat(Coverage.of(on("2019-06-01"), LATEST).districts().places())
                .as("the file may lack structures and agréments: who is served is not known")
                .hasSize(6)
                .allMatch(place -> place.served() == UNDETERMINED);
    }

    private void an_amendment_gives_the_term() {
        record(version(
                "avenant-fictif",
                CONVENTION,
                "2020-01-15",
                "2020-01-15",
                "2024-12-31",
                "convention.signatories",
                "governance.steering-committee-members"));

        assertThat(on("2020-01-14").inForce(CONVENTION)).isEqualTo(UNDETERMINED);
        assertThat(on("2020-01-15").inForce(CONVENTION)).isEqualTo(YES);
        assertThat(Matrix.of(on("2020-02-01")).frame())
                .isEqualTo(new Frame.InForce(List.of(new Frame.Held(CONVENTION, YES))));
    }

    private void a_structure_is_prefigured_and_planned() {
        record(
                EVS,
                CENTRE,
                BOARD,
                ASSOCIATION,
                area("QP030998", "2015-01-01", "2023-12-31"),
                GLOBAL,
                FAMILY,
                decision("accord-2019-fictif", BOARD.id(), DecisionNature.GRANT, "2019-06-15", null, GLOBAL, FAMILY),
                complete(Kind.STRUCTURE),
                complete(Kind.AGREMENT),
                complete(Kind.POST),
                post("direction-fictive", CENTRE.id(), PostFunction.DIRECTOR, "1"),
                post("animation-fictive", EVS.id(), PostFunction.ACTIVITY_LEADER, "0.5"),
                residents(TAMARIS, 1500),
                residents(CEVENNES, 2400),
                residents(SAINT_JEAN, 1600),
                residents(ROCHEBELLE, 2000),
                residents(new Id.District("centre-ville"), 4000),
                residents(new Id.District("cauvel-la-royale"), 1000),
                new Prefiguration(
                        new Id.Prefiguration("prefiguration-fictive"),
                        EVS.id(),
                        DateRange.of("2019-10-01", "2020-09-30"),
                        PartialDate.parse("2019-10"),
                        null),
                new PlannedStructure(
                        new Id.PlannedStructure("evs-prevu-fictif"),
                        "Espace de vie sociale prévu à Tamaris (fictif)",
                        StructureKind.ESPACE_DE_VIE_SOCIALE,
                        new PlannedPlace(List.of(TAMARIS), List.of(), null, null),
                        List.of(
                                FictionalFacts.reached(StageCode.REQUEST, "2020-06-30", "2020-10-15"),
                                FictionalFacts.stage(StageCode.AGREMENT, "2021-01-01")),
                        null,
                        null,
                        null),
                new PlannedStructure(
                        new Id.PlannedStructure("evs-rochebelle-fictif"),
                        "Espace de vie sociale prévu à Rochebelle (fictif)",
                        StructureKind.ESPACE_DE_VIE_SOCIALE,
                        new PlannedPlace(List.of(ROCHEBELLE), List.of(), null, null),
                        List.of(FictionalFacts.stage(StageCode.AGREMENT, "2022-01-01")),
                        null,
                        null,
                        null),
                new Resolution(
                        new Id.Resolution("deploiement-fictif"),
                        COMMITTEE,
                        PartialDate.parse("2019-12-05"),
                        ResolutionObject.DEPLOYMENT_ROADMAP,
                        ResolutionNature.DECISION,
                        List.of(),
                        null,
                        null),
                new DeploymentRoadmap(
                        new Id.DeploymentRoadmap("feuille-2020-fictive"),
                        1,
                        PartialDate.parse("2020-01-01"),
                        new Id.Resolution("deploiement-fictif"),
                        List.of(
                                new Id.PlannedStructure("evs-prevu-fictif"),
                                new Id.PlannedStructure("evs-rochebelle-fictif")),
                        null));

        assertThat(Standing.of(EVS.id(), AgrementKind.AL, on("2020-01-15")).stage())
                .map(Step::stage)
                .contains(AgrementStage.PREFIGURATION);
        Coverage today = Coverage.of(on("2020-01-15"), LATEST);
        assertThat(today.districts().served())
                .as("the centre social serves two districts of 2,400 and 1,600 residents")
                .isEqualTo(Interval.exactly(4000));
        Forecast planned = Forecast.of(ales, LocalDate.parse("2022-06-01"), LATEST, Renewals.AS_GRANTED);
        assertThat(planned.coverage().districts().served())
                .as("under the plan Tamaris and Rochebelle are served, too")
                .isEqualTo(Interval.exactly(7500));
        assertThat(planned.balances().get(0).index())
                .as("nobody knows yet which means the planned structures will have")
                .matches(index -> !index.isExact());
    }

    private void the_file_is_late() {
        record(
                request(
                        "demande-2020-fictive",
                        EVS.id(),
                        RequestNature.FIRST,
                        "2020-10-15",
                        DateRange.of("2021-01-01", "2023-12-31"),
                        AgrementKind.AL),
                milestone("demande-2020-fictive", MilestoneKind.PRESENTATION, "2020-10-29"));

        Deployment deployment = Deployment.of(on("2020-11-01"));
        assertThat(deployment.planned().get(0).steps().get(0).slippage())
                .as("filed 107 days after the plan")
                .isEqualTo(new Slippage(107, 107, false));
        assertThat(Standing.of(EVS.id(), AgrementKind.AL, on("2020-10-20")).stage())
                .map(Step::stage)
                .contains(AgrementStage.FILED);
    }

    private void the_committee_oversteps() {
        BoardDecision overstepping =
                decision("exces-de-pouvoir-fictif", COMMITTEE, DecisionNature.GRANT, "2020-11-05", null, FIRST);
        Permission asked = Permission.of(on("2020-11-05"), Regulation.FRENCH, FIRST, overstepping);
        assertThat(asked).isInstanceOf(Permission.Refusal.class);
        assertThat(asked.lines(Language.FRENCH).get(1))
                .as("the text that refuses it")
                .contains(
                        "Un agrément n'existe que par une décision enregistrée du conseil d'administration de la Caf");

        record(FIRST, overstepping); // it was taken all the same: it is kept, and gives nothing

        assertThat(Standing.of(FIRST.id(), on("2021-01-10")).withoutEffect()).containsExactly(overstepping.id());
        assertThat(Standing.of(FIRST.id(), on("2021-01-10")).inForce()).isEqualTo(NO);
        assertThat(Overreach.of(on("2021-01-10"), Regulation.FRENCH).acts())
                .extracting(Permission.Ground::subject)
                .containsExactly(overstepping.id());
        assertThat(Coverage.of(on("2021-01-10"), LATEST).districts().served()).isEqualTo(Interval.exactly(4000));
    }

    private void the_caf_decides_after_the_first_day() {
        record(decision("accord-2021-fictif", BOARD.id(), DecisionNature.GRANT, "2021-02-10", "2021-01-01", FIRST));

        assertThat(Standing.of(FIRST.id(), on("2021-01-15")).inForce())
                .as("as recorded, the decision covers the days that it names")
                .isEqualTo(YES);
        assertThat(Standing.of(FIRST.id(), on("2021-01-15").asDecided()).stage())
                .as("as decided by that day, the file was under examination")
                .map(Step::stage)
                .contains(AgrementStage.EXAMINED);
        assertThat(Chain.of(EVS.id(), AgrementKind.AL, on("2021-03-01")).retroactive())
                .extracting(Chain.Retroactive::holds)
                .contains(YES);
    }

    private void who_is_served_and_how_evenly() {
        Coverage coverage = Coverage.of(on("2021-03-01"), LATEST);
        assertThat(coverage.districts().residents()).isEqualTo(Interval.exactly(12_500));
        assertThat(coverage.districts().served()).isEqualTo(Interval.exactly(5_500));
        assertThat(coverage.districts().share()).isEqualTo(Interval.exactly(new BigDecimal("0.44")));
        assertThat(coverage.elsewhere().districtsMissing())
                .as("Alès has districts that the file does not know")
                .isTrue();

        Balance balance = Balance.of(Intensity.of(on("2021-03-01"), LATEST, Means.FTE));
        assertThat(balance.parts())
                .as("worst served first: the three districts without a structure")
                .extracting(part -> part.district().value())
                .startsWith("cauvel-la-royale", "centre-ville", "rochebelle");
        assertThat(Objects.requireNonNull(balance.index()).isExact()).isTrue();
    }

    private void the_committee_meets() {
        Id.Meeting meeting = new Id.Meeting("seance-fictive");
        record(
                new CommitteeRules(
                        new Id.CommitteeRules("regles-fictives"),
                        new Id.ConventionVersion("avenant-fictif"),
                        COMMITTEE,
                        6,
                        List.of(),
                        new Quorum(3, null, QuorumBase.ALL_SEATS, QuorumMoment.OPENING, null, false),
                        null),
                seat("ville", CITY),
                seat("caf", CAF),
                seat("departement", DEPARTEMENT),
                new Resolution(
                        new Id.Resolution("avis-seance-fictive"),
                        COMMITTEE,
                        PartialDate.parse("2021-06-10"),
                        ResolutionObject.AGREMENT,
                        ResolutionNature.OPINION,
                        List.of(new Mention(FIRST.id())),
                        null,
                        null),
                new Meeting(
                        meeting,
                        COMMITTEE,
                        PartialDate.parse("2021-06-10"),
                        PartialDate.parse("2021-06-10"),
                        List.of(
                                new Attendee(CITY, Attendance.PRESENT, 1, null),
                                new Attendee(CAF, Attendance.PRESENT, 1, null),
                                new Attendee(DEPARTEMENT, Attendance.EXCUSED, null, null)),
                        List.of(new Id.Resolution("avis-seance-fictive")),
                        null));

        Quorate quorate = Quorate.of(meeting, on("2021-07-01"));
        assertThat(quorate.answer()).isEqualTo(QuorumAnswer.NOT_REACHED);
        assertThat(quorate.counts().get(0).present().fewest()).isEqualTo(2);
        assertThat(Sitting.of(meeting, on("2021-07-01")).resolved()).hasSize(1);
        Members members = Members.of(COMMITTEE, on("2021-07-01"));
        assertThat(members.inOffice()).hasSize(3);
        assertThat(members.changes())
                .as("their seats end with the convention")
                .allMatch(change -> Objects.equals(change.when().latest(), LocalDate.parse("2024-12-31")))
                .isNotEmpty();
        assertThat(codes(Deadlines.of(on("2021-12-01"), Regulation.FRENCH, agenda())))
                .as("the convention wants a meeting every six months")
                .contains("committee.meeting");
    }

    private static Agenda agenda() {
        return Agenda.of(Period.ofMonths(3), Period.ofMonths(18)).with(BackwardPlan.SEINE_ET_MARNE);
    }

    private static List<String> codes(Deadlines deadlines) {
        return deadlines.deadlines().stream().map(Deadline::code).toList();
    }

    private void what_is_done_by_whom_in_which_district() {
        record(
                COOPERATION,
                objective("droits-fictif", CONVENTION, TAMARIS, RIGHTS, "2021-12-31"),
                action(
                        "ateliers-fictifs",
                        new Id.Objective("droits-fictif"),
                        CITY,
                        List.of(CAF),
                        TAMARIS,
                        "3",
                        new ActionState(ActionStatus.UNDERWAY, PartialDate.parse("2021-02-01")),
                        new ActionState(ActionStatus.DONE, PartialDate.parse("2022-03-01"))),
                action(
                        "permanences-fictives",
                        new Id.Objective("droits-fictif"),
                        ASSOCIATION.id(),
                        List.of(),
                        TAMARIS,
                        "1",
                        new ActionState(ActionStatus.UNDERWAY, PartialDate.parse("2021-03-01")),
                        new ActionState(ActionStatus.BLOCKED, PartialDate.parse("2022-01-10"))));

        Matrix matrix = Matrix.of(on("2022-04-01"));
        Cell cell = matrix.cells().stream()
                .filter(one ->
                        one.district().equals(TAMARIS) && one.orientation().equals(RIGHTS))
                .findFirst()
                .orElseThrow();
        assertThat(cell.progress().done()).isEqualTo(1);
        assertThat(cell.progress().blocked()).isEqualTo(1);
        assertThat(Objects.requireNonNull(cell.progress().weights()).least())
                .as("three of four by the weights that the project gives, not one of two")
                .isEqualByComparingTo("0.75");
        assertThat(cell.late()).extracting(noted -> noted.of().value()).contains("droits-fictif");
        assertThat(cell.blocked()).extracting(noted -> noted.of().value()).containsExactly("permanences-fictives");
        assertThat(matrix.empty()).hasSize(6 * 5 - 1);

        assertThat(Duplicates.of(on("2021-06-01")).candidates())
                .as("same theme, same public, same district, same time, two leads")
                .extracting(candidate -> candidate.first().value())
                .containsExactly("ateliers-fictifs");
        Network network = Network.of(on("2021-06-01"));
        assertThat(network.ties())
                .as("the Caf and the association work together on parenting, the City and the Caf on the workshops")
                .extracting(tie -> tie.one().value() + " – " + tie.other().value() + " : "
                        + tie.on().value())
                .contains(
                        "association-fictive – caf-gard : cooperation-fictive",
                        "caf-gard – ville-ales : ateliers-fictifs");
        assertThat(network.isolated(UNDETERMINED))
                .as("no tie of Anduze is on record, and others may be missing")
                .contains(new Id.Organisation("anduze"));
        assertThat(Vocations.of(on("2021-06-01")).substances())
                .filteredOn(substance -> substance.vocation() == Vocation.EXPERIMENTAL)
                .allMatch(substance -> substance.holds() == YES)
                .isNotEmpty();
    }

    private void an_agrement_is_withdrawn_and_the_family_one_falls() {
        record(decision("retrait-fictif", BOARD.id(), DecisionNature.WITHDRAW, "2022-05-12", "2022-06-01", GLOBAL));

        assertThat(Standing.of(GLOBAL.id(), on("2022-06-01")).stage())
                .map(Step::stage)
                .contains(AgrementStage.WITHDRAWN);
        Step fallen = Standing.of(FAMILY.id(), on("2022-06-01")).stage().orElseThrow();
        assertThat(fallen.stage()).isEqualTo(AgrementStage.FALLEN);
        assertThat(fallen.because()).isEqualTo(new Id.BoardDecision("retrait-fictif"));

        List<Balance> years = Balance.evolution(
                ales, List.of(LocalDate.parse("2022-05-31"), LocalDate.parse("2022-06-01")), LATEST, Means.FTE);
        assertThat(Objects.requireNonNull(years.get(1).index()).least())
                .as("with the centre social gone, what is left is less even")
                .isGreaterThan(Objects.requireNonNull(years.get(0).index()).least());
        assertThat(Coverage.of(on("2022-06-01"), LATEST).districts().served()).isEqualTo(Interval.exactly(1_500));
        Chronicle year = Chronicle.between(ales, LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31"));
        assertThat(year.events())
                .filteredOn(event -> event.code() == EventCode.WITHDRAWN)
                .extracting(event -> event.told().fr())
                .anyMatch(told -> told.contains("Centre social fictif des Cévennes"));
    }

    private void the_renewal_is_prepared_and_granted() {
        record(request(
                "demande-2023-fictive",
                EVS.id(),
                RequestNature.RENEWAL,
                "2023-06-01",
                DateRange.of("2024-01-01", "2027-12-31"),
                AgrementKind.AL));
        Deadlines deadlines = Deadlines.of(on("2023-01-15"), Regulation.FRENCH, agenda());
        assertThat(deadlines.deadlines())
                .filteredOn(deadline -> deadline.subject().equals(FIRST.id()))
                .extracting(deadline ->
                        deadline.code() + " " + deadline.window().closes().latest())
                .as("counted back from 31 December 2023, as the Caf de Seine-et-Marne does")
                .contains("renewal.committee 2023-09-30", "agrement.end 2023-12-31");
        assertThat(deadlines.standing(DeadlineStatus.UNDETERMINED))
                .as("no national text sets a day for the file")
                .extracting(Deadline::code)
                .contains("renewal.filing");

        record(
                milestone("demande-2023-fictive", MilestoneKind.PRESENTATION, "2023-07-05"),
                RENEWED,
                decision("accord-2023-fictif", BOARD.id(), DecisionNature.GRANT, "2023-11-20", null, RENEWED));
        assertThat(Standing.of(FIRST.id(), on("2024-01-01")).stage())
                .map(Step::stage)
                .contains(AgrementStage.RENEWED);
        Chain chain = Chain.of(EVS.id(), AgrementKind.AL, on("2024-01-01"));
        assertThat(chain.agrements()).containsExactly(FIRST.id(), RENEWED.id());
        assertThat(chain.gaps()).isEmpty();
    }

    private void priority_areas_are_drawn_anew_and_merged() {
        record(
                area("QP030999", "2015-01-01", "2023-12-31"),
                area("QN03098M", "2024-01-01", "open"),
                new AreaSuccession(
                        new Id.AreaSuccession("fusion-fictive"),
                        List.of(new Id.PriorityArea("fictif-QP030998"), new Id.PriorityArea("fictif-QP030999")),
                        List.of(new Id.PriorityArea("fictif-QN03098M")),
                        PartialDate.parse("2024-01-01"),
                        null,
                        null));

        assertThat(generations("2023-12-31")).containsExactly(PriorityAreaCode.Generation.OF_2015);
        assertThat(generations("2024-01-01")).containsExactly(PriorityAreaCode.Generation.OF_2024);
        Structure evs = ales.find(Kind.STRUCTURE, EVS.id()).orElseThrow();
        assertThat(on("2024-01-01")
                        .serves(evs, ales.find(Kind.PRIORITY_AREA, OF_2024).orElseThrow()))
                .as("same outline (letter I): who served the area of 2015 serves that of 2024")
                .isEqualTo(YES);
        assertThat(on("2024-01-01")
                        .serves(
                                CENTRE,
                                ales.find(Kind.PRIORITY_AREA, new Id.PriorityArea("fictif-QN03098M"))
                                        .orElseThrow()))
                .as("two areas were merged and their outline changed: not known until somebody records it")
                .isEqualTo(UNDETERMINED);
    }

    private List<PriorityAreaCode.Generation> generations(String day) {
        return Coverage.of(on(day), LATEST).areas().stream()
                .filter(areas -> !areas.areas().places().isEmpty())
                .map(Coverage.OfGeneration::generation)
                .toList();
    }

    private void a_new_convention_follows_after_a_while() {
        Id.Convention next = new Id.Convention("coordination-2025-fictive");
        Id.Orientation rights = new Id.Orientation("droits-2025-fictive");
        record(
                new Convention(next, ConventionKind.COORDINATION, "Convention fictive de 2025", null),
                version("initiale-2025-fictive", next, "2025-03-20", "2025-04-01", "2029-12-31"),
                new Orientation(
                        rights, next, OrientationCode.ACCESS_TO_RIGHTS, "Orientation fictive : droits", 1, null),
                new CarryOver(
                        new Id.CarryOver("reprise-fictive"),
                        CONVENTION,
                        next,
                        PartialDate.parse("2025-04-01"),
                        List.of(new OrientationPair(RIGHTS, rights)),
                        null),
                // the text of 2019, of which no source gives the term, is taken to end with its amendment
                version("coordination-2019-initiale", CONVENTION, "2019-05-02", "2019-05-02", "2024-12-31"));

        assertThat(Matrix.of(on("2025-02-01")).frame())
                .isEqualTo(new Frame.Between(List.of(CONVENTION), List.of(next)));
        Matrix after = Matrix.of(on("2025-04-01"));
        assertThat(after.frame()).isEqualTo(new Frame.InForce(List.of(new Frame.Held(next, YES))));
        assertThat(after.cells())
                .filteredOn(cell -> cell.district().equals(TAMARIS))
                .singleElement()
                .satisfies(cell -> assertThat(cell.objectives())
                        .as("what was begun under the former convention goes on under the new one")
                        .extracting(noted -> noted.of().value())
                        .containsExactly("droits-fictif"));
        assertThat(SIGNED.value()).isEqualTo("coordination-2019-initiale");
    }

    private void what_2027_leaves_open() {
        Assessment<Situation> before = Regulation.FRENCH.assess(on("2026-12-31"));
        Assessment<Situation> after = Regulation.FRENCH.assess(on("2027-01-01"));
        assertThat(before.open(Answer.UNDETERMINED))
                .as("the agrément 2024–2027 runs across the day on which the frame changes")
                .anyMatch(finding -> finding.subject().equals(RENEWED.id())
                        && finding.provision().id().value().equals("agrement.transition-2027"));
        assertThat(Comparison.of(before, after).isEmpty())
                .as("the day on which one asks does not switch the law")
                .isTrue();
        assertThat(Standing.of(RENEWED.id(), on("2027-06-01")).inForce()).isEqualTo(YES);
        assertThat(Standing.of(RENEWED.id(), on("2028-01-01")).stage())
                .map(Step::stage)
                .contains(AgrementStage.EXPIRED);

        Agrement across = agrement(
                "agc-2027-fictif", CENTRE.id(), AgrementKind.AGC, "2027-01-01", "2030-12-31", "demande-2026-fictive");
        Permission permission = Permission.of(
                on("2026-11-20"),
                Regulation.FRENCH,
                request(
                        "demande-2026-fictive",
                        CENTRE.id(),
                        RequestNature.FIRST,
                        "2026-09-01",
                        DateRange.of("2027-01-01", "2030-12-31"),
                        AgrementKind.AGC),
                across,
                decision("accord-2026-fictif", BOARD.id(), DecisionNature.GRANT, "2026-11-20", null, across));
        assertThat(permission)
                .as("whether its project has the family strand that 2027 asks for, nobody recorded")
                .isInstanceOf(Permission.Undetermined.class);
    }

    private void the_city_and_the_caf_compare_their_files() {
        Agrement shorter = agrement(
                RENEWED.id().value(), EVS.id(), AgrementKind.AL, "2024-01-01", "2026-12-31", "demande-2023-fictive");
        TerritorialProject caf = ales.with(shorter);
        Reconciliation reconciliation = Reconciliation.of(ales, caf, LocalDate.parse("2026-11-23"));

        assertThat(reconciliation.all(Item.Differs.class))
                .as("one agrément has two ends")
                .singleElement()
                .satisfies(differs -> assertThat(differs.city()).isEqualTo(RENEWED.id()));
        assertThat(reconciliation.toSettle().get(0).informant().code())
                .as("the Caf can settle it")
                .isEqualTo("CAF");
        TerritorialProject settled = Objects.requireNonNull(
                reconciliation.settle(ales, reconciliation.everything(Side.CAF)).project());
        assertThat(settled.find(Kind.AGREMENT, RENEWED.id()).orElseThrow().period())
                .isEqualTo(DateRange.of("2024-01-01", "2026-12-31"));
        assertThat(Chronicle.between(ales, settled, LocalDate.parse("2026-11-23"))
                        .events())
                .as("two revisions, and the one thing that the committee changed")
                .singleElement()
                .satisfies(event -> assertThat(event.code()).isEqualTo(EventCode.CHANGED));
        assertThat(Standing.of(RENEWED.id(), settled.on(LocalDate.parse("2027-06-01")))
                        .basis()
                        .differencesFrom(
                                Standing.of(RENEWED.id(), on("2027-06-01")).basis()))
                .as("the two answers differ by facts, not by law")
                .extracting(Enum::name)
                .containsExactly("FACTS");
    }

    private void a_departement_is_looked_at_as_a_whole() {
        TerritorialProject neighbour = TerritorialProject.of(
                new Id.Territory("voisine-fictive"),
                List.of(structure("evs-fictif", "Espace de vie sociale fictif", EVS.kind(), List.of())));
        Portfolio portfolio =
                Portfolio.of(Stream.of(ales, neighbour), LocalDate.parse("2027-01-15"), Period.ofYears(1));

        assertThat(portfolio.endings())
                .extracting(ending ->
                        ending.territory().value() + " " + ending.agrement().value())
                .containsExactly("ales al-2024-fictif");
        assertThat(portfolio.totals().territories()).isEqualTo(2);
        assertThat(portfolio.shared())
                .as("both territories record the structure under one number of the Caf: it counts once")
                .hasSize(1);
        assertThat(Stream.of(ales, neighbour)
                        .flatMap(territory ->
                                Deadlines.of(territory.on(LocalDate.parse("2027-01-15")), Regulation.FRENCH, agenda())
                                        .deadlines()
                                        .stream()))
                .as("deadlines, territory after territory")
                .extracting(Deadline::code)
                .contains("agrement.end", "renewal.committee");
        assertThat(Map.copyOf(portfolio.totals().areas()).get(PriorityAreaCode.Generation.OF_2024))
                .isNotNull();
    }
}
