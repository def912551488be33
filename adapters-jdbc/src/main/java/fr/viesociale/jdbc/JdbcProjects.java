package fr.viesociale.jdbc;

import fr.viesociale.identifier.Id;
import fr.viesociale.project.Saving;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Les projets dans une base de données relationnelle: every revision kept. Thread-safe as far as its data source is.
 *
 * <p>It takes a connection for each call and commits its own work; saves of one territory queue on the row of that
 * territory. Tried on H2.
 */
public final class JdbcProjects implements TerritorialProjects {

    private final DataSource dataSource;

    private JdbcProjects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A repository that commits its own work. The tables are there already: see {@link JdbcSchema}.
     *
     * @param dataSource where connections come from
     * @return the repository, never null
     */
    public static JdbcProjects owning(DataSource dataSource) {
        return new JdbcProjects(dataSource);
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    @Override
    public Optional<Kept> find(Id.Territory territory) {
        return transaction("loading " + territory.value(), connection -> {
            Long head = head(connection, territory, "");
            return head == null || head == 0
                    ? Optional.empty()
                    : Optional.of(new Kept(new Reading(connection, territory, head).project(), head));
        });
    }

    @Override
    public Optional<Kept> find(Id.Territory territory, long revision) {
        return transaction("loading " + territory.value() + ", revision " + revision, connection -> {
            Long head = head(connection, territory, "");
            return head == null || revision < 1 || revision > head
                    ? Optional.empty()
                    : Optional.of(new Kept(new Reading(connection, territory, revision).project(), revision));
        });
    }

    @Override
    public List<Revision> revisions(Id.Territory territory) {
        return transaction(
                "listing the revisions of " + territory.value(),
                connection -> revisions(
                        connection,
                        territory,
                        "select number, made_at, made_by, reason from vs_revision where territory = ?"
                                + " order by number"));
    }

    @Override
    public Saved save(Kept base, TerritorialProject edited, Edit edit) {
        Id.Territory territory = edited.territory();
        return transaction("saving " + territory.value(), connection -> {
            long head = lockedHead(connection, territory);
            Kept kept = base.revision() == head || !base.project().territory().equals(territory)
                    ? new Kept(base.project(), head)
                    : head == 0
                            ? Kept.none(territory)
                            : new Kept(new Reading(connection, territory, head).project(), head);
            List<Revision> latest = revisions(
                    connection,
                    territory,
                    "select number, made_at, made_by, reason from vs_revision where territory = ?"
                            + " and number = (select head from vs_territory where id = territory)");
            Saving saving = Saving.of(base, edited, edit, kept, latest.stream().findFirst());
            TerritorialProject written = saving.written();
            if (written == null) {
                connection.rollback(); // not even the row of a new territory is left behind
                return saving.clashes().isEmpty() ? new Saved.Done(kept) : new Saved.Conflict(head, saving.clashes());
            }
            long revision = head + 1;
            record(connection, territory, revision, edit);
            new Writing(connection, territory, revision).write(kept.project().differenceTo(written));
            return new Saved.Done(new Kept(written, revision));
        });
    }

    /** The head of a territory, its row locked until the end of the transaction; the row is made where there is none. */
    private static long lockedHead(Connection connection, Id.Territory territory) throws SQLException {
        Long head = head(connection, territory, " for update");
        if (head != null) {
            return head;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("insert into vs_territory (id, head) values (?, 0)")) {
            statement.setString(1, territory.value());
            statement.executeUpdate();
            return 0;
        } catch (SQLIntegrityConstraintViolationException anotherWasFirst) {
            Long theirs = head(connection, territory, " for update");
            if (theirs == null) {
                throw anotherWasFirst;
            }
            return theirs;
        }
    }

    private static @Nullable Long head(Connection connection, Id.Territory territory, String lock) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select head from vs_territory where id = ?" + lock)) {
            statement.setString(1, territory.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        }
    }

    private static List<Revision> revisions(Connection connection, Id.Territory territory, String sql)
            throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, territory.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    revisions.add(new Revision(
                            rows.getLong("number"),
                            new Edit(
                                    rows.getObject("made_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC),
                                    rows.getString("made_by"),
                                    rows.getString("reason"))));
                }
            }
        }
        return revisions;
    }

    private static void record(Connection connection, Id.Territory territory, long revision, Edit edit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into vs_revision (territory, number, made_at, made_by, reason) values (?, ?, ?, ?, ?)")) {
            statement.setString(1, territory.value());
            statement.setLong(2, revision);
            statement.setObject(3, LocalDateTime.ofInstant(edit.at(), ZoneOffset.UTC));
            statement.setString(4, edit.by());
            statement.setString(5, edit.why());
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("update vs_territory set head = ? where id = ?")) {
            statement.setLong(1, revision);
            statement.setString(2, territory.value());
            statement.executeUpdate();
        }
    }

    /** Commits when the work is done, rolls back when it fails, and gives the connection back as it was. */
    private <T> T transaction(String what, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                rollBack(connection, failure);
                throw failure;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw new Unavailable(what, failure);
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
