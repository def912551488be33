package fr.viesociale.matrix;

import static fr.viesociale.matrix.Sheets.action;
import static fr.viesociale.matrix.Sheets.carry;
import static fr.viesociale.matrix.Sheets.district;
import static fr.viesociale.matrix.Sheets.during;
import static fr.viesociale.matrix.Sheets.indicator;
import static fr.viesociale.matrix.Sheets.ledBy;
import static fr.viesociale.matrix.Sheets.objective;
import static fr.viesociale.matrix.Sheets.orientation;
import static fr.viesociale.matrix.Sheets.state;
import static fr.viesociale.matrix.Sheets.weighing;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final List<Entry> CITY = List.of(
            convention("c", ConventionKind.COORDINATION),
            version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "2022-12-31")),
            orientation("familles", "c", 2),
            orientation("droits", "c", 1),
            district("sud", "2000-01-01", "open"),
            district("nord", "2000-01-01", "open"),
            organisation("ville", OrganisationKind.COMMUNE));

    @Test
    void every_district_of_the_day_meets_every_orientation_of_the_convention() {
        Matrix matrix = on("2021-06-03", district("ancien", "1990-01-01", "2021-06-02"), district("x", "2021", "open"));
        assertThat(matrix.frame()).isEqualTo(inForce(Holds.YES));
        assertThat(matrix.columns()).containsExactly(new Id.Orientation("droits"), new Id.Orientation("familles"));
        assertThat(matrix.rows())
                .containsExactly(
                        new Row(new Id.District("nord"), Holds.YES),
                        new Row(new Id.District("sud"), Holds.YES),
                        new Row(new Id.District("x"), Holds.UNDETERMINED));
        assertThat(matrix.cells()).hasSize(6).isEqualTo(matrix.empty());
        assertThat(matrix.open()).containsExactly("objectives", "actions", "indicators");
    }

    @Test
    void the_frame_is_that_of_the_day() {
        assertThat(on("2019-05-01").frame()).isEqualTo(new Frame.Between(List.of(), List.of(new Id.Convention("c"))));
        assertThat(on("2019-05-02").frame()).isEqualTo(inForce(Holds.YES));
        assertThat(on("2022-12-31").frame()).isEqualTo(inForce(Holds.YES));
        Matrix after = on("2023-01-01");
        assertThat(after.frame()).isEqualTo(new Frame.Between(List.of(new Id.Convention("c")), List.of()));
        assertThat(after.cells()).isEmpty();
        assertThat(after.lines(Language.FRENCH).subList(0, 2))
                .containsExactly(
                        "Au 1er janvier 2023 : aucune convention de coordination n'est en vigueur",
                        "  échue : convention c");
        assertThat(on("2019-05-01").lines(Language.ENGLISH).subList(0, 2))
                .containsExactly("On 1 May 2019: no coordination convention is in force", "  to come: convention c");
    }

    @Test
    void a_day_between_two_conventions_is_said_to_be() {
        Matrix matrix = on(
                "2023-01-01",
                convention("d", ConventionKind.COORDINATION),
                version("w", "d", "2023-01-02", DateRange.of("2023-01-02", "2026-12-31")));
        assertThat(matrix.lines(Language.FRENCH).subList(0, 3))
                .containsExactly(
                        "Au 1er janvier 2023 : entre deux conventions de coordination, aucune n'est en vigueur",
                        "  échue : convention c",
                        "  à venir : convention d");
        assertThat(matrix.lines(Language.ENGLISH).get(0))
                .isEqualTo("On 1 January 2023: between two coordination conventions, none is in force");
    }

    @Test
    void without_a_coordination_convention_there_is_no_frame() {
        Matrix matrix = Matrix.of(project(convention("ctg", ConventionKind.CTG)).on(LocalDate.parse("2021-06-03")));
        assertThat(matrix.frame()).isEqualTo(new Frame.None());
        assertThat(matrix.lines(Language.FRENCH).get(0))
                .isEqualTo("Au 3 juin 2021 : aucune convention de coordination n'est enregistrée");
    }

    @Test
    void a_convention_whose_term_is_not_known_gives_a_matrix_that_says_so() {
        Matrix matrix = Matrix.of(project(
                        convention("c", ConventionKind.COORDINATION),
                        version("v", "c", "2019-05-02", DateRange.of("2019-05-02", "unknown")),
                        orientation("droits", "c", 1),
                        district("nord", "2000-01-01", "open"))
                .on(LocalDate.parse("2021-06-03")));
        assertThat(matrix.frame()).isEqualTo(inForce(Holds.UNDETERMINED));
        assertThat(matrix.cells()).hasSize(1);
        assertThat(matrix.lines(Language.ENGLISH).get(0))
                .isEqualTo(
                        "On 3 June 2021, coordination convention that may be in force (signature or term not known): "
                                + "convention c");
    }

    @Test
    void two_conventions_in_force_bring_all_their_orientations() {
        Matrix matrix = on(
                "2021-06-03",
                convention("b", ConventionKind.COORDINATION),
                version("w", "b", "2020-01-01", DateRange.of("2020-01-01", "2024-12-31")),
                orientation("moyens", "b", 1));
        assertThat(matrix.frame())
                .isEqualTo(new Frame.InForce(List.of(
                        new Frame.Held(new Id.Convention("b"), Holds.YES),
                        new Frame.Held(new Id.Convention("c"), Holds.YES))));
        assertThat(matrix.columns()).extracting(Id.Orientation::value).containsExactly("droits", "moyens", "familles");
    }

    @Test
    void an_objective_of_a_former_convention_counts_once_it_is_carried_over() {
        Entry[] former = {
            convention("a", ConventionKind.COORDINATION),
            version("u", "a", "2015-01-01", DateRange.of("2015-01-01", "2018-12-31")),
            orientation("vieux", "a", 1),
            objective("o", "a", "nord", "vieux", null),
            carry("k", "a", "c", "2021-06-03", "vieux", "droits")
        };
        assertThat(cell(on("2021-06-02", former), "nord", "droits").objectives())
                .isEmpty();
        assertThat(on("2021-06-02", former).unplaced()).isEmpty();
        assertThat(cell(on("2021-06-03", former), "nord", "droits").objectives())
                .containsExactly(noted("o", Holds.YES));
        assertThat(cell(on("2021-06-03", former), "nord", "familles").empty()).isTrue();
        former[4] = carry("k", "a", "c", "2021", "vieux", "droits");
        assertThat(cell(on("2021-06-03", former), "nord", "droits").objectives())
                .containsExactly(noted("o", Holds.UNDETERMINED));
    }

    @Test
    void what_was_carried_over_twice_is_reached() {
        Matrix matrix = on(
                "2021-06-03",
                convention("a", ConventionKind.COORDINATION),
                convention("b", ConventionKind.COORDINATION),
                version("u", "a", "2010-01-01", DateRange.of("2010-01-01", "2014-12-31")),
                version("w", "b", "2015-01-01", DateRange.of("2015-01-01", "2018-12-31")),
                orientation("premier", "a", 1),
                orientation("second", "b", 1),
                objective("o", "a", "sud", "premier", null),
                carry("k2", "a", "b", "2015-01-01", "premier", "second"),
                carry("k1", "b", "c", "2019-05-02", "second", "familles"));
        assertThat(cell(matrix, "sud", "familles").objectives()).containsExactly(noted("o", Holds.YES));
    }

    @Test
    void an_action_is_in_the_cells_of_its_objectives_where_it_takes_place() {
        Matrix matrix = on(
                "2021-06-03",
                objective("o", "c", "nord sud", "droits", null),
                objective("p", null, "nord", "familles", null),
                action("partout", "o", ""),
                action("nord", "o p", "nord"),
                action("ailleurs", "p", "sud"),
                action("seule", "", "nord"));
        assertThat(ids(cell(matrix, "nord", "droits").actions())).containsExactly("nord", "partout");
        assertThat(ids(cell(matrix, "sud", "droits").actions())).containsExactly("partout");
        assertThat(ids(cell(matrix, "nord", "familles").actions())).containsExactly("nord");
        assertThat(matrix.unplaced())
                .containsExactly(
                        new Unplaced(new Id.Action("ailleurs"), Unplaced.Reason.OTHER_DISTRICT),
                        new Unplaced(new Id.Action("seule"), Unplaced.Reason.NO_OBJECTIVE));
        assertThat(matrix.empty()).extracting(Cell::orientation).containsExactly(new Id.Orientation("familles"));
    }

    @Test
    void a_cell_is_surely_empty_only_where_no_objective_or_action_may_be_missing() {
        Entry objectives = inventory("i", Kind.OBJECTIVE, null, true);
        Entry actions = inventory("j", Kind.ACTION, null, true);
        assertThat(nothing("2021-06-03", objectives, actions)).isEqualTo(Holds.YES);
        assertThat(nothing("2021-06-03", objectives)).isEqualTo(Holds.UNDETERMINED);
        assertThat(nothing("2021-06-03", actions)).isEqualTo(Holds.UNDETERMINED);
        assertThat(nothing("2021-06-03", inventory("i", Kind.OBJECTIVE, new Id.District("nord"), true), actions))
                .isEqualTo(Holds.YES);
        assertThat(nothing("2021-06-03", objective("o", "c", "nord", "droits", null)))
                .isEqualTo(Holds.NO);
        assertThat(on("2021-06-03", objectives, actions).lines(Language.ENGLISH))
                .contains("empty cell: quartier nord × orientation droits");
        assertThat(on("2021-06-03", objectives).lines(Language.ENGLISH))
                .contains("no objective on record: quartier nord × orientation droits");
    }

    private static Holds nothing(String day, Entry... entries) {
        Matrix matrix = on(day, entries);
        return matrix.empty(cell(matrix, "nord", "droits"));
    }

    @Test
    void what_names_a_district_that_became_another_belongs_to_the_latter() {
        Entry[] renamed = {
            district("ancien", "open", "2019-12-31"),
            Sheets.succession("ancien", "nord"),
            objective("o", "c", "ancien", "droits", null),
            action("a", "o", "ancien"),
            action("b", "o", "sud")
        };
        Cell cell = cell(on("2021-06-03", renamed), "nord", "droits");
        assertThat(cell.objectives()).containsExactly(noted("o", Holds.YES));
        assertThat(cell.actions()).containsExactly(new Noted(new Id.Action("a"), Holds.YES));
        assertThat(on("2021-06-03", renamed).unplaced())
                .containsExactly(new Unplaced(new Id.Action("b"), Unplaced.Reason.OTHER_DISTRICT));
    }

    @Test
    void what_names_one_of_the_merged_districts_may_belong_to_what_they_became() {
        Matrix matrix = on(
                "2021-06-03",
                district("ancien", "open", "2019-12-31"),
                district("autre", "open", "2019-12-31"),
                Sheets.succession("ancien autre", "nord"),
                objective("o", "c", "ancien", "droits", null),
                action("a", "o", ""));
        Cell cell = cell(matrix, "nord", "droits");
        assertThat(cell.objectives()).containsExactly(noted("o", Holds.UNDETERMINED));
        assertThat(cell.actions()).containsExactly(new Noted(new Id.Action("a"), Holds.UNDETERMINED));
        assertThat(matrix.empty(cell)).isEqualTo(Holds.UNDETERMINED);
        assertThat(matrix.empty()).doesNotContain(cell);
        assertThat(matrix.unplaced()).isEmpty();
        assertThat(matrix.lines(Language.FRENCH)).contains("  objectif possible : objectif o");
    }

    @Test
    void an_objective_without_a_district_or_an_orientation_is_outside_the_matrix() {
        Matrix matrix =
                on("2021-06-03", objective("o", "c", "", "droits", null), objective("p", "c", "nord", "", null));
        assertThat(matrix.unplaced())
                .containsExactly(
                        new Unplaced(new Id.Objective("o"), Unplaced.Reason.NO_DISTRICT),
                        new Unplaced(new Id.Objective("p"), Unplaced.Reason.NO_ORIENTATION));
        assertThat(matrix.lines(Language.FRENCH))
                .contains(
                        "hors matrice, aucun quartier du jour : objectif o",
                        "aucun objectif enregistré : quartier nord × orientation droits");
        assertThat(matrix.lines(Language.ENGLISH))
                .contains("outside the matrix, no orientation of the convention: objectif p");
    }

    @Test
    void progress_counts_statuses_and_sums_weights_without_what_was_abandoned() {
        Cell cell = cell(
                on(
                        "2021-06-03",
                        objective("o", "c", "nord", "droits", null),
                        weighing(action("a", "o", "", state(ActionStatus.DONE, "2021-06-03")), "3"),
                        weighing(action("b", "o", "", state(ActionStatus.UNDERWAY, "2021")), "2"),
                        weighing(action("d", "o", "", state(ActionStatus.ABANDONED, "2020")), "7"),
                        weighing(action("e", "o", "", state(ActionStatus.BLOCKED, "2020")), "1.5")),
                "nord",
                "droits");
        assertThat(cell.progress())
                .isEqualTo(new Progress(
                        0, 0, 1, 1, 1, 1, new Weights(number("3"), number("1.5"), number("2"), number("7"))));
        assertThat(cell.progress().weights().total()).isEqualByComparingTo("6.5");
        assertThat(cell.progress().weights().least()).isEqualTo("0.461538");
        assertThat(cell.progress().weights().most()).isEqualTo("0.769231");
        assertThat(cell.blocked()).containsExactly(new Noted(new Id.Action("e"), Holds.YES));
        assertThat(cell.progress().lines(Language.FRENCH))
                .containsExactly(
                        "actions par état : bloquée 1, réalisée 1, abandonnée 1, état non connu 1",
                        "poids réalisé : entre 3 et 5 sur 6,5, sans compter les actions abandonnées");
        assertThat(cell.progress().lines(Language.ENGLISH))
                .containsExactly(
                        "actions by status: blocked 1, done 1, abandoned 1, status not known 1",
                        "weight done: between 3 and 5 of 6.5, abandoned actions left out");
    }

    @Test
    void one_action_without_a_weight_leaves_none() {
        Matrix matrix = on(
                "2021-06-03",
                objective("o", "c", "nord", "droits", null),
                weighing(action("a", "o", ""), "3"),
                action("b", "o", ""));
        assertThat(cell(matrix, "nord", "droits").progress()).isEqualTo(new Progress(0, 0, 0, 0, 0, 2, null));
        assertThat(cell(matrix, "sud", "droits").progress()).isEqualTo(new Progress(0, 0, 0, 0, 0, 0, null));
    }

    @Test
    void an_objective_is_late_the_day_after_it_was_due_unless_all_is_done() {
        Entry due = objective("o", "c", "nord", "droits", "2021-06-03");
        Entry done = action("a", "o", "", state(ActionStatus.DONE, "2021-06-04"));
        Entry undated = action("a", "o", "", state(ActionStatus.UNDERWAY, "2020"), state(ActionStatus.DONE, null));
        Entry going = action("b", "o", "", state(ActionStatus.UNDERWAY, "2020"));
        assertThat(late("2021-06-03", due, going)).isEmpty();
        assertThat(late("2021-06-04", due, going)).containsExactly(noted("o", Holds.YES));
        assertThat(late("2021-06-04", due, done)).isEmpty();
        assertThat(late("2021-06-04", due, undated)).containsExactly(noted("o", Holds.UNDETERMINED));
        assertThat(late("2021-06-04", due, done, going)).containsExactly(noted("o", Holds.YES));
        assertThat(late("2021-06-04", due)).containsExactly(noted("o", Holds.UNDETERMINED));
        assertThat(late("2021-06-04", due, inventory("i", Kind.ACTION, null, true)))
                .containsExactly(noted("o", Holds.YES));
    }

    @Test
    void an_action_is_late_the_day_after_its_period_unless_done_or_abandoned() {
        Entry open = objective("o", "c", "nord", "droits", null);
        Noted late = new Noted(new Id.Action("a"), Holds.YES);
        assertThat(late("2021-06-03", open, ending("2021-06-03", ActionStatus.UNDERWAY)))
                .isEmpty();
        assertThat(late("2021-06-04", open, ending("2021-06-03", ActionStatus.UNDERWAY)))
                .containsExactly(late);
        assertThat(late("2021-06-04", open, ending("2021", ActionStatus.PLANNED)))
                .containsExactly(new Noted(late.of(), Holds.UNDETERMINED));
        assertThat(late("2021-06-04", open, ending("2021-06-03", ActionStatus.DONE)))
                .isEmpty();
        assertThat(late("2021-06-04", open, ending("2021-06-03", ActionStatus.ABANDONED)))
                .isEmpty();
        assertThat(late("2021-06-04", open, ending("open", ActionStatus.UNDERWAY)))
                .isEmpty();
    }

    @Test
    void what_lacks_a_lead_or_an_indicator_is_an_orphan() {
        Matrix matrix = on(
                "2021-06-03",
                objective("o", "c", "nord", "droits", null),
                action("a", "o", ""),
                ledBy(action("b", "o", ""), "ville"),
                indicator("i", new Id.Action("b")));
        assertThat(cell(matrix, "nord", "droits").orphans())
                .containsExactly(
                        new Orphan(new Id.Action("a"), Orphan.Reason.NO_LEAD),
                        new Orphan(new Id.Objective("o"), Orphan.Reason.NO_INDICATOR),
                        new Orphan(new Id.Action("a"), Orphan.Reason.NO_INDICATOR));
        assertThat(matrix.open()).isEmpty();
    }

    @Test
    void a_coordinator_reads_it_in_french_and_in_english() {
        Matrix matrix = on(
                "2021-06-04",
                inventory("i", Kind.INDICATOR, null, true),
                inventory("j", Kind.DISTRICT, null, false),
                objective("o", "c", "nord sud", "droits familles", "2021-06-03"),
                during(
                        action("a", "o", "nord", state(ActionStatus.BLOCKED, "2020"), state(ActionStatus.DONE, null)),
                        "2020-01-01",
                        "2020-12-31"));
        assertThat(matrix.lines(Language.FRENCH))
                .startsWith(
                        "Au 4 juin 2021, convention de coordination en vigueur : convention c",
                        "quartier nord × orientation droits",
                        "  objectif : objectif o",
                        "  action : action a",
                        "  actions par état : état non connu 1",
                        "  peut-être en retard : objectif o",
                        "  peut-être en retard : action a",
                        "  peut-être bloquée : action a",
                        "  sans pilote : action a",
                        "  sans indicateur : objectif o",
                        "  sans indicateur : action a",
                        "quartier nord × orientation familles")
                .endsWith("liste peut-être incomplète : quartier");
        assertThat(matrix.lines(Language.ENGLISH))
                .startsWith(
                        "On 4 June 2021, coordination convention in force: convention c",
                        "quartier nord × orientation droits",
                        "  objective: objectif o",
                        "  action: action a",
                        "  actions by status: status not known 1",
                        "  perhaps late: objectif o")
                .endsWith("list that may be incomplete: district");
    }

    private static Entry ending(String last, ActionStatus status) {
        return during(action("a", "o", "", state(status, "2020-01-01")), "2020-01-01", last);
    }

    private static List<Noted> late(String day, Entry... entries) {
        return cell(on(day, entries), "nord", "droits").late();
    }

    private static Cell cell(Matrix matrix, String district, String orientation) {
        return matrix.cells().stream()
                .filter(cell -> cell.district().value().equals(district)
                        && cell.orientation().value().equals(orientation))
                .findFirst()
                .orElseThrow();
    }

    private static Frame inForce(Holds holds) {
        return new Frame.InForce(List.of(new Frame.Held(new Id.Convention("c"), holds)));
    }

    private static Noted noted(String objective, Holds holds) {
        return new Noted(new Id.Objective(objective), holds);
    }

    private static List<String> ids(List<Noted> noted) {
        return noted.stream().map(one -> one.of().value()).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static TerritorialProject project(Entry... entries) {
        return TerritorialProject.of(new Id.Territory("ville"), List.of(entries));
    }

    private static Matrix on(String day, Entry... more) {
        List<Entry> entries = new ArrayList<>(CITY);
        entries.addAll(List.of(more));
        return Matrix.of(
                TerritorialProject.of(new Id.Territory("ville"), entries).on(LocalDate.parse(day)));
    }
}
