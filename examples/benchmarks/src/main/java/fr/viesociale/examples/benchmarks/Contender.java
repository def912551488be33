package fr.viesociale.examples.benchmarks;

import java.util.function.Supplier;

/** Les moteurs comparés: what is measured side by side. */
public enum Contender {
    /** This library. */
    VIE_SOCIALE("Vie sociale", VieSociale::new),
    /** Drools, its rules on flat facts. */
    DROOLS("Drools", Drools::joining),
    /** Drools, its rules on beans joined beforehand. */
    DROOLS_ON_BEANS("Drools on joined beans", Drools::calling),
    /** Hibernate Validator. */
    HIBERNATE_VALIDATOR("Hibernate Validator", HibernateValidator::new);

    private final String title;
    private final Supplier<Engine> engine;

    Contender(String title, Supplier<Engine> engine) {
        this.title = title;
        this.engine = engine;
    }

    String title() {
        return title;
    }

    /** The engine, set up anew. */
    Engine engine() {
        return engine.get();
    }
}
