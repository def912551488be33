package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.acf;
import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.agrement;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.diagnosis;
import static fr.viesociale.project.RecordedProjects.finding;
import static fr.viesociale.project.RecordedProjects.forFamilies;
import static fr.viesociale.project.RecordedProjects.incomplete;
import static fr.viesociale.project.RecordedProjects.onTheme;
import static fr.viesociale.project.RecordedProjects.rating;
import static fr.viesociale.project.RecordedProjects.request;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.RecordedProjects;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The family project beside an ACF agrément; from 2027 the family strand of every centre social. */
class FamilyRulesTest {

    private static final String RULE = "project.families-part-since-2027";
    private static final String FRAME = "agrement.transition-2027.ruleBookAcrossBoundary";
    private static final String STRAND = "structureProjects/*/parts";
    private static final RuleBook<Situation> STOCK = Regulation.FRENCH;
    private static final Structure CENTRE = centreSocial("s");

    @Test
    void the_project_of_a_centre_social_approved_from_2027_has_a_family_strand() {
        assertThat(asked(STOCK, "2027-01-01", "2030-12-31", familyStrand(true)).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(STOCK, "2027-01-01", "2030-12-31", familyStrand(false)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_strand_that_nobody_mentions_is_not_known_to_be_absent() {
        Asked asked = asked(STOCK, "2027-01-01", "2030-12-31");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly(STRAND);
    }

    @Test
    void an_agrement_that_names_no_project_leaves_the_strand_unknown() {
        Asked asked = Asked.of(
                RULE,
                new Id.Agrement("a1"),
                ales(CENTRE, agc("a1", "s", "2027-01-01", "2030-12-31"), project("p", "s", familyStrand(true))),
                "2027-06-01");

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly(STRAND);
    }

    @Test
    void the_rule_does_not_speak_of_an_espace_de_vie_sociale() {
        assertThat(asked(STOCK, espaceDeVieSociale("s"), "2027-01-01", "2030-12-31", familyStrand(false))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(asked(STOCK, espaceDeVieSociale("s"), "2024-01-01", "2027-12-31", familyStrand(false))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_rule_does_not_speak_of_an_agrement_that_ends_before_2027() {
        assertThat(asked(STOCK, "2023-01-01", "2026-12-31", familyStrand(false)).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-12-31", "2030-12-30"})
    void an_agrement_across_1_january_2027_is_undetermined_whatever_its_project_holds(String last) {
        for (boolean present : new boolean[] {true, false}) {
            Asked asked = asked(STOCK, "2026-12-31", last, familyStrand(present));

            assertThat(asked.answer()).isEqualTo(UNDETERMINED);
            assertThat(asked.missing()).containsExactly(FRAME);
        }
    }

    @Test
    void where_the_new_frame_governs_across_the_day_the_strand_is_asked_for() {
        RuleBook<Situation> book = Asked.bookWhere(Regime.AVS_2025);

        assertThat(asked(book, "2024-01-01", "2027-12-31", familyStrand(true)).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(book, "2024-01-01", "2027-12-31", familyStrand(false)).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(book, "2024-01-01", "2027-12-31").missing()).containsExactly(STRAND);
    }

    @Test
    void where_the_old_frame_governs_across_the_day_the_rule_does_not_apply_and_says_why() {
        RuleBook<Situation> book = Asked.bookWhere(Regime.AVS_2012_2016);
        Asked across = asked(book, "2024-01-01", "2027-12-31", familyStrand(false));

        assertThat(across.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(across.explanation().lines(Language.FRENCH)).isNotEmpty();
        assertThat(asked(book, "2027-01-01", "2030-12-31", familyStrand(false)).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void an_agrement_of_unknown_start_may_be_under_either_frame() {
        StatedPart absent = familyStrand(false);

        assertThat(asked(STOCK, "unknown", "2029-12-31", absent).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(Asked.bookWhere(Regime.AVS_2025), "unknown", "2029-12-31", absent)
                        .answer())
                .isEqualTo(BREACHED);
        Asked underTheOldFrame = asked(Asked.bookWhere(Regime.AVS_2012_2016), "unknown", "2029-12-31", absent);
        assertThat(underTheOldFrame.answer()).isEqualTo(UNDETERMINED);
        assertThat(underTheOldFrame.missing()).containsExactly("agrements/*/period");
    }

    @Test
    void an_agrement_of_unknown_end_may_have_no_day_from_2027_on() {
        Asked begunIn2024 = asked(STOCK, "2024-01-01", "unknown", familyStrand(true));

        assertThat(begunIn2024.answer()).isEqualTo(UNDETERMINED);
        assertThat(begunIn2024.missing()).containsExactly("agrements/*/period/last");
        assertThat(asked(STOCK, "2027-01-01", "unknown", familyStrand(true)).answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void an_agrement_recorded_without_an_end_has_days_from_2027_on() {
        assertThat(asked(STOCK, "2024-01-01", "open", familyStrand(true)).missing())
                .containsExactly("agrement.transition-2027.ruleBookAcrossBoundary");
        assertThat(asked(STOCK, "2027-01-01", "open", familyStrand(true)).answer())
                .isEqualTo(SATISFIED);
    }

    private static Asked asked(RuleBook<Situation> book, String first, String last, StatedPart... parts) {
        return asked(book, CENTRE, first, last, parts);
    }

    private static Asked asked(
            RuleBook<Situation> book, Structure structure, String first, String last, StatedPart... parts) {
        var project = ales(structure, project("p", "s", parts), approving(agc("a1", "s", first, last), "p"));
        List<Asked> onTwoDays = List.of(
                Asked.of(book, RULE, new Id.Agrement("a1"), project, "2026-11-23"),
                Asked.of(book, RULE, new Id.Agrement("a1"), project, "2029-06-01"));
        assertThat(onTwoDays.get(0).answer()).isEqualTo(onTwoDays.get(1).answer());
        return onTwoDays.get(0);
    }

    // project.families-part-with-acf

    private static final String WITH_ACF = "project.families-part-with-acf";
    private static final Entry BOTH_ASKED =
            request(RequestNature.FIRST, null, null, AgrementKind.AGC, AgrementKind.ACF);
    private static final StatedPart PRESENT = new StatedPart(PartCode.PROJET_FAMILLES, true);
    private static final StatedPart ABSENT = new StatedPart(PartCode.PROJET_FAMILLES, false);

    private static Asked approvedIn2022(String rule, Entry... entries) {
        return Asked.of(rule, AGREMENT, ales(approved(CENTRE, "2022-01-01", "2025-12-31", entries)), "2026-11-23");
    }

    @Test
    void whoever_asks_for_an_acf_has_a_family_project() {
        assertThat(approvedIn2022(WITH_ACF, BOTH_ASKED, RecordedProjects.project(PRESENT))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(approvedIn2022(WITH_ACF, BOTH_ASKED, RecordedProjects.project(ABSENT))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(approvedIn2022(WITH_ACF, BOTH_ASKED).missing()).containsExactly(STRAND);
    }

    @Test
    void an_acf_is_optional_before_2027() {
        assertThat(approvedIn2022(WITH_ACF, RecordedProjects.project(ABSENT)).answer())
                .isEqualTo(NOT_APPLICABLE); // the request is for an AGC alone
    }

    @Test
    void where_no_request_is_recorded_the_agrements_of_the_project_tell_what_was_asked() {
        Entry project = RecordedProjects.project(ABSENT);
        Entry unasked = agrement(AgrementKind.AGC, "2022-01-01", "2025-12-31", null, PROJECT);
        Entry family = approving(acf("acf", "s", "2022-01-01", "2025-12-31"), "p");

        assertThat(approvedIn2022(WITH_ACF, project, unasked).missing()).containsExactly("agrementRequests/*/kinds");
        assertThat(approvedIn2022(WITH_ACF, project, unasked, family).answer()).isEqualTo(BREACHED);
        assertThat(approvedIn2022(
                                WITH_ACF,
                                project,
                                agrement(AgrementKind.ACF, "2022-01-01", "2025-12-31", null, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
    }

    // project.acf-answers-family-needs

    private static final String ANSWERS = "project.acf-answers-family-needs";
    private static final Entry RATED = rating(PROJECT, "Projet familles", "2021-10-15");

    private static Asked familyProject(StatedPart part, Entry... entries) {
        return approvedIn2022(
                ANSWERS,
                Stream.concat(
                                Stream.of(entries),
                                Stream.of(
                                        BOTH_ASKED,
                                        RecordedProjects.project(part),
                                        diagnosis("d", "2021-05-03"),
                                        finding("besoin", FindingNature.FAMILY_NEED),
                                        finding("autre", FindingNature.NEED)))
                        .toArray(Entry[]::new));
    }

    @Test
    void each_family_action_answers_a_need_of_families_and_their_share_is_rated() {
        Entry linked = forFamilies("1", true, "besoin");

        assertThat(familyProject(PRESENT, linked, forFamilies("2", false, "besoin"), RATED)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(familyProject(PRESENT, linked).missing()).containsExactly("ratings/*/ratedOn");
        assertThat(familyProject(ABSENT, linked, RATED).answer()).isEqualTo(BREACHED);
        assertThat(familyProject(PRESENT, linked, RATED, RecordedProjects.action("other", null))
                        .answer())
                .isEqualTo(SATISFIED); // not an action for families
    }

    @Test
    void a_family_action_linked_to_no_need_of_families_is_a_breach_once_that_is_known() {
        Entry linked = forFamilies("1", true, "besoin");
        Entry alone = forFamilies("2", true);

        assertThat(familyProject(PRESENT, linked, alone, RATED).missing()).containsExactly("projectActions/*/needs");
        assertThat(familyProject(
                                PRESENT,
                                linked,
                                alone,
                                RATED,
                                complete(Kind.DIAGNOSIS_FINDING, new Id.ProjectAction("2")))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(familyProject(PRESENT, linked, forFamilies("2", true, "autre"), RATED)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_family_project_without_any_family_action_or_mark_has_nothing_to_rate() {
        assertThat(familyProject(PRESENT, RATED, complete(Kind.PROJECT_ACTION, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(familyProject(PRESENT, RATED, forFamilies("1", null, "besoin"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(familyProject(PRESENT, RATED).answer()).isEqualTo(UNDETERMINED);
    }

    // project.families-part-content

    private static final String CONTENT = "project.families-part-content";
    private static final Entry STRAND_RATED = rating(PROJECT, "volet « familles »", "2026-10-15");

    private static Asked content(
            RuleBook<Situation> book, Structure structure, String first, String last, Entry... others) {
        Entry[] entries = Stream.concat(
                        Stream.of(others),
                        Stream.of(
                                onTheme(FamilyTheme.PARENTS_EDUCATIONAL_ROLE),
                                onTheme(FamilyTheme.COLLECTIVE_ACTIONS),
                                onTheme(FamilyTheme.INTRA_FAMILY_COHESION)))
                .toArray(Entry[]::new);
        return Asked.of(book, CONTENT, AGREMENT, ales(approved(structure, first, last, entries)), "2026-11-23");
    }

    @Test
    void the_family_strand_has_an_action_on_each_theme_and_is_rated() {
        Entry fourth = onTheme(FamilyTheme.INTER_FAMILY_RELATIONS);

        assertThat(content(STOCK, CENTRE, "2027-01-01", "2030-12-31", fourth, STRAND_RATED)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(content(STOCK, CENTRE, "2027-01-01", "2030-12-31", STRAND_RATED)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(content(STOCK, CENTRE, "2027-01-01", "2030-12-31", fourth).missing())
                .containsExactly("ratings/*/ratedOn");
        assertThat(content(
                                STOCK,
                                CENTRE,
                                "2027-01-01",
                                "2030-12-31",
                                STRAND_RATED,
                                incomplete(Kind.PROJECT_ACTION, PROJECT))
                        .missing())
                .containsExactly("projectActions/*/profile/familyThemes");
    }

    @Test
    void its_content_is_asked_of_a_centre_social_whose_days_are_under_the_new_frame() {
        assertThat(content(STOCK, espaceDeVieSociale("s"), "2027-01-01", "2030-12-31")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(content(STOCK, CENTRE, "2023-01-01", "2026-12-31").answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(content(STOCK, CENTRE, "2024-01-01", "2027-12-31").missing()).containsExactly(FRAME);
        assertThat(content(Asked.bookWhere(Regime.AVS_2025), CENTRE, "2024-01-01", "2027-12-31")
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(content(Asked.bookWhere(Regime.AVS_2012_2016), CENTRE, "2024-01-01", "2027-12-31")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }
}
