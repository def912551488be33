package fr.viesociale.chronicle;

import static fr.viesociale.project.Recorded.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Renewal;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.structure.Management;
import fr.viesociale.territory.District;
import fr.viesociale.territory.DistrictName;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a coordinator reads of a year. */
class ChronicleTest {

    private static final LocalDate FROM = LocalDate.parse("2020-12-31");
    private static final LocalDate TO = LocalDate.parse("2021-12-31");

    private static Chronicle of2021(Entry... entries) {
        return Chronicle.between(ales(entries), FROM, TO);
    }

    private static List<String> told(List<Event> events) {
        return events.stream().map(event -> event.in(Language.FRENCH)).toList();
    }

    private static Seat seat(String id, String first, String last) {
        return new Seat(
                new Id.Seat(id),
                new Id.Body("copil"),
                new Id.Organisation("ml"),
                null,
                DateRange.of(first, last),
                null,
                null);
    }

    private static Chronicle seated(Seat... seats) {
        TerritorialProject project =
                ales(body("copil", BodyKind.STEERING_COMMITTEE), organisation("ml", OrganisationKind.ASSOCIATION));
        return Chronicle.between(project.with(seats), FROM, TO);
    }

    @Test
    void an_organisation_that_takes_a_seat_joins_and_one_whose_seat_ends_leaves_the_day_after() {
        Chronicle chronicle = seated(seat("s", "2021-03-03", "2021-06-30"));
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "3 mars 2021 : organisation ml siège désormais à « instance copil »",
                        "1er juillet 2021 : organisation ml ne siège plus à « instance copil »");
        assertThat(chronicle.events())
                .extracting(Event::code, Event::when)
                .containsExactly(
                        tuple(EventCode.JOINED, When.on(LocalDate.parse("2021-03-03"))),
                        tuple(EventCode.LEFT, When.on(LocalDate.parse("2021-07-01"))));
        assertThat(chronicle.events().get(1).in(Language.ENGLISH))
                .isEqualTo("1 July 2021: organisation ml no longer sits on “instance copil”");
    }

    @Test
    void the_first_day_is_not_counted_and_the_last_one_is() {
        assertThat(seated(seat("s", "2020-12-31", "open")).events()).isEmpty();
        assertThat(seated(seat("s", "2021-01-01", "open")).events()).hasSize(1);
        assertThat(seated(seat("s", "2021-12-31", "open")).events()).hasSize(1);
        assertThat(seated(seat("s", "2022-01-01", "open")).events()).isEmpty();
        assertThat(seated(seat("s", "open", "2020-12-30")).events()).isEmpty();
        assertThat(seated(seat("s", "open", "2020-12-31")).events()).hasSize(1);
        assertThat(seated(seat("s", "open", "2021-12-30")).events()).hasSize(1);
        assertThat(seated(seat("s", "open", "2021-12-31")).events()).isEmpty();
    }

    @Test
    void one_who_sits_on_after_one_seat_in_another_neither_leaves_nor_joins() {
        Chronicle chronicle = seated(seat("s1", "2018-01-01", "2021-06-30"), seat("s2", "2021-07-01", "open"));
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.doubtful()).isEmpty();
    }

    @Test
    void a_month_across_the_end_of_the_time_is_doubtful_and_one_inside_is_not() {
        assertThat(seated(seat("s", "2021-05", "open")).events()).hasSize(1);
        Chronicle chronicle = Chronicle.between(
                ales(
                        body("copil", BodyKind.STEERING_COMMITTEE),
                        organisation("ml", OrganisationKind.ASSOCIATION),
                        seat("s", "2021-05", "open")),
                FROM,
                LocalDate.parse("2021-05-15"));
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.doubtful()).extracting(Event::holds).containsExactly(Holds.UNDETERMINED);
        assertThat(chronicle.lines(Language.FRENCH))
                .containsExactly(
                        "Après le 31 décembre 2020 et jusqu'au 15 mai 2021 :",
                        "  Rien de certain.",
                        "À vérifier, faute de date ou d'instance précise :",
                        "  Entre le 1er mai 2021 et le 31 mai 2021 : organisation ml siège désormais à « instance copil »");
        assertThat(chronicle.lines(Language.ENGLISH))
                .containsExactly(
                        "After 31 December 2020, up to 15 May 2021:",
                        "  Nothing certain.",
                        "To be checked, for want of a precise date or body:",
                        "  Between 1 May 2021 and 31 May 2021: organisation ml now sits on “instance copil”");
    }

    @Test
    void an_end_that_is_not_known_may_have_come() {
        assertThat(seated(seat("s", "2018-01-01", "unknown")).doubtful())
                .extracting(Event::code)
                .containsExactly(EventCode.LEFT);
    }

    @Test
    void a_structure_changes_hands() {
        Management former = management("g1", "asso", "2015-01-01", "2021-08-31");
        Management latter = management("g2", "ville", "2021-09-01", "open");
        Chronicle chronicle = of2021(
                centreSocial("c1"),
                organisation("asso", OrganisationKind.ASSOCIATION),
                organisation("ville", OrganisationKind.COMMUNE),
                former,
                latter);
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "1er septembre 2021 : organisation asso ne gère plus « structure c1 »",
                        "1er septembre 2021 : organisation ville gère désormais « structure c1 »");
    }

    private static Management management(String id, String manager, String first, String last) {
        return new Management(
                new Id.Management(id),
                new Id.Structure("c1"),
                List.of(new Id.Organisation(manager)),
                null,
                null,
                null,
                DateRange.of(first, last),
                null);
    }

    @Test
    void the_parties_of_an_amendment_are_told_beside_those_of_the_version_before() {
        Chronicle chronicle = of2021(
                convention("ctg", ConventionKind.CTG),
                version("v1", "ctg", "2019-01-01", DateRange.of("open", "open")),
                version("v2", "ctg", "2021-04-01", DateRange.of("open", "open")),
                organisation("ville", OrganisationKind.COMMUNE),
                organisation("caf", OrganisationKind.CAF),
                organisation("agglo", OrganisationKind.EPCI),
                party("v1", "ville"),
                party("v1", "agglo"),
                party("v2", "ville"),
                party("v2", "caf"));
        assertThat(told(chronicle.events()))
                .containsExactly(
                        "1er avril 2021 : organisation caf devient partie à « convention ctg »",
                        "1er avril 2021 : organisation agglo n'est plus partie à « convention ctg »",
                        "1er avril 2021 : signature : version de convention convention ctg");
    }

    @Test
    void an_agrement_is_granted_then_renewed_then_withdrawn() {
        TerritorialProject project = ales(
                centreSocial("c1"),
                cafBoard(),
                body("conseil", BodyKind.MUNICIPAL_COUNCIL),
                agc("a1", "c1", "open", "open"),
                agc("a2", "c1", "open", "open"),
                new Renewal(new Id.Renewal("r"), new Id.Agrement("a1"), new Id.Agrement("a2"), null),
                grant("d1", "ca", "2021-01-10", "a1"),
                grant("d2", "ca", "2021-02-10", "a2"),
                grant("d3", "conseil", "2021-03-10", "a1"),
                grant("d4", null, "2021-04-10", "a1"),
                withdrawal("d5", "ca", "2021-05-10", "a2"));
        Chronicle chronicle = Chronicle.between(project, FROM, TO);
        assertThat(chronicle.events())
                .extracting(Event::code)
                .containsExactly(EventCode.GRANTED, EventCode.RENEWED, EventCode.DECIDED, EventCode.WITHDRAWN);
        assertThat(chronicle.doubtful())
                .as("nobody recorded which body decided")
                .extracting(Event::code)
                .containsExactly(EventCode.GRANTED);
        assertThat(told(chronicle.events()).get(0))
                .isEqualTo("10 janvier 2021 : accordé : agrément AGC de structure c1, sans terme");
    }

    @Test
    void an_action_moves_from_one_state_to_the_next() {
        Action action = new Action(
                new Id.Action("a"),
                "jardin partagé",
                List.of(),
                new Involvement(null, List.of()),
                new ActionContent(List.of(), List.of(), List.of(), List.of(), null),
                null,
                List.of(
                        new ActionState(ActionStatus.PLANNED, PartialDate.parse("2020-05-01")),
                        new ActionState(ActionStatus.UNDERWAY, PartialDate.parse("2021-05-01")),
                        new ActionState(ActionStatus.DONE, null)),
                null);
        Chronicle chronicle = of2021(action);
        assertThat(told(chronicle.events()))
                .containsExactly("1er mai 2021 : action jardin partagé : en cours (auparavant : prévue)");
        assertThat(told(chronicle.doubtful()))
                .containsExactly("Date non connue : action jardin partagé : réalisée (auparavant : en cours)");
        assertThat(chronicle.events().get(0).change())
                .isEqualTo(new Event.Change("states", ActionStatus.PLANNED, ActionStatus.UNDERWAY));
    }

    @Test
    void a_meeting_that_was_not_held_is_no_event() {
        assertThat(of2021(body("copil", BodyKind.STEERING_COMMITTEE), meeting("2021-02-02"))
                        .events())
                .extracting(Event::code)
                .containsExactly(EventCode.HELD);
        Chronicle planned = of2021(body("copil", BodyKind.STEERING_COMMITTEE), meeting(null));
        assertThat(planned.events()).isEmpty();
        assertThat(planned.doubtful()).isEmpty();
    }

    private static Meeting meeting(String heldOn) {
        return new Meeting(
                new Id.Meeting("m"),
                new Id.Body("copil"),
                PartialDate.parse("2021-02-02"),
                heldOn == null ? null : PartialDate.parse(heldOn),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void districts_take_new_names_and_priority_areas_follow_others() {
        District district =
                new District(new Id.District("q"), "Cévennes", DateRange.of("open", "open"), List.of(), null);
        DistrictName name = new DistrictName(
                new Id.DistrictName("n"), district.id(), "Grand Cévennes", DateRange.from("2021-09-01"), null);
        assertThat(told(of2021(district, name).events()))
                .containsExactly("1er septembre 2021 : le quartier « Cévennes » prend le nom « Grand Cévennes »");
        Chronicle turn = Chronicle.between(
                ales(
                        priorityArea("QP030001", "2015-01-01", "2023-12-31"),
                        priorityArea("QN03001M", "2024-01-01", "open"),
                        succession("QP030001", "QN03001M")),
                LocalDate.parse("2023-12-31"),
                LocalDate.parse("2024-01-01"));
        assertThat(told(turn.events()))
                .containsExactly(
                        "1er janvier 2024 : quartier QN03001M succède à quartier QP030001",
                        "1er janvier 2024 : début : quartier prioritaire quartier QN03001M",
                        "1er janvier 2024 : n'a plus cours : quartier prioritaire quartier QP030001");
        assertThat(turn.events().get(0).code()).isEqualTo(EventCode.SUCCEEDED);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> Chronicle.between(ales(), TO, FROM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the last day is before the first");
    }

    @Test
    void two_revisions_are_told_entry_by_entry_and_component_by_component() {
        TerritorialProject before = ales(centreSocial("c1"), agc("a1", "c1", "2020-01-01", "2023-12-31"));
        TerritorialProject after =
                ales(centreSocial("c1"), agc("a1", "c1", "2020-01-01", "2024-12-31"), centreSocial("c2"));
        Chronicle chronicle = Chronicle.between(before, after, TO);
        assertThat(chronicle.basis().differencesFrom(chronicle.start())).containsExactly(Basis.Difference.FACTS);
        assertThat(chronicle.lines(Language.FRENCH))
                .containsExactly(
                        "D'une version du dossier à l'autre :",
                        "  agrément AGC de structure c1, du 1er janvier 2020 au 31 décembre 2024, période : "
                                + "du 1er janvier 2020 au 31 décembre 2023 → du 1er janvier 2020 au 31 décembre 2024",
                        "  fiche ajoutée : structure c2");
        assertThat(Chronicle.between(after, before, TO).lines(Language.ENGLISH))
                .containsExactly(
                        "From one version of the file to the other:",
                        "  agrément AGC of structure c1, from 1 January 2020 to 31 December 2023, period: "
                                + "from 1 January 2020 to 31 December 2024 → from 1 January 2020 to 31 December 2023",
                        "  entry removed: structure c2");
    }

    @Test
    void an_amendment_whose_parties_nobody_recorded_sends_nobody_away() {
        Chronicle chronicle = of2021(
                convention("ctg", ConventionKind.CTG),
                version("v1", "ctg", "2019-01-01", DateRange.of("open", "open")),
                version("v2", "ctg", "2021-04-01", DateRange.of("open", "open")),
                organisation("ville", OrganisationKind.COMMUNE),
                party("v1", "ville"));
        assertThat(told(chronicle.events()))
                .containsExactly("1er avril 2021 : signature : version de convention convention ctg");
    }
}
