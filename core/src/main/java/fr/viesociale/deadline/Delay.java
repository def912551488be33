package fr.viesociale.deadline;

import fr.viesociale.rule.Parameter;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Un délai qui court d'un jour connu.
 *
 * @param period how long, as the book has it
 * @param rule the rule that states it
 * @param lawDay the day of the fact that selects the law, null where it is not recorded
 * @param free whether the period is free: its last day is the one after
 * @param prolonged whether something prolongs it by a time that is not known
 */
record Delay(
        Parameter<Period> period, String rule, @Nullable PartialDate lawDay, boolean free, boolean prolonged) {

    LocalDate last(LocalDate from, Period read) {
        return from.plus(read).plusDays(free ? 1 : 0);
    }
}
