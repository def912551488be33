package fr.viesociale.examples.springboot;

import fr.viesociale.project.TerritorialProjects.Saved;

/** Others edited the same entries: nothing is written, the transaction is undone. */
final class Conflicting extends RuntimeException {

    private final transient Saved.Conflict conflict;

    Conflicting(Saved.Conflict conflict) {
        super("others edited the same entries");
        this.conflict = conflict;
    }

    Saved.Conflict conflict() {
        return conflict;
    }
}
