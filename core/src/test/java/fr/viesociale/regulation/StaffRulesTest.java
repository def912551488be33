package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.regulation.Placed.all;
import static fr.viesociale.regulation.Placed.hours;
import static fr.viesociale.regulation.Placed.paper;
import static fr.viesociale.regulation.Placed.post;
import static fr.viesociale.regulation.Placed.practising;
import static fr.viesociale.regulation.Placed.rating;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reception, recruitments, and what is asked of the staff from 2027. */
class StaffRulesTest {

    private static final String RECEPTION = "staff.reception-coverage";
    private static final String NOTIFIED = "staff.change-notified";
    private static final String SINCE_2027 = "staff.requirements-since-2027";
    private static final Id.StructureProject PROJECT = new Id.StructureProject("p");
    private static final Agrement AGREMENT = approving(agc("a", "centre", "2022-01-01", "2025-12-31"), "p");
    private static final Agrement OF_2027 = agc("a", "centre", "2027-01-01", "2030-12-31");

    // staff.reception-coverage

    @ParameterizedTest
    @CsvSource({
        "35, 35, 2022-03-01, SATISFIED",
        "35, 10, 2022-03-01, SATISFIED", // no share is known to be too small
        "35, , 2022-03-01, BREACHED",
        "35, 35, , UNDETERMINED",
        "35, 35, 2024-06-01, SATISFIED",
        "35, 35, 2024-06-02, UNDETERMINED", // rated tomorrow
        ", 35, 2022-03-01, UNDETERMINED"
    })
    void hours_of_reception_are_shown_and_a_person_rates_them(
            String weekly, String reception, String ratedOn, Answer expected) {
        Entry hours = hours(PROJECT, weekly, reception);
        Asked asked = ratedOn == null ? reception(hours) : reception(hours, rating(PROJECT, "accueil", ratedOn));

        assertThat(asked.answer()).isEqualTo(expected);
    }

