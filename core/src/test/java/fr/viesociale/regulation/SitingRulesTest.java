package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.regulation.Placed.all;
import static fr.viesociale.regulation.Placed.centre;
import static fr.viesociale.regulation.Placed.evs;
import static fr.viesociale.regulation.Placed.granted;
import static fr.viesociale.regulation.Placed.managed;
import static fr.viesociale.regulation.Placed.paper;
import static fr.viesociale.regulation.Placed.rating;
import static fr.viesociale.regulation.Placed.request;
import static fr.viesociale.regulation.Placed.siting;
import static fr.viesociale.regulation.RecordedFunding.district;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.agrement.SitingSituation;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an EVS is wanted, and what goes with one beside a centre social. */
class SitingRulesTest {

    private static final String SITING = "territory.evs-siting";
    private static final String WHERE_EXISTS = "territory.evs-where-structure-exists";
    private static final String SITING_2027 = "territory.evs-siting-since-2027";
    private static final String MANAGERS = "territory.evs-distinct-manager";
    private static final String COORDINATION = "territory.evs-coordination";
    private static final Id.AgrementRequest REQUEST = new Id.AgrementRequest("r");
    private static final Id.Structure EVS = new Id.Structure("evs");
    private static final Id.Structure CENTRE = new Id.Structure("centre");
    private static final List<Entry> AGREED =
            granted(al("a", "evs", "2022-01-01", "2025-12-31"), agc("agc", "centre", "2020-01-01", "2024-12-31"));

    // territory.evs-siting

    @ParameterizedTest
    @CsvSource({
        "ISOLATED, temps de trajet, 2023-11-02, SATISFIED",
        "NO_EQUIPMENT, temps de trajet, 2023-11-02, SATISFIED",
        "REINFORCEMENT, temps de trajet, 2023-11-02, SATISFIED",
        ", temps de trajet, 2023-11-02, BREACHED",
        "NEAR_A_SCHOOL, temps de trajet, 2023-11-02, BREACHED",
        "ISOLATED, , 2023-11-02, BREACHED",
        "ISOLATED, temps de trajet, , UNDETERMINED",
        "ISOLATED, temps de trajet, 2024-06-02, UNDETERMINED" // rated tomorrow
    })
    void a_request_names_a_situation_supports_it_and_a_person_rates_it(
            String situation, String evidence, String ratedOn, Answer expected) {
        Entry siting = siting("r", situation == null ? null : new SitingSituation(situation), evidence);
        Asked asked = ratedOn == null
                ? asked(SITING, forEvs("2024-01-01"), siting)
                : asked(SITING, forEvs("2024-01-01"), siting, rating(REQUEST, "implantation", ratedOn));

        assertThat(asked.answer()).isEqualTo(expected);
    }

