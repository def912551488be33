package fr.viesociale.committee;

import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Vote;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Ce qui a été résolu: one resolution of a meeting, and how it was voted.
 *
 * @param resolution the resolution as recorded: object, nature, date, body, never null
 * @param onTheDay whether it is dated on the day of the meeting, never null
 * @param ownBody whether the body of the meeting took it
 * @param votes its votes: counts, consensus, who agreed, by id, never null
 */
public record Resolved(Resolution resolution, Holds onTheDay, boolean ownBody, List<Vote> votes) {

    /** Copies the list. */
    public Resolved {
        votes = List.copyOf(votes);
    }
}
