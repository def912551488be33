package fr.viesociale.project;

import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Les projets conservés: where projects are kept, every revision of them. Nothing is overwritten.
 *
 * <p>Every repository finds the latest revision, lists the revisions and saves. What else it can do, it declares as
 * {@link #capabilities()}; the rest it refuses with {@code store.capability}.
 *
 * <p>That there is no such project is an answer; that the store cannot be reached is {@link Unavailable}, with its cause.
 */
public interface TerritorialProjects {

    /** Ce qu'un dépôt sait faire de plus. */
    enum Capability {
        /** Loads past revisions, by number and by instant, tells their difference and the history of an entry. */
        PAST_REVISIONS,
        /** Tells what changed since a revision. */
        CHANGE_FEED,
        /** Lists the territories. */
        LISTING,
        /** Forgets what no longer may be kept: past revisions, and who made them. */
        PURGE;

        /**
         * The fault of asking a repository for what it does not offer.
         *
         * @return the refusal {@code store.capability}, never null
         */
        Refused lacking() {
            return new Refused(List.of(Fault.of(
                    "store.capability",
                    name(),
                    Text.of(
                            "ce dépôt ne le propose pas : voir capabilities()",
                            "this repository does not offer it: see capabilities()"))));
        }
    }

    /**
     * What the repository can do beside finding the latest revision, listing revisions and saving.
     *
     * @return the capabilities, never null
     */
    default Set<Capability> capabilities() {
        return Set.of();
    }

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
     * @throws fr.viesociale.fault.Refused when it was purged ({@code revision.purged}), or without
     *     {@link Capability#PAST_REVISIONS}
     * @throws Unavailable when the store cannot be reached
     */
    default Optional<Kept> find(Id.Territory territory, long revision) {
        throw Capability.PAST_REVISIONS.lacking();
    }

    /**
     * What was kept at an instant: the latest revision that is not later.
     *
     * @param territory the territory
     * @param at the instant
     * @return the project as it was, empty when nothing was saved by then
     * @throws fr.viesociale.fault.Refused when that revision was purged, or may have been ({@code revision.purged}), or
     *     without {@link Capability#PAST_REVISIONS}
     * @throws Unavailable when the store cannot be reached
     */
    default Optional<Kept> find(Id.Territory territory, Instant at) {
        throw Capability.PAST_REVISIONS.lacking();
    }

    /**
     * Every revision that is still kept, the first first.
     *
     * @param territory the territory
     * @return the revisions, never null, empty when none was ever saved
     * @throws Unavailable when the store cannot be reached
     */
    List<Revision> revisions(Id.Territory territory);

    /**
     * What became of one entry: each of its versions, the first first.
     *
     * @param territory the territory
     * @param entry the entry
     * @return the versions that are still kept, never null, empty when there never was such an entry
     * @throws fr.viesociale.fault.Refused without {@link Capability#PAST_REVISIONS}
     * @throws Unavailable when the store cannot be reached
     */
    default List<Version> history(Id.Territory territory, Id entry) {
        throw Capability.PAST_REVISIONS.lacking();
    }

    /**
     * What differs between two revisions.
     *
     * @param territory the territory
     * @param from a revision, 0 for nothing at all
     * @param to another one, earlier or later, 0 for nothing at all
     * @return what turns the first into the second, never null
     * @throws fr.viesociale.fault.Refused when there is no such revision ({@code revision.unknown}) or it was purged
     *     ({@code revision.purged}), or without {@link Capability#PAST_REVISIONS}
     * @throws Unavailable when the store cannot be reached
     */
    default Difference difference(Id.Territory territory, long from, long to) {
        if (!capabilities().contains(Capability.PAST_REVISIONS)) {
            throw Capability.PAST_REVISIONS.lacking();
        }
        return at(territory, from).differenceTo(at(territory, to));
    }

    private TerritorialProject at(Id.Territory territory, long revision) {
        return revision == 0
                ? TerritorialProject.empty(territory)
                : find(territory, revision)
                        .orElseThrow(() -> Saving.unknown(revision))
                        .project();
    }

    /**
     * What changed since a revision, revision by revision, without a gap: whoever asks again with the number of the last
     * one misses nothing. The order holds within a territory; none is promised between territories.
     *
     * @param territory the territory
     * @param since the last revision that the caller knows, 0 for none
     * @param limit the most revisions to tell, at least 1
     * @return the changes, the first first, never null, empty when there are none since
     * @throws fr.viesociale.fault.Refused when the limit is less than 1 ({@code store.limit}), when a revision in between
     *     was purged ({@code revision.purged}: load the project anew), or without {@link Capability#CHANGE_FEED}
     * @throws Unavailable when the store cannot be reached
     */
    default List<Change> changes(Id.Territory territory, long since, int limit) {
        throw Capability.CHANGE_FEED.lacking();
    }

    /**
     * The territories of which something is kept, by id, a page at a time.
     *
     * @param after the last territory of the page before, null for the first page
     * @param limit the most territories to tell, at least 1
     * @return the territories, each once, in an order that does not change, never null
     * @throws fr.viesociale.fault.Refused when the limit is less than 1 ({@code store.limit}), or without
     *     {@link Capability#LISTING}
     * @throws Unavailable when the store cannot be reached
     */
    default List<Head> heads(Id.@Nullable Territory after, int limit) {
        throw Capability.LISTING.lacking();
    }

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
     * @throws RetryTransaction when others were quicker and the transaction is the host's
     * @throws Unavailable when the store cannot be reached
     */
    Saved save(Kept base, TerritorialProject edited, Edit edit);

    /**
     * Forgets the revisions before one, for a retention period that the law sets: what only they held is deleted, and who
     * made them. That it was done is kept as a {@link Purge}. To forget a whole territory, save it empty first.
     *
     * @param territory the territory
     * @param before the first revision to keep, from 1 to the latest
     * @param edit when, by whom, why
     * @throws fr.viesociale.fault.Refused when there is no such revision ({@code revision.unknown}), or without
     *     {@link Capability#PURGE}
     * @throws Unavailable when the store cannot be reached
     */
    default void purge(Id.Territory territory, long before, Edit edit) {
        throw Capability.PURGE.lacking();
    }

    /**
     * What was purged, the first first.
     *
     * @param territory the territory
     * @return the purges, never null
     * @throws fr.viesociale.fault.Refused without {@link Capability#PURGE}
     * @throws Unavailable when the store cannot be reached
     */
    default List<Purge> purges(Id.Territory territory) {
        throw Capability.PURGE.lacking();
    }

    /**
     * Forgets who made revisions and purges: the reference becomes {@link Edit#ERASED}, everything else stays.
     *
     * @param territory the territory
     * @param by the reference, to the letter, however its accents are composed
     * @return how many revisions and purges carried it
     * @throws fr.viesociale.fault.Refused without {@link Capability#PURGE}
     * @throws Unavailable when the store cannot be reached
     */
    default int erase(Id.Territory territory, String by) {
        throw Capability.PURGE.lacking();
    }

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
     * Une intervention: when, by whom, why, of what nature.
     *
     * @param at the instant, which the caller gives; kept to the microsecond, from the year 1000 to 9999, never null
     * @param by an opaque reference of the host's to who did it, never a name, never null
     * @param why the reason, never null
     * @param nature whether it was recorded, corrected or imported, never null
     */
    record Edit(Instant at, String by, String why, Nature nature) {

        /** What stands for a reference that was erased. */
        public static final String ERASED = "[effacé]";

        /** The earliest instant that an edit has. */
        public static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
        /** The first instant that is too late for an edit. */
        public static final Instant AFTER = Instant.parse("+10000-01-01T00:00:00Z");

        /** @throws fr.viesociale.fault.Refused when something is missing, or the instant out of bounds */
        public Edit {
            var faults = new Faults();
            faults.need("at", at)
                    .check(
                            at == null || (!at.isBefore(FIRST) && at.isBefore(AFTER)),
                            "at",
                            "edit.at",
                            Text.of("une année de 1000 à 9999 est attendue", "a year from 1000 to 9999 is expected"));
            by = faults.line("by", by);
            why = faults.line("why", why);
            faults.need("nature", nature);
            faults.refuse();
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        /**
         * What is recorded in the course of things.
         *
         * @param at the instant
         * @param by an opaque reference of the host's to who did it
         * @param why the reason
         */
        public Edit(Instant at, String by, String why) {
            this(at, by, why, Nature.RECORDED);
        }

        /**
         * The same without who did it.
         *
         * @return the edit by {@link #ERASED}, never null
         */
        public Edit erased() {
            return new Edit(at, ERASED, why, nature);
        }
    }

    /** La nature d'une intervention. */
    enum Nature {
        /** Saisie: something new came to be known. */
        RECORDED,
        /** Correction: what was recorded was wrong. */
        CORRECTED,
        /** Import: taken over from another system. */
        IMPORTED
    }

    /**
     * Une révision: what was kept, when, by whom, why.
     *
     * @param number from 1, without a gap
     * @param edit when, by whom, why, never null
     */
    record Revision(long number, Edit edit) {}

    /**
     * Une version d'une fiche.
     *
     * @param since the revision that made it
     * @param entry the entry as it was from then on, null where that revision removed it
     */
    record Version(long since, @Nullable Entry entry) {}

    /**
     * Ce qu'une révision a changé.
     *
     * @param revision the revision, never null
     * @param put the entries that it added or replaced, never null
     * @param gone the entries that it removed, never null
     */
    record Change(Revision revision, SortedSet<Id> put, SortedSet<Id> gone) {

        /** Copies the sets. */
        public Change {
            put = Collections.unmodifiableSortedSet(new TreeSet<>(put));
            gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
        }
    }

    /**
     * La dernière révision d'un territoire.
     *
     * @param territory the territory, never null
     * @param revision its latest revision, at least 1
     * @param at when that was made, never null
     */
    record Head(Id.Territory territory, long revision, Instant at) {}

    /**
     * Une purge: the trace of what is no longer kept.
     *
     * @param before the first revision that was left
     * @param edit when, by whom, why, never null
     */
    record Purge(long before, Edit edit) {}

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
    sealed class Unavailable extends RuntimeException permits RetryTransaction {
        /**
         * A failure of the store.
         *
         * @param message what was being done
         * @param cause what the store said, null when it said nothing
         */
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reprendre toute la transaction: others were quicker, and what the transaction has read no longer holds. Nothing is
     * wrong with the request; roll the whole transaction back and begin it again.
     */
    final class RetryTransaction extends Unavailable {
        /**
         * A transaction that was overtaken.
         *
         * @param message what was being done
         * @param cause what the store said, null when it said nothing
         */
        public RetryTransaction(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
