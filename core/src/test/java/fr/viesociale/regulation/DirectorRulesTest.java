package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.al;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.withdrawal;
import static fr.viesociale.regulation.Placed.paper;
import static fr.viesociale.regulation.Placed.post;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Inventory;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who directs a centre social: with which diploma, for how much time, and in how many structures. */
class DirectorRulesTest {

    private static final String DIPLOMA = "staff.director-diploma";
    private static final String INSTEAD = "staff.director-diploma-derogation";
    private static final String FULL_TIME = "staff.director-full-time";
    private static final String SHARED = "staff.director-shared";
    private static final Agrement AGREMENT = agc("a", "centre", "2022-01-01", "2025-12-31");
    private static final Inventory ALL_POSTS = inventory("postes", Kind.POST, new Id.Structure("centre"), true);

    // staff.director-diploma

    @ParameterizedTest
    @CsvSource({
        "6, ANIMATION, SATISFIED",
        "7, SOCIAL_CAREERS, SATISFIED",
        "6, LOCAL_DEVELOPMENT, SATISFIED",
        "6, SOCIAL_ENGINEERING, SATISFIED",
        "5, ANIMATION, BREACHED",
        "6, MANAGEMENT, BREACHED",
        "5, , BREACHED", // whatever the field may be
        "6, , UNDETERMINED",
        ", ANIMATION, UNDETERMINED",
        ", MANAGEMENT, BREACHED"
    })
    void a_director_has_a_diploma_of_level_six_in_an_admitted_field(Integer level, String field, Answer expected) {
        assertThat(asked(DIPLOMA, qualified(level, field)).answer()).isEqualTo(expected);
    }

