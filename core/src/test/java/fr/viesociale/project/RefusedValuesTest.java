package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.coordination.Participation;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.fault.Refused;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The values that no entry can hold, and those next to them that one can. */
class RefusedValuesTest {

    private static final Id.Structure STRUCTURE = new Id.Structure("structure");
    private static final Mention DISTRICT = new Mention(new Id.District("quartier"));
    private static final GroupCode RESIDENTS = new GroupCode("HABITANTS");
    private static final DateRange ALWAYS = DateRange.of("2019-01-01", "open");
    private static final PartialDate DAY = PartialDate.parse("2019-05-02");

    @Test
    void a_number_of_residents_may_be_zero_and_not_less() {
        accepts(() -> figure(0, null, null));
        refuses(() -> figure(-1, null, null), "residents population.negative");
        refuses(() -> figure(null, null, null), "residents missing");
    }

    @Test
    void the_years_of_a_population_figure_have_four_digits() {
        Stream.of(1000, 9999).forEach(year -> {
            accepts(() -> figure(1, year, null));
            accepts(() -> figure(1, null, year));
        });
        Stream.of(999, 10_000).forEach(year -> {
            refuses(() -> figure(1, year, null), "vintage date.year");
            refuses(() -> figure(1, null, year), "censusYear date.year");
        });
    }

    private static PopulationFigure figure(
            @Nullable Integer residents, @Nullable Integer vintage, @Nullable Integer censusYear) {
        return new PopulationFigure(
                new Id.PopulationFigure("chiffre"), DISTRICT, residents, vintage, censusYear, null, null);
    }

    @Test
    void the_year_of_accounts_has_four_digits() {
        accepts(() -> accounts(1000));
        accepts(() -> accounts(9999));
        refuses(() -> accounts(999), "fiscalYear date.year");
        refuses(() -> accounts(10_000), "fiscalYear date.year");
    }

    private static Accounts accounts(Integer year) {
        return new Accounts(
                new Id.Accounts("comptes"), new Id.Organisation("association"), year, null, null, null, null, null);
    }

    @Test
    void a_siret_begins_with_the_siren_of_its_organisation() {
        var siren = new Siren("732829320");
        var siret = new Siret("73282932000074");
        accepts(() -> organisation(siren, siret));
        accepts(() -> organisation(null, siret));
        accepts(() -> organisation(siren, null));
        refuses(() -> organisation(new Siren("552100554"), siret), "siret organisation.siret-of-another");
    }

    private static Organisation organisation(@Nullable Siren siren, @Nullable Siret siret) {
        return new Organisation(
                new Id.Organisation("association"),
                "Association",
                OrganisationKind.ASSOCIATION,
                siren,
                siret,
                null,
                null,
                null);
    }

    @Test
    void people_are_counted_from_none() {
        accepts(() -> sheet(0));
        refuses(() -> sheet(-1), "population population.negative");
        accepts(() -> new Contribution(RESIDENTS, null, 0, null));
        refuses(() -> new Contribution(RESIDENTS, null, -1, null), "people contribution.negative");
        accepts(() -> participation(0));
        refuses(() -> participation(-1), "people participation.negative");
    }

    private static IdentitySheet sheet(int population) {
        return new IdentitySheet(new Id.IdentitySheet("fiche"), STRUCTURE, null, population, null, null, null, null);
    }

    private static Participation participation(int people) {
        return new Participation(new Id.Participation("participation"), DISTRICT, RESIDENTS, null, people, null, null);
    }

    @Test
    void the_months_of_a_year_run_from_1_to_12() {
        accepts(() -> opening(1, 12));
        refuses(() -> opening(0, 6), "activeMonths opening.month");
        refuses(() -> opening(6, 13), "activeMonths opening.month");
    }

    private static OpeningHours opening(int first, int last) {
        return new OpeningHours(
                new Id.OpeningHours("horaires"), DISTRICT, null, null, List.of(first, last), ALWAYS, null);
    }

    @Test
    void a_level_of_qualification_runs_from_1_to_8() {
        Stream.of(1, 8).forEach(level -> accepts(() -> new Qualification(level, null, null, null)));
        Stream.of(0, 9).forEach(level -> refuses(() -> new Qualification(level, null, null, null), "level post.level"));
    }

