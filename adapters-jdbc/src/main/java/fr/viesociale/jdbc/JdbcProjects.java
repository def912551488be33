package fr.viesociale.jdbc;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Saving;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.text.Characters;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Les projets dans une base de données relationnelle: every revision kept, on H2, PostgreSQL and MariaDB. Thread-safe as far
 * as its source of connections is; it keeps nothing but that source.
 *
 * <p>Saves of one territory queue on the row of that territory, until the transaction ends. The tables are there already:
 * see {@link JdbcSchema}.
 *
 * <p>What was saved outlives the death of this JVM. H2 inside this JVM writes a commit to its file half a second later: there,
 * that holds with {@code ;WRITE_DELAY=0} in its URL only.
 */
public final class JdbcProjects implements TerritorialProjects {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcProjects.class);

    private final ConnectionSource source;
    private final String schema;

    private JdbcProjects(ConnectionSource source, String schema) {
        this.source = source;
        this.schema = schema;
    }

    /**
     * A repository that takes a connection for each call and commits its own work, at read committed whatever the isolation
     * of the connection is, and gives it back with the autocommit and the isolation that it had. Work that others overtook
     * is begun again a few times.
     *
     * @param dataSource where connections come from; not one that hands out connections of a running transaction
     * @return the repository, never null
     */
    public static JdbcProjects owning(DataSource dataSource) {
        return through(ConnectionSource.of(dataSource));
    }

    /**
     * A repository inside a transaction of the host's: it neither commits nor rolls back, and after a failure or a conflict
     * nothing of its own is left in the transaction. It is used by one thread at a time, as the connection is.
     *
     * @param connection an open connection, its autocommit off
     * @return the repository, never null; it refuses to save with {@code connection.autocommit} where autocommit is on
     */
    public static JdbcProjects joining(Connection connection) {
        return through(ConnectionSource.of(connection));
    }

    /**
     * A repository that joins a transaction where one is running and commits its own work where none is.
     *
     * @param source whose connections and transactions
     * @return the repository, never null
     */
    public static JdbcProjects through(ConnectionSource source) {
        return new JdbcProjects(source, "");
    }

    /**
     * The same repository in a schema of the database, wherever the path of a connection leads.
     *
     * @param name the schema, as {@link JdbcSchema#in} was given it
     * @return the repository, never null
     * @throws fr.viesociale.fault.Refused with {@code schema.name} when it is no plain name
     */
    public JdbcProjects in(String name) {
        return new JdbcProjects(source, Names.schema(name) + ".");
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.values());
    }

    @Override
    public Optional<Kept> find(Id.Territory territory) {
        return read("loading " + territory.value(), connection -> {
            Ledger.Standing standing = ledger(connection).standing(territory);
            return standing == null || standing.head() == 0
                    ? Optional.empty()
                    : Optional.of(kept(connection, territory, standing.head()));
        });
    }

    @Override
    public Optional<Kept> find(Id.Territory territory, long revision) {
        return read(
                "loading " + territory.value() + ", revision " + revision,
                connection -> found(connection, territory, revision));
    }

    @Override
    public Optional<Kept> find(Id.Territory territory, Instant at) {
        return read("loading " + territory.value() + " as of " + at, connection -> {
            long revision = ledger(connection).revisionAt(territory, at);
            Ledger.Standing standing = ledger(connection).standing(territory);
            // before the first revision that is kept there was the last one that is not, or none
            return found(connection, territory, revision == 0 && standing != null ? standing.keptFrom() - 1 : revision);
        });
    }

    private Optional<Kept> found(Connection connection, Id.Territory territory, long revision) throws SQLException {
        if (!isKept(connection, territory, revision)) {
            return Optional.empty();
        }
        Kept kept = kept(connection, territory, revision);
        // a purge that was committed meanwhile may have taken rows away
        return isKept(connection, territory, revision) ? Optional.of(kept) : Optional.empty();
    }

    /** Whether there is such a revision; refused when it was purged. */
    private boolean isKept(Connection connection, Id.Territory territory, long revision) throws SQLException {
        Ledger.Standing standing = ledger(connection).standing(territory);
        boolean made = standing != null && standing.made(revision);
        if (made && revision < standing.keptFrom()) {
            throw Saving.purged(revision);
        }
        return made;
    }

    private Kept kept(Connection connection, Id.Territory territory, long revision) throws SQLException {
        Set<String> kinds = ledger(connection).kinds(territory);
        return new Kept(new Reading(connection, schema, territory).project(revision, kinds), revision);
    }

    @Override
    public List<Revision> revisions(Id.Territory territory) {
        return read(
                "listing the revisions of " + territory.value(),
                connection -> ledger(connection).revisions(territory, 0, Integer.MAX_VALUE));
    }

    @Override
    public List<Version> history(Id.Territory territory, Id entry) {
        return read(
                "loading the history of " + entry.kind() + " " + entry.value() + " of " + territory.value(),
                connection -> new Reading(connection, schema, territory).history(entry));
    }

    @Override
    public List<Change> changes(Id.Territory territory, long since, int limit) {
        Saving.atLeastOne(limit);
        return read("listing the changes of " + territory.value(), connection -> {
            Ledger ledger = ledger(connection);
            List<Change> changes = ledger.changes(territory, ledger.revisions(territory, since, limit));
            Ledger.Standing standing = ledger.standing(territory);
            if (standing != null && since < standing.keptFrom() - 1) {
                throw Saving.purged(standing.keptFrom() - 1);
            }
            return changes;
        });
    }

    @Override
    public List<Head> heads(Id.@Nullable Territory after, int limit) {
        Saving.atLeastOne(limit);
        return read("listing the territories", connection -> ledger(connection).heads(after, limit));
    }

    @Override
    public Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Id.Territory territory = edited.territory();
        Saved saved = write("saving " + territory.value(), connection -> {
            Ledger ledger = ledger(connection);
            Ledger.Standing standing = locked(connection, territory);
            Set<String> kinds = ledger.kinds(territory);
            long head = standing.head();
            Kept kept = head == 0
                    ? Kept.none(territory)
                    : base.revision() == head && base.project().territory().equals(territory)
                            ? base
                            : new Kept(new Reading(connection, schema, territory).project(head, kinds), head);
            Saving saving = Saving.of(base, edited, edit, kept, Optional.ofNullable(standing.at()));
            TerritorialProject written = saving.written();
            if (written == null) {
                return new Transactions.Outcome<>(
                        saving.clashes().isEmpty() ? new Saved.Done(kept) : new Saved.Conflict(head, saving.clashes()),
                        false);
            }
            ledger.record(territory, head + 1, edit);
            new Writing(connection, schema, territory, head + 1)
                    .write(kept.project().differenceTo(written), kinds);
            return new Transactions.Outcome<>(new Saved.Done(new Kept(written, head + 1)), true);
        });
        LOG.debug(
                "{}: {}",
                territory.value(),
                saved instanceof Saved.Done done ? done.kept().revision() : "conflict");
        return saved;
    }

    /**
     * Where a territory stands, its row locked. In a transaction of the host's that began to look before others committed,
     * what it sees is older than what it has locked: then nothing can be brought together.
     */
    private Ledger.Standing locked(Connection connection, Id.Territory territory) throws SQLException {
        Ledger.Standing standing = ledger(connection).locked(territory);
        if (source.hosted(connection) && !standing.equals(ledger(connection).standing(territory))) {
            throw new SQLException("the transaction sees an older revision than the latest", "40001");
        }
        return standing;
    }

    @Override
    public void purge(Id.Territory territory, long before, Edit edit) {
        write("purging " + territory.value(), connection -> {
            Ledger ledger = ledger(connection);
            if (!locked(connection, territory).made(before)) {
                throw Saving.unknown(before);
            }
            ledger.purge(territory, before, edit, ledger.kinds(territory));
            return new Transactions.Outcome<>(true, true);
        });
        LOG.info("{}: revisions before {} were purged", territory.value(), before);
    }

    @Override
    public List<Purge> purges(Id.Territory territory) {
        return read(
                "listing the purges of " + territory.value(),
                connection -> ledger(connection).purges(territory));
    }

    @Override
    public int erase(Id.Territory territory, String by) {
        return write("erasing a reference in " + territory.value(), connection -> {
            locked(connection, territory);
            int erased = ledger(connection).erase(territory, Characters.composed(by));
            return new Transactions.Outcome<>(erased, erased > 0);
        });
    }

    /** The territories with an agrément whose recorded period may end between two days, or with a withdrawal. */
    List<Id.Territory> territoriesWithAgrementEnding(LocalDate from, LocalDate to) {
        return read(
                "looking for agréments that end",
                connection -> ledger(connection).territoriesWithAgrementEnding(from, to));
    }

    /** The territories with a structure that carries a number which a structure of another territory carries. */
    List<Id.Territory> territoriesSharingANumber() {
        return read(
                "looking for structures that several territories record",
                connection -> ledger(connection).territoriesSharingANumber());
    }

    private Ledger ledger(Connection connection) {
        return new Ledger(connection, schema);
    }

    private <T> T read(String what, Transactions.Work<T> work) {
        return new Transactions(source).read(what, work);
    }

    private <T> T write(String what, Transactions.Work<Transactions.Outcome<T>> work) {
        return new Transactions(source).write(what, work);
    }
}