    @Test
    void a_request_without_any_siting_on_record_is_not_known_to_name_none() {
        assertThat(asked(SITING, forEvs("2024-01-01")).missing())
                .containsExactly("sitings/*/situation", "sitings/*/evidence", "ratings/*/ratedOn");
        assertThat(asked(SITING, forEvs("2024-01-01"), inventory("i", Kind.SITING, REQUEST, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "AGC, NOT_APPLICABLE",
        "ACF, NOT_APPLICABLE",
        "NOUVEAU, UNDETERMINED", // a kind of which nobody knows whether it is an EVS's
        "AL, BREACHED"
    })
    void only_a_request_for_an_evs_is_concerned(String kind, Answer expected) {
        assertThat(asked(
                                SITING,
                                request("r", "evs", RequestNature.FIRST, "2024-01-01", new AgrementKind(kind)),
                                siting("r", null, null))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_request_that_asks_for_no_day_or_no_kind_is_not_known_to_be_concerned() {
        assertThat(asked(SITING, forEvs(null)).missing()).containsExactly("agrementRequests/*/asked/first");
        assertThat(asked(SITING, request("r", "evs", RequestNature.FIRST, "2024-01-01"))
                        .missing())
                .containsExactly("agrementRequests/*/kinds");
    }

    // territory.evs-siting-since-2027

    @Test
    void the_siting_rule_of_2027_was_not_found() {
        Entry siting = siting("r", SitingSituation.REINFORCEMENT, null);

        assertThat(asked(SITING_2027, forEvs("2027-06-01"), siting).missing())
                .containsExactly("territory.evs-siting-since-2027.situations");
        assertThat(asked(SITING_2027, forEvs("2026-12-31"), siting).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"REINFORCEMENT, SATISFIED", "ISOLATED, BREACHED", ", BREACHED"})
    void a_host_that_has_the_situations_of_2027_has_them_checked(String situation, Answer expected) {
        Entry siting = siting("r", situation == null ? null : new SitingSituation(situation), null);

        assertThat(Asked.of(
                                Cases.FILLED,
                                SITING_2027,
                                REQUEST,
                                ales(evs("evs")).with(forEvs("2027-06-01"), siting),
                                "2027-06-01")
                        .answer())
                .isEqualTo(expected);
    }

    // territory.evs-where-structure-exists

    @Test
    void the_conditions_of_an_evs_where_a_structure_exists_were_not_found() {
        assertThat(asked(WHERE_EXISTS, beside("2024-01-01", "nord")).missing())
                .containsExactly("territory.evs-where-structure-exists.conditions");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, NOT_APPLICABLE",
        "2022-01-01, UNDETERMINED",
        "2025-12-31, UNDETERMINED",
        "2026-01-01, NOT_APPLICABLE"
    })
    void they_matter_only_where_one_has_an_agrement_on_the_first_day_asked_for(String from, Answer expected) {
        assertThat(asked(WHERE_EXISTS, beside(from, "nord")).answer()).isEqualTo(expected);
    }

    @Test
    void they_do_not_matter_in_another_zone_nor_for_a_renewal() {
        assertThat(asked(WHERE_EXISTS, beside("2024-01-01", "sud")).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(
                                WHERE_EXISTS,
                                all(
                                        List.of(beside("2024-01-01", "nord")),
                                        request("r", "evs", RequestNature.RENEWAL, "2024-01-01", AgrementKind.AL)))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_zone_that_names_no_district_may_meet_any_other() {
        assertThat(asked(WHERE_EXISTS, beside("2024-01-01")).missing()).containsExactly("structures/*/districts");
    }

    // territory.evs-distinct-manager

    @Test
    void an_evs_and_a_centre_social_side_by_side_have_distinct_managers() {
        assertThat(sideBySide(
                                MANAGERS,
                                managed("evs", "open", "open", "a"),
                                managed("centre", "2020-01-01", "2023-12-31", "ville"),
                                managed("centre", "2024-01-01", "open", "b"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void one_common_manager_breaks_it_from_the_first_common_day() {
        Asked asked = sideBySide(
                MANAGERS,
                managed("evs", "open", "open", "a", "b"),
                managed("centre", "2020-01-01", "2023-12-31", "ville"),
                managed("centre", "2024-01-01", "open", "b"));

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(String.join("\n", asked.explanation().lines(Language.FRENCH)))
                .contains("structure centre, dès le 1er janvier 2024");
        assertThat(String.join("\n", asked.explanation().lines(Language.ENGLISH)))
                .contains("structure centre, from 1 January 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "open, 2021-12-31, SATISFIED", // left the day before both had an agrément
        "open, 2022-01-01, BREACHED",
        "open, unknown, UNDETERMINED",
        "2024-12-31, open, BREACHED", // the last day that both had one
        "2025-01-01, open, SATISFIED"
    })
    void only_days_on_which_both_have_an_agrement_count(String first, String last, Answer expected) {
        assertThat(sideBySide(
                                MANAGERS,
                                managed("evs", "1990", "open", "a"),
                                managed("centre", "1991", "open", "ville"),
                                managed("centre", first, last, "a"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_common_day_without_a_manager_on_record_is_not_known() {
        Entry ours = managed("evs", "open", "open", "a");

        assertThat(sideBySide(MANAGERS, ours).missing()).containsExactly("managements/*/managers");
        assertThat(sideBySide(MANAGERS, ours, managed("centre", "2020-01-01", "2024-12-30", "ville"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(sideBySide(MANAGERS, ours, managed("centre", "2020-01-01", "2024-12-31", "ville"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(sideBySide(MANAGERS, ours, managed("centre", "open", "open")).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(sideBySide(
                                MANAGERS,
                                ours,
                                managed("centre", "open", "open", "ville"),
                                inventory("i", Kind.MANAGEMENT, CENTRE, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void it_is_asked_of_the_evs_alone() {
        assertThat(Asked.of(
                                MANAGERS,
                                new Id.Agrement("agc"),
                                ales(all(district("nord"), evs("evs", "nord"), centre("centre", "nord"), AGREED)),
                                "2024-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // territory.evs-coordination

    @Test
    void a_note_on_both_that_is_in_force_on_each_common_day_coordinates_them() {
        assertThat(sideBySide(COORDINATION, note("2022-01-01", "2024-12-31")).answer())
                .isEqualTo(SATISFIED);
        assertThat(sideBySide(COORDINATION, note("2022-01-02", "2024-12-31")).answer())
                .isEqualTo(BREACHED);
        assertThat(sideBySide(COORDINATION, note("2022-01-01", "2024-12-30")).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_note_that_bears_one_date_has_an_end_that_nobody_recorded() {
        assertThat(sideBySide(COORDINATION, note("2021-11-15", "2021-11-15")).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(sideBySide(COORDINATION, note("2022-03-01", "2022-03-01")).answer())
                .isEqualTo(BREACHED);
        assertThat(sideBySide(
                                COORDINATION,
                                paper("n", DocumentKind.COORDINATION_NOTE, EvidenceState.EXISTS, null, EVS, CENTRE))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_note_that_is_known_to_be_missing_is_a_breach_and_a_late_one_is_not_known() {
        assertThat(sideBySide(COORDINATION).missing()).containsExactly("evidence/*/period");
        assertThat(sideBySide(
                                COORDINATION,
                                paper("n", DocumentKind.COORDINATION_NOTE, EvidenceState.MISSING, null, EVS, CENTRE))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(sideBySide(
                                COORDINATION,
                                paper("n", DocumentKind.COORDINATION_NOTE, EvidenceState.LATE, null, EVS, CENTRE))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(sideBySide(COORDINATION, inventory("i", Kind.EVIDENCE, EVS, true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void each_centre_has_a_note_of_its_own() {
        List<Entry> agreed = granted(
                al("a", "evs", "2022-01-01", "2025-12-31"),
                agc("agc", "centre", "2020-01-01", "2024-12-31"),
                agc("agc-2", "second", "2020-01-01", "2024-12-31"));
        Entry[] places = all(
                district("nord"),
                evs("evs", "nord"),
                centre("centre", "nord"),
                centre("second", "nord"),
                agreed,
                note("2022-01-01", "2024-12-31"));

        assertThat(Asked.of(COORDINATION, new Id.Agrement("a"), ales(places), "2024-06-01")
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(Asked.of(
                                COORDINATION,
                                new Id.Agrement("a"),
                                ales(places)
                                        .with(paper(
                                                "n2",
                                                DocumentKind.COORDINATION_NOTE,
                                                EvidenceState.EXISTS,
                                                DateRange.from("2022-01-01"),
                                                EVS,
                                                new Id.Structure("second"))),
                                "2024-06-01")
                        .answer())
                .isEqualTo(SATISFIED);
    }

    // both

    @ParameterizedTest
    @ValueSource(strings = {MANAGERS, COORDINATION})
    void nothing_is_asked_where_the_zones_do_not_meet_on_a_common_day(String rule) {
        assertThat(around(rule, centre("centre", "sud"), AGREED)).isEqualTo(NOT_APPLICABLE);
        assertThat(around(
                        rule,
                        centre("centre", "nord"),
                        granted(
                                al("a", "evs", "2022-01-01", "2025-12-31"),
                                agc("agc", "centre", "2018-01-01", "2021-12-31"))))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(around(rule, evs("centre", "nord"), AGREED)).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {MANAGERS, COORDINATION})
    void a_centre_whose_zone_or_agrement_is_not_on_record_may_be_beside_it(String rule) {
        List<Entry> alone = granted(al("a", "evs", "2022-01-01", "2025-12-31"));

        assertThat(around(rule, centre("centre"), AGREED)).isEqualTo(UNDETERMINED);
        assertThat(around(rule, centre("centre", "nord"), alone)).isEqualTo(UNDETERMINED);
        assertThat(around(
                        rule,
                        centre("centre", "nord"),
                        List.of(all(alone, inventory("i", Kind.AGREMENT, CENTRE, true)))))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(around(
                        rule,
                        centre("centre", "nord"),
                        List.of(
                                al("a", "evs", "2022-01-01", "2025-12-31"),
                                agc("agc", "centre", "2020-01-01", "2024-12-31"),
                                cafBoard())))
                .isEqualTo(UNDETERMINED); // no decision on record
    }

    @Test
    void distinct_managers_are_enough_wherever_the_centre_may_stand() {
        assertThat(Asked.of(
                                MANAGERS,
                                new Id.Agrement("a"),
                                ales(all(
                                        district("nord"),
                                        evs("evs", "nord"),
                                        centre("centre"),
                                        AGREED,
                                        organisation("a", OrganisationKind.ASSOCIATION),
                                        organisation("ville", OrganisationKind.COMMUNE),
                                        managed("evs", "open", "open", "a"),
                                        managed("centre", "open", "open", "ville"))),
                                "2024-06-01")
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_district_under_its_new_name_is_the_same_zone() {
        Entry renamed = new DistrictSuccession(
                new Id.DistrictSuccession("s"),
                List.of(new Id.District("nord")),
                List.of(new Id.District("hauts")),
                PartialDate.parse("2023-01-01"),
                null,
                null);

        assertThat(around(
                        COORDINATION,
                        centre("centre", "hauts"),
                        List.of(all(AGREED, district("hauts"), renamed, NONE))))
                .isEqualTo(BREACHED);
    }

    private static final Evidence NONE =
            paper("n", DocumentKind.COORDINATION_NOTE, EvidenceState.MISSING, null, EVS, CENTRE);

    private static Evidence note(String first, String last) {
        return paper(
                "note", DocumentKind.COORDINATION_NOTE, EvidenceState.EXISTS, DateRange.of(first, last), EVS, CENTRE);
    }

    private static Entry forEvs(String from) {
        return request("r", "evs", RequestNature.FIRST, from, AgrementKind.AL);
    }

    /** A request of an EVS in some districts, beside an EVS of the north that has an agrément from 2022 to 2025. */
    private static Entry[] beside(String from, String... districts) {
        return all(
                district("nord"),
                district("sud"),
                evs("evs", districts),
                evs("premier", "nord"),
                granted(al("al", "premier", "2022-01-01", "2025-12-31")),
                forEvs(from));
    }

    private static Asked asked(String rule, Entry... entries) {
        return Asked.of(rule, REQUEST, ales(evs("evs")).with(entries), "2024-06-01");
    }

    /** An EVS that has an agrément from 2022 to 2025, and a centre that has one from 2020 to 2024, in one district. */
    private static Asked sideBySide(String rule, Entry... entries) {
        return Asked.of(
                rule,
                new Id.Agrement("a"),
                ales(all(
                        district("nord"),
                        evs("evs", "nord"),
                        centre("centre", "nord"),
                        AGREED,
                        organisation("a", OrganisationKind.ASSOCIATION),
                        organisation("b", OrganisationKind.ASSOCIATION),
                        organisation("ville", OrganisationKind.COMMUNE),
                        List.of(entries))),
                "2024-06-01");
    }

    private static Answer around(String rule, Structure other, List<Entry> agreed) {
        return Asked.of(
                        rule,
                        new Id.Agrement("a"),
                        ales(all(district("nord"), district("sud"), evs("evs", "nord"), other, agreed)),
                        "2024-06-01")
                .answer();
    }
}
