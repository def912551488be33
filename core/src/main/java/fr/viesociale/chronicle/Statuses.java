package fr.viesociale.chronicle;

import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import org.jspecify.annotations.Nullable;

/** Les changements d'état: actions, local initiatives, planned structures; the states in the order of the entry. */
final class Statuses {

    private final Between between;

    Statuses(Between between) {
        this.between = between;
    }

    void tell() {
        between.situation().project().all(Kind.ACTION).forEach(this::tell);
        between.situation().project().all(Kind.INITIATIVE).forEach(this::tell);
        between.situation().project().all(Kind.PLANNED_STRUCTURE).forEach(this::tell);
    }

    private void tell(Action action) {
        Wording before = null;
        for (ActionState state : action.states()) {
            moved(action.id(), "states", Between.of(state.since()), before, state.status());
            before = state.status();
        }
    }

    private void tell(Initiative initiative) {
        Wording before = null;
        for (InitiativeStep step : initiative.steps()) {
            moved(initiative.id(), "steps", Between.of(step.reachedOn()), before, step.stage());
            before = step.stage();
        }
    }

    private void tell(PlannedStructure planned) {
        Wording before = null;
        for (Stage stage : planned.stages()) {
            moved(planned.id(), "stages", When.of(stage.actualOn()), before, stage.stage());
            before = stage.stage();
        }
    }

    private void moved(Id id, String path, @Nullable When when, @Nullable Wording before, Wording after) {
        Text name = between.called(id);
        between.tell(
                EventCode.MOVED,
                id,
                when,
                new Event.Change(path, before, after),
                Holds.YES,
                Text.of(
                        name.fr() + " : " + after.in(Language.FRENCH)
                                + (before == null ? "" : " (auparavant : " + before.in(Language.FRENCH) + ")"),
                        name.en() + ": " + after.in(Language.ENGLISH)
                                + (before == null ? "" : " (before: " + before.in(Language.ENGLISH) + ")")));
    }
}
