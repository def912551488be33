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
import static fr.viesociale.examples.ales.FictionalFacts.FAMILIES;
import static fr.viesociale.examples.ales.FictionalFacts.LONG_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.LOOK_ALIKE;
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
import static fr.viesociale.examples.ales.FictionalFacts.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.DuplicateDismissed;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.DocumentReference;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.HorizonSpan;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.territory.CoverageReport;
import fr.viesociale.territory.District;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The source document row by row, S1 to S8: what it describes is written as JSON and in the database, and read
 * back. The real facts are those of the Alès dossier; the others are fictional and say so.
 *
 * @see SourceDocumentCoordinationTest
 */
class SourceDocumentTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void s01_the_convention_signed_by_the_city_and_the_caf_on_2_may_2019_its_amendments_and_what_it_commits_to()
            throws IOException {
        ConventionVersion amendment = new ConventionVersion(
                new Id.ConventionVersion("avenant-fictif"),
                CONVENTION,
                date("2021-06-30"),
                DateRange.of("2021-07-01", "unknown"),
                List.of(new RuleId("governance.stated-rhythm")),
                List.of(),
                List.of(),
                null);
        Party authorised = new Party(
                new Id.Party("avenant-fictif-ville"),
                amendment.id(),
                CITY,
                date("2021-06-21"),
                "Délibération fictive 21-06",
                null);
        ConventionScope scope = new ConventionScope(
                new Id.ConventionScope("perimetre-fictif"),
                amendment.id(),
                List.of(new CommuneCode("30007")),
                DateRange.from("2021-07-01"),
                null);
        Situation on = RoundTrip.ales(folder, amendment, authorised, scope).on(day("2022-01-01"));
        ConventionVersion signed = on.get(Kind.CONVENTION_VERSION, SIGNED);
        assertThat(signed.signedOn()).isEqualTo(date("2019-05-02"));
        assertThat(signed.term()).isEqualTo(DateRange.of("unknown", "unknown"));
        assertThat(signed.clauses()).contains(new RuleId("convention.signatories"));
        assertThat(on.partiesOf(SIGNED)).extracting(Party::organisation).containsExactlyInAnyOrder(CITY, CAF);
        assertThat(on.versionsOf(CONVENTION)).containsExactlyInAnyOrder(signed, amendment);
        assertThat(on.partiesOf(amendment.id())).containsExactly(authorised);
        assertThat(on.get(Kind.CONVENTION_SCOPE, scope.id())).isEqualTo(scope);
        assertThat(on.inForce(CONVENTION)).isEqualTo(Holds.UNDETERMINED);
    }

    @Test
    void s02_a_structure_in_every_priority_area_with_the_agrement_that_is_in_force_on_a_date() throws IOException {
        TerritorialProject ales = RoundTrip.ales(folder, STRUCTURE, BOARD, REQUEST, AGREMENT, DECISION);
        assertThat(ales.all(Kind.PRIORITY_AREA))
                .extracting(area -> area.code().value())
                .containsExactly("QN03001I", "QP030001");
        assertThat(ales.all(Kind.PRIORITY_AREA))
                .allMatch(area -> STRUCTURE.priorityAreas().contains(area.id()));
        assertThat(ales.on(day("2020-12-31")).inForce(AGREMENT)).isEqualTo(Holds.NO);
        assertThat(ales.on(day("2022-06-01")).inForce(AGREMENT)).isEqualTo(Holds.YES);
        assertThat(ales.on(day("2025-01-01")).inForce(AGREMENT)).isEqualTo(Holds.NO);
    }

    @Test
    void s03_all_districts_and_structures_of_the_commune_as_one_whole_on_a_date() throws IOException {
        Situation on = RoundTrip.ales(folder, STRUCTURE).on(day("2020-06-01"));
        assertThat(on.project().all(Kind.DISTRICT))
                .filteredOn(district -> district.period().covers(on.on()) == Holds.YES)
                .extracting(District::name)
                .contains("Tamaris", "Rochebelle", "Près-Saint-Jean", "Cévennes");
        assertThat(on.open(Kind.DISTRICT, null, false))
                .as("other districts exist and are not known")
                .isTrue();
        assertThat(on.project().all(Kind.STRUCTURE))
                .filteredOn(structure -> structure.period().covers(on.on()) != Holds.NO)
                .extracting(structure -> structure.name())
                .containsExactlyInAnyOrder("Les Bancs publics", STRUCTURE.name());
    }

    @Test
    void s04_a_roadmap_declined_for_each_district_along_five_orientations() throws IOException {
        Evidence proof = new Evidence(
                new Id.Evidence("preuve-fictive"),
                List.of(new Mention(ACTION.id())),
                DocumentKind.PROOF_OF_ACTION,
                EvidenceState.EXISTS,
                null,
                new DocumentReference("Armoire fictive, 3", null),
                ASSOCIATION.id(),
                null);
        TerritorialProject ales = RoundTrip.ales(folder, ASSOCIATION, SHORT_TERM, MEDIUM_TERM, ACTION, proof);
        assertThat(ales.all(Kind.ORIENTATION))
                .extracting(Orientation::code)
                .containsExactlyInAnyOrder(
                        OrientationCode.CONSOLIDATE,
                        OrientationCode.ACCESS_TO_RIGHTS,
                        OrientationCode.FAMILIES,
                        OrientationCode.SOLIDARITY,
                        OrientationCode.MEANS);
        assertThat(ales.all(Kind.OBJECTIVE))
                .filteredOn(objective -> objective.districts().contains(TAMARIS))
                .flatExtracting(Objective::orientations)
                .containsExactlyInAnyOrder(RIGHTS, FAMILIES);
        assertThat(ales.find(Kind.ACTION, ACTION.id())).hasValueSatisfying(action -> {
            assertThat(action.objectives()).containsExactly(SHORT_TERM.id());
            assertThat(action.involvement().lead()).isEqualTo(ASSOCIATION.id());
            assertThat(action.involvement().partners()).containsExactly(CITY, CAF);
            assertThat(action.states()).last().extracting(ActionState::status).isEqualTo(ActionStatus.BLOCKED);
        });
        assertThat(ales.all(Kind.EVIDENCE)).containsExactly(proof);
    }

    @Test
    void s05_a_diagnosis_of_a_district_with_its_three_contributions_and_levers_that_serve_orientations()
            throws IOException {
        DiagnosisFinding finding = new DiagnosisFinding(
                new Id.DiagnosisFinding("constat-fictif"),
                DIAGNOSIS.id(),
                FindingNature.STRENGTH,
                Theme.ACCESS_TO_RIGHTS,
                "Constat fictif : une permanence connue de tous",
                "Relevé fictif",
                null);
        Lever lever = new Lever(
                new Id.Lever("levier-fictif"),
                DIAGNOSIS.id(),
                "Levier fictif : la permanence",
                List.of(RIGHTS),
                List.of(finding.id()),
                null);
        TerritorialProject ales = RoundTrip.ales(folder, DIAGNOSIS, finding, lever);
        assertThat(ales.find(Kind.DIAGNOSIS, DIAGNOSIS.id()).orElseThrow().contributions())
                .extracting(Contribution::group, Contribution::people)
                .containsExactly(
                        tuple(GroupCode.INHABITANTS, 41),
                        tuple(GroupCode.ASSOCIATIONS, 6),
                        tuple(GroupCode.INSTITUTIONS, null));
        assertThat(ales.all(Kind.LEVER))
                .filteredOn(one -> one.orientations().contains(RIGHTS))
                .containsExactly(lever);
        assertThat(ales.all(Kind.DISTRICT))
                .filteredOn(district -> ales.all(Kind.DIAGNOSIS).stream()
                        .noneMatch(diagnosis -> diagnosis.districts().contains(district.id())))
                .as("districts without a diagnosis")
                .hasSize(5);
    }

    @Test
    void s06_the_same_service_for_all_residents_told_district_by_district_and_over_time() throws IOException {
        CoverageReport report = new CoverageReport(
                new Id.CoverageReport("etat-fictif"),
                date("2021-12-31"),
                List.of(ROCHEBELLE, TAMARIS),
                List.of(new Id.PriorityArea("qp030001")),
                null);
        TerritorialProject ales = RoundTrip.ales(
                folder, report, hours(TAMARIS, "2020=12", "2021=20.5"), hours(ROCHEBELLE, "2020=35", "2021=35"));
        assertThat(ales.all(Kind.COVERAGE_REPORT)).containsExactly(report);
        assertThat(ales.find(Kind.INDICATOR, new Id.Indicator("heures-tamaris"))
                        .orElseThrow()
                        .measures())
                .extracting(
                        measure -> measure.measuredOn(),
                        measure -> measure.measured().value())
                .containsExactly(tuple(date("2020"), "12"), tuple(date("2021"), "20.5"));
    }

    @Test
    void s07_objectives_in_the_short_medium_and_long_term_and_the_years_that_each_horizon_means() throws IOException {
        ConventionVersion amendment = new ConventionVersion(
                new Id.ConventionVersion("avenant-fictif"),
                CONVENTION,
                null,
                DateRange.of("2019-07-01", "unknown"),
                List.of(),
                List.of(),
                List.of(
                        new HorizonSpan(HorizonCode.SHORT, DateRange.of("2019-05-02", "2020-12-31")),
                        new HorizonSpan(HorizonCode.MEDIUM, DateRange.of("2021", "2023")),
                        new HorizonSpan(HorizonCode.LONG, DateRange.of("2024", "unknown"))),
                null);
        TerritorialProject ales = RoundTrip.ales(folder, amendment, SHORT_TERM, MEDIUM_TERM, LONG_TERM);
        assertThat(ales.all(Kind.OBJECTIVE))
                .extracting(Objective::horizon, Objective::dueOn)
                .containsExactlyInAnyOrder(
                        tuple(HorizonCode.SHORT, date("2020-12-31")),
                        tuple(HorizonCode.MEDIUM, date("2022")),
                        tuple(HorizonCode.LONG, date("2026-06")));
        assertThat(ales.on(day("2022-01-01"))
                        .get(Kind.CONVENTION_VERSION, amendment.id())
                        .horizons())
                .extracting(HorizonSpan::horizon)
                .containsExactly(HorizonCode.SHORT, HorizonCode.MEDIUM, HorizonCode.LONG);
    }

    @Test
    void s08_actors_who_work_together_and_two_actions_that_look_alike_and_are_not() throws IOException {
        DuplicateDismissed dismissed = new DuplicateDismissed(
                new Id.DuplicateDismissed("doublon-fictif"),
                ACTION.id(),
                LOOK_ALIKE.id(),
                date("2020-06-09"),
                "Motif fictif : l'une forme, l'autre fait avec",
                null);
        TerritorialProject ales =
                RoundTrip.ales(folder, ASSOCIATION, SHORT_TERM, ACTION, LOOK_ALIKE, dismissed, COOPERATION);
        assertThat(ales.all(Kind.ACTION))
                .filteredOn(
                        action -> ASSOCIATION.id().equals(action.involvement().lead()))
                .allMatch(action -> action.involvement().partners().equals(List.of(CITY, CAF)))
                .hasSize(2);
        assertThat(ales.all(Kind.COOPERATION))
                .flatExtracting(Cooperation::partners)
                .containsExactlyInAnyOrder(ASSOCIATION.id(), CAF, DEPARTEMENT);
        assertThat(ales.all(Kind.DUPLICATE_DISMISSED)).containsExactly(dismissed);
    }
}
