package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.FictionalFacts.ACTION;
import static fr.viesociale.examples.ales.FictionalFacts.AGREMENT;
import static fr.viesociale.examples.ales.FictionalFacts.ASSOCIATION;
import static fr.viesociale.examples.ales.FictionalFacts.BOARD;
import static fr.viesociale.examples.ales.FictionalFacts.CAF;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.CONVENTION;
import static fr.viesociale.examples.ales.FictionalFacts.COOPERATION;
import static fr.viesociale.examples.ales.FictionalFacts.DECISION;
import static fr.viesociale.examples.ales.FictionalFacts.DEPARTEMENT;
import static fr.viesociale.examples.ales.FictionalFacts.DIAGNOSIS;
import static fr.viesociale.examples.ales.FictionalFacts.LONG_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.MEDIUM_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.REQUEST;
import static fr.viesociale.examples.ales.FictionalFacts.RIGHTS;
import static fr.viesociale.examples.ales.FictionalFacts.ROCHEBELLE;
import static fr.viesociale.examples.ales.FictionalFacts.SHORT_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.SIGNED;
import static fr.viesociale.examples.ales.FictionalFacts.STRUCTURE;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.examples.ales.FictionalFacts.date;
import static fr.viesociale.examples.ales.FictionalFacts.day;
import static fr.viesociale.examples.ales.FictionalSequel.AMENDMENT;
import static fr.viesociale.examples.ales.FictionalSequel.AUTHORISED;
import static fr.viesociale.examples.ales.FictionalSequel.CARRY_OVER;
import static fr.viesociale.examples.ales.FictionalSequel.CITY_ACTION;
import static fr.viesociale.examples.ales.FictionalSequel.COMPLETE;
import static fr.viesociale.examples.ales.FictionalSequel.DISMISSED;
import static fr.viesociale.examples.ales.FictionalSequel.FINDING;
import static fr.viesociale.examples.ales.FictionalSequel.LEVER;
import static fr.viesociale.examples.ales.FictionalSequel.LOOSE_LEVER;
import static fr.viesociale.examples.ales.FictionalSequel.NEXT;
import static fr.viesociale.examples.ales.FictionalSequel.NEXT_RIGHTS;
import static fr.viesociale.examples.ales.FictionalSequel.NEXT_SIGNED;
import static fr.viesociale.examples.ales.FictionalSequel.ON_HORIZONS;
import static fr.viesociale.examples.ales.FictionalSequel.SIGNED_FOR_A_TERM;
import static fr.viesociale.examples.ales.FictionalSequel.equipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.Place;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadline;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.matrix.Cell;
import fr.viesociale.matrix.Contributions;
import fr.viesociale.matrix.Duplicates;
import fr.viesociale.matrix.Frame;
import fr.viesociale.matrix.Horizons;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.matrix.Noted;
import fr.viesociale.matrix.Orphan;
import fr.viesociale.matrix.Unplaced;
import fr.viesociale.network.Network;
import fr.viesociale.network.TieKind;
import fr.viesociale.portfolio.Portfolio;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.rule.Provision;
import fr.viesociale.standing.ConventionStanding;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
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
 * The source document row by row, S1 to S8, asked: what the library answers on dates. The real facts are those of the Alès
 * dossier; the others are fictional and say so.
 *
 * @see SourceDocumentCoordinationAskedTest
 */
class SourceDocumentAskedTest {

    private static final PopulationPolicy LATEST = PopulationPolicy.latest();
    private static final Id.PriorityArea AREA_OF_2015 = new Id.PriorityArea("qp030001");
    private static final Id.PriorityArea AREA_OF_2024 = new Id.PriorityArea("qn03001i");

    @TempDir
    Path folder = Path.of("");

    private TerritorialProject ales(Entry... more) throws IOException {
        return RoundTrip.ales(Files.createTempDirectory(folder, "ales"), more);
    }

