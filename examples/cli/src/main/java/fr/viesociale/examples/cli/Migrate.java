package fr.viesociale.examples.cli;

import fr.viesociale.rule.Answer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Préparer la base: makes the tables, or brings them up to date. */
@Command(name = "migrate")
final class Migrate implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Store store = new Store();

    Migrate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        store.migrate(terminal);
        terminal.screen()
                .marked(
                        Answer.SATISFIED,
                        store.called() + terminal.in(" : les tables sont à jour.", ": the tables are up to date."));
        return 0;
    }
}
