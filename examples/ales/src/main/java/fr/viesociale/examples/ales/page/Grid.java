package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.identifier.Id;
import fr.viesociale.matrix.Cell;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.matrix.Noted;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import java.util.ArrayList;
import java.util.List;

/**
 * La matrice comme carte de chaleur: district × orientation, each square with what is set and done there.
 *
 * @param columns the orientations
 * @param rows the districts
 * @param outside objectives and actions that have their place in no square
 * @param open the lists that may lack entries
 */
record Grid(List<String> columns, List<Row> rows, List<String> outside, List<String> open) {

    /** A district and its squares, in the order of the orientations. */
    record Row(String district, List<Square> squares) {}

    /** A square: how warm from 0 to 4, what to say of it, what is in it. */
    record Square(
            String anchor,
            String district,
            String orientation,
            int heat,
            String empty,
            List<Goal> goals,
            int actions,
            long late,
            long blocked,
            List<String> orphans) {}

    /** An objective and the actions that serve it here. */
    record Goal(String name, String due, boolean late, List<Deed> deeds) {}

    /** An action: its status on the day, and who leads it. */
    record Deed(String name, String status, boolean late, boolean blocked, String lead) {}

    static Grid of(Matrix matrix) {
        Situation on = matrix.basis().situation();
        int width = matrix.columns().size();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            rows.add(new Row(
                    on.nameOf(matrix.rows().get(i).district()).fr(),
                    matrix.cells().subList(i * width, (i + 1) * width).stream()
                            .map(cell -> square(cell, matrix))
                            .toList()));
        }
        return new Grid(
                matrix.columns().stream().map(id -> on.nameOf(id).fr()).toList(),
                rows,
                matrix.unplaced().stream()
                        .map(one -> on.nameOf(one.of()).fr() + " (" + words(one.reason()) + ")")
                        .toList(),
                matrix.open().stream()
                        .flatMap(list -> Kind.named(list).stream())
                        .map(kind -> words(kind.name()))
                        .toList());
    }

    private static Square square(Cell cell, Matrix matrix) {
        Situation on = matrix.basis().situation();
        return new Square(
                "case-" + on.on() + "-" + cell.district().value() + "-"
                        + cell.orientation().value(),
                on.nameOf(cell.district()).fr(),
                on.nameOf(cell.orientation()).fr(),
                cell.empty() ? 0 : Math.min(4, 1 + cell.actions().size()),
                matrix.empty(cell).name(),
                cell.objectives().stream().map(noted -> goal(noted, cell, on)).toList(),
                cell.actions().size(),
                cell.late().stream().filter(noted -> noted.holds() == Holds.YES).count(),
                cell.blocked().stream()
                        .filter(noted -> noted.holds() == Holds.YES)
                        .count(),
                cell.orphans().stream()
                        .map(orphan -> on.nameOf(orphan.of()).fr() + " : " + words(orphan.reason()))
                        .toList());
    }

    private static Goal goal(Noted noted, Cell cell, Situation on) {
        Objective objective = on.get(Kind.OBJECTIVE, noted.of());
        return new Goal(
                objective.name(),
                objective.dueOn() == null ? "sans échéance enregistrée" : "échéance : " + words(objective.dueOn()),
                surely(cell.late(), noted.of()),
                cell.actions().stream()
                        .map(one -> on.get(Kind.ACTION, one.of()))
                        .filter(action -> action.objectives().contains(objective.id()))
                        .map(action -> deed(action, cell, on))
                        .toList());
    }

    private static Deed deed(Action action, Cell cell, Situation on) {
        Latest<ActionStatus> status = action.status(on.on());
        Id.Organisation lead = action.involvement().lead();
        return new Deed(
                action.name(),
                status.possible().size() == 1 && !status.unrecorded()
                        ? words(status.possible().get(0))
                        : "état non connu",
                surely(cell.late(), action.id()),
                surely(cell.blocked(), action.id()),
                lead == null
                        ? "sans pilote enregistré"
                        : "pilote : " + on.nameOf(lead).fr());
    }

    private static boolean surely(List<Noted> all, Id id) {
        return all.stream().anyMatch(noted -> noted.of().equals(id) && noted.holds() == Holds.YES);
    }
}