    private static Coverage coverage(TerritorialProject project, String day) {
        return Coverage.of(project.on(day(day)), LATEST);
    }

    private static Holds served(Coverage coverage, Id place) {
        return Stream.concat(
                        coverage.districts().places().stream(),
                        coverage.areas().stream().flatMap(of -> of.areas().places().stream()))
                .filter(one -> one.id().equals(place))
                .findFirst()
                .map(Place::served)
                .orElseThrow();
    }

    private static List<Deadline> deadlines(Situation situation, String code) {
        Agenda agenda = Agenda.of(Period.ofMonths(2), Period.ofMonths(12));
        return Deadlines.of(situation, Regulation.FRENCH, agenda).deadlines().stream()
                .filter(deadline -> deadline.code().equals(code))
                .toList();
    }

    @Test
    void s01_whether_the_convention_is_in_force_who_signed_it_with_which_authorisation_and_what_it_commits_to()
            throws IOException {
        TerritorialProject amended = ales(AMENDMENT, AUTHORISED);
        assertThat(standing(amended, "2019-05-01").inForce())
                .as("on the eve of the signature")
                .isEqualTo(Holds.NO);
        assertThat(standing(amended, "2019-05-02").inForce())
                .as("no source tells its term")
                .isEqualTo(Holds.UNDETERMINED);
        ConventionStanding standing = standing(amended, "2022-01-01");
        assertThat(standing.versions())
                .extracting(ConventionStanding.Version::id, ConventionStanding.Version::signedOn)
                .containsExactly(tuple(SIGNED, date("2019-05-02")), tuple(AMENDMENT.id(), date("2021-06-30")));
        assertThat(standing.versions())
                .extracting(ConventionStanding.Version::signatories)
                .containsExactly(
                        List.of(
                                new ConventionStanding.Signatory(CAF, Holds.UNDETERMINED),
                                new ConventionStanding.Signatory(CITY, Holds.UNDETERMINED)),
                        List.of(new ConventionStanding.Signatory(CITY, Holds.YES)));
        assertThat(standing.versions().get(0).commitments())
                .extracting(Provision::id)
                .extracting(rule -> rule.value())
                .contains(
                        "convention.signatories",
                        "coordination.three-vocations",
                        "diagnosis.every-district",
                        "governance.steering-committee-members",
                        "roadmap.every-district",
                        "roadmap.orientation-named");

        TerritorialProject termed = ales(SIGNED_FOR_A_TERM);
        assertThat(standing(termed, "2019-05-02").inForce()).isEqualTo(Holds.YES);
        assertThat(standing(termed, "2022-12-31").inForce()).isEqualTo(Holds.YES);
        assertThat(standing(termed, "2023-01-01").inForce()).isEqualTo(Holds.NO);
        assertThat(deadlines(termed.on(day("2022-11-01")), "convention.end"))
                .extracting(Deadline::subject, Deadline::status)
                .containsExactlyInAnyOrder(
                        tuple(SIGNED, DeadlineStatus.DUE),
                        tuple(new Id.ConventionVersion("ctg-2022-initiale"), DeadlineStatus.UNDETERMINED));
    }

    private static ConventionStanding standing(TerritorialProject project, String day) {
        return ConventionStanding.of(CONVENTION, project.on(day(day)), Regulation.FRENCH);
    }