    @Test
    void a_projet_social_states_each_part_once() {
        var evaluation = new StatedPart(new PartCode("EVALUATION"), true);
        var absent = new StatedPart(new PartCode("EVALUATION"), false);
        var diagnosis = new StatedPart(new PartCode("DIAGNOSTIC"), false);
        accepts(() -> project(List.of(evaluation, diagnosis)));
        refuses(() -> project(List.of(evaluation, diagnosis, absent)), "parts project.part-twice");
    }

    private static StructureProject project(List<StatedPart> parts) {
        return new StructureProject(
                new Id.StructureProject("projet"), STRUCTURE, parts, null, null, List.of(), null, null);
    }

    @Test
    void versions_and_ranks_are_counted_from_1() {
        accepts(() -> roadmap(1));
        refuses(() -> roadmap(0), "version roadmap.version");
        accepts(() -> orientation(1));
        refuses(() -> orientation(0), "rank orientation.rank");
    }

    private static DeploymentRoadmap roadmap(int version) {
        return new DeploymentRoadmap(new Id.DeploymentRoadmap("feuille"), version, null, null, List.of(), null);
    }

    private static Orientation orientation(int rank) {
        return new Orientation(
                new Id.Orientation("orientation"),
                new Id.Convention("convention"),
                new OrientationCode("PROXIMITE"),
                "Proximité",
                rank,
                null);
    }

    @Test
    void a_planned_payment_has_a_date_or_an_amount() {
        accepts(() -> new PlannedPayment(ALWAYS, null));
        accepts(() -> new PlannedPayment(null, Money.ZERO));
        refuses(() -> new PlannedPayment(null, null), " payment.empty");
    }

    @Test
    void a_quorum_is_a_number_or_a_share() {
        accepts(() -> new Quorum(5, null, null, null, null, null));
        accepts(() -> new Quorum(null, Quantity.parse("0.5"), null, null, null, null));
        refuses(() -> new Quorum(null, null, null, null, null, null), " quorum.empty");
    }

    @Test
    void a_seat_is_held_by_an_organisation_or_a_college() {
        accepts(() -> seat(new Id.Organisation("caf"), null));
        accepts(() -> seat(null, RESIDENTS));
        refuses(() -> seat(null, null), " seat.holder");
        accepts(() -> new SeatHolding(1, null, null, null));
        accepts(() -> new SeatHolding(null, null, null, null));
        refuses(() -> new SeatHolding(0, null, null, null), "seats seat.count");
    }

    private static Seat seat(Id.@Nullable Organisation organisation, @Nullable GroupCode college) {
        return new Seat(new Id.Seat("siege"), new Id.Body("copil"), organisation, college, ALWAYS, null, null);
    }

    @Test
    void a_succession_starts_from_something_and_may_lead_to_nothing() {
        accepts(() -> areas(List.of(new Id.PriorityArea("qpv"))));
        refuses(() -> areas(List.of()), "predecessors succession.empty");
        accepts(() -> districts(List.of(new Id.District("quartier"))));
        refuses(() -> districts(List.of()), "predecessors succession.empty");
    }

    private static AreaSuccession areas(List<Id.PriorityArea> predecessors) {
        return new AreaSuccession(new Id.AreaSuccession("succession"), predecessors, List.of(), DAY, null, null);
    }

    private static DistrictSuccession districts(List<Id.District> predecessors) {
        return new DistrictSuccession(
                new Id.DistrictSuccession("succession"), predecessors, List.of(), DAY, null, null);
    }

    @Test
    void a_part_of_a_territory_is_a_commune_or_an_epci_and_not_both() {
        var commune = new CommuneCode("30007");
        var epci = new Siren("732829320");
        accepts(() -> part(commune, null));
        accepts(() -> part(null, epci));
        refuses(() -> part(commune, epci), " territory.part");
        refuses(() -> part(null, null), " territory.part");
    }

    private static TerritoryPart part(@Nullable CommuneCode commune, @Nullable Siren epci) {
        return new TerritoryPart(new Id.TerritoryPart("partie"), commune, epci, "Partie", ALWAYS, null);
    }

    private static void accepts(ThrowingCallable recorded) {
        assertThat(catchThrowableOfType(Refused.class, recorded)).isNull();
    }

    /** Refused for this fault and for no other. */
    private static void refuses(ThrowingCallable recorded, String fault) {
        Refused refused = catchThrowableOfType(Refused.class, recorded);
        assertThat(refused).isNotNull();
        assertThat(refused.faults().stream().map(one -> one.path() + " " + one.code()))
                .containsExactly(fault);
    }
}
