package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.regulation.Placed.post;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.text.Language;
import fr.viesociale.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The référent familles of an ACF agrément. */
class FamilyOfficerRulesTest {

    private static final String PRESENT = "staff.family-officer-present";
    private static final String DIPLOMA = "staff.family-officer-diploma";
    private static final String TIME = "staff.family-officer-working-time";
    private static final Agrement ACF = acf("a", "centre", "2022-01-01", "2025-12-31");
    private static final Inventory ALL_POSTS = inventory("postes", Kind.POST, new Id.Structure("centre"), true);

    @ParameterizedTest
    @ValueSource(strings = {PRESENT, DIPLOMA, TIME})
    void only_an_acf_agrement_asks_for_one(String rule) {
        Agrement agc = agc("agc", "centre", "2022-01-01", "2025-12-31");

        assertThat(Asked.of(rule, agc.id(), ales(centreSocial("centre"), agc, ACF), "2024-06-01")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // staff.family-officer-present

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2025-12-31, SATISFIED",
        "2020-09-01, open, SATISFIED",
        "2022-01-02, open, BREACHED",
        "2022-01-01, 2025-12-30, BREACHED",
        "2022-01, open, UNDETERMINED",
        "2022-01-01, unknown, UNDETERMINED"
    })
    void a_post_is_held_on_every_day_of_the_agrement(String first, String last, Answer expected) {
        assertThat(asked(PRESENT, officer("r", first, last, "0.5")).answer()).isEqualTo(expected);
    }

    @Test
    void a_vacancy_of_three_months_breaks_it_and_its_first_day_is_told() {
        Asked asked = asked(
                PRESENT, officer("r1", "2022-01-01", "2024-03-31", "0.5"), officer("r2", "2024-07-01", "open", "0.5"));

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(String.join("\n", asked.explanation().lines(Language.FRENCH)))
                .contains("1er avril 2024");
    }

    @Test
    void one_officer_may_follow_another() {
        assertThat(asked(
                                PRESENT,
                                officer("r1", "2022-01-01", "2024-03-31", "0.5"),
                                officer("r2", "2024-04-01", "open", "0.5"))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void no_post_on_record_is_not_known_unless_the_list_is_said_to_be_complete() {
        assertThat(asked(PRESENT).missing()).containsExactly("posts/*/period");
        assertThat(asked(PRESENT, ALL_POSTS).answer()).isEqualTo(BREACHED);
    }

    // staff.family-officer-diploma

    @ParameterizedTest
    @CsvSource({
        "5, SOCIAL_WORK, , , , SATISFIED",
        "6, SOCIAL_WORK, , , , SATISFIED",
        "5, ANIMATION, , , , BREACHED",
        "5, , , , , UNDETERMINED",
        "4, SOCIAL_WORK, 5, true, 2021-12-01, SATISFIED",
        "4, SOCIAL_WORK, 5, false, 2021-12-01, BREACHED",
        "4, SOCIAL_WORK, 0, true, 2021-12-01, BREACHED",
        "4, SOCIAL_WORK, 5, true, , UNDETERMINED",
        "4, SOCIAL_WORK, , true, 2021-12-01, UNDETERMINED",
        "4, SOCIAL_WORK, 5, , 2021-12-01, UNDETERMINED",
        "4, ANIMATION, 5, true, 2021-12-01, BREACHED", // the fallback is in social work too
        "3, SOCIAL_WORK, 5, true, 2021-12-01, BREACHED",
        ", SOCIAL_WORK, 5, true, 2021-12-01, UNDETERMINED"
    })
    void level_five_in_social_work_or_four_with_experience_training_and_agreement(
            Integer level, String field, Integer years, Boolean plan, String agreed, Answer expected) {
        Post officer = post(
                "r",
                PostFunction.FAMILY_OFFICER,
                "2022-01-01",
                "open",
                null,
                new Qualification(level, field, years, plan),
                agreed == null ? null : new PostApproval(null, null, PartialDate.parse(agreed)),
                "centre");

        assertThat(asked(DIPLOMA, officer).answer()).isEqualTo(expected);
    }

    @Test
    void a_caf_may_admit_no_level_below() {
        Post below = post(
                "r",
                PostFunction.FAMILY_OFFICER,
                "2022-01-01",
                "open",
                null,
                new Qualification(4, "SOCIAL_WORK", 5, true),
                new PostApproval(null, null, PartialDate.parse("2021-12-01")),
                "centre");
        var strict = Regulation.FRENCH.stating(
                "staff.family-officer-diploma.fallbackAllowed",
                false,
                Force.ALWAYS,
                Sources.local("note fictive de la Caf", "fictional note of the Caf"));

        assertThat(Asked.of(strict, DIPLOMA, ACF.id(), ales(centreSocial("centre"), ACF, below), "2024-06-01")
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void where_nobody_holds_the_post_there_is_no_diploma_and_no_time_to_ask_about() {
        assertThat(asked(DIPLOMA, ALL_POSTS).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(TIME, ALL_POSTS).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(asked(DIPLOMA).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(TIME).answer()).isEqualTo(UNDETERMINED);
    }

    // staff.family-officer-working-time

    @ParameterizedTest
    @CsvSource({
        "0.5, SATISFIED",
        "0.4999999, BREACHED",
        "0.4, BREACHED",
        "1, SATISFIED",
        "1.0000001, BREACHED",
        ", UNDETERMINED"
    })
    void from_a_half_to_a_full_time_both_included(String fte, Answer expected) {
        assertThat(asked(TIME, officer("r", "2022-01-01", "open", fte)).answer())
                .isEqualTo(expected);
    }

    @Test
    void posts_held_at_once_add_up_and_posts_that_follow_one_another_do_not() {
        assertThat(asked(TIME, officer("r1", "2022-01-01", "open", "0.6"), officer("r2", "2022-01-01", "open", "0.6"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(
                                TIME,
                                officer("r1", "2022-01-01", "2023-12-31", "0.6"),
                                officer("r2", "2024-01-01", "open", "0.6"))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(
                                TIME,
                                officer("r1", "2022-01-01", "2024-01-01", "0.6"),
                                officer("r2", "2024-01-01", "open", "0.6"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_vacancy_is_a_matter_of_presence_and_not_of_time() {
        assertThat(asked(TIME, officer("r", "2023-01-01", "2024-12-31", "0.5")).answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_day_of_start_that_is_not_known_closely_changes_nothing_where_the_time_is_right_anyway() {
        assertThat(asked(TIME, officer("r", "2023-01", "open", "0.5")).answer()).isEqualTo(SATISFIED);
        assertThat(asked(TIME, officer("r", "2023-01", "open", "0.4")).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_post_shared_with_another_structure_gives_a_part_that_is_not_known() {
        assertThat(shared("1")).isEqualTo(UNDETERMINED);
        assertThat(shared("0.5")).isEqualTo(BREACHED); // less than a half for each
    }

    private static Answer shared(String fte) {
        return Asked.of(
                        TIME,
                        ACF.id(),
                        ales(
                                centreSocial("centre"),
                                centreSocial("second"),
                                ACF,
                                post("r", PostFunction.FAMILY_OFFICER, "2022-01-01", "open", fte, "centre", "second")),
                        "2024-06-01")
                .answer();
    }

    private static Post officer(String id, String first, String last, String fte) {
        return post(id, PostFunction.FAMILY_OFFICER, first, last, fte, "centre");
    }

    private static Asked asked(String rule, Entry... entries) {
        return Asked.of(rule, ACF.id(), ales(centreSocial("centre"), ACF).with(entries), "2024-06-01");
    }
}
