package fr.viesociale.examples.cli;

import fr.viesociale.text.Language;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** La complétion: a script for bash and zsh that completes commands, options and rules; its names bear no accents. */
@Command(name = "completion")
final class Completion implements Callable<Integer> {

    private final Terminal terminal;

    Completion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out()
                .print(AutoComplete.bash(VieSociale.NAME, VieSociale.commandLine(terminal.speaking(Language.ENGLISH))));
        terminal.out().flush();
        return 0;
    }
}
