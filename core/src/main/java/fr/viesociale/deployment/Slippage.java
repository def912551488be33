package fr.viesociale.deployment;

import fr.viesociale.roadmap.Stage;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * L'écart d'une étape: the days from its target to when it was reached, an interval where a date is not a day.
 *
 * @param least the least number of days, negative ahead of the target
 * @param most the greatest number of days, not below the least
 * @param stillRunning whether the stage is not reached, its target being past: the days then run to the day of the question
 */
public record Slippage(long least, long most, boolean stillRunning) implements Wording {

    /**
     * The slippage of a stage on a day.
     *
     * @param stage the stage
     * @param on the day; a stage reached later is not reached yet
     * @return the slippage, null where no target is recorded, or the target is not surely past and nothing is reached
     */
    static @Nullable Slippage of(Stage stage, LocalDate on) {
        When target = When.of(stage.targetOn());
        When actual = When.of(stage.actualOn());
        if (target == null) {
            return null;
        }
        boolean reached = actual != null && actual.after(on) != Holds.YES;
        if (actual != null && reached) {
            return between(target, actual, false);
        }
        return target.before(on) == Holds.YES ? between(target, When.on(on), true) : null;
    }

    private static @Nullable Slippage between(When target, When end, boolean stillRunning) {
        LocalDate first = target.earliest();
        LocalDate last = target.latest();
        LocalDate from = end.earliest();
        LocalDate until = end.latest();
        return first == null || last == null || from == null || until == null
                ? null
                : new Slippage(
                        ChronoUnit.DAYS.between(last, from), ChronoUnit.DAYS.between(first, until), stillRunning);
    }

    @Override
    public String in(Language language) {
        boolean french = language == Language.FRENCH;
        String days = least == most
                ? signed(least)
                : (french ? "entre " : "between ") + signed(least) + (french ? " et " : " and ") + signed(most);
        boolean plural = least != most || (french ? Math.abs(most) > 1 : Math.abs(most) != 1);
        return days
                + (french ? " jour" : " day")
                + (plural ? "s" : "")
                + (stillRunning ? (french ? ", toujours en attente" : ", still running") : "");
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : "" + days;
    }
}
