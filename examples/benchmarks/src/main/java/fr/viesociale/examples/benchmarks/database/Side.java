package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.examples.benchmarks.database.Hibernate.Plan;
import org.jspecify.annotations.Nullable;

/** Qui est comparé: who loads and saves the same data. */
public enum Side {
    /** This library. */
    VIE_SOCIALE("Vie sociale", null),
    /** Statements written by hand, on the tables of this library. */
    BY_HAND("JDBC by hand, entries only", null),
    /** Hibernate, each kind in one query with its lists. */
    JOIN("Hibernate, join fetch", Plan.JOIN),
    /** Hibernate, each list in a query of its own. */
    SUBSELECT("Hibernate, subselect fetch", Plan.SUBSELECT),
    /** Hibernate, lists a thousand entities at a time. */
    BATCH("Hibernate, batch fetch", Plan.BATCH),
    /** Hibernate without a persistence context: what names a structure has a stand-in for it. */
    STATELESS("Hibernate, stateless, stand-ins", Plan.STATELESS);

    private final String title;
    private final @Nullable Plan plan;

    Side(String title, @Nullable Plan plan) {
        this.title = title;
        this.plan = plan;
    }

    /** How it is called. */
    public String title() {
        return title;
    }

    /** Whether it is Hibernate as the criteria mean it, with a persistence context. */
    public boolean managed() {
        return plan != null && plan != Plan.STATELESS;
    }

    /** The plan of Hibernate. */
    @Nullable
    Plan plan() {
        return plan;
    }
}
