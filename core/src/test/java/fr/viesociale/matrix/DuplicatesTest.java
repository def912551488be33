package fr.viesociale.matrix;

import static fr.viesociale.matrix.Sheets.about;
import static fr.viesociale.matrix.Sheets.action;
import static fr.viesociale.matrix.Sheets.district;
import static fr.viesociale.matrix.Sheets.during;
import static fr.viesociale.matrix.Sheets.ledBy;
import static fr.viesociale.matrix.Sheets.objective;
import static fr.viesociale.matrix.Sheets.state;
import static fr.viesociale.project.Recorded.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.coordination.DuplicateDismissed;
import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final Action ONE = alike("a", "x", "nord", ActionStatus.UNDERWAY);
    private static final Action OTHER = alike("b", "y", "nord sud", ActionStatus.UNDERWAY);

    @Test
    void two_leads_that_do_the_same_in_one_place_are_possible_duplicates() {
        Duplicates duplicates = on("2021-06-03", ONE, OTHER);
        assertThat(duplicates.candidates()).containsExactly(candidate(Holds.YES));
        assertThat(duplicates.lines(Language.FRENCH))
                .containsExactly(
                        "Doublons possibles au 3 juin 2021 :",
                        "  action a et action b",
                        "    en commun : " + Theme.DIGITAL.in(Language.FRENCH) + " ; "
                                + PublicCode.SENIORS.in(Language.FRENCH) + " ; quartier nord");
        assertThat(duplicates.lines(Language.ENGLISH).get(0)).isEqualTo("Possible duplicates on 3 June 2021:");
    }

    @Test
    void nothing_in_common_no_duplicate() {
        assertThat(candidates(ONE, alike("b", "x", "nord", ActionStatus.UNDERWAY)))
                .isEmpty();
        assertThat(candidates(ONE, alike("b", "y", "sud", ActionStatus.UNDERWAY)))
                .isEmpty();
        assertThat(candidates(ONE, about(OTHER, List.of(Theme.SPORT), List.of(PublicCode.SENIORS))))
                .isEmpty();
        assertThat(candidates(ONE, about(OTHER, List.of(Theme.DIGITAL), List.of(PublicCode.YOUNG_PEOPLE))))
                .isEmpty();
        assertThat(candidates(ONE, alike("b", "y", "nord", ActionStatus.DONE))).isEmpty();
        assertThat(candidates(ONE, alike("b", "y", "nord", ActionStatus.ABANDONED)))
                .isEmpty();
        assertThat(candidates(ONE, during(OTHER, "2022-01-01", "2022-12-31"))).isEmpty();
        assertThat(candidates(ONE, during(OTHER, "2021-12-31", "2022-12-31"))).containsExactly(candidate(Holds.YES));
        assertThat(on("2021-06-03", ONE).lines(Language.ENGLISH))
                .containsExactly("No possible duplicate on 3 June 2021");
    }

    @Test
    void a_lead_that_is_not_recorded_makes_no_candidate_and_a_period_that_is_not_a_doubtful_one() {
        Action without = about(
                action("b", "", "nord", state(ActionStatus.UNDERWAY, "2020-01-01")),
                List.of(Theme.DIGITAL),
                List.of(PublicCode.SENIORS));
        assertThat(candidates(ONE, without)).isEmpty();
        Duplicates doubtful = on("2021-06-03", ONE, ledBy(without, "y"));
        assertThat(doubtful.candidates()).containsExactly(candidate(Holds.UNDETERMINED));
        assertThat(doubtful.lines(Language.FRENCH)).contains("  action a et action b (à vérifier)");
    }

    @Test
    void an_action_without_districts_takes_place_in_those_of_its_objectives() {
        Action served = during(
                about(
                        ledBy(action("b", "o", "", state(ActionStatus.PLANNED, "2020-01-01")), "y"),
                        List.of(Theme.DIGITAL),
                        List.of(PublicCode.SENIORS)),
                "2021-01-01",
                "open");
        assertThat(candidates(ONE, served, objective("o", null, "nord", "", null)))
                .containsExactly(candidate(Holds.YES));
    }

    @Test
    void a_district_that_became_another_is_shared_with_it() {
        Entry former = district("ancien", "open", "2019-12-31");
        Entry renamed = Sheets.succession("ancien", "nord");
        Action there = alike("b", "y", "ancien", ActionStatus.UNDERWAY);
        assertThat(candidates(ONE, there, former)).isEmpty();
        assertThat(candidates(ONE, there, former, renamed)).containsExactly(candidate(Holds.YES));
        Entry merged = Sheets.succession("ancien autre", "nord");
        assertThat(candidates(ONE, there, former, district("autre", "open", "2019-12-31"), merged))
                .containsExactly(candidate(Holds.UNDETERMINED));
        assertThat(candidates(alike("a", "x", "ancien", ActionStatus.UNDERWAY), there, former))
                .extracting(Candidate::districts)
                .containsExactly(List.of(new Id.District("ancien")));
    }

    @Test
    void a_duplicate_dismissed_by_the_day_is_listed_apart_with_its_reason() {
        assertThat(on("2021-06-02", ONE, OTHER, dismissed("b", "a", "2021-06-03"))
                        .candidates())
                .containsExactly(candidate(Holds.YES));
        Duplicates after = on("2021-06-03", ONE, OTHER, dismissed("b", "a", "2021-06-03"));
        assertThat(after.candidates()).isEmpty();
        assertThat(after.dismissed())
                .containsExactly(
                        new Dismissed(candidate(Holds.YES), new Id.DuplicateDismissed("d"), "publics différents"));
        assertThat(after.lines(Language.FRENCH))
                .containsExactly(
                        "Aucun doublon possible au 3 juin 2021",
                        "écarté : action a et action b",
                        "  publics différents");
        assertThat(on("2021-06-03", ONE, OTHER, dismissed("a", "b", "2021")).candidates())
                .containsExactly(candidate(Holds.UNDETERMINED));
        assertThat(on("2021-06-03", ONE, OTHER, dismissed("a", "a", "2021-01-01"))
                        .dismissed())
                .isEmpty();
    }

    private static Action alike(String id, String lead, String districts, ActionStatus status) {
        return during(
                about(
                        ledBy(action(id, "", districts, state(status, "2021-01-01")), lead),
                        List.of(Theme.DIGITAL),
                        List.of(PublicCode.SENIORS)),
                "2021-01-01",
                "2021-12-31");
    }

    private static Candidate candidate(Holds holds) {
        return new Candidate(
                new Id.Action("a"),
                new Id.Action("b"),
                holds,
                List.of(Theme.DIGITAL),
                List.of(PublicCode.SENIORS),
                List.of(new Id.District("nord")));
    }

    private static DuplicateDismissed dismissed(String one, String other, String day) {
        return new DuplicateDismissed(
                new Id.DuplicateDismissed("d"),
                new Id.Action(one),
                new Id.Action(other),
                Sheets.date(day),
                "publics différents",
                null);
    }

    private static List<Candidate> candidates(Entry... entries) {
        return on("2021-06-03", entries).candidates();
    }

    private static Duplicates on(String day, Entry... more) {
        List<Entry> entries = new ArrayList<>(List.of(
                organisation("x", OrganisationKind.ASSOCIATION),
                organisation("y", OrganisationKind.ASSOCIATION),
                district("nord", "open", "open"),
                district("sud", "open", "open")));
        entries.addAll(List.of(more));
        return Duplicates.of(
                TerritorialProject.of(new Id.Territory("ville"), entries).on(LocalDate.parse(day)));
    }
}
