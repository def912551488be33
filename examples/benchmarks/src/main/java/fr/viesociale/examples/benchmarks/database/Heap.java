package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.examples.benchmarks.database.Hibernate.Plan;
import fr.viesociale.project.TerritorialProject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.openjdk.jol.info.GraphLayout;

/** Ce qui reste en mémoire: bytes that are held for one structure after a load, everything that belongs to it included. */
public final class Heap {

    private Heap() {}

    /**
     * Measures both sides on the same territory.
     *
     * @param structures how many
     * @return bytes a structure, by what holds them, this library first
     */
    public static Map<String, Double> measured(int structures) {
        System.setProperty("jol.magicFieldOffset", "true"); // records, which JOL may not look into otherwise
        TerritorialProject project = FictionalStructures.of(structures);
        Map<String, Double> measured = new LinkedHashMap<>();
        try (Databases databases = new Databases()) {
            databases.save(project);
            databases.refuseUnequal(project);
            TerritorialProject found =
                    databases.projects().find(project.territory()).orElseThrow().project();
            long nothing = size(TerritorialProject.empty(project.territory()));
            measured.put("Vie sociale", (size(found) - nothing) / (double) structures);
            measured.put("Hibernate, read only", managed(databases, project, true) / structures);
            measured.put("Hibernate, to be changed", managed(databases, project, false) / structures);
        }
        return measured;
    }

    /** What a session holds after a load more than before it; another load has filled the caches of its factory. */
    private static double managed(Databases databases, TerritorialProject project, boolean readOnly) {
        String territory = project.territory().value();
        long before;
        try (Session session = databases.hibernate().sessions().openSession()) {
            session.setDefaultReadOnly(readOnly);
            Hibernate.load(session, territory, Plan.JOIN);
            session.clear();
            before = size(session);
        }
        try (Session session = databases.hibernate().sessions().openSession()) {
            session.setDefaultReadOnly(readOnly);
            Hibernate.load(session, territory, Plan.JOIN);
            return size(session) - before;
        }
    }

    private static long size(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
