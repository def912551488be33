package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.project.TerritorialProject;

/** De quoi charger un territoire: one way to have everything of one territory in memory. */
public interface Loader {

    /**
     * Loads, and hands back what this way gives.
     *
     * @return all of it, never null
     */
    Object load();

    /**
     * Loads, and hands it back in the one form in which it can be compared.
     *
     * @return the project, never null
     */
    TerritorialProject project();
}
