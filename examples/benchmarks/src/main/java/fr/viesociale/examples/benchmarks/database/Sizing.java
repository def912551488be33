package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.identifier.Id;
import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.jdbc.JdbcSchema;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.structure.Structure;
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

    /** Revisions that are added to each city, each of one structure changed. */
    private static final int EDITS = 10;

    private static final int STRUCTURES = 1_000;

    private Sizing() {}

    /** Rows and bytes of one table, its indexes included. */
    private record Size(String table, long rows, long bytes) {}

    /**
     * Measures: the real file of Alès; the fictional city once, and as many such cities as have the structures of France;
     * the same after ten more revisions each; and a thousand made-up structures in one territory, table by table.
     *
     * @return the lines of a table, never null
     */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Server server = Server.open()) {
            JdbcSchema.migrate(server.source());
            JdbcProjects projects = JdbcProjects.owning(server.source());
            lines.add("| PostgreSQL 17 | rows | bytes, indexes included |");
            lines.add("|---|---:|---:|");
            long empty = total(sizes(server));
            lines.add(row("all tables, empty", 0, empty));

            first(projects, dossier("ales-2019"));
            tell(server, "Alès 2019, as far as it is known", empty, lines);
            server.empty();

            TerritorialProject city = dossier("valombre");
            int structures = city.all(Kind.STRUCTURE).size();
            first(projects, city);
            tell(server, "a fictional city of " + structures + " structures, 2019 to 2030", empty, lines);
            server.empty();

            int cities = (FRANCE + structures - 1) / structures;
            List<Kept> kept = new ArrayList<>();
            for (int i = 0; i < cities; i++) {
                Id.Territory territory = new Id.Territory("ville-fictive-" + i);
                kept.add(first(
                        projects,
                        TerritorialProject.of(territory, city.entries().toList())));
            }
            String france = String.format(Locale.ROOT, "%d such cities, %,d structures", cities, cities * structures);
            long once = tell(server, france, empty, lines);
            for (Kept base : kept) {
                edit(projects, base);
            }
            long edited = tell(server, "the same, " + EDITS + " more revisions each", empty, lines);
            server.empty();

            first(projects, FictionalStructures.of(STRUCTURES));
            tell(server, "1,000 structures of three agréments, two posts and a site", empty, lines);
            sizes(server).stream()
                    .filter(size -> size.rows > 0)
                    .forEach(size -> lines.add(row("`" + size.table + "`", size.rows, size.bytes)));
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "A city of %d structures takes %,d bytes among %d; a revision of one structure %,d.",
                    structures,
                    once / cities,
                    cities,
                    (edited - once) / cities / EDITS));
        }
        return lines;
    }

    private static TerritorialProject dossier(String name) {
        try (InputStream dossier = Sizing.class.getResourceAsStream("/fr/viesociale/examples/ales/" + name + ".json")) {
            return new Dossiers().read(Objects.requireNonNull(dossier).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Kept first(JdbcProjects projects, TerritorialProject project) {
        return Databases.done(projects.save(Kept.none(project.territory()), project, FictionalStructures.EDIT));
    }

    /** Ten revisions, each of which gives another structure another name. */
    private static void edit(JdbcProjects projects, Kept base) {
        Kept kept = base;
        List<Structure> structures =
                kept.project().all(Kind.STRUCTURE).stream().limit(EDITS).toList();
        for (Structure structure : structures) {
            TerritorialProject renamed =
                    FictionalStructures.renamed(kept.project(), structure, structure.name() + " (renommée)");
            kept = Databases.done(projects.save(kept, renamed, FictionalStructures.EDIT));
        }
    }

    private static long tell(Server server, String name, long empty, List<String> lines) {
        server.run("vacuum analyze");
        List<Size> sizes = sizes(server);
        long bytes = total(sizes) - empty;
        lines.add(row(name, sizes.stream().mapToLong(Size::rows).sum(), bytes));
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
