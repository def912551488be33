package fr.viesociale.governance;

import fr.viesociale.fault.Faults;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Ce qu'on sait d'un siège: how many, for which post, with which stand-ins.
 *
 * @param seats how many seats, null when not recorded
 * @param post the post that sits there, never a name, null when not recorded
 * @param alternates how many alternates, null when not recorded
 * @param boardMember whether a member of the Caf’s board holds it, null when not recorded
 */
public record SeatHolding(
        @Nullable Integer seats,
        @Nullable String post,
        @Nullable Integer alternates,
        @Nullable Boolean boardMember) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public SeatHolding {
        var faults = new Faults();
        post = faults.optionalLine("post", post);
        faults.check(
                seats == null || seats >= 1, "seats", "seat.count", Text.of("au moins un siège", "at least one seat"));
        faults.refuse();
    }
}