    @Test
    void hours_recorded_of_the_structure_show_them_too() {
        assertThat(reception(hours(new Id.Structure("centre"), "35", "35"), rating(PROJECT, "RECEPTION", "2022-03-01"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_hours_at_all_are_not_known_unless_the_list_is_said_to_be_complete() {
        assertThat(reception().missing())
                .containsExactly("openingHours/*/receptionHours", "openingHours/*/weeklyHours", "ratings/*/ratedOn");
        assertThat(reception(inventory("h", Kind.OPENING_HOURS, new Id.Structure("centre"), true))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_rating_of_something_else_is_none_of_the_reception() {
        assertThat(reception(hours(PROJECT, "35", "35"), rating(PROJECT, "COHERENCE", "2022-03-01"))
                        .missing())
                .containsExactly("ratings/*/ratedOn");
    }

    // staff.change-notified

    @ParameterizedTest
    @CsvSource({
        "2023-09-04, 2023-09-20, SATISFIED", // on the first day
        "2023-08-28, 2023-09-20, SATISFIED",
        "2023-09-05, 2023-09-20, BREACHED", // a day late
        "2023-09, 2023-09-20, UNDETERMINED",
        "2023-09-04, , UNDETERMINED", // no validation on record
        ", 2023-09-20, UNDETERMINED"
    })
    void a_recruitment_is_told_to_the_caf_at_once_and_its_adviser_validates_the_profile(
            String notifiedOn, String validatedOn, Answer expected) {
        assertThat(notified(director(notifiedOn, validatedOn)).answer()).isEqualTo(expected);
    }

    @Test
    void a_notification_known_to_be_missing_is_a_breach_once_it_is_due() {
        Entry missing = paper("avis", DocumentKind.NOTIFICATION, EvidenceState.MISSING, null, new Id.Post("direction"));
        Entry late = paper("avis", DocumentKind.NOTIFICATION, EvidenceState.LATE, null, new Id.Post("direction"));

        assertThat(notified(director(null, null), missing).answer()).isEqualTo(BREACHED);
        assertThat(notified(director(null, null), late).answer()).isEqualTo(UNDETERMINED);
        assertThat(notifiedOn("2023-09-04", director(null, "2023-09-01"), missing)
                        .answer())
                .isEqualTo(SATISFIED); // not due before the day is over
        assertThat(notifiedOn("2023-09-05", director(null, "2023-09-01"), missing)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY_OFFICER, BREACHED",
        "RECEPTION, BREACHED",
        "COOPERATION_OFFICER, NOT_APPLICABLE",
        "ACTIVITY_LEADER, NOT_APPLICABLE"
    })
    void only_functions_that_a_prestation_de_service_funds_are_told(String function, Answer expected) {
        Post late = post(
                "direction",
                new PostFunction(function),
                "2023-09-04",
                "open",
                null,
                null,
                approval("2023-10-01", "2023-10-01"),
                "centre");

        assertThat(notified(late).answer()).isEqualTo(expected);
    }

    @Test
    void only_where_the_caf_has_that_practice_when_the_post_is_taken_up() {
        Post late = director("2023-10-01", "2023-10-01");

        assertThat(Asked.of(NOTIFIED, late.id(), ales(centreSocial("centre"), late), "2024-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(practised("open", "2023-09-03", late)).isEqualTo(NOT_APPLICABLE);
        assertThat(practised("2023-09-04", "open", late)).isEqualTo(BREACHED);
        assertThat(practised("2023-09-05", "open", late)).isEqualTo(NOT_APPLICABLE);
        assertThat(practised("2023", "open", late)).isEqualTo(UNDETERMINED);
    }

    // staff.requirements-since-2027

    @Test
    void what_is_asked_of_the_staff_from_2027_was_not_found() {
        Asked asked = since2027(Regulation.FRENCH, OF_2027, staff("1", 6, "0.5", 5));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing())
                .containsExactly(
                        "staff.requirements-since-2027.directorMinFte",
                        "staff.requirements-since-2027.directorMinLevel",
                        "staff.requirements-since-2027.familyOfficerMinFte",
                        "staff.requirements-since-2027.familyOfficerMinLevel");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6, 0.5, 5, SATISFIED",
        "0.9, 6, 0.5, 5, BREACHED",
        "1, 5, 0.5, 5, BREACHED",
        "1, 6, 0.4, 5, BREACHED",
        "1, 6, 0.5, 4, BREACHED",
        ", 6, 0.5, 5, UNDETERMINED",
        "1, , 0.5, 5, UNDETERMINED",
        "1, 6, , 5, UNDETERMINED",
        "1, 6, 0.5, , UNDETERMINED"
    })
    void a_host_that_has_the_four_values_has_them_checked(
            String directorTime, Integer directorLevel, String officerTime, Integer officerLevel, Answer expected) {
        assertThat(since2027(Cases.FILLED, OF_2027, staff(directorTime, directorLevel, officerTime, officerLevel))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void each_value_is_checked_as_soon_as_it_is_stated_alone() {
        Post[] short_ = staff("0.9", 5, "0.4", 4);

        for (Parameter<?> value : List.<Parameter<?>>of(
                Asked.stated(Awaited.DIRECTOR_TIME_SINCE_2027, Quantity.parse("1")),
                Asked.stated(Awaited.DIRECTOR_LEVEL_SINCE_2027, 6),
                Asked.stated(Awaited.FAMILY_OFFICER_TIME_SINCE_2027, Quantity.parse("0.5")),
                Asked.stated(Awaited.FAMILY_OFFICER_LEVEL_SINCE_2027, 5))) {
            RuleBook<Situation> book = Regulation.FRENCH.with(value);
            Asked met = since2027(book, OF_2027, staff("1", 6, "0.5", 5));

            assertThat(since2027(book, OF_2027, short_).answer())
                    .as(value.code())
                    .isEqualTo(BREACHED);
            assertThat(met.answer()).as(value.code()).isEqualTo(UNDETERMINED);
            assertThat(met.missing()).hasSize(3).doesNotContain(value.code());
        }
    }

    @Test
    void an_agrement_that_starts_before_2027_is_not_concerned() {
        assertThat(since2027(Regulation.FRENCH, agc("a", "centre", "2026-12-31", "2030-12-30"), staff("1", 6, "0.5", 5))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void an_evs_waits_for_the_text_and_is_not_held_to_the_values_of_a_centre() {
        Agrement evs = al("a", "evs", "2027-01-01", "2030-12-31");

        assertThat(Asked.of(SINCE_2027, evs.id(), ales(espaceDeVieSociale("evs"), evs), "2027-06-01")
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(Asked.of(Cases.FILLED, SINCE_2027, evs.id(), ales(espaceDeVieSociale("evs"), evs), "2027-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked reception(Entry... entries) {
        return Asked.of(
                RECEPTION,
                AGREMENT.id(),
                ales(centreSocial("centre"), project("p", "centre"), AGREMENT).with(entries),
                "2024-06-01");
    }

    private static Asked notified(Entry... entries) {
        return notifiedOn("2024-06-01", entries);
    }

    private static Asked notifiedOn(String day, Entry... entries) {
        return Asked.of(
                NOTIFIED,
                new Id.Post("direction"),
                ales(all(centreSocial("centre"), practising(NOTIFIED, "open", "open"), List.of(entries))),
                day);
    }

    private static Answer practised(String first, String last, Post post) {
        return Asked.of(
                        NOTIFIED,
                        post.id(),
                        ales(all(centreSocial("centre"), practising(NOTIFIED, first, last), post)),
                        "2024-06-01")
                .answer();
    }

    private static Post director(String notifiedOn, String validatedOn) {
        return post(
                "direction",
                PostFunction.DIRECTOR,
                "2023-09-04",
                "open",
                null,
                null,
                approval(notifiedOn, validatedOn),
                "centre");
    }

    private static PostApproval approval(String notifiedOn, String validatedOn) {
        return new PostApproval(
                notifiedOn == null ? null : PartialDate.parse(notifiedOn),
                validatedOn == null ? null : PartialDate.parse(validatedOn),
                null);
    }

    private static Post[] staff(String directorTime, Integer directorLevel, String officerTime, Integer officerLevel) {
        return new Post[] {
            held("direction", PostFunction.DIRECTOR, directorTime, directorLevel),
            held("referent", PostFunction.FAMILY_OFFICER, officerTime, officerLevel)
        };
    }

    private static Post held(String id, PostFunction function, String fte, Integer level) {
        return post(
                id, function, "2020-01-01", "open", fte, new Qualification(level, null, null, null), null, "centre");
    }

    private static Asked since2027(RuleBook<Situation> book, Agrement agrement, Post... posts) {
        return Asked.of(
                book,
                SINCE_2027,
                agrement.id(),
                ales(centreSocial("centre"), agrement).with(posts),
                "2027-06-01");
    }
}