    @Test
    void s02_which_priority_area_has_a_structure_with_an_agrement_in_force_and_which_has_none() throws IOException {
        TerritorialProject known = ales(STRUCTURE, BOARD, REQUEST, AGREMENT, DECISION);
        assertThat(served(coverage(known, "2020-12-31"), AREA_OF_2015))
                .as("other structures may exist")
                .isEqualTo(Holds.UNDETERMINED);
        assertThat(served(coverage(known, "2021-01-01"), AREA_OF_2015)).isEqualTo(Holds.YES);

        TerritorialProject complete = known.with(COMPLETE.toArray(Entry[]::new));
        assertThat(served(coverage(complete, "2020-12-31"), AREA_OF_2015)).isEqualTo(Holds.NO);
        assertThat(served(coverage(complete, "2023-12-31"), AREA_OF_2015)).isEqualTo(Holds.YES);
        assertThat(served(coverage(complete, "2024-01-01"), AREA_OF_2024)).isEqualTo(Holds.YES);
        assertThat(served(coverage(complete, "2024-12-31"), AREA_OF_2024)).isEqualTo(Holds.YES);
        assertThat(served(coverage(complete, "2025-01-01"), AREA_OF_2024)).isEqualTo(Holds.NO);
        assertThat(served(Coverage.of(complete.on(day("2021-02-09")).asDecided(), LATEST), AREA_OF_2015))
                .as("the board decides on the day after")
                .isEqualTo(Holds.NO);

        Portfolio portfolio = Portfolio.of(Stream.of(complete), day("2024-06-01"), Period.ofMonths(12));
        assertThat(portfolio.unserved()).isEmpty();
        assertThat(portfolio.endings())
                .extracting(Portfolio.Ending::agrement, ending -> ending.end().latest(), Portfolio.Ending::within)
                .containsExactly(tuple(AGREMENT.id(), day("2024-12-31"), Holds.YES));
        assertThat(Portfolio.of(Stream.of(complete), day("2025-01-01"), Period.ofMonths(12))
                        .unserved())
                .extracting(one -> one.code().value(), Portfolio.Unserved::served)
                .containsExactly(tuple("QN03001I", Holds.NO));
    }

