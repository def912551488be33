package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.project.RecordedRoadmaps.action;
import static fr.viesociale.project.RecordedRoadmaps.district;
import static fr.viesociale.project.RecordedRoadmaps.naming;
import static fr.viesociale.project.RecordedRoadmaps.objective;
import static fr.viesociale.project.RecordedRoadmaps.orientation;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.AccessKind;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocations of the coordination, and an answer to each orientation in each district. */
class CoordinationRulesTest {

    private static final String THREE_VOCATIONS = "coordination.three-vocations";
    private static final String SAME_SERVICE = "coordination.same-service";
    private static final Id.Territory ALES = new Id.Territory("ales");

    // coordination.three-vocations

    private static final ConventionVersion THREE =
            naming(running(THREE_VOCATIONS), Vocation.EXPERIMENTAL, Vocation.SHARED, Vocation.INNOVATIVE);
    private static final Entry TRIES = action("essai", "", "", Vocation.EXPERIMENTAL);
    private static final Entry SHARES = action("partage", "", "", Vocation.SHARED);
    private static final Entry INVENTS = action("nouveau", "", "", Vocation.INNOVATIVE);
    private static final Entry ALL_ACTIONS = inventory("i1", Kind.ACTION, null, true);
    private static final Entry ALL_INITIATIVES = inventory("i2", Kind.INITIATIVE, null, true);
    private static final Entry ALL_COOPERATIONS = inventory("i3", Kind.COOPERATION, null, true);

