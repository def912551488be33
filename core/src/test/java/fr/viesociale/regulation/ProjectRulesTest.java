package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.approving;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.Recorded.familyStrand;
import static fr.viesociale.project.Recorded.project;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From 2027 the projet social of every centre social has a family strand. */
class ProjectRulesTest {

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
}
