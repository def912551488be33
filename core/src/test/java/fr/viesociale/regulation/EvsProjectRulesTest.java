package fr.viesociale.regulation;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.espaceDeVieSociale;
import static fr.viesociale.project.RecordedProjects.AGREMENT;
import static fr.viesociale.project.RecordedProjects.PROJECT;
import static fr.viesociale.project.RecordedProjects.approved;
import static fr.viesociale.project.RecordedProjects.complete;
import static fr.viesociale.project.RecordedProjects.hours;
import static fr.viesociale.project.RecordedProjects.incomplete;
import static fr.viesociale.project.RecordedProjects.marked;
import static fr.viesociale.project.RecordedProjects.offer;
import static fr.viesociale.project.RecordedProjects.rating;
import static fr.viesociale.project.RecordedProjects.serving;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.entry.Entry;
import fr.viesociale.project.Kind;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project of an espace de vie sociale must hold besides. */
class EvsProjectRulesTest {

    private static final DateRange TERM = DateRange.of("2022-01-01", "2025-12-31");
    private static final Entry ACTIONS_COMPLETE = complete(Kind.PROJECT_ACTION, PROJECT);

    private static Asked asked(String rule, Entry... entries) {
        return asked("2022-01-01", "2025-12-31", rule, entries);
    }

