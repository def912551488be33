package fr.viesociale.project;

import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Les projets conservés: where projects are kept, every revision of them. Nothing is overwritten.
 *
 * <p>That there is no such project is an answer; that the store cannot be reached is {@link Unavailable}, with its cause.
 */
public interface TerritorialProjects {

    /**
     * The latest revision.
     *
     * @param territory the territory
     * @return the project and its revision, empty when none was ever saved
     * @throws Unavailable when the store cannot be reached
     */
    Optional<Kept> find(Id.Territory territory);

    /**
     * A past revision.
     *
     * @param territory the territory
     * @param revision its number, from 1
     * @return the project as it was, empty when there is no such revision
     * @throws Unavailable when the store cannot be reached
     */
    Optional<Kept> find(Id.Territory territory, long revision);

    /**
     * Every revision, the first first.
     *
     * @param territory the territory
     * @return the revisions, never null, empty when none was ever saved
     * @throws Unavailable when the store cannot be reached
     */
    List<Revision> revisions(Id.Territory territory);

    /**
     * Writes what differs from the base, merged with what others wrote since, as one new revision. Where nothing differs,
     * no revision is written.
     *
     * @param base what was edited, as found; {@link Kept#none} for a territory that is new
     * @param edited the project to save
     * @param edit when, by whom, why
     * @return the project as it is kept now, or the conflict that kept it from being written, never null
     * @throws fr.viesociale.fault.Refused when the base is of another territory ({@code save.territory}) or of a revision
     *     that is not there ({@code save.revision}), or the edit is earlier than the latest revision
     *     ({@code save.backwards}): then nothing is written
     * @throws Unavailable when the store cannot be reached
     */
    Saved save(Kept base, TerritorialProject edited, Edit edit);

    /**
     * Un projet tel qu'il est conservé.
     *
     * @param project the project, never null
     * @param revision the number of the revision, 0 where nothing was saved yet
     */
    record Kept(TerritorialProject project, long revision) {

        /**
         * What there is of a territory before its first revision.
         *
         * @param territory the territory
         * @return an empty project at revision 0, never null
         */
        public static Kept none(Id.Territory territory) {
            return new Kept(TerritorialProject.empty(territory), 0);
        }
    }

    /**
     * Une intervention: when, by whom, why.
     *
     * @param at the instant, which the caller gives; kept to the microsecond, never null
     * @param by an opaque reference of the host's to who did it, never a name, never null
     * @param why the reason, never null
     */
    record Edit(Instant at, String by, String why) {

        /** @throws fr.viesociale.fault.Refused when something is missing */
        public Edit {
            var faults = new Faults();
            faults.need("at", at);
            by = faults.line("by", by);
            why = faults.line("why", why);
            faults.refuse();
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * Une révision: what was kept, when, by whom, why.
     *
     * @param number from 1, without a gap
     * @param edit when, by whom, why, never null
     */
    record Revision(long number, Edit edit) {}

    /** What became of a save. */
    sealed interface Saved {

        /**
         * It is kept.
         *
         * @param kept the project as it is kept now, what others wrote since included, never null
         */
        record Done(Kept kept) implements Saved {}

        /**
         * It is not: others edited the same entries, or removed what it names. Nothing was written.
         *
         * @param head the latest revision
         * @param clashes both versions of every entry concerned, never null, at least one
         */
        record Conflict(long head, List<Merge.Clash> clashes) implements Saved {}
    }

    /** Le stockage ne répond pas: the store cannot be reached, or failed; carries the cause. */
    final class Unavailable extends RuntimeException {
        /**
         * A failure of the store.
         *
         * @param message what was being done
         * @param cause what the store said
         */
        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
