package fr.viesociale.deadline;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * L'agenda du coordinateur: how far to look, how soon a day counts as near, and which backward plans apply.
 *
 * @param near how long before its last day a deadline is due, never null
 * @param horizon how far to look ahead, never null; what is past is shown however old it is
 * @param plans the backward plans that the Caf concerned follows, never null; empty where none is known to apply
 */
public record Agenda(Period near, Period horizon, List<BackwardPlan> plans) {

    /** @throws fr.viesociale.fault.Refused when a period is negative */
    public Agenda {
        new Faults()
                .check(
                        !near.isNegative() && !horizon.isNegative(),
                        "",
                        "agenda.negative",
                        Text.of("on regarde vers l'avant", "one looks ahead"))
                .refuse();
        plans = List.copyOf(plans);
    }

    /**
     * An agenda without a backward plan.
     *
     * @param near how long before its last day a deadline is due
     * @param horizon how far to look ahead
     * @return the agenda, never null
     */
    public static Agenda of(Period near, Period horizon) {
        return new Agenda(near, horizon, List.of());
    }

    /**
     * The agenda with one more backward plan.
     *
     * @param plan the plan
     * @return the agenda, never null
     */
    public Agenda with(BackwardPlan plan) {
        List<BackwardPlan> more = new ArrayList<>(plans);
        more.add(plan);
        return new Agenda(near, horizon, more);
    }
}