    private static Asked asked(String first, String last, String rule, Entry... entries) {
        return Asked.of(rule, AGREMENT, ales(approved(espaceDeVieSociale("s"), first, last, entries)), "2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project.evs-missions",
                "project.evs-publics",
                "project.evs-year-round-and-multiple",
                "project.evs-collective-first"
            })
    void none_of_these_rules_speaks_of_a_centre_social(String rule) {
        assertThat(Asked.of(
                                rule,
                                AGREMENT,
                                ales(approved(centreSocial("s"), "2022-01-01", "2025-12-31", ACTIONS_COMPLETE)),
                                "2026-11-23")
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    // project.evs-missions

    @Test
    void an_evs_strengthens_ties_and_coordinates_initiatives() {
        String rule = "project.evs-missions";
        Entry ties = serving("1", MissionCode.LINKS_AND_SOLIDARITY);

        assertThat(asked(rule, ties, serving("2", MissionCode.COORDINATION_OF_INITIATIVES))
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(rule, ties).answer()).isEqualTo(BREACHED);
        assertThat(asked(rule, ties, incomplete(Kind.PROJECT_ACTION, PROJECT)).missing())
                .containsExactly("projectActions/*/profile/missions");
        assertThat(asked(rule).answer()).isEqualTo(UNDETERMINED);
    }

    // project.evs-publics

    @Test
    void an_evs_reaches_families_children_and_young_people_at_least() {
        assertThat(reaching(PublicCode.FAMILIES, PublicCode.CHILDREN, PublicCode.YOUNG_PEOPLE, PublicCode.SENIORS)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(reaching(PublicCode.SENIORS).answer()).isEqualTo(BREACHED);
        assertThat(reaching(PublicCode.FAMILIES, PublicCode.CHILDREN).answer()).isEqualTo(BREACHED);
        assertThat(reaching(PublicCode.EVERYBODY).answer()).isEqualTo(SATISFIED);
        assertThat(reaching().missing()).containsExactly("projectOffers/*/publics");
        assertThat(asked("project.evs-publics", complete(Kind.PROJECT_OFFER, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
    }

    private static Asked reaching(PublicCode... publics) {
        return asked("project.evs-publics", offer(List.of(publics), List.of(), null, null));
    }

    // project.evs-year-round-and-multiple

    private static final String YEAR_ROUND = "project.evs-year-round-and-multiple";
    private static final Entry TWO_FIELDS = offer(List.of(), List.of(Theme.CULTURE, Theme.SPORT), null, null);

    @Test
    void an_evs_is_active_all_year_in_two_fields_or_more() {
        Entry allYear = hours("h", null, 1, 12, TERM);

        assertThat(asked(YEAR_ROUND, allYear, TWO_FIELDS).answer()).isEqualTo(SATISFIED);
        assertThat(asked(YEAR_ROUND, hours("h", null, 1, 11, TERM), TWO_FIELDS).answer())
                .isEqualTo(BREACHED);
        assertThat(asked(YEAR_ROUND, allYear, offer(List.of(), List.of(Theme.CULTURE), null, null))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(asked(YEAR_ROUND, TWO_FIELDS).missing()).containsExactly("openingHours/*/activeMonths");
        assertThat(asked(YEAR_ROUND, allYear).missing()).containsExactly("projectOffers/*/fields");
        assertThat(asked(YEAR_ROUND, TWO_FIELDS, complete(Kind.OPENING_HOURS, PROJECT))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void every_full_year_of_the_agrement_is_looked_at() {
        Entry first = hours("first", null, 1, 12, DateRange.of("2022-01-01", "2022-12-31"));
        Entry rest = hours("rest", null, 7, 8, DateRange.of("2023-01-01", "2025-12-31"));
        Entry besides = hours("besides", null, 1, 6, TERM);
        Entry autumn = hours("autumn", null, 9, 12, TERM);

        assertThat(asked(YEAR_ROUND, first, rest, TWO_FIELDS).answer()).isEqualTo(BREACHED);
        assertThat(asked(YEAR_ROUND, first, rest, besides, autumn, TWO_FIELDS).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(YEAR_ROUND, first, rest, TWO_FIELDS).explanation().lines(Language.ENGLISH))
                .anyMatch(line -> line.contains("12 from 1 January 2022, 2 from 1 January 2023"));
    }

    @Test
    void a_full_year_is_counted_from_the_first_day_and_a_part_of_one_is_not() {
        Entry hours = hours("h", null, 1, 12, DateRange.of("2022-09-01", "2023-08-31"));

        assertThat(asked("2022-09-01", "2023-08-31", YEAR_ROUND, hours, TWO_FIELDS)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked("2022-09-01", "2024-08-30", YEAR_ROUND, hours, TWO_FIELDS)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked("2022-09-01", "2024-08-31", YEAR_ROUND, hours, TWO_FIELDS)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void months_that_are_not_known_leave_the_answer_open_unless_a_year_surely_falls_short() {
        Entry silent = hours("silent", null, 1, 0, TERM);
        Entry vague = hours("vague", null, 1, 12, DateRange.of("unknown", "2025-12-31"));

        assertThat(asked(YEAR_ROUND, silent, TWO_FIELDS).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(YEAR_ROUND, vague, TWO_FIELDS).answer()).isEqualTo(UNDETERMINED);
        assertThat(asked(YEAR_ROUND, vague, hours("h", null, 1, 12, TERM), TWO_FIELDS)
                        .answer())
                .isEqualTo(SATISFIED);
        assertThat(asked("2022-01-01", "unknown", YEAR_ROUND, hours("h", null, 1, 12, TERM), TWO_FIELDS)
                        .missing())
                .containsExactly("openingHours/*/activeMonths");
    }

    // project.evs-collective-first

    private static final String COLLECTIVE = "project.evs-collective-first";
    private static final Entry RATED = rating(PROJECT, "Priorité aux actions collectives", "2022-03-01");

    @Test
    void the_share_of_collective_actions_is_shown_and_rated() {
        Entry[] actions = Stream.of(marked("1", true), marked("2", true), marked("3", false), RATED)
                .toArray(Entry[]::new);
        Asked asked = asked(COLLECTIVE, actions);

        assertThat(asked.answer()).isEqualTo(SATISFIED);
        assertThat(asked.explanation().lines(Language.FRENCH)).anyMatch(line -> line.contains("2 sur 3"));
    }

    @Test
    void few_collective_actions_are_for_a_person_to_judge() {
        assertThat(asked(COLLECTIVE, marked("1", false), RATED).answer()).isEqualTo(SATISFIED);
        assertThat(asked(COLLECTIVE, marked("1", false)).missing()).containsExactly("ratings/*/ratedOn");
    }

    @Test
    void without_a_mark_on_any_action_there_is_no_share_to_rate() {
        Entry unmarked = marked("1", null);

        assertThat(asked(COLLECTIVE, unmarked, RATED).answer()).isEqualTo(BREACHED);
        assertThat(asked(COLLECTIVE, unmarked, marked("2", true), RATED).answer())
                .isEqualTo(SATISFIED);
        assertThat(asked(COLLECTIVE, unmarked, RATED, incomplete(Kind.PROJECT_ACTION, PROJECT))
                        .missing())
                .containsExactly("projectActions/*/profile/collective");
        assertThat(asked(COLLECTIVE, RATED).answer()).isEqualTo(UNDETERMINED);
    }
}