    @Test
    void each_vocation_is_carried_by_an_action_and_one_may_carry_several() {
        assertThat(vocations(THREE, TRIES, SHARES, INVENTS).answer()).isEqualTo(SATISFIED);
        assertThat(vocations(THREE, TRIES, action("deux", "", "", Vocation.SHARED, Vocation.INNOVATIVE))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_vocation_that_nothing_carries_is_a_breach_and_is_named() {
        Asked asked = vocations(THREE, TRIES, SHARES, ALL_INITIATIVES);

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(asked.explanation().lines(Language.FRENCH))
                .anyMatch(line -> line.contains("vocations qu'aucune action de coordination ne porte : innovante"));
        assertThat(vocations(THREE, TRIES, INVENTS).answer()).isEqualTo(BREACHED);
    }

    @Test
    void a_local_initiative_is_innovative_and_a_cooperation_experimental_by_what_they_are() {
        Entry initiative = new Initiative(
                new Id.Initiative("jardin"), "jardin fictif", List.of(), null, List.of(), List.of(), List.of(), null);
        Entry cooperation = new Cooperation(
                new Id.Cooperation("parents"),
                "coopération fictive",
                Theme.PARENTING,
                List.of(),
                DateRange.of("2020", "open"),
                List.of(),
                null,
                null);

        assertThat(vocations(THREE, SHARES, initiative, cooperation).answer()).isEqualTo(SATISFIED);
        assertThat(vocations(THREE, SHARES, initiative, ALL_COOPERATIONS).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_nobody_recorded_may_carry_the_vocation_that_is_left() {
        assertThat(vocations(THREE, TRIES, SHARES).missing()).containsExactly("actions/*/content/vocations");
        assertThat(vocations(THREE).answer()).isEqualTo(UNDETERMINED);
        assertThat(vocations(THREE, ALL_ACTIONS, ALL_INITIATIVES).answer()).isEqualTo(BREACHED);
    }

    @Test
    void only_the_vocations_that_the_convention_names_are_asked() {
        assertThat(vocations(naming(running(THREE_VOCATIONS), Vocation.EXPERIMENTAL), TRIES)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(vocations(naming(running(THREE_VOCATIONS), new Vocation("FESTIVE")), TRIES)
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(vocations(running(THREE_VOCATIONS), ALL_ACTIONS).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(vocations(naming(running(), Vocation.EXPERIMENTAL), ALL_ACTIONS)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked vocations(ConventionVersion version, Entry... entries) {
        return asked(THREE_VOCATIONS, version, entries);
    }

    // coordination.same-service

    private static final Entry NORTH = district("nord");
    private static final Entry SOUTH = district("sud");
    private static final Entry FAMILIES = orientation("familles", "c", OrientationCode.FAMILIES);
    private static final Entry RIGHTS = orientation("droits", "c", OrientationCode.ACCESS_TO_RIGHTS);
    private static final Entry MEANS = orientation("moyens", "c", OrientationCode.MEANS);
    private static final Entry ALL_OBJECTIVES = inventory("i4", Kind.OBJECTIVE, null, true);
    private static final Entry ALL_POINTS = inventory("i5", Kind.ACCESS_POINT, null, true);
    private static final Entry ALL_STRUCTURES = inventory("i6", Kind.STRUCTURE, null, true);

    @Test
    void each_district_has_an_answer_to_each_orientation() {
        assertThat(service(
                                NORTH,
                                SOUTH,
                                FAMILIES,
                                RIGHTS,
                                objective("o", "c", "nord sud", "familles", null),
                                objective("p", "c", "nord sud", "droits", null))
                        .answer())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_cell_without_an_answer_is_a_breach_and_is_named() {
        Asked asked = service(
                NORTH,
                SOUTH,
                FAMILIES,
                RIGHTS,
                objective("o", "c", "nord sud", "familles", null),
                objective("p", "c", "nord", "droits", null),
                ALL_ACTIONS,
                ALL_POINTS);

        assertThat(asked.answer()).isEqualTo(BREACHED);
        assertThat(asked.explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("quartier sud × orientation droits"));
    }

    @Test
    void lists_that_nobody_called_complete_may_hold_the_answer() {
        assertThat(service(NORTH, FAMILIES).missing()).containsExactly("objectives/*/orientations");
        assertThat(service(NORTH, FAMILIES, ALL_OBJECTIVES, ALL_ACTIONS).answer())
                .isEqualTo(BREACHED);
        assertThat(service(NORTH, RIGHTS, ALL_OBJECTIVES, ALL_ACTIONS).answer()).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "nord, 2026-11-23, open, SATISFIED",
        "nord, 2026-11-24, open, BREACHED", // opens tomorrow
        "nord, 2019-01-01, 2026-11-22, BREACHED", // closed yesterday
        "sud, 2019-01-01, open, BREACHED", // elsewhere
        ", 2019-01-01, open, UNDETERMINED" // nobody recorded where
    })
    void an_open_access_point_answers_the_orientation_on_rights(
            String district, String first, String last, Answer expected) {
        Entry point = new AccessPoint(
                new Id.AccessPoint("point"),
                "point fictif",
                AccessKind.RIGHTS,
                district == null ? null : new Id.District(district),
                null,
                null,
                DateRange.of(first, last),
                null);

        assertThat(service(NORTH, district("sud", "open", "2020-12-31"), RIGHTS, ALL_OBJECTIVES, ALL_ACTIONS, point)
                        .answer())
                .isEqualTo(expected);
        assertThat(service(NORTH, district("sud", "open", "2020-12-31"), FAMILIES, ALL_OBJECTIVES, ALL_ACTIONS, point)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"nord, SATISFIED", "sud, BREACHED", "'', UNDETERMINED"})
    void a_structure_of_the_district_answers_the_orientation_on_means(String districts, Answer expected) {
        Entry structure = new Structure(
                new Id.Structure("centre"),
                "centre fictif",
                StructureKind.CENTRE_SOCIAL,
                null,
                Stream.of(districts)
                        .filter(word -> !word.isEmpty())
                        .map(Id.District::new)
                        .toList(),
                List.of(),
                DateRange.of("open", "open"),
                null);

        assertThat(service(NORTH, district("sud", "open", "2020-12-31"), MEANS, ALL_OBJECTIVES, ALL_ACTIONS, structure)
                        .answer())
                .isEqualTo(expected);
        assertThat(service(NORTH, MEANS, ALL_OBJECTIVES, ALL_ACTIONS, ALL_STRUCTURES)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void a_convention_without_orientations_requires_no_answer_and_silence_is_not_that() {
        assertThat(service(NORTH, inventory("i", Kind.ORIENTATION, null, true)).answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(service(NORTH).missing()).containsExactly("orientations/*/convention");
    }

    @Test
    void districts_that_are_missing_from_the_list_may_lack_an_answer() {
        assertThat(service(
                                NORTH,
                                FAMILIES,
                                objective("o", "c", "nord", "familles", null),
                                inventory("i", Kind.DISTRICT, null, false))
                        .missing())
                .containsExactly("districts/*/period");
    }

    @Test
    void without_the_clause_nothing_is_asked_of_the_districts() {
        assertThat(asked(SAME_SERVICE, running(), NORTH, FAMILIES, ALL_OBJECTIVES, ALL_ACTIONS)
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked service(Entry... entries) {
        return asked(SAME_SERVICE, running(SAME_SERVICE), entries);
    }

    private static ConventionVersion running(String... clauses) {
        return version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2030-12-31"), clauses);
    }

    private static Asked asked(String rule, ConventionVersion version, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.addAll(List.of(convention("c", ConventionKind.COORDINATION), version));
        return Asked.of(rule, ALES, ales(all.toArray(Entry[]::new)), "2026-11-23");
    }
}
