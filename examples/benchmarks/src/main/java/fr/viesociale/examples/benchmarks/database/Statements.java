package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.examples.benchmarks.database.Sources.Count;
import fr.viesociale.jdbc.JdbcProjects;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Combien d'instructions: counted by a proxy in front of the data source, not timed. A call that sends statements is one;
 * the rows of a batch are counted beside it.
 */
public final class Statements {

    private Statements() {}

    /**
     * Counts at several sizes, each side on the same data, after asserting that it loads what was saved.
     *
     * @param sizes how many structures
     * @param managed up to how many structures Hibernate is counted, too
     * @return what was done, and for each size how many statements it took; empty where that was not counted
     */
    public static Map<String, List<String>> counted(List<Integer> sizes, int managed) {
        try (Databases databases = new Databases()) {
            return counted(databases, sizes, managed);
        }
    }

    static Map<String, List<String>> counted(Databases databases, List<Integer> sizes, int managed) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            databases.server().empty();
            at(sizes.get(i), sizes.get(i) <= managed, databases, cells(table, i));
        }
        return table;
    }

    /** Where a count goes. */
    @FunctionalInterface
    private interface Cells {
        void put(String what, String cell);
    }

    private static Cells cells(Map<String, List<String>> table, int column) {
        return (what, cell) -> {
            List<String> row = table.computeIfAbsent(what, none -> new ArrayList<>());
            while (row.size() < column) {
                row.add("");
            }
            row.add(cell);
        };
    }

    private static void at(int size, boolean managed, Databases databases, Cells cells) {
        TerritorialProject project = FictionalStructures.of(size);
        Kept kept = databases.first(project);
        if (managed) {
            databases.hibernate().save(Translation.entities(project, ""));
        }
        databases.server().run("analyze");

        Count loading = new Count();
        TerritorialProject loaded = projects(databases, loading)
                .find(project.territory())
                .orElseThrow()
                .project();
        if (!loaded.equals(project)) {
            throw new IllegalStateException("what is loaded is not what was saved");
        }
        cells.put("load, Vie sociale", told(loading));
        if (managed) {
            for (Side side : Side.values()) {
                if (side.managed()) {
                    Count hibernate = new Count();
                    load(databases, project, side, hibernate);
                    cells.put("load, " + side.title(), told(hibernate));
                }
            }
        }

        Count one = new Count();
        Kept renamed = saved(databases, one, kept, FictionalStructures.renamed(project, 0, "Une autre"));
        cells.put("save of 1 changed, Vie sociale", told(one));
        if (size >= 10) {
            TerritorialProject edited = renamed.project();
            for (int i = 0; i < 10; i++) {
                edited = FictionalStructures.renamed(edited, i, "Encore une autre " + i);
            }
            Count ten = new Count();
            saved(databases, ten, renamed, edited);
            cells.put("save of 10 changed, Vie sociale", told(ten));
        } else {
            cells.put("save of 10 changed, Vie sociale", "");
        }
    }

    private static void load(Databases databases, TerritorialProject project, Side side, Count count) {
        // Hibernate makes its tables when it starts: here it is given those that are there
        try (Hibernate hibernate = new Hibernate(counting(databases, count), false)) {
            count.reset();
            if (!hibernate
                    .loader(project.territory().value(), Objects.requireNonNull(side.plan()))
                    .project()
                    .equals(project)) {
                throw new IllegalStateException(side + " does not load what was saved");
            }
        }
    }

    private static Kept saved(Databases databases, Count count, Kept base, TerritorialProject edited) {
        return Databases.done(projects(databases, count).save(base, edited, FictionalStructures.EDIT));
    }

    private static JdbcProjects projects(Databases databases, Count count) {
        return JdbcProjects.owning(counting(databases, count));
    }

    private static DataSource counting(Databases databases, Count count) {
        return Sources.counting(databases.source(), count);
    }

    private static String told(Count count) {
        return count.rows() == 0 ? "" + count.statements() : count.statements() + " (" + count.rows() + " rows)";
    }
}
