package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.RecordedRoadmaps.action;
import static fr.viesociale.project.RecordedRoadmaps.district;
import static fr.viesociale.project.RecordedRoadmaps.objective;
import static fr.viesociale.project.RecordedRoadmaps.orientation;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Recorded;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A roadmap that reaches every district, follows the orientations of its convention and has horizons. */
class RoadmapRulesTest {

    private static final String EVERY_DISTRICT = "roadmap.every-district";
    private static final String ORIENTATION_NAMED = "roadmap.orientation-named";
    private static final String HORIZON_SET = "roadmap.horizon-set";

    private static final Entry NORTH = district("nord");
    private static final Entry SOUTH = district("sud");
    private static final Entry FOR_NORTH = objective("o", "c", "nord", "", null);
    private static final Entry FOR_SOUTH = action("a", "", "sud");
    private static final Entry NO_OTHER_OBJECTIVE = inventory("i1", Kind.OBJECTIVE, null, true);
    private static final Entry NO_OTHER_ACTION = inventory("i2", Kind.ACTION, null, true);

    // roadmap.every-district

    @Test
    void each_district_has_an_objective_or_an_action_of_its_own() {
        assertThat(roadmap(NORTH, SOUTH, FOR_NORTH, FOR_SOUTH).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void a_district_that_no_item_names_is_left_out_and_named() {
        Asked asked = roadmap(NORTH, SOUTH, FOR_NORTH, NO_OTHER_OBJECTIVE, NO_OTHER_ACTION);

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(asked.explanation().lines(Language.FRENCH))
                .anyMatch(line ->
                        line.contains("quartiers sans objectif ni action de la feuille de route : quartier sud"));
    }

    @Test
    void an_action_that_nobody_recorded_may_be_for_the_district_that_is_left() {
        Asked asked = roadmap(NORTH, SOUTH, FOR_NORTH);

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("objectives/*/districts");
    }

    @Test
    void an_action_without_districts_is_where_its_objectives_are() {
        assertThat(roadmap(NORTH, FOR_NORTH, action("a", "o", "")).answer()).isEqualTo(SATISFIED);
    }

    @Test
    void an_item_that_names_no_district_is_a_breach_unless_districts_are_known_to_be_missing() {
        Entry nowhere = action("ailleurs", "", "");

        assertThat(roadmap(NORTH, FOR_NORTH, nowhere).answer()).isEqualTo(BREACHED);
        assertThat(roadmap(NORTH, FOR_NORTH, nowhere, inventory("i", Kind.DISTRICT, null, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void districts_that_nobody_recorded_or_that_are_missing_from_the_list_leave_it_open() {
        assertThat(roadmap().missing()).containsExactly("districts/*/period");
        assertThat(roadmap(NORTH, FOR_NORTH, inventory("i", Kind.DISTRICT, null, false))
                        .missing())
                .containsExactly("districts/*/period");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2026-11-22, SATISFIED", // ended the day before
        "2019-01-01, 2026-11-23, BREACHED", // its last day
        "2026-11-23, open, BREACHED", // its first day
        "2026-11-24, open, SATISFIED", // begins tomorrow
        "2019-01-01, unknown, UNDETERMINED"
    })
    void only_a_district_of_the_day_counts(String first, String last, Answer expected) {
        assertThat(roadmap(NORTH, district("est", first, last), FOR_NORTH, NO_OTHER_OBJECTIVE, NO_OTHER_ACTION)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void an_item_for_a_former_district_is_for_the_one_that_it_became() {
        assertThat(roadmap(
                                district("nord", "open", "2022-12-31"),
                                district("haut", "2023-01-01", "open"),
                                new DistrictSuccession(
                                        new Id.DistrictSuccession("nord-haut"),
                                        List.of(new Id.District("nord")),
                                        List.of(new Id.District("haut")),
                                        PartialDate.parse("2023-01-01"),
                                        null,
                                        null),
                                FOR_NORTH,
                                NO_OTHER_ACTION)
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void without_a_convention_in_force_that_adopts_the_clause_nothing_is_asked() {
        assertThat(roadmap(adopting(DateRange.of("2019-05-02", "2026-11-22"), EVERY_DISTRICT), NORTH, FOR_SOUTH, SOUTH)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(roadmap(adopting(DateRange.of("2019-05-02", "2030-12-31")), NORTH, FOR_SOUTH, SOUTH)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked roadmap(Entry... entries) {
        return roadmap(adopting(DateRange.of("2019-05-02", "2030-12-31"), EVERY_DISTRICT), entries);
    }

    private static Asked roadmap(ConventionVersion version, Entry... entries) {
        return asked(EVERY_DISTRICT, new Id.Territory("ales"), version, entries);
    }

    // roadmap.orientation-named

    private static final Entry FAMILIES = orientation("familles", "c", OrientationCode.FAMILIES);
    private static final Entry SPORT = orientation("elite", "sport", new OrientationCode("SPORT_ELITE"));

    @ParameterizedTest
    @CsvSource({"familles, SATISFIED", "elite, BREACHED", "elite familles, SATISFIED", "'', BREACHED"})
    void an_objective_follows_an_orientation_of_its_own_convention(String orientations, Answer expected) {
        assertThat(oriented(objective("o", "c", "", orientations, null), FAMILIES, SPORT)
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void orientations_that_are_said_to_be_missing_leave_it_open() {
        Asked asked = oriented(
                objective("o", "c", "", "", null),
                FAMILIES,
                inventory("i", Kind.ORIENTATION, new Id.Objective("o"), false));

        assertThat(asked.answer()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("objectives/*/orientations");
    }

    @Test
    void a_convention_that_sets_no_orientation_requires_none_and_silence_is_not_that() {
        Objective objective = objective("o", "c", "", "", null);

        assertThat(oriented(objective, inventory("i", Kind.ORIENTATION, new Id.Convention("c"), true))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(oriented(objective).missing()).containsExactly("orientations/*/convention");
    }

    @Test
    void an_objective_of_no_known_convention_cannot_be_compared() {
        assertThat(oriented(objective("o", null, "", "familles", null), FAMILIES)
                        .missing())
                .containsExactly("objectives/*/convention");
    }

    @Test
    void the_clause_binds_the_objectives_of_the_convention_that_adopts_it() {
        assertThat(oriented(objective("o", "sport", "", "", null), FAMILIES, SPORT)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked oriented(Objective objective, Entry... entries) {
        return ofObjective(ORIENTATION_NAMED, objective, entries);
    }

    // roadmap.horizon-set

    @ParameterizedTest
    @CsvSource({
        "SHORT, SATISFIED",
        "MEDIUM, SATISFIED",
        "LONG, SATISFIED",
        "NONE, BREACHED",
        "SOMEDAY, BREACHED",
        ", UNDETERMINED"
    })
    void an_objective_has_one_of_the_horizons(String horizon, Answer expected) {
        HorizonCode code = horizon == null ? null : new HorizonCode(horizon);

        assertThat(ofObjective(HORIZON_SET, objective("o", "c", "", "", code)).answer())
                .isEqualTo(expected);
    }

    @Test
    void an_objective_under_a_convention_that_has_not_adopted_the_clause_needs_no_horizon() {
        assertThat(ofObjective(HORIZON_SET, objective("o", "sport", "", "", HorizonCode.NONE))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked ofObjective(String rule, Objective objective, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(objective, convention("sport", new ConventionKind("SPORT"))));
        // what was done under a convention is asked after its end, too
        return asked(
                rule,
                objective.id(),
                adopting(DateRange.of("2019-05-02", "2022-12-31"), rule),
                all.toArray(Entry[]::new));
    }

    private static ConventionVersion adopting(DateRange term, String... clauses) {
        return Recorded.version("v", "c", "2019-05-02", term, clauses);
    }

    private static Asked asked(String rule, Id subject, ConventionVersion version, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(convention("c", ConventionKind.COORDINATION), version));
        return Asked.of(rule, subject, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
