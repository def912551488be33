package fr.viesociale.jdbc.engine;

/** Ends a server. */
@FunctionalInterface
interface Stop {

    /** For a server that was given: it stays as it is. */
    Stop NOTHING = () -> {};

    void stop() throws Exception;
}
