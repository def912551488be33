package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** La place qu'il faut: rows and bytes of real and of made-up territories in PostgreSQL, and what France would take. */
public final class Sizing {

    /** Structures agréées in France, about. */
    private static final int FRANCE = 4_070;

    private static final int STRUCTURES = 1_000;

    private Sizing() {}

    /** Rows and bytes of one table, its indexes included. */
    private record Size(String table, long rows, long bytes) {}

    /**
     * Measures.
     *
     * @return the lines of a table, never null
     */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Server server = Server.open()) {
            JdbcSchema.migrate(server.source());
            lines.add("| PostgreSQL 17 | rows | bytes, indexes included |");
            lines.add("|---|---:|---:|");
            long empty = total(sizes(server));
            lines.add(row("all tables, empty", 0, empty));
            long ales = saved(server, ales(), "Alès 2019", empty, false, lines);
            server.empty();
            long thousand = saved(
                    server,
                    FictionalStructures.of(STRUCTURES),
                    "1,000 made-up structures of three agréments, two posts and a site",
                    empty,
                    true,
                    lines);
            lines.add(row("France: " + FRANCE + " structures like those", 0, thousand * FRANCE / STRUCTURES));
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "Alès takes %,d bytes; a made-up structure with its entries %,d.",
                    ales,
                    thousand / STRUCTURES));
        }
        return lines;
    }

    private static TerritorialProject ales() {
        try (InputStream dossier = Sizing.class.getResourceAsStream("/fr/viesociale/examples/ales/ales-2019.json")) {
            return new Dossiers().read(Objects.requireNonNull(dossier).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long saved(
            Server server, TerritorialProject project, String name, long empty, boolean each, List<String> lines) {
        JdbcProjects.owning(server.source()).save(Kept.none(project.territory()), project, FictionalStructures.EDIT);
        List<Size> sizes = sizes(server);
        long bytes = total(sizes) - empty;
        lines.add(row(name, sizes.stream().mapToLong(Size::rows).sum(), bytes));
        if (each) {
            sizes.stream()
                    .filter(size -> size.rows > 0)
                    .forEach(size -> lines.add(row("`" + size.table + "`", size.rows, size.bytes)));
        }
        return bytes;
    }

    private static long total(List<Size> sizes) {
        return sizes.stream().mapToLong(Size::bytes).sum();
    }

    /** Every table but the list of migrations. */
    private static List<Size> sizes(Server server) {
        List<Size> sizes = new ArrayList<>();
        try (Connection connection = server.source().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select tablename from pg_tables where schemaname ="
                    + " current_schema and tablename <> 'vs_schema_history' order by tablename")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet size = statement.executeQuery(
                        "select count(*), pg_total_relation_size('" + table + "') from " + table)) {
                    size.next();
                    sizes.add(new Size(table, size.getLong(1), size.getLong(2)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return sizes;
    }

    private static String row(String what, long rows, long bytes) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d |",
                what,
                rows == 0 ? "" : String.format(Locale.ROOT, "%,d", rows),
                bytes);
    }
}
