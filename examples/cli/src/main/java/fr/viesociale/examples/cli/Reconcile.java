package fr.viesociale.examples.cli;

import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Reconciliation;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rapprocher: what the City's file and the Caf's disagree on, and who can settle it. */
@Command(name = "reconcile")
final class Reconcile implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "${bundle:label.city}", descriptionKey = "city")
    private String city = "";

    @Parameters(index = "1", paramLabel = "CAF", descriptionKey = "caf")
    private String caf = "";

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "on")
    private @Nullable LocalDate on;

    Reconcile(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TerritorialProject ours = terminal.dossier(city);
        TerritorialProject theirs = terminal.dossier(caf);
        Reconciliation reconciliation = Reconciliation.of(ours, theirs, on == null ? terminal.today() : on);
        terminal.screen().say(reconciliation.lines(terminal.language()));
        return reconciliation.toSettle().isEmpty() ? 0 : 1;
    }
}