    @Test
    void each_director_of_the_agrement_has_one() {
        assertThat(asked(
                                DIPLOMA,
                                post(
                                        "avant",
                                        PostFunction.DIRECTOR,
                                        "2020-01-01",
                                        "2022-06-30",
                                        "1",
                                        new Qualification(5, "ANIMATION", null, null),
                                        null,
                                        "centre"),
                                qualified(6, "ANIMATION"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2021-12-31, SATISFIED", // left the day before the agrément
        "2018-01-01, 2022-01-01, BREACHED",
        "2018-01-01, 2022, BREACHED",
        "2018-01-01, unknown, UNDETERMINED",
        "2025-12-31, open, BREACHED",
        "2026-01-01, open, SATISFIED"
    })
    void a_director_before_or_after_the_agrement_does_not_count(String first, String last, Answer expected) {
        Post without = post(
                "autre",
                PostFunction.DIRECTOR,
                first,
                last,
                "1",
                new Qualification(4, "ANIMATION", null, null),
                null,
                "centre");

        assertThat(asked(DIPLOMA, without, qualified(6, "ANIMATION")).answer()).isEqualTo(expected);
    }

    @Test
    void an_evs_needs_no_such_director_and_neither_does_a_later_agrement() {
        TerritorialProject evs = ales(
                espaceDeVieSociale("centre"), al("a", "centre", "2022-01-01", "2025-12-31"), qualified(4, "ANIMATION"));

        assertThat(Asked.of(DIPLOMA, AGREMENT.id(), evs, "2024-06-01").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(Asked.of(FULL_TIME, AGREMENT.id(), evs, "2024-06-01").answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void where_no_director_is_on_record_it_is_the_post_that_is_missing() {
        assertThat(asked(DIPLOMA).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(DIPLOMA).missing()).containsExactly("posts/*/function");
        assertThat(asked(DIPLOMA, ALL_POSTS).answer()).isEqualTo(NOT_APPLICABLE); // nobody whose diploma it could be
    }

    @Test
    void a_list_of_posts_that_is_said_to_be_incomplete_may_hide_another_director() {
        Inventory incomplete = inventory("postes", Kind.POST, new Id.Structure("centre"), false);

        assertThat(asked(DIPLOMA, incomplete, qualified(6, "ANIMATION")).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(DIPLOMA, incomplete, qualified(5, "ANIMATION")).answer())
                .isEqualTo(BREACHED);
    }

    // staff.director-diploma-derogation

    @Test
    void whether_twelve_years_of_experience_stand_in_for_a_diploma_is_not_known() {
        Asked asked = asked(INSTEAD, experienced(12, null));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).contains("staff.director-diploma-derogation.derogationAllowed");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 12, , SATISFIED",
        "true, , true, SATISFIED",
        "true, 0, true, SATISFIED",
        "true, 0, false, BREACHED",
        "true, 0, , UNDETERMINED",
        "true, , false, UNDETERMINED",
        "false, 12, true, BREACHED"
    })
    void a_host_may_state_that_it_does_or_does_not(boolean allowed, Integer years, Boolean training, Answer expected) {
        var book = Regulation.FRENCH.with(Asked.stated(Awaited.DIPLOMA_DEROGATION, allowed));

        assertThat(Asked.of(book, INSTEAD, AGREMENT.id(), dossier(experienced(years, training)), "2024-06-01")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_director_with_the_diploma_needs_nothing_in_its_stead() {
        assertThat(asked(INSTEAD, qualified(6, "ANIMATION")).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(INSTEAD, qualified(6, null)).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(INSTEAD, qualified(6, null)).missing()).containsExactly("posts/*/qualification/field");
    }

    // staff.director-full-time

    @ParameterizedTest
    @CsvSource({
        "1, SATISFIED",
        "1.0, SATISFIED",
        "1.2, SATISFIED",
        "0.9999999, BREACHED",
        "0.8, BREACHED",
        ", UNDETERMINED",
        "-1, UNDETERMINED"
    })
    void a_direction_counts_one_full_time_equivalent(String fte, Answer expected) {
        assertThat(asked(FULL_TIME, director("d", "2022-01-01", "2025-12-31", fte))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-01-01, SATISFIED", // one follows the other
        "2023-12-31, 2024-01-02, BREACHED", // one day without
        "2023-12, 2024-01-01, UNDETERMINED", // left on a day of December
        "2024-03-31, 2024-01-01, SATISFIED",
        "unknown, 2024-01-01, UNDETERMINED"
    })
    void on_each_day_of_the_agrement(String left, String taken, Answer expected) {
        assertThat(asked(FULL_TIME, director("d1", "2022-01-01", left, "1"), director("d2", taken, "open", "1"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void two_posts_make_one_together_on_the_days_that_they_share() {
        Post half = director("d1", "2022-01-01", "open", "0.5");

        assertThat(asked(FULL_TIME, half, director("d2", "2022-01-01", "2025-12-31", "0.5"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(FULL_TIME, half, director("d2", "2022-01-01", "2025-12-30", "0.5"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(FULL_TIME, half, director("d2", "2022-01-02", "open", "0.5"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_time_is_told_stretch_by_stretch() {
        Asked asked = asked(
                FULL_TIME,
                director("d1", "2022-01-01", "2024-06-30", "1"),
                director("d2", "2024-07-01", "open", "0.8"));

        assertThat(String.join("\n", asked.explanation().lines(Language.FRENCH)))
                .contains("1, puis 0,8 à partir du 1er juillet 2024 ; au moins 1 → non respecté");
        assertThat(String.join("\n", asked.explanation().lines(Language.ENGLISH)))
                .contains("1, then 0.8 from 1 July 2024; at least 1 → breached");
    }

    @Test
    void a_centre_known_to_have_no_director_has_no_direction() {
        assertThat(asked(FULL_TIME, ALL_POSTS).answer()).isEqualTo(BREACHED);
        assertThat(asked(FULL_TIME).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(FULL_TIME).missing()).containsExactly("posts/*/fullTimeEquivalent");
    }

    @Test
    void days_that_a_withdrawal_took_are_no_days_of_the_agrement() {
        Post left = director("d", "2022-01-01", "2024-06-30", "1");

        assertThat(asked(FULL_TIME, left, cafBoard(), withdrawal("w", "ca", "2024-07-01", "a"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(FULL_TIME, left, cafBoard(), withdrawal("w", "ca", "2024-07-02", "a"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(FULL_TIME, left, cafBoard(), withdrawal("w", "ca", "2024-07", "a"))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    // staff.director-shared

    @Test
    void a_shared_director_is_authorised_and_has_a_deputy_in_each_structure() {
        assertThat(shared(AUTHORISED, deputy("centre", "open"), deputy("second", "open"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void without_a_deputy_in_each_it_is_not_admitted() {
        assertThat(shared(AUTHORISED, deputy("centre", "open"), noOther("second"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(shared(AUTHORISED, deputy("centre", "open"), deputy("second", "2025-12-30"))
                        .answer())
                .isEqualTo(BREACHED); // the last day lacks one
        assertThat(shared(AUTHORISED, deputy("centre", "open"), deputy("second", "2025-12-31"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(shared(AUTHORISED, deputy("centre", "open")).answer()).isEqualTo(UNDETERMINED); // nobody knows
    }

    @Test
    void without_the_authorisation_it_is_not_admitted() {
        Post one = deputy("centre", "open");
        Post other = deputy("second", "open");

        assertThat(shared(one, other).missing()).containsExactly("evidence/*/state");
        assertThat(shared(authorisation(EvidenceState.LATE), one, other).answer())
                .isEqualTo(UNDETERMINED);
        assertThat(shared(authorisation(EvidenceState.MISSING), one, other).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_director_of_one_structure_is_not_shared() {
        assertThat(asked(SHARED, director("d", "2022-01-01", "open", "1")).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(SHARED).missing()).containsExactly("posts/*/structures");
    }

    @Test
    void a_direction_shared_as_admitted_is_not_counted_centre_by_centre() {
        Entry[] admitted = {AUTHORISED, deputy("centre", "open"), deputy("second", "open")};
        Entry[] unknown = {AUTHORISED, deputy("centre", "open")};
        Entry[] refused = {AUTHORISED, deputy("centre", "open"), noOther("second")};

        assertThat(sharing(FULL_TIME, AGREMENT, admitted).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(sharing(FULL_TIME, AGREMENT, unknown).answer()).isEqualTo(UNDETERMINED);
        // one full time for two centres is less than one for each
        assertThat(sharing(FULL_TIME, AGREMENT, refused).answer()).isEqualTo(BREACHED);
    }

    @Test
    void before_the_rule_on_sharing_no_sharing_lifts_the_full_time() {
        Entry[] admitted = {AUTHORISED, deputy("centre", "open"), deputy("second", "open")};

        assertThat(sharing(FULL_TIME, agc("a", "centre", "2016-02-08", "2019-12-31"), admitted)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(sharing(FULL_TIME, agc("a", "centre", "2016-02-09", "2019-12-31"), admitted)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static final Evidence AUTHORISED = authorisation(EvidenceState.EXISTS);

    private static Evidence authorisation(EvidenceState state) {
        return paper("autorisation", DocumentKind.CAF_AUTHORISATION, state, null, new Id.Structure("second"));
    }

    private static Post deputy(String structure, String last) {
        return post("adjointe-" + structure, PostFunction.DEPUTY_DIRECTOR, "2016-01-01", last, "1", structure);
    }

    private static Inventory noOther(String structure) {
        return inventory("postes-" + structure, Kind.POST, new Id.Structure(structure), true);
    }

    private static Asked shared(Entry... entries) {
        return sharing(SHARED, AGREMENT, entries);
    }

    private static Asked sharing(String rule, Agrement agrement, Entry... entries) {
        TerritorialProject project = ales(
                        centreSocial("centre"),
                        centreSocial("second"),
                        agrement,
                        post("d", PostFunction.DIRECTOR, "2016-01-01", "open", "1", "centre", "second"))
                .with(entries);
        return Asked.of(rule, agrement.id(), project, "2024-06-01");
    }

    private static Post director(String id, String first, String last, String fte) {
        return post(id, PostFunction.DIRECTOR, first, last, fte, "centre");
    }

    private static Post qualified(Integer level, String field) {
        return qualified(new Qualification(level, field, null, null));
    }

    private static Post experienced(Integer years, Boolean training) {
        return qualified(new Qualification(5, "ANIMATION", years, training));
    }

    private static Post qualified(Qualification qualification) {
        return post("d", PostFunction.DIRECTOR, "2022-01-01", "open", "1", qualification, null, "centre");
    }

    private static TerritorialProject dossier(Entry... entries) {
        return ales(centreSocial("centre"), AGREMENT).with(entries);
    }

    private static Asked asked(String rule, Entry... entries) {
        return Asked.of(rule, AGREMENT.id(), dossier(entries), "2024-06-01");
    }
}
