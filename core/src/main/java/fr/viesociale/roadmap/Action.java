package fr.viesociale.roadmap;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Une action de la feuille de route.
 *
 * @param id what it is called, never null
 * @param name what it is, never null
 * @param objectives the objectives that it serves, never null
 * @param involvement who carries it, never null
 * @param content what it does, for whom, where, never null
 * @param period when it takes place, both ends included, null when not recorded
 * @param states its states, as they followed one another, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record Action(
        Id.Action id,
        String name,
        List<Id.Objective> objectives,
        Involvement involvement,
        ActionContent content,
        @Nullable DateRange period,
        List<ActionState> states,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public Action {
        var faults = new Faults();
        faults.need("id", id);
        name = faults.line("name", name);
        objectives = faults.list("objectives", objectives);
        faults.need("involvement", involvement);
        faults.need("content", content);
        states = faults.list("states", states);
        faults.refuse();
    }

    /**
     * The status of the day, by its states.
     *
     * @param day the day
     * @return the status, never null
     */
    public Latest<ActionStatus> status(LocalDate day) {
        return Latest.of(states, ActionState::status, ActionState::since, day);
    }

    /**
     * Whether it is under way: by its states, although its period may be over, for then it is late; without any state it
     * may be under way in its period.
     *
     * @param day the day
     * @return yes, no, or undetermined, never null
     */
    public Holds underWay(LocalDate day) {
        return states.isEmpty() && period != null
                ? period.covers(day).and(Holds.UNDETERMINED)
                : status(day).is(ActionStatus.UNDERWAY);
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(objectives, involvement.lead(), involvement.partners(), content.districts());
    }
}
