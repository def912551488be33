package fr.viesociale.jdbc;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Faults;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Les migrations: the numbered files of the jar, applied once each, a statement at a time, since H2 and MariaDB commit each
 * change of tables by itself. Every statement may be run again over its own effect, so that one that was run and not recorded
 * does no harm.
 */
final class Migrations {

    /** The files of every dialect, in their order; the number before the first underscore is the version. */
    static final List<String> FILES = List.of("V1__tables.sql");

    private static final Logger LOG = LoggerFactory.getLogger(JdbcSchema.class);

    private static final String HISTORY =
            "create table if not exists vs_schema_history (version integer not null primary"
                    + " key, file varchar(100) not null, checksum varchar(64) not null, statements integer not null, done integer"
                    + " not null)";

    private final Connection connection;
    private final Dialect dialect;

    Migrations(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** One file. */
    record Migration(int version, String file, String sql) {

        static Migration of(Dialect dialect, String file) {
            String path = dialect.folder() + "/" + file;
            try (InputStream in = Migrations.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks its own migration " + path);
                }
                int version = Integer.parseInt(file.substring(1, file.indexOf('_')));
                return new Migration(version, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String checksum() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyPlatformHasIt) {
                throw new IllegalStateException(everyPlatformHasIt);
            }
        }

        /** Its statements: each ends with a semicolon at the end of a line; a line that begins with two dashes is a remark. */
        List<String> statements() {
            String told = sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return Arrays.stream((told + "\n").split(";\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }

    /** How far one migration has come, as the history says. */
    record Applied(int version, String checksum, int statements, int done) {}

    void apply() throws SQLException {
        if (dialect == Dialect.H2) {
            // its files are of one JVM, and two of its sessions that make the same table trip over each other
            synchronized (Migrations.class) {
                applied();
            }
        } else {
            applied();
        }
    }

    private void applied() throws SQLException {
        dialect.lock(connection);
        Step applied = this::locked;
        applied.andAlways(() -> dialect.unlock(connection));
    }

    private void locked() throws SQLException {
        execute(HISTORY);
        SortedMap<Integer, Applied> history = history();
        List<Migration> all = all(dialect);
        List<Fault> faults = faults(all, history);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        for (Migration migration : all) {
            if (dialect == Dialect.POSTGRESQL) {
                whole(migration, history);
            } else {
                apply(migration, history);
            }
        }
    }

    /** PostgreSQL takes changes of tables back with their transaction: there, a migration is applied whole or not at all. */
    private void whole(Migration migration, SortedMap<Integer, Applied> history) throws SQLException {
        try {
            connection.setAutoCommit(false);
            apply(migration, history);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            try {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException second) { // not rolled back: autocommit would commit what is half done
                failure.addSuppressed(second);
            }
            throw failure;
        }
        connection.setAutoCommit(true);
    }

    static List<Migration> all(Dialect dialect) {
        return FILES.stream().map(file -> Migration.of(dialect, file)).toList();
    }

    /** What of the history is not of this release. */
    static List<Fault> faults(List<Migration> all, SortedMap<Integer, Applied> history) {
        Faults faults = new Faults();
        for (Migration migration : all) {
            Applied applied = history.get(migration.version());
            faults.check(
                    applied == null || applied.checksum().equals(migration.checksum()),
                    migration.file(),
                    "schema.changed",
                    Text.of(
                            "la migration appliquée n'est pas celle de cette version de la bibliothèque",
                            "the migration that was applied is not that of this release"));
        }
        int last = all.get(all.size() - 1).version();
        for (Integer later : history.tailMap(last + 1).keySet()) {
            faults.add(Fault.of(
                    "schema.newer",
                    "V" + later,
                    Text.of(
                            "une version plus récente de la bibliothèque a migré les tables : employer celle-là",
                            "a later release has migrated the tables: use that one")));
        }
        return faults.found();
    }

    private void apply(Migration migration, SortedMap<Integer, Applied> history) throws SQLException {
        List<String> statements = migration.statements();
        Applied applied = history.get(migration.version());
        if (applied == null) {
            begun(migration, statements.size());
        }
        int done = applied == null ? 0 : applied.done();
        if (done == statements.size()) {
            return;
        }
        LOG.info("applying {} from statement {} of {}", migration.file(), done + 1, statements.size());
        for (int i = done; i < statements.size(); i++) {
            execute(statements.get(i));
            try (PreparedStatement progress = connection.prepareStatement(
                    "update vs_schema_history set done = ? where version = ? and done < ?")) {
                progress.setInt(1, i + 1);
                progress.setInt(2, migration.version());
                progress.setInt(3, i + 1);
                progress.executeUpdate();
            }
        }
    }

    private void begun(Migration migration, int statements) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into vs_schema_history (version, file, checksum, statements, done) values (?, ?, ?, ?, 0)")) {
            row.setInt(1, migration.version());
            row.setString(2, migration.file());
            row.setString(3, migration.checksum());
            row.setInt(4, statements);
            row.executeUpdate();
        } catch (SQLException failure) {
            if (!Dialect.duplicate(failure)) {
                throw failure;
            }
        }
    }

    SortedMap<Integer, Applied> history() throws SQLException {
        SortedMap<Integer, Applied> history = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select version, checksum, statements, done from vs_schema_history")) {
            while (rows.next()) {
                Applied applied = new Applied(rows.getInt(1), rows.getString(2), rows.getInt(3), rows.getInt(4));
                history.put(applied.version(), applied);
            }
        }
        return history;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
