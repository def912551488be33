package fr.viesociale.examples.cli;

import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Vérifier: can a dossier be read, and what is in it? */
@Command(name = "check")
final class Check implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TerritorialProject project = terminal.dossier(dossier);
        Screen screen = terminal.screen();
        screen.marked(
                Answer.SATISFIED,
                terminal.in(
                        dossier + " peut être lu : territoire "
                                + project.territory().value() + ", "
                                + project.entries().count() + " fiches.",
                        dossier + " can be read: territory "
                                + project.territory().value() + ", "
                                + project.entries().count() + " entries."));
        List<Kind<?>> kinds =
                Kind.ALL.stream().filter(kind -> !project.all(kind).isEmpty()).toList();
        screen.say("  "
                + kinds.stream()
                        .map(kind -> kind.name().in(terminal.language()) + " "
                                + project.all(kind).size())
                        .collect(Collectors.joining(", ")));
        return 0;
    }
}
