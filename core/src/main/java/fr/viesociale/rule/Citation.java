package fr.viesociale.rule;

import fr.viesociale.text.Text;
import java.time.LocalDate;

/**
 * Une citation: one provision or one dated value, and what it rests on.
 *
 * @param id the id of the provision or the code of the value, never null
 * @param says the statement, or what the value is called, never null
 * @param source where it comes from, never null
 */
public record Citation(String id, Text says, Source source) {

    /**
     * Whether somebody should look at it again: it rests on something deduced, local, recalled or not found, or nobody has
     * looked at it for long.
     *
     * @param checkedSince the first day on which a check is recent enough
     * @return true when it should be looked at
     */
    public boolean toReview(LocalDate checkedSince) {
        return source.certainty() != Certainty.SEEN || source.checkedOn().isBefore(checkedSince);
    }
}