    @Test
    void s03_the_commune_as_one_whole_its_districts_its_structures_and_what_is_not_known_of_them() throws IOException {
        Coverage known = coverage(ales(STRUCTURE), "2020-06-01");
        assertThat(known.districts().places()).hasSize(6).allMatch(place -> place.served() == Holds.UNDETERMINED);
        assertThat(known.districts().share()).isEqualTo(new Interval(BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(known.services())
                .extracting(service -> service.id().value(), service -> service.inForce())
                .containsExactly(
                        tuple("evs-fictif", Holds.UNDETERMINED), tuple("les-bancs-publics", Holds.UNDETERMINED));
        assertThat(known.elsewhere().districtsMissing())
                .as("other districts exist and are not known")
                .isTrue();

        Coverage whole = coverage(ales(equipped()), "2023-06-01");
        assertThat(whole.services())
                .extracting(service -> service.id().value(), service -> service.inForce())
                .containsExactly(
                        tuple("centre-fictif", Holds.YES),
                        tuple("evs-fictif", Holds.YES),
                        tuple("les-bancs-publics", Holds.NO));
        assertThat(whole.kinds())
                .extracting(of -> of.kind().value(), of -> of.districts().served())
                .containsExactly(
                        tuple("CENTRE_SOCIAL", Interval.exactly(3_000)),
                        tuple("ESPACE_DE_VIE_SOCIALE", Interval.exactly(2_000)));
    }

    @Test
    void s04_the_matrix_of_districts_and_orientations_its_empty_cells_and_the_frame_between_two_conventions()
            throws IOException {
        TerritorialProject ales = ales(
                ASSOCIATION,
                SHORT_TERM,
                MEDIUM_TERM,
                LONG_TERM,
                ACTION,
                SIGNED_FOR_A_TERM,
                NEXT,
                NEXT_SIGNED,
                NEXT_RIGHTS,
                CARRY_OVER);
        assertThat(matrix(ales, "2019-05-01").frame())
                .isEqualTo(new Frame.Between(List.of(), List.of(CONVENTION, NEXT.id())));

        Matrix matrix = matrix(ales, "2020-02-03");
        assertThat(matrix.frame()).isEqualTo(new Frame.InForce(List.of(new Frame.Held(CONVENTION, Holds.YES))));
        assertThat(matrix.cells()).as("six districts, five orientations").hasSize(30);
        assertThat(matrix.empty()).hasSize(27);
        assertThat(matrix.empty())
                .filteredOn(cell -> cell.district().equals(TAMARIS))
                .extracting(cell -> cell.orientation().value())
                .containsExactly("consolider", "solidarite");
        Cell rights = cell(matrix, RIGHTS);
        assertThat(rights.objectives()).containsExactly(new Noted(SHORT_TERM.id(), Holds.YES));
        assertThat(rights.actions()).containsExactly(new Noted(ACTION.id(), Holds.YES));
        assertThat(rights.progress().underway()).isEqualTo(1);
        assertThat(rights.blocked()).isEmpty();
        assertThat(rights.orphans())
                .containsExactly(
                        new Orphan(SHORT_TERM.id(), Orphan.Reason.NO_INDICATOR),
                        new Orphan(ACTION.id(), Orphan.Reason.NO_INDICATOR));
        assertThat(cell(matrix(ales, "2020-03-17"), RIGHTS).blocked())
                .containsExactly(new Noted(ACTION.id(), Holds.YES));

        assertThat(matrix(ales, "2023-03-01").frame())
                .isEqualTo(new Frame.Between(List.of(CONVENTION), List.of(NEXT.id())));
        assertThat(matrix(ales, "2023-03-01").cells()).isEmpty();
        Matrix next = matrix(ales, "2023-07-01");
        assertThat(next.columns()).containsExactly(NEXT_RIGHTS.id());
        assertThat(cell(next, NEXT_RIGHTS.id()).objectives())
                .as("taken up by the next convention")
                .containsExactly(new Noted(SHORT_TERM.id(), Holds.YES));
        assertThat(next.unplaced())
                .containsExactly(
                        new Unplaced(MEDIUM_TERM.id(), Unplaced.Reason.NO_ORIENTATION),
                        new Unplaced(LONG_TERM.id(), Unplaced.Reason.NO_ORIENTATION));
    }

    private static Matrix matrix(TerritorialProject project, String day) {
        return Matrix.of(project.on(day(day)));
    }

    private static Cell cell(Matrix matrix, Id.Orientation orientation) {
        return matrix.cells().stream()
                .filter(cell -> cell.district().equals(TAMARIS))
                .filter(cell -> cell.orientation().equals(orientation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void s05_which_district_lacks_which_contribution_and_which_lever_serves_no_orientation() throws IOException {
        TerritorialProject ales = ales(DIAGNOSIS, FINDING, LEVER, LOOSE_LEVER);
        assertThat(tamaris(ales, "2019-10-11").shares())
                .containsExactly(
                        new Contributions.Share(GroupCode.INHABITANTS, Holds.NO, 0, 0),
                        new Contributions.Share(GroupCode.ASSOCIATIONS, Holds.NO, 0, 0),
                        new Contributions.Share(GroupCode.INSTITUTIONS, Holds.UNDETERMINED, 0, 1));
        assertThat(tamaris(ales, "2019-10-12").shares().get(0))
                .isEqualTo(new Contributions.Share(GroupCode.INHABITANTS, Holds.YES, 41, 0));
        Contributions.OfDistrict done = tamaris(ales, "2019-12-31");
        assertThat(done.diagnosed()).isEqualTo(Holds.YES);
        assertThat(done.shares())
                .extracting(Contributions.Share::tookPart)
                .containsExactly(Holds.YES, Holds.YES, Holds.UNDETERMINED);
        assertThat(done.levers()).containsExactly(LEVER.id(), LOOSE_LEVER.id());
        assertThat(done.unlinked()).containsExactly(LOOSE_LEVER.id());
        assertThat(Contributions.of(ales.on(day("2019-12-31"))).districts())
                .filteredOn(district -> !district.district().equals(TAMARIS))
                .as("no source tells of their diagnoses")
                .hasSize(5)
                .allMatch(district -> district.diagnosed() == Holds.UNDETERMINED);
    }

    private static Contributions.OfDistrict tamaris(TerritorialProject project, String day) {
        return Contributions.of(project.on(day(day))).districts().stream()
                .filter(district -> district.district().equals(TAMARIS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void s06_the_same_service_for_all_residents_whom_it_reaches_and_how_much_of_it_district_by_district_and_over_time()
            throws IOException {
        TerritorialProject ales = ales(equipped());
        assertThat(List.of("2020-12-31", "2021-06-01", "2023-01-01", "2025-01-01"))
                .extracting(day -> coverage(ales, day).districts().served())
                .as("out of 14,000")
                .containsExactly(
                        Interval.exactly(0), Interval.exactly(2_000), Interval.exactly(5_000), Interval.exactly(3_000));
        assertThat(coverage(ales, "2023-01-01").districts().share())
                .isEqualTo(Interval.exactly(new BigDecimal("0.357143")));
        assertThat(List.of("2021-12-31", "2022-01-01", "2025-01-01"))
                .extracting(day -> perThousand(ales, day, TAMARIS))
                .as("hours a week for 1,000 residents")
                .containsExactly(Interval.exactly(6), Interval.exactly(14), Interval.exactly(0));
        assertThat(perThousand(ales, "2023-01-01", ROCHEBELLE))
                .isEqualTo(Interval.exactly(new BigDecimal("11.666667")));
        assertThat(perThousand(ales(STRUCTURE), "2023-01-01", ROCHEBELLE))
                .as("where hardly anything is known")
                .isEqualTo(Interval.UNKNOWN);
    }

    private static Interval perThousand(TerritorialProject project, String day, Id.District district) {
        return Intensity.of(project.on(day(day)), LATEST, Means.OPENING_HOURS).districts().stream()
                .filter(place -> place.id().equals(district))
                .findFirst()
                .map(Intensity.OfPlace::perThousand)
                .orElseThrow();
    }

    @Test
    void s07_the_horizon_of_each_objective_what_is_due_when_and_what_is_late() throws IOException {
        TerritorialProject ales = ales(ASSOCIATION, SIGNED_FOR_A_TERM, SHORT_TERM, MEDIUM_TERM, LONG_TERM, ACTION);
        assertThat(Horizons.of(ales.on(day("2020-12-31"))).horizons())
                .containsExactly(
                        new Horizons.Horizon(
                                HorizonCode.SHORT,
                                DateRange.of("2019-05-02", "2020-12-31"),
                                Holds.NO,
                                List.of(SHORT_TERM.id())),
                        new Horizons.Horizon(
                                HorizonCode.MEDIUM, DateRange.of("2021", "2023"), Holds.NO, List.of(MEDIUM_TERM.id())),
                        new Horizons.Horizon(
                                HorizonCode.LONG, DateRange.of("2024", "unknown"), Holds.NO, List.of(LONG_TERM.id())));
        assertThat(Horizons.of(ales.on(day("2021-01-01"))).horizons())
                .extracting(Horizons.Horizon::over)
                .containsExactly(Holds.YES, Holds.NO, Holds.NO);

        assertThat(deadlines(ales.on(day("2020-12-31")), "objective.due"))
                .extracting(Deadline::subject, Deadline::status)
                .containsExactly(tuple(SHORT_TERM.id(), DeadlineStatus.DUE));
        assertThat(deadlines(ales.on(day("2022-03-01")), "objective.due"))
                .as("due in 2022, perhaps before that day")
                .extracting(Deadline::subject, Deadline::status)
                .containsExactly(
                        tuple(SHORT_TERM.id(), DeadlineStatus.LATE),
                        tuple(MEDIUM_TERM.id(), DeadlineStatus.UNDETERMINED));
        assertThat(deadlines(ales.on(day("2022-01-01")), "objective.due"))
                .extracting(Deadline::subject, Deadline::status)
                .containsExactly(
                        tuple(SHORT_TERM.id(), DeadlineStatus.LATE), tuple(MEDIUM_TERM.id(), DeadlineStatus.DUE));
        assertThat(cell(matrix(ales, "2020-12-31"), RIGHTS).late()).isEmpty();
        assertThat(cell(matrix(ales, "2021-01-01"), RIGHTS).late())
                .containsExactly(new Noted(SHORT_TERM.id(), Holds.YES));
        assertThat(cell(matrix(ales, "2022-01-01"), RIGHTS).late())
                .containsExactly(new Noted(SHORT_TERM.id(), Holds.YES), new Noted(ACTION.id(), Holds.YES));
        assertThat(Horizons.of(ales(ON_HORIZONS, SHORT_TERM).on(day("2021-01-01")))
                        .lines(Language.FRENCH))
                .as("meant by an amendment that nobody knows to be signed")
                .first()
                .isEqualTo("court terme (du 2 mai 2019 au 31 décembre 2020), échu : 1");
    }

    @Test
    void s08_who_works_with_whom_on_what_who_works_with_nobody_and_which_actions_do_the_same() throws IOException {
        TerritorialProject ales = ales(ASSOCIATION, SHORT_TERM, ACTION, CITY_ACTION, COOPERATION, DISMISSED);
        assertThat(Network.of(ales.on(day("2020-03-01"))).ties())
                .extracting(tie -> tie.one(), tie -> tie.other(), tie -> tie.on(), tie -> tie.kind())
                .containsExactly(
                        tuple(ASSOCIATION.id(), CAF, ACTION.id(), TieKind.ACTION),
                        tuple(ASSOCIATION.id(), CITY, ACTION.id(), TieKind.ACTION),
                        tuple(CAF, CITY, ACTION.id(), TieKind.ACTION));
        Network network = Network.of(ales.on(day("2020-09-01")));
        assertThat(network.ties())
                .as("the action is blocked, the cooperation begins")
                .extracting(tie -> tie.one(), tie -> tie.other(), tie -> tie.on(), tie -> tie.kind())
                .containsExactly(
                        tuple(ASSOCIATION.id(), CAF, COOPERATION.id(), TieKind.COOPERATION),
                        tuple(ASSOCIATION.id(), DEPARTEMENT, COOPERATION.id(), TieKind.COOPERATION),
                        tuple(CAF, DEPARTEMENT, COOPERATION.id(), TieKind.COOPERATION));
        assertThat(network.form().groups()).containsExactly(List.of(ASSOCIATION.id(), CAF, DEPARTEMENT));
        assertThat(network.form().density().least()).as("three pairs out of 45").isEqualByComparingTo("0.066667");
        assertThat(network.isolated(Holds.YES)).as("other ties may be missing").isEmpty();
        assertThat(network.isolated(Holds.UNDETERMINED))
                .extracting(Id.Organisation::value)
                .containsExactly(
                        "ales-agglomeration",
                        "anduze",
                        "boisset-et-gaujac",
                        "cendras",
                        "la-grand-combe",
                        "laval-pradel",
                        "ville-ales");

        assertThat(Duplicates.of(ales.on(day("2021-09-13"))).candidates())
                .extracting(one -> one.first(), one -> one.second(), one -> one.holds(), one -> one.themes())
                .containsExactly(tuple(ACTION.id(), CITY_ACTION.id(), Holds.YES, List.of(Theme.DIGITAL)));
        Duplicates looked = Duplicates.of(ales.on(day("2021-09-14")));
        assertThat(looked.candidates()).isEmpty();
        assertThat(looked.dismissed())
                .extracting(one -> one.note(), one -> one.reason())
                .containsExactly(tuple(DISMISSED.id(), DISMISSED.reason()));
    }
}
