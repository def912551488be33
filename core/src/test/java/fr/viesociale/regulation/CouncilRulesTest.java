package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.body;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.priorityArea;
import static fr.viesociale.project.Recorded.seat;
import static fr.viesociale.project.Recorded.succession;
import static fr.viesociale.regulation.RecordedFunding.composed;
import static fr.viesociale.regulation.RecordedFunding.council;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.CouncilKind;
import fr.viesociale.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conseils citoyens: one in each priority area, who sits on it, its seat where the contrat de ville is steered. */
class CouncilRulesTest {

    private static final Id.PriorityArea AREA = new Id.PriorityArea("QN03001I");

    // priority-area.citizen-council

    @Test
    void several_conseils_citoyens_may_stand_in_one_area() {
        assertThat(inTheArea(
                                "2026-11-23",
                                council("nord", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open", AREA),
                                council("sud", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open", AREA))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2026-11-22, BREACHED", // wound up the day before
        "2024-01-01, 2026-11-23, SATISFIED",
        "2026-11-23, open, SATISFIED",
        "2026-11-24, open, BREACHED",
        "2024-01-01, unknown, UNDETERMINED"
    })
    void a_council_counts_from_its_first_day_to_its_last(String first, String last, Answer expected) {
        assertThat(inTheArea("2026-11-23", council("nord", CouncilKind.CITIZEN_COUNCIL, first, last, AREA))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-30, BREACHED", "2023-08-31, SATISFIED"})
    void another_form_of_participation_stands_in_for_it_since_the_circular_of_2023(String on, Answer expected) {
        assertThat(inTheArea(on, council("table", CouncilKind.OTHER_FORM, "2020-01-01", "open", AREA))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_area_known_to_have_none_is_a_breach_and_silence_is_not() {
        assertThat(inTheArea("2026-11-23", inventory("i", Kind.CITIZEN_COUNCIL, AREA, true))
                        .answer())
                .isEqualTo(BREACHED);
        Asked silence = inTheArea("2026-11-23");
        assertThat(silence.answer()).isEqualTo(UNDETERMINED);
        assertThat(silence.missing()).containsExactly("citizenCouncils/*/places");
    }

    @Test
    void a_council_of_a_district_of_the_area_or_of_the_former_area_may_or_may_not_be_the_one() {
        assertThat(inTheArea(
                                "2026-11-23",
                                district("rochebelle", "QN03001I"),
                                council(
                                        "nord",
                                        CouncilKind.CITIZEN_COUNCIL,
                                        "2015-03-16",
                                        "open",
                                        new Id.District("rochebelle")))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(inTheArea(
                                "2026-11-23",
                                priorityArea("QP030001", "2015-01-01", "2023-12-31"),
                                succession("QP030001", "QN03001I"),
                                council(
                                        "nord",
                                        CouncilKind.CITIZEN_COUNCIL,
                                        "2015-03-16",
                                        "open",
                                        new Id.PriorityArea("QP030001")))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(inTheArea("2026-11-23", council("ailleurs", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_area_that_is_not_in_force_needs_none() {
        assertThat(Asked.of(
                                "priority-area.citizen-council",
                                AREA,
                                ales(
                                        priorityArea("QN03001I", "2024-01-01", "2026-11-22"),
                                        inventory("i", Kind.CITIZEN_COUNCIL, AREA, true)),
                                "2026-11-23")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked inTheArea(String on, Entry... entries) {
        return Asked.of(
                "priority-area.citizen-council",
                AREA,
                ales(priorityArea("QN03001I", "open", "open")).with(entries),
                on);
    }

    // priority-area.citizen-council-composition

    @ParameterizedTest
    @CsvSource({
        "25, 25, true, true, SATISFIED",
        "25, 24, true, true, SATISFIED", // an odd number
        "24, 25, true, true, SATISFIED",
        "25, 23, true, true, BREACHED",
        "30, 20, true, true, BREACHED",
        "0, 0, true, true, BREACHED", // no college of inhabitants
        "25, 25, false, true, BREACHED",
        "25, 25, true, false, BREACHED",
        "30, 20, , true, BREACHED", // whatever is missing
        "25, , true, true, UNDETERMINED",
        ", 25, true, true, UNDETERMINED",
        "25, 25, , true, UNDETERMINED",
        "25, 25, true, , UNDETERMINED"
    })
    void its_inhabitants_are_drawn_by_lot_as_many_women_as_men_beside_local_actors(
            Integer women, Integer men, Boolean drawn, Boolean actors, Answer expected) {
        assertThat(composition(
                                "2015-03-16",
                                CouncilKind.CITIZEN_COUNCIL,
                                new CouncilComposition(women, men, drawn, actors))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_composition_that_nobody_recorded_lacks_all_of_it() {
        assertThat(composition("2015-03-16", CouncilKind.CITIZEN_COUNCIL, null).missing())
                .containsExactlyInAnyOrder(
                        "citizenCouncils/*/composition/drawnByLot",
                        "citizenCouncils/*/composition/women",
                        "citizenCouncils/*/composition/localActors");
    }

    @Test
    void the_law_does_not_compose_other_forms_nor_councils_older_than_itself() {
        CouncilComposition unequal = new CouncilComposition(30, 20, false, false);

        assertThat(composition("2024-01-01", CouncilKind.OTHER_FORM, unequal).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(composition("2014-02-22", CouncilKind.CITIZEN_COUNCIL, unequal)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(composition("2014-02-23", CouncilKind.CITIZEN_COUNCIL, unequal)
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked composition(String setUpOn, CouncilKind kind, CouncilComposition composition) {
        return Asked.of(
                "priority-area.citizen-council-composition",
                new Id.CitizenCouncil("conseil"),
                ales(composed(setUpOn, kind, composition)),
                "2026-11-23");
    }

    // priority-area.citizen-council-seat

    private static final Id.Body COMMITTEE = new Id.Body("comite");
    private static final Body OF_THE_CONTRACT = body("comite", BodyKind.STEERING_COMMITTEE, "contrat");
    private static final Entry COUNCIL = council("nord", CouncilKind.CITIZEN_COUNCIL, "2015-03-16", "open");
    private static final Seat OF_THE_CITY = seat("comite", "ville", 1, "2015-01-01", "open");

    @Test
    void the_councils_have_a_seat_of_their_college_or_of_one_of_them() {
        assertThat(seated(OF_THE_CONTRACT, COUNCIL, college("open")).answer()).isEqualTo(SATISFIED);
        assertThat(seated(OF_THE_CONTRACT, COUNCIL, seat("comite", "conseil", 1, "2015-01-01", "open"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_committee_on_which_only_others_sit_lacks_it() {
        assertThat(seated(OF_THE_CONTRACT, COUNCIL, OF_THE_CITY).answer()).isEqualTo(BREACHED);
        assertThat(seated(OF_THE_CONTRACT, COUNCIL, inventory("i", Kind.SEAT, COMMITTEE, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, BREACHED", "2026-11-23, SATISFIED", "unknown, UNDETERMINED"})
    void the_seat_counts_to_its_last_day(String last, Answer expected) {
        assertThat(seated(OF_THE_CONTRACT, COUNCIL, college(last)).answer()).isEqualTo(expected);
    }

    @Test
    void seats_that_nobody_recorded_are_missing() {
        Asked asked = seated(OF_THE_CONTRACT, COUNCIL);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("seats/*/college");
    }

    @Test
    void where_no_conseil_citoyen_exists_none_has_a_seat() {
        assertThat(seated(OF_THE_CONTRACT, OF_THE_CITY, inventory("i", Kind.CITIZEN_COUNCIL, null, true))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(seated(OF_THE_CONTRACT, OF_THE_CITY, council("table", CouncilKind.OTHER_FORM, "2015-03-16", "open"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void where_it_is_not_known_whether_one_exists_only_a_seat_settles_it() {
        Asked asked = seated(OF_THE_CONTRACT, OF_THE_CITY);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("citizenCouncils/*/period");
        assertThat(seated(OF_THE_CONTRACT, college("open")).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void the_law_speaks_of_the_bodies_in_place_that_steer_a_contrat_de_ville() {
        assertThat(seated(body("comite", BodyKind.STEERING_COMMITTEE, "ctg"), COUNCIL, OF_THE_CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(seated(body("comite", BodyKind.TECHNICAL_COMMITTEE, "contrat"), COUNCIL, OF_THE_CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(seated(
                                new Body(
                                        COMMITTEE,
                                        BodyKind.STEERING_COMMITTEE,
                                        "comité",
                                        null,
                                        List.of(new Id.Convention("contrat")),
                                        DateRange.of("2015-01-01", "2023-12-31"),
                                        null),
                                COUNCIL,
                                OF_THE_CITY)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Seat college(String last) {
        return new Seat(
                new Id.Seat("conseils"),
                COMMITTEE,
                null,
                GroupCode.CITIZEN_COUNCILS,
                DateRange.of("2015-01-01", last),
                null,
                null);
    }

    private static Asked seated(Body committee, Entry... entries) {
        return Asked.of(
                "priority-area.citizen-council-seat",
                COMMITTEE,
                ales(
                                committee,
                                convention("contrat", ConventionKind.CITY_CONTRACT),
                                convention("ctg", ConventionKind.CTG),
                                organisation("ville", OrganisationKind.COMMUNE),
                                organisation("conseil", OrganisationKind.CITIZEN_COUNCIL))
                        .with(entries),
                "2026-11-23");
    }
}
